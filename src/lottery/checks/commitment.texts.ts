import type { TextsFor } from '../../language/texts.js';
import type { CommitmentReasons } from './commitment.js';

export const commitmentTexts: TextsFor<CommitmentReasons> = {
  'commitment.kept': {
    nb: 'Hemmeligheten er den som arrangøren bandt seg til',
    nn: 'Hemmelegheita er den som arrangøren batt seg til',
    en: 'The secret is the one that the organiser committed to',
  },
  'commitment.withheld': {
    nb: ({ position, results }) =>
      `Hemmeligheten, kilde nummer ${position}, ble holdt tilbake; arrangøren kunne velge mellom ${results === 2 ? 'to' : results} resultater`,
    nn: ({ position, results }) =>
      `Hemmelegheita, kjelde nummer ${position}, vart halden tilbake; arrangøren kunne velje mellom ${results === 2 ? 'to' : results} resultat`,
    en: ({ position, results }) =>
      `The secret, source number ${position}, was withheld; the organiser could choose between ${results === 2 ? 'two' : results} results`,
  },
  'commitment.broken': {
    nb: ({ position }) =>
      `Hemmeligheten, kilde nummer ${position}, er ikke den som arrangøren bandt seg til`,
    nn: ({ position }) =>
      `Hemmelegheita, kjelde nummer ${position}, er ikkje den som arrangøren batt seg til`,
    en: ({ position }) =>
      `The secret, source number ${position}, is not the one that the organiser committed to`,
  },
};
