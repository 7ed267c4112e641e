import type { TextsFor } from '../language/texts.js';
import type { ListReasons } from './compile.js';
import { listText } from './describe.js';

/** The texts of conditions on the entries of a list. */
export const listTexts: TextsFor<ListReasons> = {
  'entries.not-stated': {
    nb: ({ list }, write) => `Ikke oppgitt: ${listText(list, write)}`,
    nn: ({ list }, write) => `Ikkje oppgitt: ${listText(list, write)}`,
    en: ({ list }, write) => `Not stated: ${listText(list, write)}`,
    advice: {
      nb: ({ list }, write) => `Oppgi: ${listText(list, write)}`,
      nn: ({ list }, write) => `Oppgi: ${listText(list, write)}`,
      en: ({ list }, write) => `State: ${listText(list, write)}`,
    },
  },
};
