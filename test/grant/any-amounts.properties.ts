import fc from 'fast-check';
import { expect } from 'vitest';
import { amountOf } from '../../src/conditions/amount.js';
import { UtlysningError } from '../../src/parse/error.js';
import { anyAmount } from '../conditions/any-condition.js';
import { compare, type End, fraction, highest, ZERO } from '../conditions/fractions.js';
import { amountBySentences } from '../conditions/oracle.js';
import { scopeOf } from '../conditions/submitted.js';
import { wrongIn } from './added-up.js';

const MAX_SAFE = fraction(Number.MAX_SAFE_INTEGER);

/** Whether an amount is the end of a range, or zero where that is below zero. */
function isSame(amount: number, end: End): boolean {
  const exact = amount === Infinity ? amount : fraction(amount);
  return compare(exact, highest([end, ZERO])) === 0;
}

function isUnsafe(end: End): boolean {
  return (
    typeof end !== 'number' &&
    (compare(end, MAX_SAFE) > 0 || compare(end, { ...MAX_SAFE, over: -MAX_SAFE.over }) < 0)
  );
}

/** Amounts and their bounds are those that the sentences of semantics give, in exact fractions. */
export function amountsAreThoseOfTheSentences(numRuns: number): void {
  fc.assert(
    fc.property(anyAmount, ({ amount, facts, submitted }) => {
      const scope = scopeOf(submitted, facts);
      const calculate = () => amountOf(amount, { facts, clauses: ['C1'] })(scope);

      const expected = amountBySentences(amount, facts, submitted);

      if (expected === undefined) expect(calculate().unusable).toBeDefined();
      else if (isUnsafe(expected.low) || isUnsafe(expected.high)) {
        expect(calculate).toThrow(UtlysningError);
      } else {
        const { least, greatest = Infinity } = calculate();
        expect(isSame(least, expected.low)).toBe(true);
        expect(isSame(greatest, expected.high)).toBe(true);
      }
    }),
    { numRuns },
  );
}

/** The tree of a calculation adds up to its amount, from the operands in it alone. */
export function calculationsAddUp(numRuns: number): void {
  fc.assert(
    fc.property(anyAmount, ({ amount, facts, submitted }) => {
      let bounds: ReturnType<ReturnType<typeof amountOf>>;
      try {
        bounds = amountOf(amount, { facts, clauses: ['C1'] })(scopeOf(submitted, facts));
      } catch (error) {
        if (error instanceof UtlysningError) return;
        throw error;
      }
      const { calculation, least, greatest, missing, unusable } = bounds;
      const isKnown = missing.length === 0 && unusable === undefined;
      expect(calculation !== undefined).toBe(isKnown);
      if (calculation === undefined) return;
      expect([calculation.amount, greatest]).toEqual([least, least]);
      expect(wrongIn(calculation)).toEqual([]);
    }),
    { numRuns },
  );
}
