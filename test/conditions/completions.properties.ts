import fc from 'fast-check';
import { expect } from 'vitest';
import { conditionCriterion } from '../../src/conditions/compile.js';
import { finiteCase } from './finite-case.js';
import { outcomeBySentences } from './oracle.js';
import { scopeOf } from './submitted.js';

/** The outcome of a case, and of each way to state what is not stated. */
function outcomes({ condition, facts, known, completions }: ReturnType<typeof finiteCase>) {
  const criterion = conditionCriterion(condition, { id: 'c', facts, clauses: [] });
  return {
    outcome: criterion.outcome(scopeOf(known, facts)),
    ends: new Set(completions.map((one) => outcomeBySentences(condition, facts, one))),
  };
}

/** What is met, or not met, stays so whatever is stated of the rest. */
export function isDecidedForAllCompletions(numRuns: number): void {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const { outcome, ends } = outcomes(finiteCase(draw, { isShared: true }));
      if (outcome !== 'undetermined') expect([...ends]).toEqual([outcome]);
    }),
    { numRuns },
  );
}

/** What is undetermined can be met and not met, where each fact that is not stated is read once. */
export function isOpenOnlyWhereCompletionsDiffer(numRuns: number): void {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const { outcome, ends } = outcomes(finiteCase(draw, { isShared: false }));
      if (outcome === 'undetermined') expect(ends).toEqual(new Set(['met', 'not-met']));
      else expect([...ends]).toEqual([outcome]);
    }),
    { numRuns },
  );
}
