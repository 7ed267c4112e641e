import type { Call } from '../call/call.js';
import type { Addition } from '../seats/additions.js';
import type { Departure } from '../seats/departures.js';
import type { SeatCounts } from '../seats/filled-seats.js';
import type { Candidate } from '../seats/seats.js';
import type { Shortage } from '../seats/shortage.js';
import type { Surplus } from '../seats/surplus.js';

/** What a call asks of the group that applies. */
export type GroupRules = NonNullable<Call['group']>;

/** How many members a group has at least and at most; without a bound where one is left out. */
export type SizeBounds = NonNullable<GroupRules['size']>;

/** The reasons of the criterion `group`, by category and by the host's keys for members. */
export interface GroupReasons {
  /** Undetermined: the application does not state its members. */
  'group.not-stated': object;
  /** Met: every seat can be filled. */
  'group.complete': SeatCounts & {
    /** For each category that needs members, those in its seats. */
    readonly seating: Readonly<Record<string, readonly string[]>>;
  };
  /** Not met: seats stay empty. */
  'group.incomplete': SeatCounts & {
    /** Which seats share too few candidates. */
    readonly shortages: readonly Shortage[];
    /** Who would have to join: each list is one way, and takes as few members as any. */
    readonly ways: Ways;
  };
  /** Met: no category has more members than it may. */
  'group.within-seats': SeatMaxima;
  /** Not met: there are too many members of some categories. */
  'group.over-seats': SeatMaxima & {
    /** How many members are too many: the fewest who would have to leave. */
    readonly over: number;
    /** Of which categories, and who these members may be. */
    readonly surpluses: readonly Surplus[];
    /** Who would have to leave. */
    readonly ways: Ways;
  };
  /** Met: the group has as many members as it may have. */
  'group.within': Size;
  /** Not met: it has too many members. */
  'group.too-large': Size & {
    /** How many are too many. */
    readonly over: number;
    /** How many would have to leave, and of whom: those who fill no seat. */
    readonly ways: Ways;
  };
  /** Not met: it has too few members. */
  'group.too-small': Size & {
    /** How many are missing. */
    readonly missing: number;
    /** How many would have to join, beside those who fill empty seats. */
    readonly ways: Ways;
  };
}

/** @inline */
interface SeatMaxima {
  /** For each category that has a maximum, how many members of it there may be. */
  readonly maximum: Readonly<Record<string, number>>;
}

/**
 * How large the group is.
 *
 * @inline
 */
interface Size extends SizeBounds {
  /** How many members there are; one listed twice is one. */
  readonly members: number;
}

type Ways = readonly (readonly GroupStep[])[];

/** Some members join a group, or so many of some members leave it. */
export type GroupStep = Addition | Departure;

/** The facts that the criterion reads: those of a draft may lack the members. */
export interface Grouped {
  /** The members of the group; one listed twice is one. */
  readonly members?: readonly Candidate[] | undefined;
}
