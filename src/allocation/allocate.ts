import type { Entrant } from './entrant.js';
import { type Field, fieldOf } from './field.js';
import { type Refusal, Room } from './room.js';
import type { AnnouncedSelection } from './selection.js';
import { Walk } from './walk.js';

/** An entrant in the order of an allocation. */
export interface Allocated {
  /** The rank, from 1. */
  readonly rank: number;
  /** The entrant. */
  readonly id: string;
  /** Its ticket. Absent where the draw gives none. */
  readonly ticket?: string;
  /** The pool that its place is of: `first`, the id of a quota, or `open`. Absent without a place. */
  readonly place?: string;
  /** What it gets of the budget, in minor units. Absent without a place or a budget. */
  readonly amount?: number;
  /** What happened to its place after the draw. Absent while nothing did. */
  readonly status?: 'offered' | 'accepted' | 'declined' | 'lapsed';
}

/** An entrant that a pool reached and did not place. Another pool may have placed it. */
export interface PassedOver {
  /** The entrant. */
  readonly id: string;
  /** The pool. */
  readonly pool: string;
  /** What it did not fit: a cap, the places or the money of the pool. */
  readonly reason: Refusal;
  /** Who was placed next in this pool. Absent when nobody was. */
  readonly for?: string;
}

/** Who gets which place. */
export interface Allocation {
  /** All entrants by rank. */
  readonly order: readonly Allocated[];
  /** Who was passed over, by pool and rank. */
  readonly passedOver: readonly PassedOver[];
}

/**
 * Gives the places and the money of a selection to entrants: sorts them, and fills `first`, the
 * quotas as listed, and `open`. The selection has no issues by `selectionIssues`.
 *
 * @throws {@link UtlysningError} `entries.number` for a value that is sorted on or summed and is no
 * whole number.
 */
export function allocate(selection: AnnouncedSelection, entrants: readonly Entrant[]): Allocation {
  const field = fieldOf(selection, entrants);
  const waiting = new Uint8Array(entrants.length).fill(1);
  return allocationOf(field, new Walk(field, waiting, new Room(field)), () => ({}));
}

/** What happened to an entrant after the draw. */
export interface Standing {
  readonly status?: Allocated['status'] | undefined;
  /** The place that it keeps. */
  readonly fixed?: { readonly pool: number; readonly amount: number } | undefined;
}

/**
 * The outcome of a walk, with the places that were fixed before it.
 *
 * @param standingOf what happened to an entrant; undefined for one that is not in the order
 */
export function allocationOf(
  field: Field,
  walk: Walk,
  standingOf: (entrant: number) => Standing | undefined,
): Allocation {
  const { entrants, pools, asks } = field;
  walk.finish();
  const idOf = (entrant: number) => (entrants[entrant] as Entrant).id;
  const poolId = (pool: number) => pools[pool]?.id ?? '';
  const order: Allocated[] = [];
  for (const [at, { id, ticket }] of entrants.entries()) {
    const standing = standingOf(at);
    if (standing === undefined) continue;
    const { status, fixed } = standing;
    const pool = fixed?.pool ?? (status === undefined ? walk.poolOf(at) : undefined);
    // Spreads would take as long as the walk.
    const one: { -readonly [Key in keyof Allocated]: Allocated[Key] } = {
      rank: order.length + 1,
      id,
    };
    if (ticket !== undefined) one.ticket = ticket;
    if (pool !== undefined) one.place = poolId(pool);
    if (pool !== undefined && asks) one.amount = fixed?.amount ?? walk.amountOf(at);
    if (status) one.status = status;
    order.push(one);
  }
  const passedOver = walk.passed.map(({ pool, entrant, reason, for: other }) => ({
    id: idOf(entrant),
    pool: poolId(pool),
    reason,
    ...(other !== undefined && { for: idOf(other) }),
  }));
  return { order, passedOver };
}
