import fc from 'fast-check';
import { expect } from 'vitest';
import type { Method } from '../../src/lottery/announcement.js';
import { verifyDraw } from '../../src/lottery/verify.js';
import { ids } from './arbitraries.js';
import { drawn } from './draws.js';
import * as reference from './reference-draw.js';

const methods: readonly Method[] = ['ticket', 'shuffle', 'rfc3797'];

/** The record of a draw is the same to the byte in any order of the entrants. */
export function isTheSameToTheByte(numRuns: number): void {
  for (const method of methods) {
    fc.assert(
      fc.property(
        ids.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        fc.integer({ min: 1, max: 5 }),
        ([list, other], places) => {
          const [a, b] = [list, other].map((ids) => drawn(ids, { method, places }));
          expect(JSON.stringify(b)).toBe(JSON.stringify(a));
        },
      ),
      { numRuns },
    );
  }
}

/** The record of a draw has every entrant once, and as many places as were announced. */
export function holdsEveryEntrantOnce(numRuns: number): void {
  for (const method of methods) {
    fc.assert(
      fc.property(ids, fc.integer({ min: 1, max: 40 }), (list, places) => {
        const { order } = drawn(list, { method, places });
        expect(order.map(({ id }) => id).sort(reference.compare)).toEqual(
          [...list].sort(reference.compare),
        );
        expect(order.map(({ rank }) => rank)).toEqual(list.map((_, index) => index + 1));
        expect(order.map(({ place }) => place)).toEqual(list.map((_, index) => index < places));
      }),
      { numRuns },
    );
  }
}

/** The record of a draw is plain JSON that can be read and verified again. */
export function isReadAndVerifiedAgain(numRuns: number): void {
  for (const method of methods) {
    fc.assert(
      fc.property(ids, fc.integer({ min: 1, max: 10 }), (list, places) => {
        const record = drawn(list, { method, places });
        const read: unknown = JSON.parse(JSON.stringify(record));
        expect(read).toStrictEqual(record);
        expect(verifyDraw(read).outcome).toBe('met');
      }),
      { numRuns },
    );
  }
}
