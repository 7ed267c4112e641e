import { counted } from '../../language/counted.js';
import type { TextsFor } from '../../language/texts.js';
import type { EntriesReasons } from './entries.js';

export const entriesTexts: TextsFor<EntriesReasons> = {
  'entries.intact': {
    nb: ({ entrants }, write) =>
      `Listen med ${counted(entrants, 'deltaker', 'deltakere', write)} stemmer med kontrollsummen`,
    nn: ({ entrants }, write) =>
      `Lista med ${counted(entrants, 'deltakar', 'deltakarar', write)} stemmer med kontrollsummen`,
    en: ({ entrants }, write) =>
      `The list of ${counted(entrants, 'entrant', 'entrants', write)} agrees with its hash`,
  },
  'entries.doubled': {
    nb: ({ id }) => `Deltakeren ${id} står to ganger i listen`,
    nn: ({ id }) => `Deltakaren ${id} står to gonger i lista`,
    en: ({ id }) => `The entrant ${id} is in the list twice`,
  },
  'entries.reordered': {
    nb: ({ id }) => `Deltakerlisten er stokket om: ${id} står på feil plass`,
    nn: ({ id }) => `Deltakarlista er stokka om: ${id} står på feil plass`,
    en: ({ id }) => `The entries have been re-ordered: ${id} is in the wrong place`,
  },
  'entries.attributes': {
    nb: ({ id }) => `Deltakeren ${id} har ikke de egenskapene som ble kunngjort`,
    nn: ({ id }) => `Deltakaren ${id} har ikkje dei eigenskapane som vart kunngjorde`,
    en: ({ id }) => `The entrant ${id} does not have the announced attributes`,
  },
  'entries.number': {
    nb: ({ id }) => `Deltakeren ${id} har en egenskap som skulle vært et gyldig helt tall`,
    nn: ({ id }) => `Deltakaren ${id} har ein eigenskap som skulle ha vore eit gyldig heilt tal`,
    en: ({ id }) => `The entrant ${id} has an attribute that should be a valid whole number`,
  },
  'entries.changed': {
    nb: 'Deltakerlisten er endret: den stemmer ikke med kontrollsummen',
    nn: 'Deltakarlista er endra: ho stemmer ikkje med kontrollsummen',
    en: 'The entries have been changed: they do not agree with their hash',
  },
  'others.intact': {
    nb: ({ others }, write) =>
      others === 0
        ? 'Listen over andre søkere er tom og stemmer med kontrollsummen'
        : `Listen med ${counted(others, 'annen søker', 'andre søkere', write)} stemmer med kontrollsummen`,
    nn: ({ others }, write) =>
      others === 0
        ? 'Lista over andre søkjarar er tom og stemmer med kontrollsummen'
        : `Lista med ${counted(others, 'annan søkjar', 'andre søkjarar', write)} stemmer med kontrollsummen`,
    en: ({ others }, write) =>
      others === 0
        ? 'The list of other applicants is empty and agrees with its hash'
        : `The list of ${counted(others, 'other applicant', 'other applicants', write)} agrees with its hash`,
  },
  'others.reordered': {
    nb: 'Listen over andre søkere er ikke i rekkefølge, hver én gang',
    nn: 'Lista over andre søkjarar er ikkje i rekkjefølgje, kvar éin gong',
    en: 'The list of other applicants is not in order, each once',
  },
  'others.changed': {
    nb: 'Listen over andre søkere er endret: den stemmer ikke med kontrollsummen',
    nn: 'Lista over andre søkjarar er endra: ho stemmer ikkje med kontrollsummen',
    en: 'The list of other applicants has been changed: it does not agree with its hash',
  },
};
