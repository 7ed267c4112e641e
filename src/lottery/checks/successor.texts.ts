import type { TextsFor } from '../../language/texts.js';
import type { SuccessorReasons } from './successor.js';

export const successorTexts: TextsFor<SuccessorReasons> = {
  'successor.used': {
    nb: ({ position }) =>
      `Erstatningen for kilde nummer ${position} ble brukt; slå opp om kilden virkelig aldri kom`,
    nn: ({ position }) =>
      `Erstatninga for kjelde nummer ${position} vart brukt; slå opp om kjelda verkeleg aldri kom`,
    en: ({ position }) =>
      `The successor of source number ${position} was used; look up whether the source never came`,
  },
  'successor.source-came': {
    nb: ({ position }) =>
      `Erstatningen for kilde nummer ${position} ble brukt, men kilden kom og skulle vært brukt`,
    nn: ({ position }) =>
      `Erstatninga for kjelde nummer ${position} vart brukt, men kjelda kom og skulle ha vore brukt`,
    en: ({ position }) =>
      `The successor of source number ${position} was used, but the source came and should have been used`,
  },
};
