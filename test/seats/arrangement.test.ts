import { describe, expect, it } from 'vitest';
import { arrangements } from '../../src/seats/arrangement.js';

const seats = ['first', 'second', 'third'].map((category) => ({ category, count: 1 }));
const everything = 0b111;

/** Persons who were put forward for the categories of these bits. */
const personsOf = (masks: readonly number[]) =>
  masks.map((mask, person) => ({
    id: `p${person}`,
    categories: seats.flatMap(({ category }, bit) => (mask & (1 << bit) ? [category] : [])),
  }));

describe('an arrangement', () => {
  it('of a large group is not taken for that of another', () => {
    const arrange = arrangements(seats, 'one-seat');
    const nobody = Array.from({ length: 40 }, () => 0);
    for (const place of nobody.keys()) {
      expect(arrange(personsOf(nobody.with(place, 0b001))).seated[0]).toEqual([place]);
    }
    expect(arrange(personsOf(nobody)).seated[0]).toEqual([]);
  });

  it('is remembered for the next group of the same shape, until 10 000 shapes are', () => {
    const arrange = arrangements(seats, 'one-seat');
    const early = arrange(personsOf([0b001, 0b010, 0b100]));
    expect(early.missing).toBe(0);
    // Five persons, each with any of the eight sets of categories: 32 768 shapes.
    for (let shape = 0; shape < 8 ** 5; shape += 1) {
      arrange(personsOf([0, 3, 6, 9, 12].map((bit) => (shape >> bit) & everything)));
    }
    expect(arrange(personsOf([0b001, 0b010, 0b100]))).toBe(early);
    const late = personsOf([everything, everything, everything, everything, everything]);
    expect(arrange(late)).not.toBe(arrange(late));
    expect([arrange(late).counts, arrange(late).missing]).toEqual([
      { first: 1, second: 1, third: 1 },
      0,
    ]);
  });
});
