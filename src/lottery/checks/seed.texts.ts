import type { TextsFor } from '../../language/texts.js';
import type { SeedReasons } from './seed.js';

export const seedTexts: TextsFor<SeedReasons> = {
  'seed.right': {
    nb: 'Startverdien følger av kildene',
    nn: 'Startverdien følgjer av kjeldene',
    en: 'The seed follows from the sources',
  },
  'seed.wrong': {
    nb: 'Startverdien er en annen enn den kildene gir',
    nn: 'Startverdien er ein annan enn den kjeldene gir',
    en: 'The seed is not the one that the sources give',
  },
  'seed.incomputable': {
    nb: 'Kildene gir ikke noen startverdi',
    nn: 'Kjeldene gir ikkje nokon startverdi',
    en: 'The sources give no seed',
  },
};
