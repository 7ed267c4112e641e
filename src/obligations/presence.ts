import type { PlannedGathering } from '../call/gatherings.js';
import type { Attendance } from '../call/sections/obligations.js';
import { byCodeUnit } from '../parse/order.js';
import { addDays } from '../time/calendar.js';
import { membersDuring } from './membership.js';
import type { RecordMember } from './record-schema.js';
import type { State } from './state.js';

/** Who attended a gathering, as far as it is recorded. */
interface Presence {
  /** The members who count. */
  readonly members: readonly RecordMember[];
  /** Those who were not in the group at the time. */
  readonly guests: readonly string[];
  /** The members who attended only from afar, where that does not count. */
  readonly remote: readonly string[];
  /** The fixed days of the gathering that are not recorded. */
  readonly missingDays: readonly string[];
  /** Whether all of the gathering is recorded, so that nothing is to come. */
  readonly isWhole: boolean;
}

/** Makes a function that gives who attended a gathering; undefined where nothing is recorded. */
export function presence(
  { id, from, to, isFixed }: PlannedGathering,
  { days = 'any', remote: isRemoteEnough = false }: Attendance,
): (state: State) => Presence | undefined {
  const ofGathering = isFixed ? daysBetween(from, to) : [];
  return ({ attendance, memberships }) => {
    const entries = attendance.filter(
      ({ gathering, on = from }) => gathering === id && on >= from && on <= to,
    );
    if (entries.length === 0) return undefined;
    const isUndated = entries.some(({ on }) => on === undefined);
    const recorded = new Set(entries.map(({ on }) => on));
    const missingDays = isUndated ? [] : ofGathering.filter((day) => !recorded.has(day));
    const counting = (isFromAfar: boolean) =>
      attending(
        entries.map(({ on, persons, remote = [] }) => ({
          on,
          persons: isFromAfar ? [...persons, ...remote] : persons,
        })),
        days,
      );
    const present = counting(isRemoteEnough);
    const all = counting(true);
    const group = membersDuring(memberships, from, to);
    const inGroup = new Set(group.map((member) => member.id));
    return {
      members: group.filter((member) => present.has(member.id)),
      guests: sorted(everybody(entries).filter((person) => !inGroup.has(person))),
      remote: sorted([...all].filter((person) => inGroup.has(person) && !present.has(person))),
      missingDays,
      isWhole: isUndated || (isFixed && missingDays.length === 0),
    };
  };
}

interface Entry {
  readonly on?: string | undefined;
  readonly persons: readonly string[];
  readonly remote?: readonly string[] | undefined;
}

/** The persons who attended on some day, or on each day that is recorded. */
function attending(entries: readonly Entry[], days: 'any' | 'all'): ReadonlySet<string> {
  const persons = new Set(entries.flatMap(({ persons }) => persons));
  if (days === 'any') return persons;
  const byDay = new Map<string | undefined, Set<string>>();
  for (const { on, persons } of entries) {
    byDay.set(on, new Set([...(byDay.get(on) ?? []), ...persons]));
  }
  const whole = byDay.get(undefined);
  byDay.delete(undefined);
  return new Set(
    [...persons].filter((person) => {
      if (whole?.has(person)) return true;
      return byDay.size > 0 && [...byDay.values()].every((there) => there.has(person));
    }),
  );
}

function everybody(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.flatMap(({ persons, remote = [] }) => [...persons, ...remote]))];
}

function sorted(persons: readonly string[]): readonly string[] {
  return [...persons].sort(byCodeUnit);
}

function daysBetween(from: string, to: string): readonly string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
