import { counted } from '../../language/counted.js';
import type { Language, Localized } from '../../language/language.js';
import type { TextsFor } from '../../language/texts.js';
import type { Change, LogPeople, LogReasons } from './log.js';

export const logTexts: TextsFor<LogReasons> = {
  'log.replayed': {
    nb: ({ events, ...people }, write) =>
      `Loggen med ${counted(events, 'hendelse', 'hendelser', write)} er mulig${named(people, 'nb')}`,
    nn: ({ events, ...people }, write) =>
      `Loggen med ${counted(events, 'hending', 'hendingar', write)} er mogleg${named(people, 'nn')}`,
    en: ({ events, ...people }, write) =>
      `The log of ${counted(events, 'event', 'events', write)} is possible${named(people, 'en')}`,
  },
  'log.impossible': {
    nb: ({ event, why }) => `Hendelse nummer ${event} i loggen kan ikke ha skjedd (${why})`,
    nn: ({ event, why }) => `Hending nummer ${event} i loggen kan ikkje ha skjedd (${why})`,
    en: ({ event, why }) => `Event number ${event} of the log cannot have happened (${why})`,
  },
  'log.cut-short': {
    nb: ({ events, covered }, write) =>
      `Loggen har ${counted(events, 'hendelse', 'hendelser', write)}, men et tidsstempel gjelder de første ${write.number(covered)}`,
    nn: ({ events, covered }, write) =>
      `Loggen har ${counted(events, 'hending', 'hendingar', write)}, men eit tidsstempel gjeld dei første ${write.number(covered)}`,
    en: ({ events, covered }, write) =>
      `The log has ${counted(events, 'event', 'events', write)}, but a timestamp covers the first ${write.number(covered)}`,
  },
  'log.token-refused': {
    nb: ({ covered, why }, write) =>
      `Tidsstempelet av loggen (${counted(covered, 'hendelse', 'hendelser', write)}) er ikke godtatt: ${why}`,
    nn: ({ covered, why }, write) =>
      `Tidsstempelet av loggen (${counted(covered, 'hending', 'hendingar', write)}) er ikkje godteke: ${why}`,
    en: ({ covered, why }, write) =>
      `The timestamp of the log (${counted(covered, 'event', 'events', write)}) was refused: ${why}`,
  },
  'log.not-replayed': {
    nb: 'Loggen er ikke kontrollert, fordi reglene eller deltakerlisten er feil',
    nn: 'Loggen er ikkje kontrollert, fordi reglane eller deltakarlista er feil',
    en: 'The log has not been checked, because the rules or the list of entrants are wrong',
  },
};

/** What became of somebody in each kind of event. It is right for one and for several. */
export const changeTexts: Readonly<Record<Change, Localized>> = {
  insert: { nb: 'tatt inn etterpå', nn: 'teken inn etterpå', en: 'let in afterwards' },
  strike: { nb: 'strøket', nn: 'stroken', en: 'struck' },
  restore: { nb: 'tatt inn igjen', nn: 'teken inn att', en: 'restored' },
  correct: { nb: 'rettet', nn: 'retta', en: 'corrected' },
  place: {
    nb: 'gitt plass utenom trekningen',
    nn: 'gitt plass utanom trekninga',
    en: 'placed beside the draw',
  },
  decline: { nb: 'takket nei', nn: 'takka nei', en: 'declined' },
  lapse: { nb: 'svarte ikke i tide', nn: 'svarte ikkje i tide', en: 'lapsed' },
};

function named(people: LogPeople, language: Language): string {
  const changes = Object.entries(people) as [Change, readonly string[]][];
  return changes
    .filter(([, ids]) => ids.length > 0)
    .map(([change, ids]) => `; ${changeTexts[change][language]}: ${ids.join(', ')}`)
    .join('');
}
