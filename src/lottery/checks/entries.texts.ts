import { counted } from '../../language/counted.js';
import type { TextsFor } from '../../language/texts.js';
import type { EntriesReasons } from './entries.js';

/** The texts of the check `entries`. */
export const entriesTexts: TextsFor<EntriesReasons> = {
  'entries.intact': {
    nb: ({ entries }, write) =>
      `Listen med ${counted(entries, 'deltaker', 'deltakere', write)} stemmer med kontrollsummen`,
    nn: ({ entries }, write) =>
      `Lista med ${counted(entries, 'deltakar', 'deltakarar', write)} stemmer med kontrollsummen`,
    en: ({ entries }, write) =>
      `The list of ${counted(entries, 'entrant', 'entrants', write)} agrees with its hash`,
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
  'entries.changed': {
    nb: 'Deltakerlisten er endret: den stemmer ikke med kontrollsummen',
    nn: 'Deltakarlista er endra: ho stemmer ikkje med kontrollsummen',
    en: 'The entries have been changed: they do not agree with their hash',
  },
};
