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
import { neededIn, type SeatCounts, seatsOf } from '../seats/filled-seats.js';
import type { Seats } from '../seats/seats.js';
import type { Shortage } from '../seats/shortage.js';
import { toMicroseconds } from '../time/instant.js';
import type { AsOf } from './as-of.js';
import { membersDuring } from './membership.js';

/** The reasons of the criteria `attendance` and `recommended-attendance`. */
export interface AttendanceReasons {
  /** Met: the required members attended. */
  'attendance.enough': Attended & {
    /** The persons in the seats of each category. */
    readonly seating: Readonly<Record<string, readonly string[]>>;
  };
  /** Not met: required members did not attend. */
  'attendance.too-few': Attended & {
    /** The smallest set of seats with too few candidates. */
    readonly shortage: Shortage;
    /** Milliseconds until the gathering ends, 0 or less because it is over. */
    readonly marginMs: number;
  };
  /** Undetermined: the gathering is over, and its attendance is not recorded. */
  'attendance.not-recorded': OfGathering;
  /** Undetermined: the gathering is not over. */
  'attendance.to-come': ToCome;
  /** Met: the recommended members attended. */
  'recommended.there': Attended;
  /** Not met: recommended members did not attend. */
  'recommended.absent': Attended & {
    /** Milliseconds until the gathering ends, 0 or less because it is over. */
    readonly marginMs: number;
  };
  /** Undetermined: the gathering is over, and its attendance is not recorded. */
  'recommended.not-recorded': OfGathering;
  /** Undetermined: the gathering is not over. */
  'recommended.to-come': ToCome;
}

/** @inline */
interface OfGathering {
  /** Its id in the call. */
  readonly gathering: string;
}

/** @inline */
interface Attended extends SeatCounts, OfGathering {
  /** The recorded persons who were not in the group at the time. They fill no seat. */
  readonly outsiders: readonly string[];
}

/** @inline */
interface ToCome extends OfGathering {
  /** `2024-10-14/2024-10-16`, or `2024-10` while its days are not fixed. */
  readonly when: string;
  /** The number of members that each category needs. */
  readonly required: Readonly<Record<string, number>>;
}

/**
 * The criterion that the required members attended each gathering (C06, C11). They are seated as in
 * eligibility. A gathering is over after its last day, or after its month while its days are not
 * fixed.
 */
export function attendance(call: Call): Criterion<AsOf> {
  const { required, requiredClauses } = call.attendance;
  const fill = seatsOf(required, call.group.personFills);
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
          ? met('attendance.enough', { ...params, seating: filled.seating() })
          : notMet('attendance.too-few', { ...params, shortage, marginMs });
      },
    });
  });
  return all('attendance', required.length === 0 ? [] : parts);
}

/**
 * The recommended criterion that the recommended members attended each gathering (C06, C12). A member
 * who fills a required seat does not count again.
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
        const params = { gathering: id, ...countsOf(recommended, fill(members)), outsiders };
        return params.missing === 0
          ? met('recommended.there', params)
          : notMet('recommended.absent', { ...params, marginMs });
      },
    });
  });
  const asked = recommended.length === 0 ? [] : parts;
  return all('recommended-attendance', asked, { level: 'recommended' });
}

/** The facts of a gathering for both criteria. */
function occasionOf(gathering: Gathering, { zone }: Call) {
  const { id } = gathering;
  const { from, to } = daysOf(gathering);
  const { toMs } = spanOf(gathering, zone);
  return {
    /** Milliseconds until it is over. */
    marginMs: ({ ms }: AsOf): number => toMicroseconds(toMs - ms),
    /** The members and others who attended. Undefined when the attendance is not recorded. */
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
function countsOf(seats: Seats, { seated }: SeatCounts): SeatCounts {
  const own = Object.fromEntries(seats.map(({ category }) => [category, seated[category] ?? 0]));
  const missing = seats.reduce((sum, { category, count }) => sum + count - (own[category] ?? 0), 0);
  return { required: neededIn(seats), seated: own, missing };
}
