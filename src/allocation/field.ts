import type { Entrant } from './entrant.js';
import { inOrder } from './order.js';
import { type Pool, poolsOf } from './pools.js';
import type { AnnouncedSelection } from './selection.js';
import { wholeNumbers } from './whole-numbers.js';

/** A cap on the places that one value of an attribute takes. */
export interface Cap {
  readonly maximum: number;
  /** The value of each entrant, as the number of its first occurrence. */
  readonly values: Int32Array;
  /** How many values there are. */
  readonly size: number;
}

/**
 * The entrants of a selection in order, and what pools need to know of them. Entrants are named by
 * their positions; a log allocates anew thousands of times, and reads only arrays of numbers.
 */
export interface Field {
  readonly selection: AnnouncedSelection;
  readonly entrants: readonly Entrant[];
  readonly pools: readonly Pool[];
  /** The positions of those who belong to each pool. */
  readonly members: readonly Int32Array[];
  readonly caps: readonly Cap[];
  /** The places that each needs. Undefined where each needs one. */
  readonly needs: Float64Array | undefined;
  /** What each asks for. Undefined without a budget. */
  readonly asks: Float64Array | undefined;
}

/** Sorts entrants and reads what a selection asks of them. */
export function fieldOf(selection: AnnouncedSelection, unsorted: readonly Entrant[]): Field {
  const entrants = inOrder(selection, unsorted);
  const pools = poolsOf(selection);
  const { caps = [], placesNeeded, budget, ask } = selection;
  return {
    selection,
    entrants,
    pools,
    members: pools.map(({ when }) => membersOf(entrants, when)),
    caps: caps.map(({ by, maximum }) => ({ maximum, ...valuesOf(entrants, by) })),
    needs: placesNeeded === undefined ? undefined : wholeNumbers(entrants, placesNeeded, 1),
    asks: budget === undefined || ask === undefined ? undefined : wholeNumbers(entrants, ask, 0),
  };
}

function membersOf(entrants: readonly Entrant[], when: Pool['when']): Int32Array {
  if (when === undefined) return Int32Array.from(entrants.keys());
  const { fact, is } = when;
  const members: number[] = [];
  for (const [at, { attributes }] of entrants.entries())
    if (attributes[fact] === is) members.push(at);
  return Int32Array.from(members);
}

function valuesOf(entrants: readonly Entrant[], by: string): Pick<Cap, 'values' | 'size'> {
  const numbers = new Map<string | undefined, number>();
  const values = Int32Array.from(entrants, ({ attributes }) => {
    const number = numbers.get(attributes[by]) ?? numbers.size;
    numbers.set(attributes[by], number);
    return number;
  });
  return { values, size: numbers.size };
}
