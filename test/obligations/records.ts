import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import type { ObligationRecord } from '../../src/obligations/record-schema.js';
import { type Variation, variant } from '../call/variant.js';
import { DAYS_OF, fixed, inZone, withDays, year } from './year.js';

const { g1, g2, g4 } = DAYS_OF;

/** Calls that state obligations in other ways. */
export const CALLS = {
  tentative: hkdir2024,
  fixed,
  strict: variant({
    ...(withDays({ g1, g2, g4 }) as Variation),
    group: { personFills: 'every-category' },
    obligations: {
      attendance: { remote: true },
      continuity: { level: 'required', originalMembersPercent: 75 },
      accounts: { kind: 'deliverable', due: { months: 1, after: 'report' }, clauses: ['C20'] },
    },
    terms: { accounts: { nb: 'regnskap', nn: 'rekneskap', en: 'accounts' } },
  }),
  daily: variant({
    ...(withDays(DAYS_OF) as Variation),
    facts: {
      ended: { about: 'award', kind: 'day', statedBy: 'host' },
      spent: { about: 'award', kind: 'number', statedBy: 'host' },
    },
    obligations: {
      attendance: { days: 'all', seats: { leadership: { minimum: 1, maximum: 1 } } },
      report: { due: { day: null, months: 2, after: 'ended' }, latest: { day: '2025-06-30' } },
      accounts: {
        kind: 'condition',
        holds: { fact: 'spent', minimum: 100 },
        due: { days: 10, after: 'ended' },
        clauses: ['C20'],
      },
      notice: {
        kind: 'deliverable',
        when: { fact: 'spent', minimum: 50 },
        clauses: ['C20'],
      },
    },
    terms: {
      accounts: { nb: 'regnskap', nn: 'rekneskap', en: 'accounts' },
      notice: { nb: 'melding', nn: 'melding', en: 'notice' },
      ended: { nb: 'slutt', nn: 'slutt', en: 'end' },
      spent: { nb: 'brukt', nn: 'brukt', en: 'spent' },
    },
  }),
  samoan: inZone('Pacific/Apia', {
    ...(withDays({ g1, g4 }) as Variation),
    gatherings: {
      ...(withDays({ g1, g4 }) as Variation).gatherings,
      g2: null,
    },
    obligations: {
      work: { tasks: ['follow-up'] },
      continuity: { everyCategoryFilled: null },
      report: { due: { day: null, at: '2025-07-01T00:00' } },
    },
    terms: { leadership: null, g3: null },
  }),
} as const;

export const calls = fc.constantFrom(...(Object.keys(CALLS) as (keyof typeof CALLS)[]));

/** The days on which something begins or ends in one of these calls, and some between. */
export const DAYS = [
  ...['2024-09-30', '2024-10-01', '2024-10-13', '2024-10-14', '2024-10-15', '2024-10-16'],
  ...['2024-10-17', '2024-10-31', '2024-11-01', '2024-11-20', '2024-12-08', '2024-12-09'],
  ...['2024-12-11', '2024-12-12', '2024-12-31', '2025-01-01', '2025-01-31', '2025-02-03'],
  ...['2025-02-06', '2025-02-28', '2025-03-01', '2025-03-15', '2025-04-21', '2025-04-22'],
  ...['2025-04-24', '2025-04-25', '2025-04-30', '2025-05-01', '2025-06-30', '2025-07-01'],
  '2025-07-02',
];

const midnights = DAYS.flatMap((day) =>
  ['Europe/Oslo', 'Pacific/Apia'].map(
    (zone) => Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds,
  ),
);

/** Moments from before the course until after its report, and those at which something is over. */
export const moments: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...midnights), fc.constantFrom(-1, 0, 1))
    .map(([ms, off]) => new Date(ms + off).toISOString()),
  fc
    .integer({ min: Date.UTC(2024, 8, 29), max: Date.UTC(2025, 6, 5) })
    .map((ms) => new Date(ms).toISOString()),
  fc.constant('2025-07-10T12:00:00+02:00'),
);

const day = fc.constantFrom(...DAYS);
const person = fc.constantFrom<string>('p1', 'p2', 'p3', 'p4', 'p5', 'p6');
const member = fc.record({
  id: person,
  categories: fc.oneof(
    { weight: 9, arbitrary: fc.subarray(['administration', 'department', 'leadership']) },
    { weight: 1, arbitrary: fc.subarray(['administration', 'leadership', 'x']) },
  ),
});
const change = fc.oneof(
  fc.record({ kind: fc.constant('joined' as const), on: day, member }),
  fc.record({ kind: fc.constant('left' as const), on: day, person }),
  fc.record({ kind: fc.constant('replaced' as const), on: day, person, by: member }),
  fc.record({
    kind: fc.constant('changed-role' as const),
    on: day,
    person,
    categories: fc.subarray(['administration', 'department', 'leadership']),
  }),
);

/** One of the year in which all was done, where a part of a record is not arbitrary. */
const orAsItShouldBe = <T, Usual>(
  arbitrary: fc.Arbitrary<T>,
  usual: Usual,
): fc.Arbitrary<T | Usual> => fc.oneof(arbitrary, fc.constant(usual));

const persons = fc.oneof(
  { weight: 9, arbitrary: fc.array(person, { maxLength: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom<string[]>(['s1'], ['p2', 's1', 'p3', 'p4']) },
);
const attendance = fc
  .record({
    gathering: fc.oneof(
      { weight: 15, arbitrary: fc.constantFrom<string>('g1', 'g2', 'g3', 'g4') },
      { weight: 1, arbitrary: fc.constant('g5') },
    ),
    on: fc.option(day, { nil: undefined }),
    persons,
    remote: fc.option(fc.array(person, { maxLength: 3 }), { nil: undefined }),
  })
  .map(({ on, remote, ...entry }) => ({
    ...entry,
    ...(on !== undefined && { on }),
    ...(remote !== undefined && { remote }),
  }));

/** Days in which a whole gathering is recorded, one after the other. */
const daily = fc
  .tuple(fc.constantFrom('g1', 'g2', 'g4'), persons, persons)
  .map(([gathering, first, others]): ObligationRecord['attendance'][number][] => {
    const [from] = DAYS_OF[gathering as 'g1'];
    const days = [0, 1, 2].map((after) => Temporal.PlainDate.from(from).add({ days: after }));
    return days.map((on, at) => ({
      gathering,
      on: on.toString(),
      persons: at === 0 ? first : others,
    }));
  });

/** Small records, with collisions and with faults. */
export const records: fc.Arbitrary<ObligationRecord> = fc
  .record({
    asOf: moments,
    members: orAsItShouldBe(fc.array(member, { maxLength: 5 }), [...year().members]),
    changes: orAsItShouldBe(fc.array(change, { maxLength: 5 }), []),
    attendance: orAsItShouldBe(
      fc.oneof(
        fc.array(attendance, { maxLength: 6 }),
        fc.array(daily, { maxLength: 3 }).map((some) => some.flat()),
      ),
      year().attendance.map(({ gathering, persons }) => ({ gathering, persons: [...persons] })),
    ),
    work: orAsItShouldBe(
      fc.array(
        fc.record({
          task: fc.constantFrom('preparation', 'preparation', 'follow-up', 'follow-up', 'rest'),
          after: fc.constantFrom('g1', 'g2', 'g3', 'g1', 'g2', 'g3', 'g4'),
          on: day,
        }),
        { maxLength: 6 },
      ),
      [...year().work],
    ),
    delivered: fc.dictionary(fc.constantFrom('report', 'accounts', 'notice'), moments, {
      maxKeys: 3,
      noNullPrototype: true,
    }),
    facts: fc
      .record({
        ended: fc.option(day, { nil: undefined }),
        spent: fc.option(fc.constantFrom(0, 50, 100), { nil: undefined }),
      })
      .map((facts) => JSON.parse(JSON.stringify(facts)) as ObligationRecord['facts']),
    extensions: fc.array(
      fc.record({ obligation: fc.constantFrom('report', 'accounts'), to: day, at: moments }),
      { maxLength: 2 },
    ),
  })
  .map((record) => ({ ...year(), ...record }));

/** A list in another order, by a key for each of its items. */
export const inOrderOf = <T>(list: readonly T[], keys: readonly number[]): T[] =>
  [...list.keys()]
    .sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b)
    .map((index) => list[index] as T);

/** The same changes in another order, in which those of one day keep theirs. */
export function inOrderOfDays<T extends { readonly on: string }>(
  changes: readonly T[],
  keys: readonly number[],
): T[] {
  const next = new Map<string, number>();
  return inOrderOf(changes, keys).map(({ on }) => {
    const index = next.get(on) ?? 0;
    next.set(on, index + 1);
    return changes.filter((change) => change.on === on)[index] as T;
  });
}
