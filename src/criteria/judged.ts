import { counted } from './combine.js';
import { type Answer, criterion } from './criterion.js';
import type { Finding, Level } from './finding.js';
import { tally } from './threshold.js';

/** The finding that has an answer. */
export function judged(
  id: string,
  clauses: readonly string[],
  answer: Answer<string, object>,
  level: Level = 'required',
): Finding {
  return criterion({ id, clauses, level, check: () => answer }).evaluate(undefined);
}

/** The finding that all required ones of some findings are met. */
export function allOf(
  id: string,
  clauses: readonly string[],
  findings: readonly Finding[],
): Finding {
  const { outcome, reason } = counted('all', tally(findings).of, findings);
  return { criterion: id, level: 'required', outcome, clauses, reason, findings };
}
