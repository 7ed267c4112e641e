import fc from 'fast-check';
import { expect } from 'vitest';
import { conditionCriterion } from '../../src/conditions/compile.js';
import type { Condition } from '../../src/conditions/condition.js';
import { someConditions } from './any-condition.js';
import { scopeOf } from './submitted.js';

const OPPOSITE = { met: 'not-met', 'not-met': 'met', undetermined: 'undetermined' } as const;

/** `not` has the opposite outcome, and twice the same; De Morgan's laws hold. */
export function obeysTheLawsOfNot(numRuns: number): void {
  fc.assert(
    fc.property(someConditions, ({ conditions, facts, submitted }) => {
      const scope = scopeOf(submitted, facts);
      const of = (condition: Condition) =>
        conditionCriterion(condition, { id: 'c', facts, clauses: [] }).outcome(scope);
      const turned = conditions.map((condition) => ({ not: condition }));
      for (const condition of conditions) {
        expect(of({ not: condition })).toBe(OPPOSITE[of(condition)]);
        expect(of({ not: { not: condition } })).toBe(of(condition));
      }
      expect(of({ not: { all: conditions } })).toBe(of({ any: turned }));
      expect(of({ not: { any: conditions } })).toBe(of({ all: turned }));
      const [when, holds] = [conditions[0], conditions.at(-1)] as [Condition, Condition];
      expect(of({ not: { when, holds } })).toBe(of({ all: [when, { not: holds }] }));
      const atLeast = conditions.length - 1;
      expect(of({ not: { atLeast, of: conditions } })).toBe(of({ atLeast: 2, of: turned }));
    }),
    { numRuns },
  );
}
