import { deepFreeze } from '../parse/deep-freeze.js';
import { type Addition, additionsInEvery, additionsInOne } from './additions.js';
import { choicesOf } from './candidates.js';
import { type Part, partsOf } from './parts.js';
import { type Choices, emptyIn, type Seating, seatInEvery, seatInOne } from './seating.js';
import { type Candidate, fewestFor, type PersonFills, type Seat } from './seats.js';
import { shortagesInEvery } from './shortage.js';

/** How far members with some categories fill the minimum of some seats, by their indexes. */
export interface Arrangement {
  readonly choices: Choices;
  readonly seating: Seating;
  /** For each category that needs members, how many are seated. */
  readonly seated: Readonly<Record<string, number>>;
  /** How many members are missing: the fewest who together could fill the empty seats. */
  readonly missing: number;
  /** Why seats stay empty, when some do. */
  readonly shortages: readonly Part[];
  /** Who would have to join so that no seat is empty. */
  readonly additions: readonly (readonly Addition[])[];
}

/**
 * Creates a function that arranges members. It keeps what it found for small groups, which have few
 * shapes: without that, an application takes four times as long to judge (`formalCriteria` in
 * test/bench/against.mjs).
 */
export function arrangements(
  seats: readonly Seat[],
  personFills: PersonFills,
): (members: readonly Candidate[]) => Arrangement {
  const indexes = new Map(seats.map(({ category }, index) => [category, index]));
  const known = new Map<number, Arrangement>();
  return (members) => {
    const isSmall = seats.length > 0 && members.length * seats.length < 30;
    const shape = isSmall ? shapeOf(members, indexes) : -1;
    const before = known.get(shape);
    if (before !== undefined) return before;
    const arrangement = arrange(choicesOf(members, seats), seats, personFills);
    if (isSmall && known.size < MAX_SHAPES) known.set(shape, arrangement);
    return arrangement;
  };
}

const MAX_SHAPES = 10_000;

/** The categories of each member in a small group as one number, with a bit for each category. */
function shapeOf(members: readonly Candidate[], indexes: ReadonlyMap<string, number>): number {
  let shape = 1;
  // To iterate over a frozen list takes twice as long (test/bench/criteria.mjs).
  for (let member = 0; member < members.length; member += 1) {
    const categories = members[member]?.categories ?? [];
    shape <<= indexes.size;
    for (let at = 0; at < categories.length; at += 1) {
      const index = indexes.get(categories[at] ?? '');
      if (index !== undefined) shape |= 1 << index;
    }
  }
  return shape;
}

function arrange(choices: Choices, seats: readonly Seat[], personFills: PersonFills): Arrangement {
  const categories = seats.map(({ category }) => category);
  const counts = seats.map(({ minimum }) => minimum);
  const { seating, shortages } =
    personFills === 'one-seat' ? inOne(choices, counts) : inEvery(choices, counts);
  const empty = emptyIn(seating, counts);
  const seated = seats.flatMap(({ category, minimum }, at) =>
    minimum > 0 ? [[category, seating[at]?.length ?? 0] as const] : [],
  );
  const additions =
    personFills === 'one-seat'
      ? additionsInOne(choices, categories, counts, seating)
      : additionsInEvery(categories, empty);
  return {
    choices,
    seating,
    seated: deepFreeze(Object.fromEntries(seated)),
    missing: fewestFor(empty, personFills),
    shortages,
    additions: deepFreeze(additions),
  };
}

function inOne(choices: Choices, counts: readonly number[]) {
  const { seating, short } = seatInOne(choices, counts);
  return { seating, shortages: partsOf(short, choices) };
}

function inEvery(choices: Choices, counts: readonly number[]) {
  return {
    seating: seatInEvery(choices, counts),
    shortages: shortagesInEvery(choices, counts),
  };
}
