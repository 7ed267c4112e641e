import { UtlysningError } from '../parse/error.js';
import type { Finding, Outcome } from './finding.js';
import { isOutcome, requireFinding } from './misuse.js';

/** The reasons that the decisions of persons give. */
export interface DecidedReasons {
  /** A person has decided the outcome. What was computed is the part of the finding. */
  decided: DecidedOutcome;
}

/** The decision of a person on one criterion, such as a dispensation or an upheld appeal. */
export interface DecidedOutcome {
  /** What was decided. */
  readonly outcome: Outcome;
  /** Who decided: the key of a role, never a name. */
  readonly by: string;
  /** When it was decided, RFC 3339. */
  readonly at: string;
  /** Why, as a text for the applicant. */
  readonly reason: string;
}

/**
 * The finding of a criterion that a person has decided. It has the outcome that was decided, and what
 * was computed as its part. It decides itself, and it has no remedy.
 *
 * @throws {@link UtlysningError} `finding.invalid`, or `decision.invalid` for an outcome that is not
 * one of the three and for fields that are not text.
 *
 * @example
 * ```ts
 * import { criterion, decided, notMet } from 'utlysning';
 *
 * const deadline = criterion<object>({ id: 'deadline', clauses: ['C03'], check: () => notMet('late') });
 * const dispensation = decided(deadline.evaluate({}), {
 *   outcome: 'met',
 *   by: 'caseworker',
 *   at: '2024-06-26T09:00:00+02:00',
 *   reason: 'The portal was down',
 * });
 * dispensation.outcome; // => 'met'
 * dispensation.findings?.[0]?.outcome; // => 'not-met'
 * ```
 */
export function decided(computed: Finding, decision: DecidedOutcome): Finding {
  const { criterion, level, clauses } = requireFinding(computed);
  const { outcome, by, at, reason } = decision ?? {};
  const isText = [by, at, reason].every((text) => typeof text === 'string');
  if (!isOutcome(outcome) || !isText) {
    throw new UtlysningError(
      'decision.invalid',
      'expected an outcome, and as text by whom, when and why it was decided',
    );
  }
  const params = { outcome, by, at, reason };
  return {
    criterion,
    level,
    outcome,
    clauses,
    reason: { code: 'decided', params },
    findings: [computed],
  };
}
