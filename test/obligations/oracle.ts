import { Temporal } from 'temporal-polyfill';
import type { Call } from '../../src/call/call.js';
import type { Outcome } from '../../src/criteria/finding.js';
import type { Clock, Moment } from '../../src/moments/moment.js';
import type { ObligationRecord } from '../../src/obligations/record-schema.js';
import { type Counts, fillings, sum } from '../seats/matching.js';

/** The day of a moment, where the day of each event is given. */
export function momentDay(
  moment: Moment,
  dayOfEvent: (event: string) => string | undefined,
): string | undefined {
  if ('at' in moment) return moment.at.split('T')[0];
  if ('day' in moment) return moment.day;
  if ('on' in moment) return dayOfEvent(moment.on);
  const event = dayOfEvent('after' in moment ? moment.after : moment.before);
  if (event === undefined) return undefined;
  const { years = 0, months = 0, days = 0 } = moment;
  const from = Temporal.PlainDate.from(event);
  const day =
    'after' in moment
      ? from.add({ years, months }).add({ days })
      : from.subtract({ years, months }).subtract({ days });
  return day.toString();
}

type Windowed = Pick<Call, 'opens' | 'deadline'>;

/** The windows of a call: its rounds, or the call itself. */
export const windowsIn = (call: Call): readonly Windowed[] =>
  call.rounds ? Object.values(call.rounds) : [call];

/** The day of an event that the call fixes, in one of its windows. */
export function dayInWindow(event: string, call: Call, window: Windowed): string | undefined {
  const own = (moment: Moment | undefined) =>
    moment && momentDay(moment, (other) => dayInWindow(other, call, window));
  if (event === 'opening') return own(window.opens);
  const { deadline } = window;
  if (event === 'deadline') return deadline && !('none' in deadline) ? own(deadline) : undefined;
  if (event === 'answer') {
    const days = Object.values(call.answers ?? {}).map(({ by, from }) => own(by ?? from));
    return days.includes(undefined) ? undefined : (days as string[]).sort().at(-1);
  }
  const gathering = call.gatherings?.[event];
  return gathering && 'from' in gathering ? gathering.from : undefined;
}

/** The day of an event that the call fixes, if all its windows agree. */
function dayInCall(event: string, call: Call): string | undefined {
  const days = new Set(windowsIn(call).map((window) => dayInWindow(event, call, window)));
  return days.size === 1 ? [...days][0] : undefined;
}

/** What the obligations say of a record, worked out once more, day by day and seat by seat. */
export interface Expected {
  readonly outcome: Outcome;
  /** Undefined: a condition over facts has another one. */
  readonly code: string | undefined;
  /** The parameters that a second way of counting can tell. */
  readonly params: Readonly<Record<string, unknown>>;
}

type People = ReadonlyMap<string, ReadonlySet<string>>;

const FIRST_DAY = Temporal.PlainDate.from('2024-09-01');
/** Every day of the eleven months from September 2024 on. */
const CALENDAR = Array.from({ length: 334 }, (_, i) => FIRST_DAY.add({ days: i }).toString());

const memo = <Key extends unknown[], Value>(of: (...key: Key) => Value) => {
  const known = new Map<string, Value>();
  return (...key: Key): Value => {
    const id = JSON.stringify(key);
    const value = known.get(id) ?? of(...key);
    known.set(id, value);
    return value;
  };
};
const startMs = memo(
  (day: string, zone: string) =>
    Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds,
);
const momentMs = ({ at }: Clock, zone: string) =>
  Temporal.PlainDateTime.from(at).toZonedDateTime(zone).epochMilliseconds;
const endMs = (day: string, zone: string) => startMs(shifted(day, 1), zone);
const shifted = memo((day: string, days: number) =>
  Temporal.PlainDate.from(day).add({ days }).toString(),
);
const dayOf = memo((moment: string, zone: string) =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDate().toString(),
);
const monthEnd = memo((month: string) => {
  const { daysInMonth } = Temporal.PlainYearMonth.from(month);
  return `${month}-${daysInMonth}`;
});

/** The gatherings of a call, in the order of their days. */
const gatheringsIn = ({ gatherings = {} }: Call) =>
  Object.entries(gatherings)
    .map(([id, one]) =>
      'from' in one
        ? { id, isFixed: true, from: one.from, to: one.to }
        : { id, isFixed: false, from: `${one.month}-01`, to: monthEnd(one.month) },
    )
    .sort((a, b) => Temporal.PlainDate.compare(a.from, b.from));

/** When a gathering is over. */
export const overMs = (call: Call, gathering: string): number => {
  const { to = '' } = gatheringsIn(call).find(({ id }) => id === gathering) ?? {};
  return endMs(to, call.zone);
};

/** The group from day to day. */
export interface Story {
  readonly start: People;
  /** Of each day, who was in the group at some time of it. */
  readonly days: ReadonlyMap<string, People>;
  /** Of each day, who was in the group when it was over. */
  readonly nights: ReadonlyMap<string, People>;
  readonly end: People;
  /** Each one who went, with the one who came instead. */
  readonly departures: readonly { readonly person: string; readonly by?: string }[];
  readonly faults: readonly string[];
}

const merged = (into: Map<string, ReadonlySet<string>>, id: string, more: Iterable<string>) =>
  into.set(id, new Set([...(into.get(id) ?? []), ...more]));

/** Goes through the changes day by day until a day, the last one included. */
export function story({ members, changes }: ObligationRecord, until = '9999-12-31'): Story {
  const start = new Map<string, ReadonlySet<string>>();
  for (const { id, categories } of members) merged(start, id, categories);
  const days = new Map<string, People>();
  const nights = new Map<string, People>();
  const departures: { person: string; by?: string }[] = [];
  const faults: string[] = [];
  const dated = [...changes.entries()];
  let now: People = start;
  for (const day of CALENDAR) {
    if (day > until) break;
    days.set(day, now);
    nights.set(day, now);
    const todays = dated.filter(([, { on }]) => on === day);
    if (todays.length === 0) continue;
    const seen = new Map(now);
    const night = new Map(now);
    for (const [index, change] of todays) {
      const comes =
        change.kind === 'joined'
          ? change.member
          : change.kind === 'replaced'
            ? change.by
            : change.kind === 'changed-role'
              ? { id: change.person, categories: change.categories }
              : undefined;
      const goes = change.kind === 'joined' ? undefined : change.person;
      const isIn = comes !== undefined && change.kind !== 'changed-role' && night.has(comes.id);
      const isOut = goes !== undefined && !night.has(goes);
      const key = change.kind === 'joined' ? 'member' : 'by';
      if (isIn) faults.push(`changes.${index}.${key}.id change.already-in-group`);
      if (isOut) faults.push(`changes.${index}.person change.not-in-group`);
      if (isIn || isOut) continue;
      if (goes !== undefined) {
        night.delete(goes);
        departures.push(comes === undefined ? { person: goes } : { person: goes, by: comes.id });
      }
      if (comes !== undefined) {
        night.set(comes.id, new Set(comes.categories));
        merged(seen, comes.id, comes.categories);
      }
    }
    days.set(day, seen);
    nights.set(day, night);
    now = night;
  }
  return { start, days, nights, end: now, departures, faults };
}

const waysToFill = memo((seats: Counts, people: readonly (readonly string[])[]) =>
  [
    ...fillings({ seats, members: people.map((categories, i) => ({ id: `${i}`, categories })) }),
  ].map((counts) => counts.split(',').map(Number)),
);

/** How many members are missing for some seats and for others, when the former go first. */
function missingFor(
  there: People,
  first: Counts,
  others: Counts,
  { group }: Call,
): readonly [number, number] {
  const seats = [...first, ...others];
  const people = [...there.values()].map((categories) => [...categories].sort());
  const split = <Value>(values: readonly Value[]) =>
    [values.slice(0, first.length), values.slice(first.length)] as const;
  if (group?.personFills === 'every-category') {
    // One member can fill an empty seat of each category.
    const empty = seats.map(({ category, count }) =>
      Math.max(0, count - people.filter((categories) => categories.includes(category)).length),
    );
    const [some, then] = split(empty);
    return [Math.max(0, ...some), Math.max(0, ...then)];
  }
  const asked = split(seats.map(({ count }) => count)).map(sum) as [number, number];
  const [some, then] = waysToFill(seats, people.sort())
    .map((counts) => split(counts).map(sum) as [number, number])
    .reduce((best, way) =>
      way[0] > best[0] || (way[0] === best[0] && way[1] > best[1]) ? way : best,
    );
  return [asked[0] - some, asked[1] - then];
}

type OfKind<Kind> = Extract<NonNullable<Call['obligations']>[string], { kind: Kind }>;
type Say = (id: string, outcome: Outcome, code?: string, params?: Expected['params']) => void;

const countsOf = ({ seats }: OfKind<'attendance'>): Counts =>
  Object.entries(seats).map(([category, range]) => ({
    category,
    count: typeof range === 'number' ? range : range.minimum,
  }));

/** The outcome of every leaf of the obligations, by the id of its criterion. */
export function expected(record: ObligationRecord, call: Call): Record<string, Expected> {
  const now = Date.parse(record.asOf);
  const today = dayOf(record.asOf, call.zone);
  const until = story(record, today);
  const found: Record<string, Expected> = {};
  const say: Say = (id, outcome, code, params = {}) => {
    found[id] = { outcome, code, params };
  };

  const faults = issuesOf(record, call, story(record));
  if (faults.length === 0) say('obligations.record', 'met', 'record.consistent');
  else say('obligations.record', 'not-met', 'record.faulty', { faults });

  for (const [id, obligation] of Object.entries(call.obligations ?? {})) {
    const at = { record, call, now, today, until, say };
    const spent = record.facts['spent'];
    if (obligation.when !== undefined) say(`${id}.when`, enough(spent, obligation.when));
    const own = obligation.when === undefined ? id : `${id}.holds`;
    if (obligation.kind === 'attendance') sayAttendance(own, obligation, at);
    if (obligation.kind === 'work') sayWork(own, obligation, at);
    if (obligation.kind === 'continuity') sayContinuity(own, obligation, at);
    if (obligation.kind === 'deliverable') sayDelivery(own, id, obligation, at);
    if (obligation.kind === 'condition') {
      const outcome = enough(spent, obligation.holds);
      const end = dueMs(id, obligation, at);
      if (outcome === 'met' || obligation.due === undefined) say(own, outcome);
      else if (end === undefined) say(own, 'undetermined', 'condition.due-unknown');
      else if (now < end) say(own, 'undetermined', 'condition.to-come');
      else say(own, outcome);
    }
  }
  return found;
}

/** The only condition in these calls is that so much was spent. */
export function enough(spent: unknown, condition: unknown): Outcome {
  if (spent === undefined) return 'undetermined';
  return Number(spent) >= (condition as { minimum: number }).minimum ? 'met' : 'not-met';
}

interface At {
  readonly record: ObligationRecord;
  readonly call: Call;
  readonly now: number;
  readonly today: string;
  readonly until: Story;
  readonly say: Say;
}

function sayAttendance(
  own: string,
  obligation: OfKind<'attendance'>,
  { record, call, now, today, until, say }: At,
) {
  const { beside = '', days = 'any', remote: isRemoteEnough = false } = obligation;
  const other = call.obligations?.[beside] as OfKind<'attendance'> | undefined;
  const isAll = days === 'all';
  for (const { id, from, to, isFixed } of gatheringsIn(call)) {
    const criterion = `${own}.${id}`;
    const calendar = CALENDAR.filter((day) => day >= from && day <= to);
    const entries = record.attendance.filter(
      ({ gathering, on }) =>
        gathering === id && (on === undefined || (calendar.includes(on) && on <= today)),
    );
    const marginMs = endMs(to, call.zone) - now;
    if (now < startMs(from, call.zone) || entries.length === 0) {
      const code = marginMs > 0 ? 'to-come' : 'not-recorded';
      say(criterion, 'undetermined', `attendance.${code}`);
      continue;
    }
    const inGroup = new Map<string, ReadonlySet<string>>();
    for (const day of calendar) {
      for (const [person, categories] of until.days.get(day) ?? []) {
        merged(inGroup, person, categories);
      }
    }
    const recordedDays = calendar.filter((day) => entries.some(({ on }) => on === day));
    const isThere = (person: string, isFromAfarToo: boolean) => {
      const on = (day: string | undefined) =>
        entries.some(
          (entry) =>
            entry.on === day &&
            (entry.persons.includes(person) ||
              (isFromAfarToo && (entry.remote ?? []).includes(person))),
        );
      if (on(undefined)) return true;
      return isAll
        ? recordedDays.length > 0 && recordedDays.every(on)
        : recordedDays.some((day) => on(day));
    };
    const named = new Set(entries.flatMap(({ persons, remote = [] }) => [...persons, ...remote]));
    const there = new Map([...inGroup].filter(([person]) => isThere(person, isRemoteEnough)));
    const guests = [...named].filter((person) => !inGroup.has(person)).sort();
    const remote = [...inGroup.keys()]
      .filter((person) => isThere(person, true) && !there.has(person))
      .sort();
    const isUndated = entries.some(({ on }) => on === undefined);
    const lackingDays =
      isUndated || !isFixed ? [] : calendar.filter((day) => !recordedDays.includes(day));
    const isOpen = marginMs > 0 && !isUndated && (!isFixed || lackingDays.length > 0);
    const first = other === undefined ? [] : countsOf(other);
    const [, missing] = missingFor(there, first, countsOf(obligation), call);
    const params = { missing, guests, remote };
    const outcome = (): [Outcome, string, object?] => {
      if (isAll && missing === 0 && (isOpen || lackingDays.length > 0)) {
        return isOpen
          ? ['undetermined', 'so-far', params]
          : ['undetermined', 'not-recorded', { days: lackingDays }];
      }
      if (!isAll && missing > 0 && isOpen) return ['undetermined', 'so-far', params];
      if (missing > 0) return ['not-met', 'too-few', { ...params, marginMs }];
      const { leadership } = obligation.seats;
      const maximum = typeof leadership === 'object' ? leadership.maximum : undefined;
      const onlyLeaders = [...there.values()].filter(
        (categories) =>
          categories.has('leadership') &&
          ![...categories].some((one) => one !== 'leadership' && one in obligation.seats),
      ).length;
      return onlyLeaders > (maximum ?? Number.POSITIVE_INFINITY)
        ? ['not-met', 'too-many', params]
        : ['met', 'enough', params];
    };
    const [result, code, details = {}] = outcome();
    say(criterion, result, `attendance.${code}`, details as Expected['params']);
  }
}

function sayWork(own: string, { tasks }: OfKind<'work'>, { record, call, now, today, say }: At) {
  const gatherings = gatheringsIn(call);
  gatherings.slice(1).forEach((next, index) => {
    const previous = gatherings[index] as typeof next;
    const from = previous.isFixed ? previous.to : previous.from;
    const to = next.isFixed ? next.from : next.to;
    for (const task of tasks) {
      const done = record.work.filter(
        ({ after, on, ...entry }) => entry.task === task && after === previous.id && on <= today,
      );
      const entries = done.filter(({ on }) => from <= on && on <= to).length;
      const criterion = `${own}.${task}.${previous.id}-${next.id}`;
      const marginMs = endMs(to, call.zone) - now;
      if (entries > 0) say(criterion, 'met', 'work.done', { entries });
      else if (marginMs > 0) say(criterion, 'undetermined', 'work.to-come');
      else say(criterion, 'not-met', 'work.missing', { outside: done.length, marginMs });
    }
  });
}

function sayContinuity(
  own: string,
  { originalMembersPercent, everyCategoryFilled, replacementsNamed }: OfKind<'continuity'>,
  { call, until, say }: At,
) {
  if (originalMembersPercent !== undefined) {
    const original = until.start.size;
    const still = [...until.start.keys()].filter((person) => until.end.has(person)).length;
    const id = `${own}.members`;
    if (original === 0) say(id, 'undetermined', 'continuity.no-members');
    else if (still / original >= originalMembersPercent / 100) {
      say(id, 'met', 'continuity.members-kept', { original, still });
    } else say(id, 'not-met', 'continuity.members-lost', { original, still });
  }
  if (everyCategoryFilled) {
    const has = (people: People, category: string) =>
      [...people.values()].some((categories) => categories.has(category));
    const empty = Object.keys(call.group?.seats ?? {}).flatMap((category) => {
      const periods: { category: string; since: string | null; until: string | null }[] = [];
      let since: string | null | undefined = has(until.start, category) ? undefined : null;
      for (const [day, people] of until.days) {
        const isFilled = has(people, category);
        if (isFilled && since !== undefined) {
          periods.push({ category, since, until: shifted(day, -1) });
          since = undefined;
        } else if (!isFilled && since === undefined) since = day;
      }
      if (since !== undefined) periods.push({ category, since, until: null });
      return periods;
    });
    const id = `${own}.categories`;
    if (empty.length === 0) say(id, 'met', 'continuity.categories-filled');
    else say(id, 'not-met', 'continuity.category-empty', { empty });
  }
  if (replacementsNamed) {
    const gone = [...new Set(until.departures.map(({ person }) => person))].filter(
      (person) => !until.end.has(person),
    );
    const persons = gone
      .filter((one) => until.departures.findLast(({ person }) => person === one)?.by === undefined)
      .sort();
    const id = `${own}.replacements`;
    if (persons.length === 0) say(id, 'met', 'continuity.replacements-named');
    else say(id, 'not-met', 'continuity.not-replaced', { persons });
  }
}

type Dated = Pick<OfKind<'deliverable'>, 'due' | 'latest'>;

/** When something was delivered, as far as it is known now. */
const deliveredIn = (
  { record, now }: Pick<At, 'record' | 'now'>,
  id: string,
): number | undefined => {
  const at = record.delivered[id];
  return at === undefined || Date.parse(at) > now ? undefined : Date.parse(at);
};

/** The day of an event, as far as it is known now. */
export function eventDay(
  event: string,
  at: Pick<At, 'record' | 'call' | 'now'>,
): string | undefined {
  const { record, call } = at;
  if (event in (call.facts ?? {})) {
    return (record.facts[event] ?? record.dates[event]) as string | undefined;
  }
  const delivered = deliveredIn(at, event);
  if (delivered !== undefined) return dayOf(new Date(delivered).toISOString(), call.zone);
  return record.dates[event] ?? dayInCall(event, call);
}

/** The end of a moment: a day lasts until the next one; a clock time is the moment itself. */
function momentEnd(moment: Moment, at: Pick<At, 'record' | 'call' | 'now'>): number | undefined {
  const { zone } = at.call;
  if ('at' in moment) return momentMs(moment, zone);
  const day = momentDay(moment, (event) => eventDay(event, at));
  return day === undefined ? undefined : endMs(day, zone);
}

/** When something is due: by the call or its last extension, and never after `latest`. */
export function dueMs(
  id: string,
  { due, latest }: Dated,
  at: Pick<At, 'record' | 'call' | 'now'>,
): number | undefined {
  if (due === undefined) return undefined;
  const decided = at.record.extensions
    .filter((one) => one.obligation === id && Date.parse(one.at) <= at.now)
    .map((one) => ({ ...one, ms: Date.parse(one.at) }));
  const last = Math.max(...decided.map(({ ms }) => ms));
  const extension = decided.findLast(({ ms }) => ms === last);
  const own = extension ? endMs(extension.to, at.call.zone) : momentEnd(due, at);
  const limit = latest && momentEnd(latest, at);
  if (own === undefined) return limit !== undefined && at.now >= limit ? limit : undefined;
  return limit === undefined ? own : Math.min(own, limit);
}

function sayDelivery(own: string, id: string, obligation: Dated, at: At) {
  const { now, say } = at;
  const delivered = deliveredIn(at, id);
  if (obligation.due === undefined) {
    if (delivered === undefined) say(own, 'undetermined', 'deliverable.any-time');
    else say(own, 'met', 'deliverable.delivered');
    return;
  }
  const over = dueMs(id, obligation, at);
  if (over === undefined) say(own, 'undetermined', 'deliverable.due-unknown');
  else if (delivered === undefined) {
    if (now < over) say(own, 'undetermined', 'deliverable.to-come');
    else say(own, 'not-met', 'deliverable.missing', { marginMs: over - now });
  } else if (delivered < over) {
    say(own, 'met', 'deliverable.in-time', { marginMs: over - delivered });
  } else say(own, 'not-met', 'deliverable.late', { marginMs: over - delivered });
}

/** The issues of a record, each as its path and its code in one text, sorted. */
function issuesOf(record: ObligationRecord, call: Call, whole: Story): readonly string[] {
  const faults = [...whole.faults];
  const known = (ids: readonly string[], id: string, at: string, code: string) => {
    if (!ids.includes(id)) faults.push(`${at} ${code}`);
  };
  const categories = Object.keys(call.group?.seats ?? {});
  const gatherings = gatheringsIn(call);
  const ids = gatherings.map(({ id }) => id);
  const obligations = Object.entries(call.obligations ?? {});
  const everyCategory = (list: readonly string[], at: string) => {
    list.forEach((category, i) => {
      known(categories, category, `${at}.categories.${i}`, 'category.unknown');
    });
  };
  record.members.forEach((one, i) => {
    everyCategory(one.categories, `members.${i}`);
  });
  record.changes.forEach((change, i) => {
    if (change.kind === 'joined') everyCategory(change.member.categories, `changes.${i}.member`);
    if (change.kind === 'replaced') everyCategory(change.by.categories, `changes.${i}.by`);
    if (change.kind === 'changed-role') everyCategory(change.categories, `changes.${i}`);
  });
  record.attendance.forEach(({ gathering, on }, i) => {
    known(ids, gathering, `attendance.${i}.gathering`, 'gathering.unknown');
    const { from = '', to = '~' } = gatherings.find(({ id }) => id === gathering) ?? {};
    if (on !== undefined && (on < from || on > to))
      faults.push(`attendance.${i}.on attendance.day`);
  });
  const tasks = obligations.flatMap(([, one]) => (one.kind === 'work' ? one.tasks : []));
  record.work.forEach(({ task, after }, i) => {
    known(tasks, task, `work.${i}.task`, 'task.unknown');
    known(ids.slice(0, -1), after, `work.${i}.after`, 'gathering.unknown');
  });
  for (const fact of Object.keys(record.facts)) {
    known(Object.keys(call.facts ?? {}), fact, `facts.${fact}`, 'fact.unknown');
  }
  const events = ['opening', 'submission', 'deadline', 'answer', 'award', 'ended', ...ids];
  for (const event of Object.keys(record.dates)) {
    known(events, event, `dates.${event}`, 'event.unknown');
  }
  const deliverables = obligations.flatMap(([id, { kind }]) =>
    kind === 'deliverable' ? [id] : [],
  );
  for (const id of Object.keys(record.delivered)) {
    known(deliverables, id, `delivered.${id}`, 'obligation.unknown');
  }
  const dated = obligations.flatMap(([id, one]) => ('due' in one && one.due ? [id] : []));
  record.extensions.forEach(({ obligation }, i) => {
    known(dated, obligation, `extensions.${i}.obligation`, 'obligation.unknown');
  });
  return faults.sort();
}

/** All of some outcomes, by Kleene's logic. */
export const allOf = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.includes('not-met')
    ? 'not-met'
    : outcomes.includes('undetermined')
      ? 'undetermined'
      : 'met';
