import { capitalized } from '../language/capitalized.js';
import type { TextsFor } from '../language/texts.js';
import type { Writing } from '../language/writing.js';
import type { ApplicantReasons } from './applicant.js';
import { assumed } from './registration.texts.js';

/** The word of the call for the applicant, at the start of a sentence. */
function theApplicant(write: Writing): string {
  return capitalized(write.word('applicant', 'the'));
}

/** The texts of the criterion `applicant`. */
export const applicantTexts: TextsFor<ApplicantReasons> = {
  'applicant.municipality': {
    nb: (params, write) => `Søkeren er en norsk kommune${assumed(params, write)}`,
    nn: (params, write) => `Søkjaren er ein norsk kommune${assumed(params, write)}`,
    en: (params, write) => `The applicant is a Norwegian municipality${assumed(params, write)}`,
  },
  'applicant.not-municipality': {
    nb: ({ orgnr, on, ...more }, write) =>
      `Søkeren, med organisasjonsnummer ${orgnr}, var ikke en norsk kommune ${write.day(on)}${assumed(more, write)}`,
    nn: ({ orgnr, on, ...more }, write) =>
      `Søkjaren, med organisasjonsnummer ${orgnr}, var ikkje ein norsk kommune ${write.day(on)}${assumed(more, write)}`,
    en: ({ orgnr, on, ...more }, write) =>
      `The applicant, with organisation number ${orgnr}, was not a Norwegian municipality on ${write.day(on)}${assumed(more, write)}`,
    advice: {
      nb: 'Søkeren må være en norsk kommune',
      nn: 'Søkjaren må vere ein norsk kommune',
      en: 'The applicant has to be a Norwegian municipality',
    },
  },
  'applicant.registered': {
    nb: (params, write) => `${theApplicant(write)} står i registeret${assumed(params, write)}`,
    nn: (params, write) => `${theApplicant(write)} står i registeret${assumed(params, write)}`,
    en: (params, write) => `${theApplicant(write)} is in the register${assumed(params, write)}`,
  },
  'applicant.not-registered': {
    nb: ({ applicant, on, ...more }, write) =>
      `${theApplicant(write)}, ${applicant}, sto ikke i registeret ${write.day(on)}${assumed(more, write)}`,
    nn: ({ applicant, on, ...more }, write) =>
      `${theApplicant(write)}, ${applicant}, stod ikkje i registeret ${write.day(on)}${assumed(more, write)}`,
    en: ({ applicant, on, ...more }, write) =>
      `${theApplicant(write)}, ${applicant}, was not in the register on ${write.day(on)}${assumed(more, write)}`,
    advice: {
      nb: (_, write) => `${theApplicant(write)} må stå i registeret`,
      nn: (_, write) => `${theApplicant(write)} må stå i registeret`,
      en: (_, write) => `${theApplicant(write)} has to be in the register`,
    },
  },
  'applicant.invalid-orgnr': {
    nb: 'Organisasjonsnummeret er ikke gyldig: minst ett siffer er feil',
    nn: 'Organisasjonsnummeret er ikkje gyldig: minst eitt siffer er feil',
    en: 'The organisation number is not valid: at least one digit is wrong',
    advice: {
      nb: 'Rett opp organisasjonsnummeret',
      nn: 'Rett opp organisasjonsnummeret',
      en: 'Correct the organisation number',
    },
  },
  'applicant.without-orgnr': {
    nb: (_, write) => `${theApplicant(write)} er oppgitt uten organisasjonsnummer`,
    nn: (_, write) => `${theApplicant(write)} er oppgitt utan organisasjonsnummer`,
    en: 'No organisation number is given for the applicant',
    advice: {
      nb: 'Oppgi organisasjonsnummeret til søkeren',
      nn: 'Oppgi organisasjonsnummeret til søkjaren',
      en: 'State the organisation number of the applicant',
    },
  },
  'applicant.outside-register': {
    nb: ({ on }, write) =>
      `Det kan ikke avgjøres om utlysningen gjelder søkeren: registeret dekker ikke ${write.day(on)}`,
    nn: ({ on }, write) =>
      `Det kan ikkje avgjerast om utlysinga gjeld søkjaren: registeret dekkjer ikkje ${write.day(on)}`,
    en: ({ on }, write) =>
      `It cannot be determined whether the call is for this applicant: the register does not cover ${write.day(on)}`,
  },
  'applicant.unknown-in-register': {
    nb: ({ on, ...more }, write) =>
      `Det kan ikke avgjøres om utlysningen gjelder søkeren: registeret har ikke søkeren, men mangler nummeret til noen som sto der ${write.day(on)}${assumed(more, write)}`,
    nn: ({ on, ...more }, write) =>
      `Det kan ikkje avgjerast om utlysinga gjeld søkjaren: registeret har ikkje søkjaren, men manglar nummeret til nokre som stod der ${write.day(on)}${assumed(more, write)}`,
    en: ({ on, ...more }, write) =>
      `It cannot be determined whether the call is for this applicant: the register does not list the applicant, but lacks the numbers of some that were in it on ${write.day(on)}${assumed(more, write)}`,
  },
  'applicant.day-unknown': {
    nb: 'Det kan ikke avgjøres om utlysningen gjelder søkeren: dagen som avgjør det, er ikke kjent',
    nn: 'Det kan ikkje avgjerast om utlysinga gjeld søkjaren: dagen som avgjer det, er ikkje kjend',
    en: 'It cannot be determined whether the call is for this applicant: the day that decides it is not known',
  },
};
