import type { TextsFor } from '../language/texts.js';
import type { WhenReasons } from './when.js';

/** The texts of requirements that apply under a condition. */
export const whenTexts: TextsFor<WhenReasons> = {
  when: {
    nb: 'Kravet gjelder bare når vilkåret for det er oppfylt',
    nn: 'Kravet gjeld berre når vilkåret for det er oppfylt',
    en: 'The requirement applies only when its condition is met',
  },
  'not-applicable': {
    nb: 'Kravet gjelder ikke her',
    nn: 'Kravet gjeld ikkje her',
    en: 'The requirement does not apply here',
  },
};
