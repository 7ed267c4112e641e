import type { Call } from '../call/call.js';
import { all } from '../criteria/combine.js';
import {
  type AnswerOf,
  type Criterion,
  criterion,
  met,
  notMet,
  undetermined,
} from '../criteria/criterion.js';
import { deepFreeze } from '../parse/deep-freeze.js';
import type { Addition } from '../seats/additions.js';
import { unique } from '../seats/candidates.js';
import type { Departure } from '../seats/departures.js';
import { type FilledSeats, type SeatCounts, seatsOf } from '../seats/filled-seats.js';
import { type Candidate, seatsInOrder } from '../seats/seats.js';
import type { Shortage } from '../seats/shortage.js';
import type { Surplus } from '../seats/surplus.js';

/** What a call asks of the group that applies. */
export type GroupRules = NonNullable<Call['group']>;

/** How many members a group has at least and at most; without a bound where one is left out. */
type SizeBounds = NonNullable<GroupRules['size']>;

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

type Judge = (members: readonly Candidate[]) => AnswerOf<GroupReasons>;

/**
 * The criterion that a group has the members that the call asks for (C02). Where the call asks for
 * several of these, `group` is made of one criterion for each:
 *
 * - `group.seats`: every category has its minimum.
 * - `group.maximum`: no category has more than its maximum.
 * - `group.size`: the group is neither too small nor too large.
 *
 * A member put forward for several categories counts in one of them, the one where most seats are
 * filled and fewest members are too many, or in each (`personFills`). A member of no category of the
 * seats counts in the size alone.
 *
 * The ways to mend one of the three take the others into account: all steps of a way, one for each
 * criterion that is not met, mend them all. Where a member counts in every category, those who leave
 * because of a maximum may leave a seat empty.
 */
export function group(rules: GroupRules): Criterion<Grouped> {
  const { size = {}, personFills = 'one-seat', clauses } = rules;
  const seats = seatsInOrder(rules.seats ?? {});
  const fill = seatsOf(seats, personFills);
  const limited = seats.filter((seat) => Number.isFinite(seat.maximum));
  const maximum = deepFreeze(
    Object.fromEntries(limited.map((seat) => [seat.category, seat.maximum])),
  );
  const parts: (readonly [id: string, judge: Judge])[] = [];
  if (seats.some(({ minimum }) => minimum > 0)) {
    parts.push(['group.seats', (members) => judgeSeats(fill(members), size)]);
  }
  if (limited.length > 0) {
    parts.push(['group.maximum', (members) => judgeMaximum(fill(members), maximum, size)]);
  }
  if (size.minimum !== undefined || size.maximum !== undefined) {
    parts.push(['group.size', (members) => judgeSize(members, fill, size)]);
  }
  const [only, another] = parts;
  if (only !== undefined && another === undefined) return leaf('group', clauses, only[1]);
  return all(
    'group',
    parts.map(([id, judge]) => leaf(id, clauses, judge)),
    { clauses },
  );
}

/** Whether anything is asked of a group by its rules. */
export function asksOfGroup({ seats = {}, size = {} }: GroupRules): boolean {
  return (
    seatsInOrder(seats).some(({ minimum, maximum }) => minimum > 0 || Number.isFinite(maximum)) ||
    size.minimum !== undefined ||
    size.maximum !== undefined
  );
}

function leaf(id: string, clauses: readonly string[], judge: Judge): Criterion<Grouped> {
  return criterion({
    id,
    clauses,
    check: ({ members }: Grouped): AnswerOf<GroupReasons> =>
      members === undefined ? undetermined('group.not-stated') : judge(members),
  });
}

/** That every category has its minimum. */
function judgeSeats(filled: FilledSeats, size: SizeBounds): AnswerOf<GroupReasons> {
  const { required, seated, missing } = filled;
  if (missing === 0) {
    return met('group.complete', { required, seated, missing, seating: filled.seating() });
  }
  // Of a group that is too large already, `group.size` states who has to leave.
  const isFull = size.maximum !== undefined && !isTooLarge(filled.members, size);
  const leavers = isFull ? sizeSteps(filled, size).leavers : [];
  const { additions } = filled;
  const ways = isFull ? additions.map((joiners) => [...joiners, ...leavers]) : additions;
  const shortages = filled.shortages();
  return notMet('group.incomplete', { required, seated, missing, shortages, ways });
}

/** That no category has more members than its maximum. */
function judgeMaximum(
  filled: FilledSeats,
  maximum: Readonly<Record<string, number>>,
  size: SizeBounds,
): AnswerOf<GroupReasons> {
  const crowding = filled.crowding();
  const { over, surpluses } = crowding;
  if (over === 0) return met('group.within-seats', { maximum });
  const steps = sizeSteps(filled, size, crowding);
  const leavers = crowding.departures(steps.leavers.length === 0 ? 'all' : 'spare');
  const joiners = isTooSmall(filled.members, size) ? [] : steps.joiners;
  return notMet('group.over-seats', {
    maximum,
    over,
    surpluses,
    ways: [[...leavers, ...joiners]],
  });
}

/** That the group is neither too small nor too large. */
function judgeSize(
  members: readonly Candidate[],
  fill: (members: readonly Candidate[]) => FilledSeats,
  bounds: SizeBounds,
): AnswerOf<GroupReasons> {
  const { length } = unique(members);
  const { minimum, maximum } = bounds;
  const size = {
    members: length,
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
  if (isTooLarge(length, bounds)) {
    const ways = [sizeSteps(fill(members), bounds).leavers];
    return notMet('group.too-large', { ...size, over: length - (maximum ?? 0), ways });
  }
  if (isTooSmall(length, bounds)) {
    const ways = [sizeSteps(fill(members), bounds).joiners];
    return notMet('group.too-small', { ...size, missing: (minimum ?? 0) - length, ways });
  }
  return met('group.within', size);
}

function isTooLarge(members: number, { maximum }: SizeBounds): boolean {
  return maximum !== undefined && members > maximum;
}

function isTooSmall(members: number, { minimum }: SizeBounds): boolean {
  return minimum !== undefined && members < minimum;
}

/** Who has to leave or to join beside those by whom each category gets its minimum and maximum. */
function sizeSteps(
  filled: FilledSeats,
  { minimum = 0, maximum = Number.POSITIVE_INFINITY }: SizeBounds,
  crowding = filled.crowding(),
): { readonly leavers: readonly Departure[]; readonly joiners: readonly Addition[] } {
  const members = filled.members + filled.missing - crowding.over;
  const [leaving, joining] = [members - maximum, minimum - members];
  if (leaving > 0) {
    const spare = filled.spare();
    const taken = new Set(crowding.departures('spare').flatMap(({ of }) => of));
    const others = spare.filter((id) => !taken.has(id));
    const of = others.length < leaving ? spare : others;
    return { leavers: [{ leaving, of }], joiners: [] };
  }
  return { leavers: [], joiners: joining > 0 ? [{ joining, categories: [] }] : [] };
}
