import { deepFreeze } from '../parse/deep-freeze.js';
import { type Addition, additionsEverywhere, additionsOnce } from './additions.js';
import {
  bitsOf,
  maskOf,
  masksOf,
  type Seating,
  seatEverywhere,
  seatingOrder,
  seatOnce,
} from './seating.js';
import type { Candidate, PersonFills, Seats } from './seats.js';
import { lonelyShortage, type ShortagePlaces, sharedShortage } from './shortage.js';

/** How far persons with some categories fill some seats, whoever they are. */
export interface Arrangement extends Seating {
  /** For each category, how many sit in it. */
  readonly counts: Readonly<Record<string, number>>;
  /** How many seats stay empty. */
  readonly missing: number;
  /** Why, when some do. */
  readonly shortage: ShortagePlaces | undefined;
  /** Who sits in none, in the order in which they were to be seated. */
  spare(): readonly number[];
  /** Who would have to join so that none do. */
  additions(): readonly (readonly Addition[])[];
}

/**
 * Arranges persons by their categories. Small groups come in few shapes: what was found for one is
 * remembered for the next.
 */
export function arrangements(
  seats: Seats,
  personFills: PersonFills,
): (persons: readonly Candidate[]) => Arrangement {
  const bits = bitsOf(seats);
  const once = personFills === 'one-seat';
  const total = seats.reduce((sum, { count }) => sum + count, 0);
  const known = new Map<number, Arrangement>();

  function arrange(persons: readonly Candidate[]): Arrangement {
    const given = masksOf(persons, bits);
    const order = seatingOrder(given);
    const masks = order.map((place) => given[place] ?? 0);
    const placesOf = (places: readonly number[]) => places.map((at) => order[at] ?? 0);
    const seating = (once ? seatOnce : seatEverywhere)(masks, seats);
    const filled = seating.seated.map((places) => places.length);
    const missing = total - filled.reduce((sum, count) => sum + count, 0);
    const counts = seats.map(({ category }, at) => [category, filled[at] ?? 0]);
    const shortage = once ? sharedShortage(masks, seats, seating) : lonelyShortage(masks, seats);
    let ways: readonly (readonly Addition[])[] | undefined;
    return {
      seated: seating.seated.map(placesOf),
      counts: deepFreeze(Object.fromEntries(counts)),
      missing,
      shortage: shortage && deepFreeze({ ...shortage, places: placesOf(shortage.places) }),
      spare() {
        const seated = new Set(seating.seated.flat());
        return placesOf([...masks.keys()].filter((at) => !seated.has(at)));
      },
      additions() {
        ways ??= deepFreeze(
          once ? additionsOnce(masks, seats, seating) : additionsEverywhere(seats, seating),
        );
        return ways;
      },
    };
  }

  return (persons) => {
    const shape = shapeOf(persons, bits);
    if (shape === undefined) return arrange(persons);
    const before = known.get(shape);
    if (before !== undefined) return before;
    const arrangement = arrange(persons);
    if (known.size < MOST_SHAPES) known.set(shape, arrangement);
    return arrangement;
  };
}

/** How many shapes of groups are remembered. */
const MOST_SHAPES = 10_000;

/** The masks of a small group, one after the other, as one number; undefined of a large one. */
function shapeOf(
  persons: readonly Candidate[],
  bits: ReadonlyMap<string, number>,
): number | undefined {
  const width = bits.size;
  if (persons.length * width >= 30) return undefined;
  let shape = 1;
  for (const { categories } of persons) shape = (shape << width) | maskOf(categories, bits);
  return shape;
}
