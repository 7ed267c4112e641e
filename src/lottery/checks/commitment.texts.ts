import type { TextsFor } from '../../language/texts.js';
import type { CommitmentReasons } from './commitment.js';

/** The texts of the check `commitment`. */
export const commitmentTexts: TextsFor<CommitmentReasons> = {
  'commitment.none': {
    nb: 'Trekningen bruker ingen hemmelighet',
    nn: 'Trekninga bruker inga hemmelegheit',
    en: 'The draw uses no secret',
  },
  'commitment.not-needed': {
    nb: 'Det ble ikke trukket, og hemmeligheten trengtes ikke',
    nn: 'Det vart ikkje trekt, og hemmelegheita trongst ikkje',
    en: 'Nothing was drawn, and the secret was not needed',
  },
  'commitment.kept': {
    nb: 'Hemmeligheten er den som arrangøren bandt seg til',
    nn: 'Hemmelegheita er den som arrangøren batt seg til',
    en: 'The secret is the one that the organiser committed to',
  },
  'commitment.withheld': {
    nb: ({ position }) => `Hemmeligheten, kilde nummer ${position}, er holdt tilbake`,
    nn: ({ position }) => `Hemmelegheita, kjelde nummer ${position}, er halden tilbake`,
    en: ({ position }) => `The secret, source number ${position}, is withheld`,
  },
  'commitment.secret-length': {
    nb: ({ bytes, expected }) => `Hemmeligheten er på ${bytes} byte og skal være på ${expected}`,
    nn: ({ bytes, expected }) => `Hemmelegheita er på ${bytes} byte og skal vere på ${expected}`,
    en: ({ bytes, expected }) =>
      `The secret has ${bytes} ${bytes === 1 ? 'byte' : 'bytes'}, and should have ${expected}`,
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
