import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Tally } from '../../src/lottery/tally.js';

describe('Tally', () => {
  it('counts what lies before a position, as a list does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 70 }),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(1 as const, -1 as const))),
        (length, marks) => {
          const tally = new Tally(length);
          const list = new Array<number>(length).fill(0);
          for (const [where, amount] of marks) {
            tally.add(where % length, amount);
            list[where % length] = (list[where % length] ?? 0) + amount;
          }
          for (let position = 0; position <= length; position += 1) {
            const sum = list.slice(0, position).reduce((total, count) => total + count, 0);
            expect(tally.before(position)).toBe(sum);
          }
        },
      ),
    );
  });
});
