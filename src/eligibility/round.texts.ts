import { conditionText } from '../conditions/describe.js';
import type { TextsFor } from '../language/texts.js';
import type { Writing } from '../language/writing.js';
import type { RoundReasons } from './round.js';

const SUBJECT = { nb: 'runden', nn: 'runden', en: 'the round' } as const;

/** For whom a round is, after the sentence. */
function forWhom(
  { when }: RoundReasons['round.not-for-this'],
  verb: string,
  write: Writing,
): string {
  return when === undefined
    ? ''
    : `; ${SUBJECT[write.language]} ${verb}: ${conditionText(when, write)}`;
}

/** The texts of the criterion `round`. */
export const roundTexts: TextsFor<RoundReasons> = {
  'round.entered': {
    nb: ({ round }, write) => `Søknaden kom i ${write.term(round)}`,
    nn: ({ round }, write) => `Søknaden kom i ${write.term(round)}`,
    en: ({ round }, write) => `The application came in ${write.term(round)}`,
  },
  'round.nearest': {
    nb: ({ round }, write) =>
      `Ingen runde var åpen; søknaden er vurdert etter ${write.term(round)}`,
    nn: ({ round }, write) =>
      `Ingen runde var open; søknaden er vurdert etter ${write.term(round)}`,
    en: ({ round }, write) =>
      `No round was open; the application is judged by ${write.term(round)}`,
  },
  'round.not-for-this': {
    nb: (params, write) =>
      `Søknaden kom i ${write.term(params.round)}, som ikke gjelder for den${forWhom(params, 'gjelder for', write)}`,
    nn: (params, write) =>
      `Søknaden kom i ${write.term(params.round)}, som ikkje gjeld for han${forWhom(params, 'gjeld for', write)}`,
    en: (params, write) =>
      `The application came in ${write.term(params.round)}, which is not for it${forWhom(params, 'is for', write)}`,
  },
  'round.unknown': {
    nb: ({ round }, write) =>
      `Det kan ikke avgjøres om ${write.term(round)} gjelder for denne søknaden, for noe er ikke oppgitt`,
    nn: ({ round }, write) =>
      `Det kan ikkje avgjerast om ${write.term(round)} gjeld for denne søknaden, for noko er ikkje oppgitt`,
    en: ({ round }, write) =>
      `It cannot be determined whether ${write.term(round)} is for this application, because something is not stated`,
  },
  'round.not-submitted': {
    nb: 'Søknaden er ikke levert i noen runde',
    nn: 'Søknaden er ikkje levert i nokon runde',
    en: 'The application has not been submitted in any round',
  },
};
