import {
  checkCondition,
  checkMoment,
  type KnownIds,
  type Report,
} from '../../conditions/check-condition.js';
import { eventOf } from '../../moments/moment.js';
import { fewestFor, seatsInOrder } from '../../seats/seats.js';
import { gatheringsOf } from '../gatherings.js';
import type { Attendance, Obligation, Obligations } from '../sections/obligations.js';
import type { Sections } from '../sections.js';
import { knownIdsOfAward } from './known-ids.js';
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
  for (const [key, moment] of Object.entries({ due, latest })) {
    if (moment === undefined) continue;
    checkMoment(moment, [...path, key], known, report);
    if (isAwaitedBy(id, eventOf(moment), all)) {
      report([...path, key], 'obligation.circle', 'this moment is counted from itself');
    }
  }
}

/** Whether an event is the delivery of an obligation, or waits for it through others. */
function isAwaitedBy(id: string, event: string | undefined, all: Obligations): boolean {
  const waiting = [event];
  for (const one of waiting) {
    if (one === id) return true;
    const awaited = one !== undefined && Object.hasOwn(all, one) ? all[one] : undefined;
    if (awaited?.kind !== 'deliverable') continue;
    for (const moment of [awaited.due, awaited.latest]) {
      const next = moment && eventOf(moment);
      if (!waiting.includes(next)) waiting.push(next);
    }
  }
  return false;
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
  const chain = attendancesOf(id, all);
  const [own, ...others] = chain.of;
  if (own === undefined) return;
  if (chain.problem === 'circle') {
    report([...path, 'beside'], 'obligation.circle', 'an attendance cannot be beside itself');
  } else if (chain.problem === 'unknown') {
    const known = Object.keys(all).filter((other) => all[other]?.kind === 'attendance');
    const message = 'expected the id of an attendance';
    report([...path, 'beside'], 'obligation.unknown', message, { known });
  }
  checkRanges(own.seats, [...path, 'seats'], report);
  const groupSeats = new Map(
    seatsInOrder(group?.seats ?? {}).map(({ category, maximum }) => [category, maximum]),
  );
  for (const { category, minimum } of seatsInOrder(own.seats)) {
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
  const needed = chain.of.flatMap(({ seats }) => seatsInOrder(seats).map(({ minimum }) => minimum));
  const maximum = group?.size?.maximum ?? Number.POSITIVE_INFINITY;
  if (fewestFor(needed, group?.personFills ?? 'one-seat') > maximum) {
    report([...path, 'seats'], 'attendance.size', 'more persons attend than the group may have');
  }
}

/** An attendance and those that it is beside, one after the other. */
function attendancesOf(
  id: string,
  all: Obligations,
): { readonly of: readonly Attendance[]; readonly problem?: 'circle' | 'unknown' } {
  const ids: string[] = [];
  const of: Attendance[] = [];
  for (let next: string | undefined = id; next !== undefined; ) {
    if (ids.includes(next)) return { of, problem: 'circle' };
    const attendance: Obligation | undefined = Object.hasOwn(all, next) ? all[next] : undefined;
    if (attendance?.kind !== 'attendance') return { of, problem: 'unknown' };
    ids.push(next);
    of.push(attendance);
    next = attendance.beside;
  }
  return { of };
}
