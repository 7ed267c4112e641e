import { type Criterion, type CriterionLike, criterion } from '../../src/criteria/criterion.js';
import type { Outcome } from '../../src/criteria/finding.js';

/** A criterion with a fixed outcome. */
export const says = (outcome: Outcome, id = outcome as string, clauses: string[] = []) =>
  criterion<unknown>({ id, clauses, check: () => ({ outcome, code: id, params: {} }) });

/** A recommended criterion with a fixed outcome. */
export const advice = (outcome: Outcome) =>
  criterion<unknown>({
    id: 'advice',
    level: 'recommended',
    clauses: [],
    check: () => ({ outcome, code: 'advice', params: {} }),
  });

export const outcomeOf = (criterion: Criterion<unknown>) => criterion.evaluate({}).outcome;

/** The same criterion as a host may write it, which can only evaluate. */
export const withoutOutcome = <Facts>({
  id,
  level,
  clauses,
  evaluate,
}: Criterion<Facts>): CriterionLike<Facts> => ({ id, level, clauses, evaluate });
