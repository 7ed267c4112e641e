import fc from 'fast-check';
import { expect } from 'vitest';
import { criteria, faults, faulty } from './unmet-criteria.js';

/** The formal criteria are not met where any of them fails, and every one that fails is reported. */
export function reportsEveryUnmetCriterion(numRuns: number): void {
  fc.assert(
    fc.property(fc.subarray(Object.keys(faults)), (names) => {
      const finding = criteria.evaluate(faulty(...names));
      const wrong = finding.findings?.filter(({ outcome }) => outcome === 'not-met');
      expect(wrong?.map(({ criterion }) => criterion)).toEqual(names);
      expect(finding.outcome).toBe(names.length === 0 ? 'met' : 'not-met');
    }),
    { numRuns },
  );
}
