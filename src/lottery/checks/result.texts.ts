import { counted } from '../../language/counted.js';
import type { Localized } from '../../language/language.js';
import type { TextsFor } from '../../language/texts.js';
import type { ResultReasons } from './result.js';

/** The texts of the checks `seed`, `tickets`, `order` and `places`. */
export const resultTexts: TextsFor<ResultReasons> = {
  'seed.right': {
    nb: 'Startverdien følger av kildene',
    nn: 'Startverdien følgjer av kjeldene',
    en: 'The seed follows from the sources',
  },
  'seed.wrong': {
    nb: 'Startverdien er en annen enn den kildene gir',
    nn: 'Startverdien er ein annan enn den kjeldene gir',
    en: 'The seed is not the one that the sources give',
  },
  'seed.not-needed': {
    nb: 'Ingenting skulle trekkes, og startverdien er tom',
    nn: 'Ingenting skulle trekkjast, og startverdien er tom',
    en: 'Nothing was to be drawn, and the seed is empty',
  },
  'seed.incomputable': {
    nb: 'Kildene gir ikke noen startverdi',
    nn: 'Kjeldene gir ikkje nokon startverdi',
    en: 'The sources give no seed',
  },
  'tickets.right': {
    nb: ({ tickets }, write) =>
      tickets === 1 ? 'Loddet er riktig' : `Alle ${write.number(tickets)} lodd er riktige`,
    nn: ({ tickets }, write) =>
      tickets === 1 ? 'Loddet er rett' : `Alle ${write.number(tickets)} lodd er rette`,
    en: ({ tickets }, write) =>
      tickets === 1 ? 'The ticket is right' : `All ${write.number(tickets)} tickets are right`,
  },
  'tickets.wrong': {
    nb: ({ id }) => `Loddet til ${id} er feil`,
    nn: ({ id }) => `Loddet til ${id} er feil`,
    en: ({ id }) => `The ticket of ${id} is wrong`,
  },
  'tickets.none': {
    nb: 'Metoden bruker ingen lodd',
    nn: 'Metoden bruker ingen lodd',
    en: 'The method uses no tickets',
  },
  'tickets.not-needed': {
    nb: 'Ingenting skulle trekkes, og ingen fikk lodd',
    nn: 'Ingenting skulle trekkjast, og ingen fekk lodd',
    en: 'Nothing was to be drawn, and nobody has a ticket',
  },
  'order.right': {
    nb: 'Rekkefølgen følger av startverdien',
    nn: 'Rekkjefølgja følgjer av startverdien',
    en: 'The order follows from the seed',
  },
  'order.wrong': {
    nb: ({ rank }) => `Rekkefølgen er feil fra nummer ${rank}`,
    nn: ({ rank }) => `Rekkjefølgja er feil frå nummer ${rank}`,
    en: ({ rank }) => `The order is wrong from number ${rank} on`,
  },
  'places.right': {
    nb: ({ places }, write) =>
      fewPlaces[places]?.nb ??
      `De ${write.number(places)} plassene er gitt til dem som skal ha dem`,
    nn: ({ places }, write) =>
      fewPlaces[places]?.nn ??
      `Dei ${write.number(places)} plassane er gitte til dei som skal ha dei`,
    en: ({ places }, write) =>
      fewPlaces[places]?.en ??
      `The ${write.number(places)} places have gone to those who should have them`,
  },
  'places.wrong': {
    nb: ({ id }) => `Det er feil oppgitt om ${id} har fått plass`,
    nn: ({ id }) => `Det er feil oppgitt om ${id} har fått plass`,
    en: ({ id }) => `It is stated wrongly whether ${id} has a place`,
  },
  'places.enough': {
    nb: ({ places, entrants }, write) =>
      `Det var ${counted(places, 'plass', 'plasser', write)} og ${counted(entrants, 'deltaker', 'deltakere', write)}, så det trengtes ingen trekning`,
    nn: ({ places, entrants }, write) =>
      `Det var ${counted(places, 'plass', 'plassar', write)} og ${counted(entrants, 'deltakar', 'deltakarar', write)}, så det trongst inga trekning`,
    en: ({ places, entrants }, write) =>
      `For ${counted(entrants, 'entrant', 'entrants', write)} there ${places === 1 ? 'was' : 'were'} ${counted(places, 'place', 'places', write)}, so no draw was needed`,
  },
};

/** The sentences for no place and for one place. */
const fewPlaces: Readonly<Record<number, Localized>> = {
  0: {
    nb: 'Det var ingen plass å gi; rekkefølgen er ventelisten',
    nn: 'Det var ingen plass å gi; rekkjefølgja er ventelista',
    en: 'There was no place to give; the order is the waiting list',
  },
  1: {
    nb: 'Plassen er gitt til den som skal ha den',
    nn: 'Plassen er gitt til den som skal ha han',
    en: 'The place has gone to the one who should have it',
  },
};
