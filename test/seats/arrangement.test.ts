import { describe, expect, it } from 'vitest';
import { arrangements } from '../../src/seats/arrangement.js';
import { seatsInOrder } from '../../src/seats/seats.js';

const seats = seatsInOrder({ first: 1, second: 1, third: 1 });

/** Persons with these categories. */
const personsOf = (all: readonly (readonly string[])[]) =>
  all.map((categories, person) => ({ id: `p${person}`, categories }));

describe('an arrangement', () => {
  it('of a large group seats the one person who can sit', () => {
    const arrange = arrangements(seats, 'one-seat');
    const nobody = Array.from({ length: 40 }, (): string[] => []);
    for (const place of nobody.keys()) {
      expect(arrange(personsOf(nobody.with(place, ['first']))).seating[0]).toEqual([place]);
    }
    expect(arrange(personsOf(nobody)).seating[0]).toEqual([]);
  });
});
