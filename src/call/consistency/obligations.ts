import {
  checkCondition,
  checkMoment,
  type KnownIds,
  type Report,
} from '../../conditions/check-condition.js';
import { eventOf } from '../../moments/moment.js';
import { own } from '../../parse/own.js';
import { fewestFor, seatsInOrder } from '../../seats/seats.js';
import { gatheringsOf } from '../gatherings.js';
import type { Obligation, Obligations } from '../sections/obligations.js';
import type { Sections } from '../sections.js';
import { knownIdsOfAward } from './known-ids.js';
import { reachable } from './reachable.js';
import { checkRanges } from './seats.js';
import { checkUnique } from './unique.js';

type Path = readonly (string | number)[];

/**
 * Checks obligations of a call, or those that a record adds to them.
 *
 * @param of which of all obligations are checked.
 */
export function checkObligations(
  call: Sections,
  all: Obligations,
  of: Obligations,
  path: Path,
  report: Report,
): void {
  const known = knownIdsOfAward(call, all);
  for (const [id, obligation] of Object.entries(of)) {
    const at = [...path, id];
    const { when } = obligation;
    if (when) checkCondition(when, [...at, 'when'], known, report);
    if (obligation.kind === 'deliverable' || obligation.kind === 'condition') {
      checkDated(id, obligation, all, at, known, report);
    }
    if (obligation.kind === 'condition') {
      checkCondition(obligation.holds, [...at, 'holds'], known, report);
    }
    if (obligation.kind === 'attendance') checkAttendance(call, id, all, at, report);
    if (obligation.kind === 'work') checkUnique(obligation.tasks, [...at, 'tasks'], report);
    const isOfGatherings = obligation.kind === 'attendance' || obligation.kind === 'work';
    if (isOfGatherings && gatheringsOf(call).length === 0) {
      report([...at, 'kind'], 'gatherings.missing', 'the call has no gatherings');
    }
  }
}

/** The moments of an obligation, which no delivery may wait for that itself waits for this one. */
function checkDated(
  id: string,
  { due, latest }: Extract<Obligation, { kind: 'deliverable' | 'condition' }>,
  all: Obligations,
  path: Path,
  known: KnownIds,
  report: Report,
): void {
  if (latest !== undefined && due === undefined) {
    report([...path, 'due'], 'missing', '`latest` limits the extensions of `due`');
  }
  const awaitedBy = (event: string) => {
    const awaited = own(all, event);
    const moments = awaited?.kind === 'deliverable' ? [awaited.due, awaited.latest] : [];
    return moments.flatMap((moment) => (moment && eventOf(moment)) ?? []);
  };
  for (const [key, moment] of Object.entries({ due, latest })) {
    if (moment === undefined) continue;
    checkMoment(moment, [...path, key], known, report);
    const event = eventOf(moment);
    if (event !== undefined && reachable(event, awaitedBy).includes(id)) {
      report([...path, key], 'obligation.circle', 'this moment is counted from itself');
    }
  }
}

/** Those who attend can be in the group, also with those beside whom they attend. */
function checkAttendance(
  call: Sections,
  id: string,
  all: Obligations,
  path: Path,
  report: Report,
): void {
  const { group } = call;
  const attendanceOf = (other: string) => {
    const obligation = own(all, other);
    return obligation?.kind === 'attendance' ? obligation : undefined;
  };
  const ids = reachable(id, (other) => {
    const beside = attendanceOf(other)?.beside;
    return beside === undefined ? [] : [beside];
  });
  const attendances = ids.flatMap((other) => attendanceOf(other) ?? []);
  const [first, ...others] = attendances;
  if (first === undefined) return;
  if (attendances.length < ids.length) {
    const known = Object.keys(all).filter((other) => attendanceOf(other) !== undefined);
    const message = 'expected the id of an attendance';
    report([...path, 'beside'], 'obligation.unknown', message, { known });
  } else if (attendances.every(({ beside }) => beside !== undefined)) {
    report([...path, 'beside'], 'obligation.circle', 'an attendance cannot be beside itself');
  }
  checkRanges(first.seats, [...path, 'seats'], report);
  const groupSeats = new Map(
    seatsInOrder(group?.seats ?? {}).map(({ category, maximum }) => [category, maximum]),
  );
  for (const { category, minimum } of seatsInOrder(first.seats)) {
    const at = [...path, 'seats', category];
    const maximum = groupSeats.get(category);
    if (maximum === undefined) {
      const message = 'the group has no seats in this category';
      report(at, 'category.unknown', message, { known: [...groupSeats.keys()] });
    } else if (minimum > maximum) {
      report(at, 'attendance.size', 'more persons attend than the group may have');
    }
    if (others.some(({ seats }) => Object.hasOwn(seats, category))) {
      report(at, 'duplicate', 'the attendance beside which this is has the category already');
    }
  }
  const needed = attendances.flatMap(({ seats }) =>
    seatsInOrder(seats).map(({ minimum }) => minimum),
  );
  const maximum = group?.size?.maximum ?? Number.POSITIVE_INFINITY;
  if (fewestFor(needed, group?.personFills ?? 'one-seat') > maximum) {
    report([...path, 'seats'], 'attendance.size', 'more persons attend than the group may have');
  }
}
