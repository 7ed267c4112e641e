import { counted } from '../../language/counted.js';
import type { TextsFor } from '../../language/texts.js';
import type { ResultReasons } from './result.js';

export const resultTexts: TextsFor<ResultReasons> = {
  'order.right': {
    nb: 'Rekkefølgen og loddene følger av startverdien',
    nn: 'Rekkjefølgja og lodda følgjer av startverdien',
    en: 'The order and the tickets follow from the seed',
  },
  'order.wrong': {
    nb: ({ rank }) => `Rekkefølgen eller et lodd er feil fra nummer ${rank}`,
    nn: ({ rank }) => `Rekkjefølgja eller eit lodd er feil frå nummer ${rank}`,
    en: ({ rank }) => `The order or a ticket is wrong from number ${rank} on`,
  },
  'order.not-computed': {
    nb: 'Rekkefølgen kan ikke regnes ut, fordi reglene, deltakerlisten eller loggen er feil',
    nn: 'Rekkjefølgja kan ikkje reknast ut, fordi reglane, deltakarlista eller loggen er feil',
    en: 'The order cannot be computed, because the rules, the list of entrants or the log are wrong',
  },
  'selection.right': {
    nb: ({ placed }, write) =>
      `${placed === 1 ? 'Plassen' : 'Plassene'} (${write.number(placed)}) er gitt til ${placed === 1 ? 'den som skal ha den' : 'dem som skal ha dem'}`,
    nn: ({ placed }, write) =>
      `${placed === 1 ? 'Plassen' : 'Plassane'} (${write.number(placed)}) er ${placed === 1 ? 'gitt til den som skal ha han' : 'gitte til dei som skal ha dei'}`,
    en: ({ placed }, write) =>
      `${counted(placed, 'place has', 'places have', write)} gone to ${placed === 1 ? 'the one who should have it' : 'those who should have them'}`,
  },
  'selection.wrong': {
    nb: ({ id }) => `Det er feil oppgitt om ${id} har fått plass, eller hvilken`,
    nn: ({ id }) => `Det er feil oppgitt om ${id} har fått plass, eller kva for ein`,
    en: ({ id }) => `It is stated wrongly whether ${id} has a place, or which`,
  },
  'selection.not-computed': {
    nb: 'Plassene kan ikke regnes ut, fordi reglene, deltakerlisten eller loggen er feil',
    nn: 'Plassane kan ikkje reknast ut, fordi reglane, deltakarlista eller loggen er feil',
    en: 'The places cannot be computed, because the rules, the list of entrants or the log are wrong',
  },
};
