import type { TextsFor } from '../language/texts.js';
import type { PartsReasons } from './parts.js';

/** The texts of the criterion `parts`. */
export const partsTexts: TextsFor<PartsReasons> = {
  'parts.complete': {
    nb: 'Alle deler av søknaden er fylt ut',
    nn: 'Alle delar av søknaden er fylte ut',
    en: 'Every part of the application is filled in',
  },
  'parts.missing': {
    nb: ({ missing }, write) =>
      `Ikke alle deler av søknaden er fylt ut; det mangler ${write.list(missing.map(write.term))}`,
    nn: ({ missing }, write) =>
      `Ikkje alle delar av søknaden er fylte ut; det manglar ${write.list(missing.map(write.term))}`,
    en: ({ missing }, write) =>
      `Not every part of the application is filled in; missing: ${write.list(missing.map(write.term))}`,
    advice: {
      nb: ({ missing }, write) => `Fyll ut ${write.list(missing.map(write.term))}`,
      nn: ({ missing }, write) => `Fyll ut ${write.list(missing.map(write.term))}`,
      en: ({ missing }, write) => `Fill in ${write.list(missing.map(write.term))}`,
    },
  },
};
