import fc from 'fast-check';
import { expect } from 'vitest';
import type { Calculation } from '../../src/money/calculation.js';
import { anyGrant, settled } from './any-grant.js';

type Params = Readonly<Record<string, number>>;

/** How each code comes to its amount: from its operands, which are the amounts of its parts. */
const RULES: Readonly<Record<string, (params: Params, parts: readonly number[]) => number>> = {
  'claim.nothing': () => 0,
  'claim.share': ({ percent = 0 }, [of = 0]) => Math.floor((percent * 10 * of) / 1000),
  'claim.corrected': ({ accepted = 0 }, [of = 0]) => Math.max(0, of - accepted),
  'claim.less-credits': ({ credits = 0 }, [of = 0]) => Math.max(0, of - credits),
  'claim.limited': ({ left = 0 }, [of = 0]) => Math.min(of, left),
  'claim.credited': ({ accepted = 0 }, [again = 0]) => Math.min(accepted, again) - accepted,
  'amount.total': (_, parts) => parts.reduce((sum, part) => sum + part, 0),
  'amount.grant': (_, parts) => parts.reduce((sum, part) => sum + part, 0),
};

function wrongIn({ amount, how, parts = [] }: Calculation): readonly string[] {
  const rule = RULES[how.code];
  const amounts = parts.map((part) => part.amount);
  const isRight = rule === undefined || rule(how.params as Params, amounts) === amount;
  return [...(isRight ? [] : [how.code]), ...parts.flatMap(wrongIn)];
}

/** A reader who does the arithmetic of a statement again comes to the same amounts. */
export function canBeAddedUpAgain(numRuns: number): void {
  fc.assert(
    fc.property(anyGrant, (any) => {
      expect(wrongIn(settled(any, any.claims).total.how)).toEqual([]);
    }),
    { numRuns },
  );
}
