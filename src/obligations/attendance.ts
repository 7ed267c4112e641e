import type { Call } from '../call/call.js';
import { gatheringsOf } from '../call/gatherings.js';
import type { Attendance, Obligations } from '../call/sections/obligations.js';
import { all } from '../criteria/combine.js';
import {
  type AnswerOf,
  type Criterion,
  criterion,
  met,
  notMet,
  undetermined,
} from '../criteria/criterion.js';
import { type FilledSeats, neededIn, type SeatCounts, seatsOf } from '../seats/filled-seats.js';
import { fewestFor, type PersonFills, type Seat, seatsInOrder } from '../seats/seats.js';
import type { Shortage } from '../seats/shortage.js';
import type { Surplus } from '../seats/surplus.js';
import { endOfDay, startOfDay } from '../time/calendar.js';
import { toMicroseconds } from '../time/instant.js';
import { presence } from './presence.js';
import type { State } from './state.js';

/** The reasons of an obligation of the kind `attendance`. */
export interface AttendanceReasons {
  /** Met: those who have to attend did. */
  'attendance.enough': Attended & {
    /** The persons in the seats of each category. */
    readonly seating: Readonly<Record<string, readonly string[]>>;
  };
  /** Not met: those who have to attend did not. */
  'attendance.too-few': Attended & {
    /** Which seats share too few candidates. */
    readonly shortages: readonly Shortage[];
    /** Milliseconds until the gathering ends, 0 or less because it is over. */
    readonly marginMs: number;
  };
  /** Not met: more attended than may. */
  'attendance.too-many': Attended & {
    /** Of which categories, and who these persons may be. */
    readonly surpluses: readonly Surplus[];
  };
  /** Undetermined: attendance is recorded, and the gathering goes on. */
  'attendance.so-far': Attended & {
    /** Which seats share too few candidates. */
    readonly shortages: readonly Shortage[];
  };
  /** Undetermined: the gathering is over, and its attendance is not recorded, or not of each day. */
  'attendance.not-recorded': OfGathering & {
    /** The days that are not recorded, where others are. */
    readonly days: readonly string[];
  };
  /** Undetermined: the gathering is not over, and no attendance is recorded. */
  'attendance.to-come': OfGathering & {
    /** `2024-10-14/2024-10-16`, or `2024-10` while its days are not fixed. */
    readonly when: string;
    /** The number of members that each category needs. */
    readonly required: Readonly<Record<string, number>>;
  };
}

/** @inline */
interface OfGathering {
  /** Its id in the call. */
  readonly gathering: string;
  /** Whether the attendance is only recommended. */
  readonly isRecommended: boolean;
}

/** @inline */
interface Attended extends SeatCounts, OfGathering {
  /** The recorded persons who were not in the group at the time. They fill no seat. */
  readonly guests: readonly string[];
  /** The members who attended only from afar, where that does not count. */
  readonly remote: readonly string[];
}

/**
 * The criterion that those who have to attend each gathering did (C06, C11, C12). They are seated as
 * in eligibility, after those of the attendance beside which this one is. A gathering is over after
 * its last day, or after its month while its days are not fixed.
 */
export function attendance(
  id: string,
  obligation: Attendance,
  others: Obligations,
  call: Call,
): Criterion<State> {
  const { clauses, level = 'required' } = obligation;
  const own = seatsInOrder(obligation.seats);
  const { personFills = 'one-seat' } = call.group ?? {};
  const fill = seatsOf([...seatsBeside(obligation, others), ...own], personFills);
  const required = neededIn(own);
  const parts = gatheringsOf(call).map((gathering) => {
    const ofGathering = { gathering: gathering.id, isRecommended: level === 'recommended' };
    const startMs = startOfDay(gathering.from, call.zone);
    const endMs = endOfDay(gathering.to, call.zone);
    const presenceAt = presence(gathering, obligation);
    return criterion({
      id: `${id}.${gathering.id}`,
      clauses: [...clauses, ...gathering.clauses],
      check: (state: State): AnswerOf<AttendanceReasons> => {
        const marginMs = toMicroseconds(endMs - state.ms);
        const there = state.ms < startMs ? undefined : presenceAt(state);
        if (there === undefined) {
          return marginMs > 0
            ? undetermined('attendance.to-come', {
                ...ofGathering,
                when: gathering.written,
                required,
              })
            : undetermined('attendance.not-recorded', { ...ofGathering, days: [] });
        }
        const { members, guests, remote, missingDays, isWhole } = there;
        const filled = fill(members);
        const counts = countsOf(own, personFills, filled);
        const params = { ...ofGathering, ...counts, guests, remote };
        const isOpen = marginMs > 0 && !isWhole;
        const hasEnough = counts.missing === 0;
        const isSure = obligation.days === 'all' ? missingDays.length === 0 && !isOpen : true;
        if (hasEnough ? !isSure : isOpen && obligation.days !== 'all') {
          return isOpen
            ? undetermined('attendance.so-far', { ...params, shortages: filled.shortages() })
            : undetermined('attendance.not-recorded', { ...ofGathering, days: missingDays });
        }
        if (!hasEnough) {
          const shortages = filled.shortages();
          return notMet('attendance.too-few', { ...params, shortages, marginMs });
        }
        const { over, surpluses } = filled.crowding();
        return over > 0
          ? notMet('attendance.too-many', { ...params, surpluses })
          : met('attendance.enough', { ...params, seating: seatingOf(own, filled) });
      },
    });
  });
  return all(id, own.length === 0 ? [] : parts, { level });
}

/** The seats of the attendances beside which one is, the first ones first. Their maxima are judged there. */
function seatsBeside({ beside }: Attendance, others: Obligations): readonly Seat[] {
  const other = beside === undefined ? undefined : others[beside];
  if (other?.kind !== 'attendance') return [];
  const seats = seatsInOrder(other.seats).map((seat) => ({
    ...seat,
    maximum: Number.POSITIVE_INFINITY,
  }));
  return [...seatsBeside(other, others), ...seats];
}

/** The counts of some of the seats. */
function countsOf(
  seats: readonly Seat[],
  personFills: PersonFills,
  { seated }: SeatCounts,
): SeatCounts {
  const required = neededIn(seats);
  const own = Object.fromEntries(Object.keys(required).map((id) => [id, seated[id] ?? 0]));
  const empty = Object.entries(required).map(([id, needed]) => needed - (own[id] ?? 0));
  return { required, seated: own, missing: fewestFor(empty, personFills) };
}

function seatingOf(seats: readonly Seat[], filled: FilledSeats) {
  const seating = filled.seating();
  return Object.fromEntries(Object.keys(neededIn(seats)).map((id) => [id, seating[id] ?? []]));
}
