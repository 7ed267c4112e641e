import type { Call } from '../call/call.js';
import { daysOf, type Gathering, spanOf, writtenOf } from '../call/dates.js';
import { all } from '../criteria/combine.js';
import {
  type AnswerOf,
  type Criterion,
  criterion,
  met,
  notMet,
  undetermined,
} from '../criteria/criterion.js';
import { byCodeUnit } from '../parse/order.js';
import { neededIn, type SeatCounts, seatingOf, seatsOf } from '../seats/filled-seats.js';
import type { Seats } from '../seats/seats.js';
import type { Shortage } from '../seats/shortage.js';
import { toMicroseconds } from '../time/instant.js';
import type { AsOf } from './as-of.js';
import { membersDuring } from './membership.js';

/** The reasons of attendance, by gathering, category and the host's keys for persons. */
export interface AttendanceReasons {
  /** Met: those came who had to. */
  'attendance.enough': Attended & {
    /** For each category, the persons in its seats. */
    readonly seating: Readonly<Record<string, readonly string[]>>;
  };
  /** Not met: too few of them came. */
  'attendance.too-few': Attended & {
    /** The smallest set of seats that share too few candidates. */
    readonly shortage: Shortage;
    /** Milliseconds until the gathering is over: it is, and nothing can mend it. */
    readonly marginMs: number;
  };
  /** Undetermined: it is over, and nobody has recorded who came. */
  'attendance.not-recorded': OfGathering;
  /** Undetermined: it is not over yet. */
  'attendance.to-come': ToCome;
  /** Met: those came as well who were asked to. */
  'recommended.there': Attended;
  /** Not met: not all of them came. */
  'recommended.absent': Attended & {
    /** Milliseconds until the gathering is over: it is, and nothing can mend it. */
    readonly marginMs: number;
  };
  /** Undetermined: it is over, and nobody has recorded who came. */
  'recommended.not-recorded': OfGathering;
  /** Undetermined: it is not over yet. */
  'recommended.to-come': ToCome;
}

/** @inline */
interface OfGathering {
  /** Its id in the call. */
  readonly gathering: string;
}

/** @inline */
interface Attended extends SeatCounts, OfGathering {
  /** Who is recorded as there and was not in the group at the time: they fill no seat. */
  readonly outsiders: readonly string[];
}

/** @inline */
interface ToCome extends OfGathering {
  /** `2024-10-14/2024-10-16`, or `2024-10` as long as its days are not fixed. */
  readonly when: string;
  /** For each category, how many will be needed. */
  readonly required: Readonly<Record<string, number>>;
}

/**
 * The criterion that at every gathering those came who had to (C06, C11), by the same seating as in
 * eligibility. A gathering counts as held when its last day is over; while its dates are not fixed,
 * when its month is.
 */
export function attendance(call: Call): Criterion<AsOf> {
  const { required, requiredClauses } = call.attendance;
  const fill = seatsOf(required, call.group.personFills);
  const seatingIn = seatingOf(required);
  const parts = call.gatherings.planned.map((gathering) => {
    const { id } = gathering;
    const occasion = occasionOf(gathering, call);
    return criterion({
      id: `attendance.${id}`,
      clauses: [...requiredClauses, ...call.gatherings.clauses],
      check: (facts: AsOf): AnswerOf<AttendanceReasons> => {
        const marginMs = occasion.marginMs(facts);
        if (marginMs > 0) return undetermined('attendance.to-come', occasion.toCome(required));
        const there = occasion.attended(facts);
        if (there === undefined) return undetermined('attendance.not-recorded', { gathering: id });
        const { members, outsiders } = there;
        const filled = fill(members);
        const { required: needed, seated, missing, shortage } = filled;
        const params = { gathering: id, required: needed, seated, missing, outsiders };
        return shortage === undefined
          ? met('attendance.enough', { ...params, seating: seatingIn(filled) })
          : notMet('attendance.too-few', { ...params, shortage, marginMs });
      },
    });
  });
  return all('attendance', required.length === 0 ? [] : parts);
}

/**
 * The criterion, which is recommended, that those came as well who were asked to (C06, C12). They
 * are seated beside the required ones: who fills a required seat is not counted again.
 */
export function recommendedAttendance(call: Call): Criterion<AsOf> {
  const { required, recommended, recommendedClauses } = call.attendance;
  const fill = seatsOf([...required, ...recommended], call.group.personFills);
  const parts = call.gatherings.planned.map((gathering) => {
    const { id } = gathering;
    const occasion = occasionOf(gathering, call);
    return criterion({
      id: `recommended-attendance.${id}`,
      clauses: [...recommendedClauses, ...call.gatherings.clauses],
      check: (facts: AsOf): AnswerOf<AttendanceReasons> => {
        const marginMs = occasion.marginMs(facts);
        if (marginMs > 0) return undetermined('recommended.to-come', occasion.toCome(recommended));
        const there = occasion.attended(facts);
        if (there === undefined) return undetermined('recommended.not-recorded', { gathering: id });
        const { members, outsiders } = there;
        const params = { gathering: id, ...only(recommended, fill(members)), outsiders };
        return params.missing === 0
          ? met('recommended.there', params)
          : notMet('recommended.absent', { ...params, marginMs });
      },
    });
  });
  const asked = recommended.length === 0 ? [] : parts;
  return all('recommended-attendance', asked, { level: 'recommended' });
}

/** What both criteria ask of a gathering. */
function occasionOf(gathering: Gathering, { zone }: Call) {
  const { id } = gathering;
  const { from, to } = daysOf(gathering);
  const { toMs } = spanOf(gathering, zone);
  return {
    /** How long until it is over. */
    marginMs: ({ ms }: AsOf): number => toMicroseconds(toMs - ms),
    /** Who of the group was there; undefined when nobody has recorded it. */
    attended({ attendance, memberships }: AsOf) {
      const recorded = attendance.get(id);
      if (recorded === undefined) return undefined;
      const group = membersDuring(memberships, from, to);
      const members = group.filter((member) => recorded.has(member.id));
      const inGroup = new Set(members.map((member) => member.id));
      const outsiders = [...recorded].filter((person) => !inGroup.has(person)).sort(byCodeUnit);
      return { members, outsiders };
    },
    toCome: (seats: Seats): ToCome => ({
      gathering: id,
      when: writtenOf(gathering),
      required: neededIn(seats),
    }),
  };
}

/** The counts of some of the seats. */
function only(seats: Seats, { seated }: SeatCounts): SeatCounts {
  const own = Object.fromEntries(seats.map(({ category }) => [category, seated[category] ?? 0]));
  const missing = seats.reduce((sum, { category, count }) => sum + count - (own[category] ?? 0), 0);
  return { required: neededIn(seats), seated: own, missing };
}
