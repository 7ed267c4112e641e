import { type CombinationOptions, headingOf } from './combine.js';
import type { Criterion, CriterionLike } from './criterion.js';
import type { Finding, Outcome } from './finding.js';
import { outcomeOf, requireCriterion, required } from './part.js';
import type { Combined } from './threshold.js';

/** The reasons of a requirement that applies under a condition. */
export interface WhenReasons {
  /** It applies when the first part is met; then the second part has to be met. */
  when: Record<never, never>;
  /** Met: the first part is not met, so it does not apply. */
  'not-applicable': Record<never, never>;
}

/**
 * A requirement that applies under a condition. Where the condition is not met it is met, with the
 * reason `not-applicable`. Where the condition is undetermined it is undetermined, unless `holds` is
 * met. It has the level of `holds`.
 *
 * @throws {@link UtlysningError} as {@link all} does.
 *
 * @example
 * ```ts
 * import { criterion, met, notMet, when } from 'utlysning';
 *
 * type Trip = { abroad: boolean; insured: boolean };
 * const abroad = criterion({
 *   id: 'abroad',
 *   clauses: [],
 *   check: (trip: Trip) => (trip.abroad ? met('abroad') : notMet('at-home')),
 * });
 * const insured = criterion({
 *   id: 'insured',
 *   clauses: ['§ 4'],
 *   check: (trip: Trip) => (trip.insured ? met('insured') : notMet('uninsured')),
 * });
 * const insurance = when('insurance', abroad, insured);
 * insurance.evaluate({ abroad: true, insured: false }).outcome; // => 'not-met'
 * insurance.evaluate({ abroad: false, insured: false }).reason.code; // => 'not-applicable'
 * ```
 */
export function when<Facts>(
  id: string,
  condition: CriterionLike<Facts>,
  holds: CriterionLike<Facts>,
  options?: CombinationOptions,
): Criterion<Facts> {
  const parts = [requireCriterion(condition), requireCriterion(holds)] as const;
  const { level, clauses } = headingOf(id, options, holds.level, parts);
  return {
    id,
    level,
    clauses,
    evaluate(facts) {
      const findings = parts.map((part) => required(part, facts));
      const { outcome, reason } = applied(findings);
      return { criterion: id, level, outcome, clauses, reason, findings };
    },
    outcome(facts) {
      const applies = outcomeOf(parts[0], facts);
      return applies === 'not-met' ? 'met' : implied(applies, outcomeOf(parts[1], facts));
    },
  };
}

/** What `when` makes of its two parts. */
export function applied([condition, holds]: readonly Finding[]): Combined {
  const applies = condition?.outcome ?? 'undetermined';
  return {
    outcome: implied(applies, holds?.outcome ?? 'undetermined'),
    reason: { code: applies === 'not-met' ? 'not-applicable' : 'when', params: {} },
  };
}

/** The outcome of a requirement under a condition. */
export function implied(condition: Outcome, holds: Outcome): Outcome {
  if (condition === 'not-met') return 'met';
  return condition === 'met' || holds === 'met' ? holds : 'undetermined';
}
