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
import { type FilledSeats, seatsOf } from '../seats/filled-seats.js';
import { type Candidate, seatsInOrder } from '../seats/seats.js';
import type { Grouped, GroupReasons, GroupRules, SizeBounds } from './group-reasons.js';

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
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
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
