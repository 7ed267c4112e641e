/**
 * How many members of each category a group needs, by the id of the category: a number is the
 * minimum. A minimum of 0 asks for nobody, and a maximum of 0 allows nobody.
 *
 * The order of the keys decides who is seated where: where not all seats can be filled, those of
 * the first categories are.
 *
 * @example
 * ```ts
 * import type { Seats } from 'utlysning';
 *
 * const seats: Seats = { leadership: 2, department: { minimum: 0, maximum: 3 } };
 * Object.keys(seats); // => ['leadership', 'department']
 * ```
 */
export interface Seats {
  /** The minimum, or the minimum and the maximum. */
  readonly [category: string]: number | SeatRange;
}

/** How many members of a category a group needs, and how many it may have. */
export interface SeatRange {
  /** How many it needs at least. */
  readonly minimum: number;
  /** How many it may have at most; any number where it is left out. */
  readonly maximum?: number | undefined;
}

/** The seats of one category. */
export interface Seat {
  /** The id of the category. */
  readonly category: string;
  /** How many members it needs. */
  readonly minimum: number;
  /** How many members it may have: infinite where there is no maximum. */
  readonly maximum: number;
}

/** The seats category by category, in the order of the keys. */
export function seatsInOrder(seats: Seats): readonly Seat[] {
  return Object.entries(seats).map(([category, range]) => {
    const { minimum, maximum } = typeof range === 'number' ? { minimum: range } : range;
    return { category, minimum, maximum: maximum ?? Number.POSITIVE_INFINITY };
  });
}

/** How a member counts who was put forward for several categories. */
export type PersonFills = 'one-seat' | 'every-category';

/** The fewest members that so many of each category are: a member may be of several. */
export function fewestFor(counts: readonly number[], personFills: PersonFills): number {
  return personFills === 'one-seat'
    ? counts.reduce((sum, count) => sum + count, 0)
    : Math.max(0, ...counts);
}

/** A member who may fill a seat. */
export interface Candidate {
  /** The host's own key for the member. */
  readonly id: string;
  /** The categories that the member was put forward for; none where they are left out. */
  readonly categories?: readonly string[] | undefined;
}
