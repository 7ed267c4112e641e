import fc from 'fast-check';
import { expect } from 'vitest';
import { conditionCriterion } from '../../src/conditions/compile.js';
import { anyCase } from './any-condition.js';
import { outcomeBySentences } from './oracle.js';
import { scopeOf } from './submitted.js';

/** A condition has the outcome of the sentences, alone and in its finding, which is plain JSON. */
export function agreesWithTheSentences(numRuns: number): void {
  fc.assert(
    fc.property(anyCase, ({ condition, facts, submitted }) => {
      const scope = scopeOf(submitted, facts);
      const criterion = conditionCriterion(condition, { id: 'c', facts, clauses: ['1'] });
      const expected = outcomeBySentences(condition, facts, submitted);
      expect(criterion.outcome(scope)).toBe(expected);
      const finding = criterion.evaluate(scope);
      expect(finding.outcome).toBe(expected);
      expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
    }),
    { numRuns },
  );
}
