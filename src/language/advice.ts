import type { Addition } from '../eligibility/additions.js';
import type { Language, Reasons } from './texts.js';
import type { Writing } from './writing.js';

/** The reasons that something can be done about while a call is open. */
type Advised = Pick<
  Reasons,
  | 'applicant.not-municipality'
  | 'applicant.invalid-orgnr'
  | 'group.incomplete'
  | 'deadline.late'
  | 'deadline.not-submitted'
  | 'parts.missing'
  | 'channel.wrong'
  | 'channel.not-submitted'
>;

/** What a change is, where the reason tells several ways. */
interface Changes {
  'group.incomplete': Addition;
}

/** For each such reason, what to do about it. */
export type AdviceTexts = {
  readonly [Code in keyof Advised]: (
    params: Advised[Code],
    write: Writing,
    change: Code extends keyof Changes ? Changes[Code] : undefined,
  ) => string;
};

const nb: AdviceTexts = {
  'applicant.not-municipality': () => 'La en norsk kommune stå som søker',
  'applicant.invalid-orgnr': () => 'Rett organisasjonsnummeret',
  'group.incomplete': (_, write, { categories, persons }) =>
    `Ta med ${persons === 1 ? 'én person' : `${persons} personer`} til fra ${write.list(categories.map(write.term))}`,
  'deadline.late': ({ deadline, zone }, write) =>
    `Lever innen fristen, som var ${write.moment(deadline, zone)}`,
  'deadline.not-submitted': ({ deadline, zone }, write) =>
    `Lever søknaden senest ${write.moment(deadline, zone)}`,
  'parts.missing': ({ missing }, write) => `Fyll ut ${write.list(missing.map(write.term))}`,
  'channel.wrong': ({ accepted }, write) => `Lever søknaden gjennom ${write.list(accepted)}`,
  'channel.not-submitted': ({ accepted }, write) =>
    `Lever søknaden gjennom ${write.list(accepted)}`,
};

const nn: AdviceTexts = {
  'applicant.not-municipality': () => 'Lat ein norsk kommune stå som søkjar',
  'applicant.invalid-orgnr': () => 'Rett organisasjonsnummeret',
  'group.incomplete': (_, write, { categories, persons }) =>
    `Ta med ${persons === 1 ? 'éin person' : `${persons} personar`} til frå ${write.list(categories.map(write.term))}`,
  'deadline.late': ({ deadline, zone }, write) =>
    `Lever innan fristen, som var ${write.moment(deadline, zone)}`,
  'deadline.not-submitted': ({ deadline, zone }, write) =>
    `Lever søknaden seinast ${write.moment(deadline, zone)}`,
  'parts.missing': ({ missing }, write) => `Fyll ut ${write.list(missing.map(write.term))}`,
  'channel.wrong': ({ accepted }, write) => `Lever søknaden gjennom ${write.list(accepted)}`,
  'channel.not-submitted': ({ accepted }, write) =>
    `Lever søknaden gjennom ${write.list(accepted)}`,
};

const en: AdviceTexts = {
  'applicant.not-municipality': () => 'Let a Norwegian municipality be the applicant',
  'applicant.invalid-orgnr': () => 'Correct the organisation number',
  'group.incomplete': (_, write, { categories, persons }) =>
    `Add ${persons === 1 ? 'one more person' : `${persons} more people`} from ${write.list(categories.map(write.term))}`,
  'deadline.late': ({ deadline, zone }, write) =>
    `Submit by the deadline, which was ${write.moment(deadline, zone)}`,
  'deadline.not-submitted': ({ deadline, zone }, write) =>
    `Submit the application by ${write.moment(deadline, zone)}`,
  'parts.missing': ({ missing }, write) => `Fill in ${write.list(missing.map(write.term))}`,
  'channel.wrong': ({ accepted }, write) =>
    `Submit the application through ${write.list(accepted)}`,
  'channel.not-submitted': ({ accepted }, write) =>
    `Submit the application through ${write.list(accepted)}`,
};

/** What to do, in each language. */
export const ADVICE: Readonly<Record<Language, AdviceTexts>> = { nb, nn, en };

/** Advice by any code: a host's own are handed in as these. */
export type AnyAdvice = {
  // biome-ignore lint/suspicious/noExplicitAny: the parameters are those of the code, which only the table's own type knows
  readonly [code: string]: (params: any, write: Writing, change: any) => string;
};
