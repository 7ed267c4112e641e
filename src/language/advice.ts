import type { Departure, GroupStep } from '../eligibility/group.js';
import type { Language, Reasons } from './texts.js';
import type { Writing } from './writing.js';

/** The reasons that something can be done about while a call is open. */
type Advised = Pick<
  Reasons,
  | 'applicant.not-municipality'
  | 'applicant.invalid-orgnr'
  | 'applicant.not-registered'
  | 'applicant.without-orgnr'
  | 'group.incomplete'
  | 'group.too-large'
  | 'deadline.late'
  | 'deadline.not-submitted'
  | 'parts.missing'
  | 'channel.wrong'
  | 'channel.not-submitted'
  | 'priority.not-stated'
  | 'priority.unknown'
>;

/** What a change is, where the reason tells several ways. */
interface Changes {
  'group.incomplete': GroupStep;
  'group.too-large': Departure;
}

/** For each such reason, what to do about it. */
export type AdviceTexts = {
  readonly [Code in keyof Advised]: (
    params: Advised[Code],
    write: Writing,
    change: Code extends keyof Changes ? Changes[Code] : undefined,
  ) => string;
};

/** Somebody joins the group, or some of the persons leave it. */
const stepIn: Readonly<Record<Language, (step: GroupStep, write: Writing) => string>> = {
  nb: (step, write) =>
    'leaving' in step
      ? `La ${leaving(step, 'én', 'av', write)} gå ut av gruppen`
      : `Ta med ${step.persons === 1 ? 'én person' : `${step.persons} personer`} til fra ${write.list(step.categories.map(write.term))}`,
  nn: (step, write) =>
    'leaving' in step
      ? `Lat ${leaving(step, 'éin', 'av', write)} gå ut av gruppa`
      : `Ta med ${step.persons === 1 ? 'éin person' : `${step.persons} personar`} til frå ${write.list(step.categories.map(write.term))}`,
  en: (step, write) =>
    'leaving' in step
      ? `Take ${leaving(step, 'one', 'of', write)} out of the group`
      : `Add ${step.persons === 1 ? 'one more person' : `${step.persons} more people`} from ${write.list(step.categories.map(write.term))}`,
};

/** Who leaves: all of some persons, or so many of them. */
function leaving({ leaving, of }: Departure, one: string, word: string, write: Writing): string {
  if (leaving === of.length) return write.list(of);
  return `${leaving === 1 ? one : leaving} ${word} ${write.list(of)}`;
}

const nb: AdviceTexts = {
  'applicant.not-municipality': () => 'La en norsk kommune stå som søker',
  'applicant.invalid-orgnr': () => 'Rett organisasjonsnummeret',
  'applicant.not-registered': () => 'La en som står i registeret, være søker',
  'applicant.without-orgnr': () => 'Oppgi organisasjonsnummeret til søkeren',
  'group.incomplete': (_, write, change) => stepIn.nb(change, write),
  'group.too-large': (_, write, change) => stepIn.nb(change, write),
  'deadline.late': ({ deadline, zone }, write) =>
    `Lever innen fristen, som var ${write.moment(deadline, zone)}`,
  'deadline.not-submitted': ({ deadline, zone }, write) =>
    `Lever søknaden senest ${write.moment(deadline, zone)}`,
  'parts.missing': ({ missing }, write) => `Fyll ut ${write.list(missing.map(write.term))}`,
  'channel.wrong': ({ accepted }, write) => `Lever søknaden gjennom ${write.either(accepted)}`,
  'channel.not-submitted': ({ accepted }, write) =>
    `Lever søknaden gjennom ${write.either(accepted)}`,
  'priority.not-stated': ({ known }, write) =>
    `Oppgi prioriteringsgruppen: ${write.either(known.map(write.term))}`,
  'priority.unknown': ({ known }, write) =>
    `Oppgi prioriteringsgruppen: ${write.either(known.map(write.term))}`,
};

const nn: AdviceTexts = {
  'applicant.not-municipality': () => 'Lat ein norsk kommune stå som søkjar',
  'applicant.invalid-orgnr': () => 'Rett organisasjonsnummeret',
  'applicant.not-registered': () => 'Lat ein som står i registeret, vere søkjar',
  'applicant.without-orgnr': () => 'Oppgi organisasjonsnummeret til søkjaren',
  'group.incomplete': (_, write, change) => stepIn.nn(change, write),
  'group.too-large': (_, write, change) => stepIn.nn(change, write),
  'deadline.late': ({ deadline, zone }, write) =>
    `Lever innan fristen, som var ${write.moment(deadline, zone)}`,
  'deadline.not-submitted': ({ deadline, zone }, write) =>
    `Lever søknaden seinast ${write.moment(deadline, zone)}`,
  'parts.missing': ({ missing }, write) => `Fyll ut ${write.list(missing.map(write.term))}`,
  'channel.wrong': ({ accepted }, write) => `Lever søknaden gjennom ${write.either(accepted)}`,
  'channel.not-submitted': ({ accepted }, write) =>
    `Lever søknaden gjennom ${write.either(accepted)}`,
  'priority.not-stated': ({ known }, write) =>
    `Oppgi prioriteringsgruppa: ${write.either(known.map(write.term))}`,
  'priority.unknown': ({ known }, write) =>
    `Oppgi prioriteringsgruppa: ${write.either(known.map(write.term))}`,
};

const en: AdviceTexts = {
  'applicant.not-municipality': () => 'Let a Norwegian municipality be the applicant',
  'applicant.invalid-orgnr': () => 'Correct the organisation number',
  'applicant.not-registered': () => 'Let somebody who is in the register be the applicant',
  'applicant.without-orgnr': () => 'State the organisation number of the applicant',
  'group.incomplete': (_, write, change) => stepIn.en(change, write),
  'group.too-large': (_, write, change) => stepIn.en(change, write),
  'deadline.late': ({ deadline, zone }, write) =>
    `Submit by the deadline, which was ${write.moment(deadline, zone)}`,
  'deadline.not-submitted': ({ deadline, zone }, write) =>
    `Submit the application by ${write.moment(deadline, zone)}`,
  'parts.missing': ({ missing }, write) => `Fill in ${write.list(missing.map(write.term))}`,
  'channel.wrong': ({ accepted }, write) =>
    `Submit the application through ${write.either(accepted)}`,
  'channel.not-submitted': ({ accepted }, write) =>
    `Submit the application through ${write.either(accepted)}`,
  'priority.not-stated': ({ known }, write) =>
    `State the priority group: ${write.either(known.map(write.term))}`,
  'priority.unknown': ({ known }, write) =>
    `State the priority group: ${write.either(known.map(write.term))}`,
};

/** What to do, in each language. */
export const ADVICE: Readonly<Record<Language, AdviceTexts>> = { nb, nn, en };

/**
 * Advice by any code: a host's own are handed in as these.
 *
 * @inline
 */
export type AnyAdvice = {
  /** By the code of the reason. */
  // biome-ignore lint/suspicious/noExplicitAny: the parameters are those of the code, which only the table's own type knows
  readonly [code: string]: (params: any, write: Writing, change: any) => string;
};
