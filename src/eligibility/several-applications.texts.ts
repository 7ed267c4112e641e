import { capitalized } from '../language/capitalized.js';
import type { TextsFor } from '../language/texts.js';
import type { SeveralApplicationsReasons } from './several-applications.js';

/** The texts of a call that counts none of several applications. */
export const severalApplicationsTexts: TextsFor<SeveralApplicationsReasons> = {
  'applications.several': {
    nb: ({ applications }, write) =>
      `${capitalized(write.word('applicant', 'the'))} har levert flere søknader, og da gjelder ingen av dem: ${write.list(applications)}`,
    nn: ({ applications }, write) =>
      `${capitalized(write.word('applicant', 'the'))} har levert fleire søknader, og då gjeld ingen av dei: ${write.list(applications)}`,
    en: ({ applications }, write) =>
      `${capitalized(write.word('applicant', 'the'))} has submitted several applications, so none of them counts: ${write.list(applications)}`,
    advice: {
      nb: 'Trekk alle søknadene unntatt én',
      nn: 'Trekk alle søknadene unnateke éin',
      en: 'Withdraw all applications but one',
    },
  },
};
