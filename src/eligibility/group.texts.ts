import type { Language } from '../language/language.js';
import { persons } from '../language/persons.js';
import type { TextsFor } from '../language/texts.js';
import type { Writing } from '../language/writing.js';
import { emptySeats } from '../seats/empty-seats.texts.js';
import type { Departure, GroupReasons, GroupStep } from './group.js';

/** The texts of the criterion `group`. */
export const groupTexts: TextsFor<GroupReasons> = {
  'group.complete': {
    nb: 'Prosjektgruppen oppfyller minstekravet',
    nn: 'Prosjektgruppa oppfyller minstekravet',
    en: 'The project group is large enough in every category',
  },
  'group.incomplete': {
    nb: (params, write) => `Prosjektgruppen mangler ${emptySeats.nb(params, 'den har', write)}`,
    nn: (params, write) => `Prosjektgruppa manglar ${emptySeats.nn(params, 'ho har', write)}`,
    en: (params, write) =>
      `The project group is short of ${emptySeats.en(params, 'it has', write)}`,
    advice: {
      nb: (_, write, change) => step.nb(change, write),
      nn: (_, write, change) => step.nn(change, write),
      en: (_, write, change) => step.en(change, write),
    },
  },
  'group.within': {
    nb: (size) => `Prosjektgruppen har ${persons.nb(size.persons)}, og kan ha høyst ${size.most}`,
    nn: (size) => `Prosjektgruppa har ${persons.nn(size.persons)}, og kan ha høgst ${size.most}`,
    en: (size) =>
      `The project group has ${persons.en(size.persons)}, and may have at most ${size.most}`,
  },
  'group.too-large': {
    nb: (size) =>
      `Prosjektgruppen har ${persons.nb(size.persons)}, ${size.over} for mange: den kan ha høyst ${size.most}`,
    nn: (size) =>
      `Prosjektgruppa har ${persons.nn(size.persons)}, ${size.over} for mange: ho kan ha høgst ${size.most}`,
    en: (size) =>
      `The project group has ${persons.en(size.persons)}, ${size.over} too many: it may have at most ${size.most}`,
    advice: {
      nb: (_, write, change) => step.nb(change, write),
      nn: (_, write, change) => step.nn(change, write),
      en: (_, write, change) => step.en(change, write),
    },
  },
};

/** Somebody joins the group, or some of the persons leave it. */
const step: Readonly<Record<Language, (step: GroupStep, write: Writing) => string>> = {
  nb: (step, write) =>
    'leaving' in step
      ? `La ${leaving(step, 'én av', 'av', write)} gå ut av gruppen`
      : `Ta med ${persons.nb(step.persons)} til fra ${write.list(step.categories.map(write.term))}`,
  nn: (step, write) =>
    'leaving' in step
      ? `Lat ${leaving(step, 'éin av', 'av', write)} gå ut av gruppa`
      : `Ta med ${persons.nn(step.persons)} til frå ${write.list(step.categories.map(write.term))}`,
  en: (step, write) =>
    'leaving' in step
      ? `Take ${leaving(step, 'one of', 'of', write)} out of the group`
      : `Add ${step.persons === 1 ? 'one more person' : `${step.persons} more people`} from ${write.list(step.categories.map(write.term))}`,
};

/** Who leaves: all of some persons, or so many of them. */
function leaving(
  { leaving, of }: Departure,
  oneOf: string,
  someOf: string,
  write: Writing,
): string {
  if (leaving === of.length) return write.list(of);
  return `${leaving === 1 ? oneOf : `${leaving} ${someOf}`} ${write.list(of)}`;
}
