import type { TextsFor } from '../language/texts.js';
import type { ApplicantReasons } from './applicant.js';

/** The texts of the criterion `applicant`. */
export const applicantTexts: TextsFor<ApplicantReasons> = {
  'applicant.municipality': {
    nb: 'Søkeren er en norsk kommune',
    nn: 'Søkjaren er ein norsk kommune',
    en: 'The applicant is a Norwegian municipality',
  },
  'applicant.not-municipality': {
    nb: ({ orgnr, on }, write) =>
      `Søkeren, med organisasjonsnummer ${orgnr}, var ikke en norsk kommune ${write.day(on)}`,
    nn: ({ orgnr, on }, write) =>
      `Søkjaren, med organisasjonsnummer ${orgnr}, var ikkje ein norsk kommune ${write.day(on)}`,
    en: ({ orgnr, on }, write) =>
      `The applicant, with organisation number ${orgnr}, was not a Norwegian municipality on ${write.day(on)}`,
    advice: {
      nb: 'Søkeren må være en norsk kommune',
      nn: 'Søkjaren må vere ein norsk kommune',
      en: 'The applicant has to be a Norwegian municipality',
    },
  },
  'applicant.invalid-orgnr': {
    nb: 'Organisasjonsnummeret er ikke gyldig: kontrollsifferet stemmer ikke',
    nn: 'Organisasjonsnummeret er ikkje gyldig: kontrollsifferet stemmer ikkje',
    en: 'The organisation number is not valid: its check digit is wrong',
    advice: {
      nb: 'Rett opp organisasjonsnummeret',
      nn: 'Rett opp organisasjonsnummeret',
      en: 'Correct the organisation number',
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
  'applicant.registered': {
    nb: 'Søkeren står i registeret',
    nn: 'Søkjaren står i registeret',
    en: 'The applicant is in the register',
  },
  'applicant.not-registered': {
    nb: ({ applicant, on }, write) =>
      `Søkeren, ${applicant}, sto ikke i registeret ${write.day(on)}`,
    nn: ({ applicant, on }, write) =>
      `Søkjaren, ${applicant}, stod ikkje i registeret ${write.day(on)}`,
    en: ({ applicant, on }, write) =>
      `The applicant, ${applicant}, was not in the register on ${write.day(on)}`,
    advice: {
      nb: 'Søkeren må stå i registeret',
      nn: 'Søkjaren må stå i registeret',
      en: 'The applicant has to be in the register',
    },
  },
  'applicant.without-orgnr': {
    nb: 'Søkeren er oppgitt uten organisasjonsnummer',
    nn: 'Søkjaren er oppgitt utan organisasjonsnummer',
    en: 'No organisation number is given for the applicant',
    advice: {
      nb: 'Oppgi organisasjonsnummeret til søkeren',
      nn: 'Oppgi organisasjonsnummeret til søkjaren',
      en: 'State the organisation number of the applicant',
    },
  },
};
