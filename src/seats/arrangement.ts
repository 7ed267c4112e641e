import { deepFreeze } from '../parse/deep-freeze.js';
import { type Addition, additionsInEvery, additionsInOne } from './additions.js';
import { choicesOf } from './candidates.js';
import {
  type Choices,
  emptyIn,
  type Seating,
  seatInEvery,
  seatInOne,
  seatingOrder,
} from './seating.js';
import type { Candidate, PersonFills, Seats } from './seats.js';
import { minimalShortage, type ShortageIndexes, shortCategory } from './shortage.js';

/** How far persons with some categories fill some seats, by their indexes. */
export interface Arrangement {
  readonly seating: Seating;
  /** For each category, how many sit in it. */
  readonly seated: Readonly<Record<string, number>>;
  /** How many seats stay empty. */
  readonly missing: number;
  /** Why seats stay empty, when some do. */
  readonly shortage: ShortageIndexes | undefined;
  /** Who sits in none, in the seating order. */
  spare(): readonly number[];
  /** Who would have to join so that no seat is empty. */
  readonly additions: readonly (readonly Addition[])[];
}

/**
 * Creates a function that arranges persons. It keeps what it found for small groups, which have few
 * shapes: without that, an application takes ten times as long to judge (`formalCriteria` in
 * test/bench/against.mjs).
 */
export function arrangements(
  seats: Seats,
  personFills: PersonFills,
): (persons: readonly Candidate[]) => Arrangement {
  const indexes = new Map(seats.map(({ category }, index) => [category, index]));
  const known = new Map<number, Arrangement>();
  return (persons) => {
    const isSmall = seats.length > 0 && persons.length * seats.length < 30;
    const shape = isSmall ? shapeOf(persons, indexes) : -1;
    const before = known.get(shape);
    if (before !== undefined) return before;
    const arrangement = arrange(choicesOf(persons, seats), seats, personFills);
    if (isSmall && known.size < MAX_SHAPES) known.set(shape, arrangement);
    return arrangement;
  };
}

const MAX_SHAPES = 10_000;

/** The categories of each person in a small group as one number, with a bit for each category. */
function shapeOf(persons: readonly Candidate[], indexes: ReadonlyMap<string, number>): number {
  let shape = 1;
  for (const { categories } of persons) {
    shape <<= indexes.size;
    for (const category of categories) {
      const index = indexes.get(category);
      if (index !== undefined) shape |= 1 << index;
    }
  }
  return shape;
}

function arrange(choices: Choices, seats: Seats, personFills: PersonFills): Arrangement {
  const isOnce = personFills === 'one-seat';
  const seating = (isOnce ? seatInOne : seatInEvery)(choices, seats);
  const empty = emptyIn(seating, seats);
  const counts = seats.map(({ category }, at) => [category, seating[at]?.length ?? 0]);
  return {
    seating,
    seated: deepFreeze(Object.fromEntries(counts)),
    missing: empty.reduce((sum, count) => sum + count, 0),
    shortage: isOnce ? minimalShortage(choices, seats, seating) : shortCategory(choices, seats),
    spare() {
      const seated = new Set(seating.flat());
      return seatingOrder(choices).filter((person) => !seated.has(person));
    },
    additions: deepFreeze(
      isOnce ? additionsInOne(choices, seats, seating) : additionsInEvery(seats, empty),
    ),
  };
}
