import { counted } from '../criteria/combine.js';
import { type Answer, criterion } from '../criteria/criterion.js';
import type { Finding, Level } from '../criteria/finding.js';

/** The finding that has an answer. */
export function judged(
  id: string,
  clauses: readonly string[],
  answer: Answer<string, object>,
  level: Level = 'required',
): Finding {
  return criterion({ id, clauses, level, check: () => answer }).evaluate(undefined);
}

/** The finding that all of some findings are met. */
export function allOf(
  id: string,
  clauses: readonly string[],
  findings: readonly Finding[],
): Finding {
  const { outcome, reason } = counted('all', findings.length, findings);
  return { criterion: id, level: 'required', outcome, clauses, reason, findings };
}
