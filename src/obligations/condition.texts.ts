import type { Condition } from '../conditions/condition.js';
import { conditionText } from '../conditions/describe.js';
import { capitalized } from '../language/capitalized.js';
import type { TextTable } from '../language/texts.js';
import type { Writing } from '../language/writing.js';
import type { ConditionReasons } from './condition.js';
import { dueText, unknownText } from './due.texts.js';

export const conditionTexts: TextTable<ConditionReasons> = {
  'condition.to-come': ({ obligation, holds, ...due }, write) =>
    text(obligation, holds, dueText(due, write), write),
  'condition.due-unknown': ({ obligation, holds, ...unknown }, write) =>
    text(obligation, holds, unknownText(unknown, write), write),
};

function text(obligation: string, holds: Condition, due: string, write: Writing) {
  const what = capitalized(write.term(obligation));
  const required = conditionText(holds, write);
  return {
    nb: `${what}: ikke oppfylt ennå. Fristen er ${due}. Kravet er: ${required}`,
    nn: `${what}: ikkje oppfylt enno. Fristen er ${due}. Kravet er: ${required}`,
    en: `${what}: not met yet. The deadline is ${due}. What is required: ${required}`,
  };
}
