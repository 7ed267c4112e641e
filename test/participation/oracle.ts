import { Temporal } from 'temporal-polyfill';
import type { Call } from '../../src/call/call.js';
import type { Outcome } from '../../src/criteria/finding.js';
import type { ParticipationRecord } from '../../src/participation/record-schema.js';
import type { Seats } from '../../src/seats/seats.js';
import { fillings, sum } from '../seats/matching.js';

/** What the obligations say of a record, worked out once more, day by day and seat by seat. */
export interface Expected {
  readonly outcome: Outcome;
  readonly code: string;
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

const daysOf = ({ month, dates }: Call['gatherings']['planned'][number]) =>
  dates ?? { from: `${month}-01`, to: monthEnd(month) };

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
  readonly everybody: ReadonlySet<string>;
  readonly faults: readonly string[];
}

const merged = (into: Map<string, ReadonlySet<string>>, id: string, more: Iterable<string>) =>
  into.set(id, new Set([...(into.get(id) ?? []), ...more]));

/** Goes through the changes day by day until a day, the last one included. */
export function story({ group, changes }: ParticipationRecord, until = '9999-12-31'): Story {
  const start = new Map<string, ReadonlySet<string>>();
  for (const { id, categories } of group) merged(start, id, categories);
  const everybody = new Set(start.keys());
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
            : undefined;
      const goes = change.kind === 'joined' ? undefined : change.person;
      const isIn = comes !== undefined && night.has(comes.id);
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
        everybody.add(comes.id);
      }
    }
    days.set(day, seen);
    nights.set(day, night);
    now = night;
  }
  return { start, days, nights, end: now, departures, everybody, faults };
}

const waysToFill = memo((seats: Seats, people: readonly (readonly string[])[]) =>
  [
    ...fillings({ seats, members: people.map((categories, i) => ({ id: `${i}`, categories })) }),
  ].map((counts) => counts.split(',').map(Number)),
);

/** How many of the required seats and of the recommended ones are filled when the former go first. */
function filled(there: People, { attendance, group }: Call): readonly [number, number] {
  const { required, recommended } = attendance;
  const seats = [...required, ...recommended];
  const people = [...there.values()].map((categories) => [...categories].sort());
  const split = (counts: readonly number[]): readonly [number, number] => [
    sum(counts.slice(0, required.length)),
    sum(counts.slice(required.length)),
  ];
  if (group.personFills === 'every-category') {
    return split(
      seats.map(({ category, count }) =>
        Math.min(count, people.filter((categories) => categories.includes(category)).length),
      ),
    );
  }
  return waysToFill(seats, people.sort())
    .map(split)
    .reduce((best, way) =>
      way[0] > best[0] || (way[0] === best[0] && way[1] > best[1]) ? way : best,
    );
}

/** The outcome of every leaf of the obligations, by the id of its criterion. */
export function expected(record: ParticipationRecord, call: Call): Record<string, Expected> {
  const { zone } = call;
  const now = Date.parse(record.asOf);
  const today = dayOf(record.asOf, zone);
  const until = story(record, today);
  const found: Record<string, Expected> = {};
  const say = (id: string, outcome: Outcome, code: string, params: Expected['params'] = {}) => {
    found[id] = { outcome, code, params };
  };

  const faults = issuesOf(record, call, story(record));
  if (faults.length === 0) say('record', 'met', 'record.consistent');
  else say('record', 'undetermined', 'record.faulty', { faults });

  for (const gathering of call.gatherings.planned) {
    const { id } = gathering;
    const { from, to } = daysOf(gathering);
    const entries = record.attendance.filter((entry) => entry.gathering === id);
    const both = [
      { criterion: `attendance.${id}`, word: 'attendance', codes: ['enough', 'too-few'] },
      {
        criterion: `recommended-attendance.${id}`,
        word: 'recommended',
        codes: ['there', 'absent'],
      },
    ];
    const seats = [call.attendance.required, call.attendance.recommended];
    const inGroup = new Map<string, ReadonlySet<string>>();
    let same: People | undefined;
    for (const [day, people] of until.days) {
      if (day < from || day > to || people === same) continue;
      same = people;
      for (const [person, categories] of people) merged(inGroup, person, categories);
    }
    const recorded = new Set(entries.flatMap(({ persons }) => persons));
    const there = new Map([...inGroup].filter(([person]) => recorded.has(person)));
    const outsiders = [...recorded].filter((person) => !inGroup.has(person)).sort();
    const seated = filled(there, call);
    const marginMs = endMs(to, zone) - now;
    both.forEach(({ criterion, word, codes: [enough, short] }, index) => {
      const asked = sum((seats[index] ?? []).map(({ count }) => count));
      const missing = asked - (seated[index] as number);
      const params = { missing, outsiders };
      if (marginMs > 0) say(criterion, 'undetermined', `${word}.to-come`);
      else if (entries.length === 0) say(criterion, 'undetermined', `${word}.not-recorded`);
      else if (missing === 0) say(criterion, 'met', `${word}.${enough}`, params);
      else say(criterion, 'not-met', `${word}.${short}`, { ...params, marginMs });
    });
  }

  call.gatherings.planned.slice(1).forEach((next, index) => {
    const previous = call.gatherings.planned[index] as typeof next;
    const from = previous.dates ? previous.dates.to : daysOf(previous).from;
    const to = next.dates ? next.dates.from : daysOf(next).to;
    for (const kind of call.betweenGatherings.required) {
      const done = record.work.filter(
        ({ after, on, ...entry }) => entry.kind === kind && after === previous.id && on <= today,
      );
      const entries = done.filter(({ on }) => from <= on && on <= to).length;
      const criterion = `${kind}.${previous.id}-${next.id}`;
      const marginMs = endMs(to, zone) - now;
      if (entries > 0) say(criterion, 'met', 'work.done', { entries });
      else if (marginMs > 0) say(criterion, 'undetermined', 'work.to-come');
      else say(criterion, 'not-met', 'work.missing', { outside: done.length, marginMs });
    }
  });

  const { measure } = call.continuity;
  const original = until.start.size;
  const still = [...until.start.keys()].filter((person) => until.end.has(person)).length;
  if (original === 0) say('continuity.members', 'undetermined', 'continuity.no-members');
  else if (still / original >= measure.originalMembersPercent / 100) {
    say('continuity.members', 'met', 'continuity.members-kept', { original, still });
  } else say('continuity.members', 'not-met', 'continuity.members-lost', { original, still });
  if (measure.everyCategoryFilled) {
    const has = (people: People, category: string) =>
      [...people.values()].some((categories) => categories.has(category));
    const empty = call.group.seats.flatMap(({ category }): object[] => {
      if (!has(until.start, category)) return [{ category, since: null }];
      const bare = [...until.days].find(([, people]) => !has(people, category));
      return bare === undefined ? [] : [{ category, since: bare[0] }];
    });
    if (empty.length === 0) say('continuity.categories', 'met', 'continuity.categories-filled');
    else say('continuity.categories', 'not-met', 'continuity.category-empty', { empty });
  }
  if (measure.replacementsNamed) {
    const gone = [...new Set(until.departures.map(({ person }) => person))].filter(
      (person) => !until.end.has(person),
    );
    const persons = gone
      .filter((one) => until.departures.findLast(({ person }) => person === one)?.by === undefined)
      .sort();
    const id = 'continuity.replacements';
    if (persons.length === 0) say(id, 'met', 'continuity.replacements-named');
    else say(id, 'not-met', 'continuity.not-replaced', { persons });
  }

  if (call.report === null || typeof call.report.by !== 'string') return found;
  const { by, runsTo } = call.report;
  const over = runsTo === 'end-of-day' ? endMs(by, zone) : startMs(by, zone);
  const delivered = record.report === undefined ? undefined : Date.parse(record.report.deliveredAt);
  if (delivered === undefined || delivered > now) {
    if (now < over) say('report', 'undetermined', 'report.to-come');
    else say('report', 'not-met', 'report.missing', { marginMs: over - now });
  } else if (delivered < over)
    say('report', 'met', 'report.in-time', { marginMs: over - delivered });
  else say('report', 'not-met', 'report.late', { marginMs: over - delivered });
  return found;
}

/** The issues of a record, each as its path and its code in one text, sorted. */
function issuesOf(record: ParticipationRecord, call: Call, whole: Story): readonly string[] {
  const faults = [...whole.faults];
  const known = (ids: readonly string[], id: string, at: string, code: string) => {
    if (!ids.includes(id)) faults.push(`${at} ${code}`);
  };
  const categories = call.group.seats.map(({ category }) => category);
  const gatherings = call.gatherings.planned.map(({ id }) => id);
  const everyCategory = (list: readonly string[], at: string) => {
    list.forEach((category, i) => {
      known(categories, category, `${at}.categories.${i}`, 'category.unknown');
    });
  };
  record.group.forEach((one, i) => {
    everyCategory(one.categories, `group.${i}`);
  });
  record.changes.forEach((change, i) => {
    if (change.kind === 'joined') everyCategory(change.member.categories, `changes.${i}.member`);
    if (change.kind === 'replaced') everyCategory(change.by.categories, `changes.${i}.by`);
  });
  record.attendance.forEach(({ gathering, persons }, i) => {
    known(gatherings, gathering, `attendance.${i}.gathering`, 'gathering.unknown');
    persons.forEach((person, at) => {
      known([...whole.everybody], person, `attendance.${i}.persons.${at}`, 'person.unknown');
    });
  });
  record.work.forEach(({ kind, after }, i) => {
    known(call.betweenGatherings.required, kind, `work.${i}.kind`, 'work.unknown');
    known(gatherings.slice(0, -1), after, `work.${i}.after`, 'gathering.unknown');
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
