import type { TextsFor } from '../language/texts.js';
import type { CombinationReasons, Count } from './combine.js';

/** The texts of the combinations of criteria. */
export const combinationTexts: TextsFor<CombinationReasons> = {
  all: {
    nb: (count) =>
      count.of === 0 ? 'Utlysningen stiller ingen krav' : `${metOf.nb(count)}, og alle må være det`,
    nn: (count) =>
      count.of === 0 ? 'Utlysinga stiller ingen krav' : `${metOf.nn(count)}, og alle må vere det`,
    en: (count) =>
      count.of === 0 ? 'The call has no requirements' : `${metOf.en(count)}, and all have to be`,
  },
  any: {
    nb: (count) => `${metOf.nb(count)}, og minst ett må være det`,
    nn: (count) => `${metOf.nn(count)}, og minst eitt må vere det`,
    en: (count) => `${metOf.en(count)}, and at least one has to be`,
  },
  'at-least': {
    nb: (count) =>
      `${metOf.nb(count)}, og minst ${count.needed === 1 ? 'ett' : count.needed} må være det`,
    nn: (count) =>
      `${metOf.nn(count)}, og minst ${count.needed === 1 ? 'eitt' : count.needed} må vere det`,
    en: (count) =>
      `${metOf.en(count)}, and at least ${count.needed === 1 ? 'one has' : `${count.needed} have`} to be`,
  },
  not: {
    nb: 'Kravet er oppfylt når det motsatte ikke er det',
    nn: 'Kravet er oppfylt når det motsette ikkje er det',
    en: 'The requirement is met when its opposite is not',
  },
};

/** How many of the requirements are met. */
const metOf = {
  nb: ({ met, of }: Count) => `${met} av ${of} krav er oppfylt`,
  nn: ({ met, of }: Count) => `${met} av ${of} krav er ${met === 1 ? 'oppfylt' : 'oppfylte'}`,
  en: ({ met, of }: Count) =>
    of === 1
      ? `${met} of 1 requirement is met`
      : `${met} of ${of} requirements ${met === 1 ? 'is' : 'are'} met`,
};
