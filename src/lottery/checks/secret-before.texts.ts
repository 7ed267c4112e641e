import type { TextsFor } from '../../language/texts.js';
import type { SecretBeforeReasons } from './secret-before.js';

export const secretBeforeTexts: TextsFor<SecretBeforeReasons> = {
  'secret.in-time': {
    nb: 'Hemmeligheten var ute før trekningen',
    nn: 'Hemmelegheita var ute før trekninga',
    en: 'The secret was out before the draw',
  },
  'secret.unseen': {
    nb: ({ position }) =>
      `Ingenting du la ved, viser at hemmeligheten, kilde nummer ${position}, var ute før trekningen`,
    nn: ({ position }) =>
      `Ingenting du la ved, viser at hemmelegheita, kjelde nummer ${position}, var ute før trekninga`,
    en: ({ position }) =>
      `Nothing that you handed in shows that the secret, source number ${position}, was out before the draw`,
  },
  'secret.late': {
    nb: ({ position }) =>
      `Hemmeligheten, kilde nummer ${position}, var ikke ute før trekningen, og skulle vært regnet som holdt tilbake`,
    nn: ({ position }) =>
      `Hemmelegheita, kjelde nummer ${position}, var ikkje ute før trekninga, og skulle ha vore rekna som halden tilbake`,
    en: ({ position }) =>
      `The secret, source number ${position}, was not out before the draw, and should count as withheld`,
  },
  'secret.was-out': {
    nb: ({ position }) =>
      `Hemmeligheten, kilde nummer ${position}, var ute før trekningen, men protokollen sier at den ble holdt tilbake`,
    nn: ({ position }) =>
      `Hemmelegheita, kjelde nummer ${position}, var ute før trekninga, men protokollen seier at ho vart halden tilbake`,
    en: ({ position }) =>
      `The secret, source number ${position}, was out before the draw, but the record states that it was withheld`,
  },
};
