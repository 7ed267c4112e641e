import { conditionText } from '../conditions/describe.js';
import { capitalized } from '../language/capitalized.js';
import type { TextsFor } from '../language/texts.js';
import type { ConditionReasons } from './condition.js';
import { dueText, unknownText } from './due.texts.js';

/** The texts of obligations of the kind `condition`. */
export const conditionTexts: TextsFor<ConditionReasons> = {
  'condition.to-come': {
    nb: ({ obligation, holds, ...due }, write) =>
      `${capitalized(write.term(obligation))}: ikke oppfylt ennå. Fristen er ${dueText.nb(due, write)}. Kravet er: ${conditionText(holds, write)}`,
    nn: ({ obligation, holds, ...due }, write) =>
      `${capitalized(write.term(obligation))}: ikkje oppfylt enno. Fristen er ${dueText.nn(due, write)}. Kravet er: ${conditionText(holds, write)}`,
    en: ({ obligation, holds, ...due }, write) =>
      `${capitalized(write.term(obligation))}: not met yet. The deadline is ${dueText.en(due, write)}. What is required: ${conditionText(holds, write)}`,
  },
  'condition.due-unknown': {
    nb: ({ obligation, holds, ...unknown }, write) =>
      `${capitalized(write.term(obligation))}: ikke oppfylt ennå. Fristen er ${unknownText.nb(unknown, write)}. Kravet er: ${conditionText(holds, write)}`,
    nn: ({ obligation, holds, ...unknown }, write) =>
      `${capitalized(write.term(obligation))}: ikkje oppfylt enno. Fristen er ${unknownText.nn(unknown, write)}. Kravet er: ${conditionText(holds, write)}`,
    en: ({ obligation, holds, ...unknown }, write) =>
      `${capitalized(write.term(obligation))}: not met yet. The deadline is ${unknownText.en(unknown, write)}. What is required: ${conditionText(holds, write)}`,
  },
};
