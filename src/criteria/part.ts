import type { Criterion, CriterionLike } from './criterion.js';
import type { Finding, Outcome } from './finding.js';
import {
  badAnswer,
  invalid,
  isOutcome,
  requireFunction,
  requireHeading,
  requireObject,
  requireOutcome,
} from './misuse.js';

/** Refuses what is not a criterion. One of a host that has no `outcome` gets one. */
export function requireCriterion<Facts>(part: CriterionLike<Facts>): Criterion<Facts> {
  const { id, level, clauses } = requireObject(part, 'a criterion');
  const heading = requireHeading(id, level, clauses);
  requireFunction(part.evaluate, 'evaluate');
  if (part.outcome !== undefined) requireFunction(part.outcome, 'outcome');
  if (hasOutcome(part)) return part;
  return {
    ...heading,
    evaluate: (facts) => part.evaluate(facts),
    outcome: (facts) => evaluated(part, facts).outcome,
  };
}

/** Refuses what is not a list of criteria. */
export function requireCriteria<Facts>(
  parts: readonly CriterionLike<Facts>[],
): readonly Criterion<Facts>[] {
  if (Array.isArray(parts)) return parts.map((part) => requireCriterion<Facts>(part));
  throw invalid('expected a list of criteria');
}

/** The finding of a part. A criterion of a host may give something else, such as a promise. */
export function evaluated<Facts>(part: CriterionLike<Facts>, facts: Facts): Finding {
  const finding = part.evaluate(facts);
  if (finding?.level === part.level && isOutcome(finding.outcome)) return finding;
  throw badAnswer(part.id, `a finding with the level \`${part.level}\``);
}

/** The finding of a part that counts at any level. */
export function required<Facts>(part: CriterionLike<Facts>, facts: Facts): Finding {
  const finding = evaluated(part, facts);
  return finding.level === 'required' ? finding : { ...finding, level: 'required' };
}

/** The outcome of a part. */
export function outcomeOf<Facts>(part: Criterion<Facts>, facts: Facts): Outcome {
  return requireOutcome(part.outcome(facts), part.id);
}

function hasOutcome<Facts>(part: CriterionLike<Facts>): part is Criterion<Facts> {
  return part.outcome !== undefined;
}
