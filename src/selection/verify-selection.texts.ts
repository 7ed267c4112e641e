import type { TextsFor } from '../language/texts.js';
import type { ResultsReasons } from './verify-selection.js';

/** The texts of the criterion `results`. */
export const resultsTexts: TextsFor<ResultsReasons> = {
  'results.as-drawn': {
    nb: ({ compared }) => `Alle ${compared} resultater følger av trekningen`,
    nn: ({ compared }) => `Alle ${compared} resultat følgjer av trekkinga`,
    en: ({ compared }) => `All ${compared} results follow from the draw`,
  },
  'results.other-call': {
    nb: 'Resultatene gjelder en annen utlysning enn trekningen, eller en annen utgave av den',
    nn: 'Resultata gjeld ei anna utlysing enn trekkinga, eller ei anna utgåve av henne',
    en: 'The results are of another call than the draw, or of another version of it',
  },
  'results.other-record': {
    nb: 'Resultatene viser til en annen trekning, eller til en logg med andre hendelser',
    nn: 'Resultata viser til ei anna trekking, eller til ein logg med andre hendingar',
    en: 'The results refer to another draw, or to a log with other events',
  },
  'results.differ': {
    nb: ({ of }, write) => `Andre resultater enn trekningen gir: ${write.list(of)}`,
    nn: ({ of }, write) => `Andre resultat enn trekkinga gir: ${write.list(of)}`,
    en: ({ of }, write) => `Results that differ from the draw: ${write.list(of)}`,
  },
  'results.missing': {
    nb: ({ of }, write) => `Ikke nøyaktig ett resultat i trekningen: ${write.list(of)}`,
    nn: ({ of }, write) => `Ikkje nøyaktig eitt resultat i trekkinga: ${write.list(of)}`,
    en: ({ of }, write) => `Not exactly one result in the draw: ${write.list(of)}`,
  },
  'results.no-record': {
    nb: 'Resultatene kan ikke sammenlignes med en trekning som ikke lar seg kontrollere',
    nn: 'Resultata kan ikkje samanliknast med ei trekking som ikkje let seg kontrollere',
    en: 'The results cannot be compared with a draw that cannot be checked',
  },
};
