import { describe, expect, it } from 'vitest';
import { chiSquareTail } from '../../src/lottery/chi-square.js';
import { shuffle } from '../../src/lottery/methods/shuffle.js';
import { ticket } from '../../src/lottery/methods/ticket.js';
import * as reference from './reference-draw.js';

const SEEDS = 24_000;
const seeds = Array.from({ length: SEEDS }, (_, n) => reference.sha256(`fair ${n}`));

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/** The probability of counts at least this uneven, if all orders come equally often. */
function chanceOf(entrants: number, orderOf: (seed: string, ids: readonly string[]) => string) {
  const ids = Array.from('abcde').slice(0, entrants);
  const orders = factorial(entrants);
  const counts = new Map<string, number>();
  for (const seed of seeds) {
    const order = orderOf(seed, ids);
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  const each = SEEDS / orders;
  let chiSquare = (orders - counts.size) * each;
  for (const count of counts.values()) chiSquare += (count - each) ** 2 / each;
  return { seen: counts.size, chance: chiSquareTail(chiSquare, orders - 1) };
}

describe.each([2, 3, 4, 5])('the orders of %i entrants', (entrants) => {
  it.each([
    ['ticket', ticket],
    ['shuffle', shuffle],
  ] as const)('come equally often by %s', (_, method) => {
    const { seen, chance } = chanceOf(entrants, (seed, ids) =>
      method
        .order(seed, ids)
        .map(({ id }) => id)
        .join(''),
    );
    expect(seen).toBe(factorial(entrants));
    expect(chance).toBeGreaterThan(1e-6);
  });
});

describe.each([3, 4, 5])('the orders of %i entrants', (entrants) => {
  it('fail the test when they come by a biased shuffle', () => {
    // A common mistake: everyone changes places with anyone.
    const naive = (seed: string, ids: readonly string[]) => {
      const words = reference.words(seed);
      const order = [...ids];
      for (let at = 0; at < order.length; at += 1) {
        const other = words.next().value % order.length;
        [order[at], order[other]] = [order[other] as string, order[at] as string];
      }
      return order.join('');
    };
    expect(chanceOf(entrants, naive).chance).toBeLessThan(1e-12);
  });
});
