import type { Language } from '../language/language.js';
import type { TextsFor } from '../language/texts.js';
import type { Writing } from '../language/writing.js';
import type { OpeningReasons } from './opening.js';

type Opens = { readonly opens: string; readonly day?: string; readonly zone: string };

/** When the call opens, as the call gives it: a day, or a time of the clock. */
const opensOn = ({ opens, day, zone }: Opens, write: Writing) =>
  day === undefined ? write.moment(opens, zone) : write.day(day);

const submit: Readonly<Record<Language, (opens: Opens, write: Writing) => string>> = {
  nb: (opens, write) => `Lever søknaden tidligst ${opensOn(opens, write)}`,
  nn: (opens, write) => `Lever søknaden tidlegast ${opensOn(opens, write)}`,
  en: (opens, write) => `Submit the application on ${opensOn(opens, write)} at the earliest`,
};

/** The texts of the criterion `opening`. */
export const openingTexts: TextsFor<OpeningReasons> = {
  'opening.open': {
    nb: (opens, write) => `Søknaden kom etter at utlysningen åpnet ${opensOn(opens, write)}`,
    nn: (opens, write) => `Søknaden kom etter at utlysinga opna ${opensOn(opens, write)}`,
    en: (opens, write) => `The application came after the call opened on ${opensOn(opens, write)}`,
  },
  'opening.too-early': {
    nb: (params, write) =>
      `Søknaden ble mottatt ${write.moment(params.receivedAt, params.zone)}, før utlysningen åpnet ${opensOn(params, write)}`,
    nn: (params, write) =>
      `Søknaden vart motteken ${write.moment(params.receivedAt, params.zone)}, før utlysinga opna ${opensOn(params, write)}`,
    en: (params, write) =>
      `The application was received on ${write.moment(params.receivedAt, params.zone)}, before the call opened on ${opensOn(params, write)}`,
    advice: submit,
  },
  'opening.not-submitted': {
    nb: (opens, write) => `Søknaden er ikke levert; utlysningen åpner ${opensOn(opens, write)}`,
    nn: (opens, write) => `Søknaden er ikkje levert; utlysinga opnar ${opensOn(opens, write)}`,
    en: (opens, write) =>
      `The application has not been submitted; the call opens on ${opensOn(opens, write)}`,
    advice: submit,
  },
  'opening.not-stated': {
    nb: ({ round }, write) => `Utlysningen sier ikke når ${write.term(round)} åpner`,
    nn: ({ round }, write) => `Utlysinga seier ikkje når ${write.term(round)} opnar`,
    en: ({ round }, write) => `The call does not state when ${write.term(round)} opens`,
  },
};
