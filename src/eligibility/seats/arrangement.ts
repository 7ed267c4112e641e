import type { Call, Seats } from '../../call/call.js';
import { frozen } from '../../shape/frozen.js';
import { type Addition, additionsEverywhere, additionsOnce } from './additions.js';
import { type Masks, type Seating, seatEverywhere, seatOnce } from './seating.js';
import { lonelyShortage, type ShortagePlaces, sharedShortage } from './shortage.js';

/** How far persons with some categories fill some seats, whoever they are. */
export interface Arrangement extends Seating {
  /** For each category, how many sit in it. */
  readonly counts: Readonly<Record<string, number>>;
  /** How many seats stay empty. */
  readonly missing: number;
  /** Why, when some do. */
  readonly shortage: ShortagePlaces | undefined;
  /** Who would have to join so that none do. */
  additions(): readonly (readonly Addition[])[];
}

/**
 * Arranges persons by their categories. Small groups come in few shapes: what was found for one is
 * remembered for the next.
 */
export function arrangements(
  seats: Seats,
  personFills: Call['group']['personFills'],
): (masks: Masks) => Arrangement {
  const once = personFills === 'one-seat';
  const total = seats.reduce((sum, { count }) => sum + count, 0);
  const known = new Map<number, Arrangement>();

  function arrange(masks: Masks): Arrangement {
    const seating = (once ? seatOnce : seatEverywhere)(masks, seats);
    const filled = seating.seated.map((places) => places.length);
    const missing = total - filled.reduce((sum, count) => sum + count, 0);
    const counts = seats.map(({ category }, at) => [category, filled[at] ?? 0]);
    let ways: readonly (readonly Addition[])[] | undefined;
    return {
      ...seating,
      counts: frozen(Object.fromEntries(counts)),
      missing,
      shortage: missing === 0 ? undefined : frozen(shortageOf(masks, seating)),
      additions() {
        ways ??= frozen(
          once ? additionsOnce(masks, seats, seating) : additionsEverywhere(seats, seating),
        );
        return ways;
      },
    };
  }

  function shortageOf(masks: Masks, seating: Seating) {
    return once ? sharedShortage(masks, seats, seating) : lonelyShortage(masks, seats);
  }

  return (masks) => {
    const shape = shapeOf(masks, seats.length);
    if (shape === undefined) return arrange(masks);
    const before = known.get(shape);
    if (before !== undefined) return before;
    const arrangement = arrange(masks);
    if (known.size < MOST_SHAPES) known.set(shape, arrangement);
    return arrangement;
  };
}

/** How many shapes of groups are remembered. */
const MOST_SHAPES = 10_000;

/** The masks of a small group, one after the other, as one number; undefined of a large one. */
function shapeOf(masks: Masks, bits: number): number | undefined {
  if (masks.length * bits >= 30) return undefined;
  let shape = 1;
  for (const mask of masks) shape = (shape << bits) | mask;
  return shape;
}
