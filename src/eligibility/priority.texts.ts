import type { TextsFor } from '../language/texts.js';
import type { PriorityReasons } from './priority.js';

/** The texts of the criterion `priority`. */
export const priorityTexts: TextsFor<PriorityReasons> = {
  'priority.known': {
    nb: ({ priority }, write) => `Søknaden hører til prioriteringsgruppen ${write.term(priority)}`,
    nn: ({ priority }, write) => `Søknaden høyrer til prioriteringsgruppa ${write.term(priority)}`,
    en: ({ priority }, write) =>
      `The application belongs to the priority group ${write.term(priority)}`,
  },
  'priority.unknown': {
    nb: ({ priority, known }, write) =>
      `Utlysningen har ingen prioriteringsgruppe ${write.term(priority)}; gruppene er ${write.list(known.map(write.term))}`,
    nn: ({ priority, known }, write) =>
      `Utlysinga har inga prioriteringsgruppe ${write.term(priority)}; gruppene er ${write.list(known.map(write.term))}`,
    en: ({ priority, known }, write) =>
      `The call has no priority group ${write.term(priority)}; the groups are ${write.list(known.map(write.term))}`,
    advice: {
      nb: ({ known }, write) =>
        `Oppgi prioriteringsgruppen: ${write.either(known.map(write.term))}`,
      nn: ({ known }, write) => `Oppgi prioriteringsgruppa: ${write.either(known.map(write.term))}`,
      en: ({ known }, write) => `State the priority group: ${write.either(known.map(write.term))}`,
    },
  },
  'priority.not-stated': {
    nb: ({ known }, write) =>
      `Det er ikke oppgitt hvilken prioriteringsgruppe søknaden hører til: ${write.either(known.map(write.term))}`,
    nn: ({ known }, write) =>
      `Det er ikkje oppgitt kva prioriteringsgruppe søknaden høyrer til: ${write.either(known.map(write.term))}`,
    en: ({ known }, write) =>
      `It is not stated which priority group the application belongs to: ${write.either(known.map(write.term))}`,
    advice: {
      nb: ({ known }, write) =>
        `Oppgi prioriteringsgruppen: ${write.either(known.map(write.term))}`,
      nn: ({ known }, write) => `Oppgi prioriteringsgruppa: ${write.either(known.map(write.term))}`,
      en: ({ known }, write) => `State the priority group: ${write.either(known.map(write.term))}`,
    },
  },
};
