import type { TextsFor } from '../../language/texts.js';
import type { TimesReasons } from './times.js';

export const timesTexts: TextsFor<TimesReasons> = {
  'times.in-order': {
    nb: 'Tidspunktet for trekningen er etter at påmeldingen ble stengt',
    nn: 'Tidspunktet for trekninga er etter at påmeldinga vart stengd',
    en: 'The time of the draw is after entries closed',
  },
  'times.draw-not-after-closing': {
    nb: 'Tidspunktet for trekningen er ikke etter at påmeldingen ble stengt',
    nn: 'Tidspunktet for trekninga er ikkje etter at påmeldinga vart stengd',
    en: 'The time of the draw is not after entries closed',
  },
  'times.successor-too-early': {
    nb: ({ position }) =>
      `Erstatningen for kilde nummer ${position} kan brukes tidligere enn sju dager etter trekningen`,
    nn: ({ position }) =>
      `Erstatninga for kjelde nummer ${position} kan brukast tidlegare enn sju dagar etter trekninga`,
    en: ({ position }) =>
      `The successor of source number ${position} can be used less than seven days after the draw`,
  },
};
