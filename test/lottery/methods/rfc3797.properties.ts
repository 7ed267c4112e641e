import fc from 'fast-check';
import { expect } from 'vitest';
import { rfc3797 } from '../../../src/lottery/methods/rfc3797.js';
import { ids } from '../arbitraries.js';
import * as reference from '../reference-draw.js';
import { key } from './rfc3797-key.js';

/** The key can be read back as the numbers of each source, sorted. */
export function hasAKeyThatCanBeReadBack(numRuns: number): void {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.bigInt({ min: 0n, max: 10n ** 99n }), { minLength: 1 })),
      (all) => {
        const made = key(...all.map((numbers) => numbers.map(String)));
        const read = made
          .split('/')
          .slice(0, -1)
          .map((part) => part.split('.').slice(0, -1).map(BigInt));
        expect(read).toEqual(
          all.map((numbers) => numbers.toSorted((a, b) => (a < b ? -1 : Number(a > b)))),
        );
      },
    ),
    { numRuns },
  );
}

/** A draw by RFC 3797 agrees with arithmetic on whole numbers of 128 bits. */
export function drawsLike128BitArithmetic(numRuns: number): void {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1 }), ids, (numbers, pool) => {
      expect(rfc3797.order(key(numbers), pool)).toEqual(reference.rfc3797(key(numbers), pool));
    }),
    { numRuns },
  );
}
