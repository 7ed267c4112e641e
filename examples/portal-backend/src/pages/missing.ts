import { explain, type Finding, grounds } from 'utlysning';
import type { FieldProblem } from './application-form.js';
import type { Check } from './check-panel.js';
import type { Telling } from './telling.js';

/** What is missing, each beside the field that mends it; what no field mends, by the requirements. */
export function missingIn(
  { finding, ifSubmittedNow }: Check,
  telling: Telling,
): readonly FieldProblem[] {
  const { call, language } = telling;
  const failed = (finding.findings ?? []).filter(({ outcome }) => outcome === 'not-met');
  const said = new Set(failed.flatMap((part) => explain(part, language, call)));
  const others = ifSubmittedNow.explanation.filter((sentence) => !said.has(sentence));
  return [
    ...failed.flatMap((part) => problemsOf(part, telling)),
    ...others.map((text) => ({ field: 'check', text })),
  ];
}

function problemsOf(
  part: Finding,
  { call, language, words, write }: Telling,
): readonly FieldProblem[] {
  const { criterion } = part;
  const field = criterion === 'group' || criterion === 'applicant' ? criterion : 'check';
  return grounds(call, part, { language }).grounds.flatMap(({ text, reason: { params } }) => {
    const missing = criterion === 'parts' ? params['missing'] : undefined;
    if (!Array.isArray(missing)) return [{ field, text: `${text}.` }];
    return missing.map((name) => ({
      field: `part-${name}`,
      text: words.apply.fillIn(write.term(String(name))),
    }));
  });
}
