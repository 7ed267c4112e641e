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
      nb: ({ missing }, write) => `Fyll ut eller legg ved ${write.list(missing.map(write.term))}`,
      nn: ({ missing }, write) => `Fyll ut eller legg ved ${write.list(missing.map(write.term))}`,
      en: ({ missing }, write) => `Fill in or attach ${write.list(missing.map(write.term))}`,
    },
  },
  'parts.unknown': {
    nb: ({ unknown }, write) =>
      `Det kan ikke avgjøres om ${write.list(unknown.map(write.term))} må fylles ut, for noe er ikke oppgitt`,
    nn: ({ unknown }, write) =>
      `Det kan ikkje avgjerast om ${write.list(unknown.map(write.term))} må fyllast ut, for noko er ikkje oppgitt`,
    en: ({ unknown }, write) =>
      `It cannot be determined whether ${write.list(unknown.map(write.term))} must be filled in, because something is not stated`,
    advice: {
      nb: ({ unknown }, write) => `Fyll ut ${write.list(unknown.map(write.term))}`,
      nn: ({ unknown }, write) => `Fyll ut ${write.list(unknown.map(write.term))}`,
      en: ({ unknown }, write) => `Fill in ${write.list(unknown.map(write.term))}`,
    },
  },
  'parts.not-stated': {
    nb: ({ required }, write) =>
      `Søknaden har ingen deler ennå; utlysningen ber om ${write.list(required.map(write.term))}`,
    nn: ({ required }, write) =>
      `Søknaden har ingen delar enno; utlysinga ber om ${write.list(required.map(write.term))}`,
    en: ({ required }, write) =>
      `The application has no parts yet; the call asks for ${write.list(required.map(write.term))}`,
    advice: {
      nb: ({ required }, write) => `Fyll ut ${write.list(required.map(write.term))}`,
      nn: ({ required }, write) => `Fyll ut ${write.list(required.map(write.term))}`,
      en: ({ required }, write) => `Fill in ${write.list(required.map(write.term))}`,
    },
  },
};
