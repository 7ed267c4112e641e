import fc from 'fast-check';
import type { Condition, Quantity } from '../../src/conditions/condition.js';
import type { Fact, FactKind, Facts, Value } from '../../src/conditions/fact.js';
import type { Moment } from '../../src/moments/moment.js';
import type { Statements, Submitted } from './submitted.js';

/** A condition, the facts that it may read, and what it is judged on. */
export interface Case {
  readonly condition: Condition;
  readonly facts: Facts;
  readonly submitted: Submitted;
}

/** Where a condition may stand: beside the application, or in a list. */
type About = 'application' | 'members' | 'visits';

/** Two facts of each kind about the application; about the entries of each list, the first of them. */
const IDS: Readonly<Record<FactKind, readonly string[]>> = {
  number: ['points', 'hours'],
  money: ['asked', 'own'],
  day: ['start', 'born'],
  choice: ['country', 'constructor'],
  choices: ['fields', 'skills'],
  'yes-no': ['approved', 'insured'],
  text: ['note', 'title'],
};
const KINDS = Object.keys(IDS) as FactKind[];
const ABOUT: readonly About[] = ['application', 'members', 'visits'];
const ids = (kind: FactKind, about: About) =>
  about === 'application' ? IDS[kind] : [`${about}-${IDS[kind][0]}`];

const CHOICES = ['a', 'b', 'a', 'b', 'c', 'd'];
const TEXTS = ['yes', 'a', ' a'];
const DAYS = ['2024-01-31', '2024-02-29', '2024-03-01', '2024-03-31', '2025-02-28'];
const NUMBERS = [0, 1, 2, 3, 5, 8, 1, 2, 3, 4, 5, -1, 0.5, 2.25, 0.1, 1e-7, 123456.789];
const SUMS = [0, 1, 2, 3, 4, 5, 8, 25, 26, 51, 100, 102, 1_000_000];
const EVENTS = ['award', 'opening', 'kick-off'];

// Facts

const definition = (kind: FactKind, about: About): fc.Arbitrary<Fact> => {
  const of = { about: fc.constant(about), kind: fc.constant(kind), statedBy };
  const maximum = kind === 'money' ? fc.constantFrom(255, 1_000_000) : fc.constantFrom(5, 8, 200);
  const range = {
    minimum: fc.option(fc.constantFrom(0, 1, -2), { nil: undefined, freq: 2 }),
    maximum: fc.option(maximum, { nil: undefined, freq: 2 }),
  };
  if (kind === 'money') return fc.record({ ...of, ...range });
  if (kind === 'number') {
    return fc.record({
      ...of,
      ...range,
      integer: fc.constantFrom(true as const, undefined, undefined),
    });
  }
  if (kind !== 'choice' && kind !== 'choices') return fc.record(of);
  return fc.record({
    ...of,
    values: fc.constantFrom(undefined, ['a', 'b', 'c'], { a: 'A', b: 'B' }),
  });
};
const statedBy = fc.constantFrom('applicant' as const, 'applicant' as const, 'host' as const);

const facts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(
    ABOUT.flatMap((about) =>
      KINDS.flatMap((kind) => ids(kind, about).map((id) => [id, definition(kind, about)])),
    ),
  ),
);

// Values: a third is not stated, and a few are of another kind or out of range

const VALUES: Readonly<Record<FactKind, readonly Value[]>> = {
  number: NUMBERS,
  money: SUMS,
  day: DAYS,
  choice: CHOICES,
  choices: [['a'], ['b'], ['c', 'a'], ['b', 'd'], ['d']],
  'yes-no': [true, false],
  text: TEXTS,
};
const ODD: readonly Value[] = [
  -1,
  0.5,
  1e15,
  'e',
  ['e', 'a'],
  '2024-02-30',
  '0024-02-29',
  '9999-12-31',
  true,
  'x',
];
const BLANK: readonly (Value | undefined)[] = [undefined, undefined, undefined, ' ', []];

/** What an applicant and the host state of the facts about something; both may state all of them. */
const statements = (about: About): fc.Arbitrary<Statements> => {
  const values = fc.record(
    Object.fromEntries(
      KINDS.flatMap((kind) =>
        ids(kind, about).map((id) => [
          id,
          fc.oneof(
            { arbitrary: fc.constantFrom(...BLANK), weight: 10 },
            { arbitrary: fc.constantFrom(...VALUES[kind]), weight: 20 },
            { arbitrary: fc.constantFrom(...ODD), weight: 1 },
          ),
        ]),
      ),
    ),
  );
  return fc.record({ stated: values, host: values });
};

const entries = (list: About) =>
  fc.option(fc.array(statements(list), { maxLength: 4 }), { nil: undefined, freq: 12 });

const submitted: fc.Arbitrary<Submitted> = fc
  .tuple(
    statements('application'),
    fc.record({ members: entries('members'), visits: entries('visits') }),
    fc.record(
      Object.fromEntries(
        EVENTS.map((event) => [event, fc.option(fc.constantFrom(...DAYS), { nil: undefined })]),
      ),
    ),
  )
  .map(([application, lists, days]) => ({ ...application, lists, days }));

// Conditions

const DEPTH = 4;

/** The facts that may be read where a condition stands, at times one about the application. */
const anId = (kind: FactKind, about: About) =>
  fc.constantFrom(...ids(kind, about), ...ids(kind, about), ...ids(kind, 'application'));

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { minLength: 1, maxLength: 3 });

const kept = new Map<string, fc.Arbitrary<unknown>>();
/** Makes an arbitrary once: there are few of them, and each has many others as parts. */
function once<T>(key: string, make: () => fc.Arbitrary<T>): fc.Arbitrary<T> {
  const made = kept.get(key) ?? make();
  kept.set(key, made);
  return made as fc.Arbitrary<T>;
}

/** A number or a sum of money, of some depth. */
function quantities(
  kind: 'number' | 'money',
  about: About,
  depth: number,
  literals = true,
): fc.Arbitrary<Quantity> {
  return once(`${kind} ${about} ${depth} ${literals}`, () => {
    const literal = fc.constantFrom(...(kind === 'money' ? SUMS : NUMBERS));
    const fact = fc.record({ fact: anId(kind, about) });
    if (depth === 0) return literals ? fc.oneof(fact, literal) : fact;
    return fc.oneof(
      { arbitrary: literals ? fc.oneof(fact, literal) : fact, weight: 2 },
      { arbitrary: computed(kind, about, depth), weight: 3 },
    );
  });
}

type Computed = Exclude<Quantity, number | { fact: string }>;

function computed(kind: 'number' | 'money', about: About, depth: number): fc.Arbitrary<Computed> {
  return once(`computed ${kind} ${about} ${depth}`, () => {
    // What is money has to be made of a fact that is: a literal is whatever it is compared with.
    const part = quantities(kind, about, depth - 1, false);
    const parts = fc.tuple(part, fc.array(quantities(kind, about, depth - 1), { maxLength: 2 }));
    const list = parts.map(([first, others]) => [first, ...others]);
    const number = quantities('number', about, depth - 1);
    const literal = fc.constantFrom(...NUMBERS.filter((value) => value > 0 && value < 9));
    const limits = fc
      .uniqueArray(literal, { maxLength: 2 })
      .map((all) => all.toSorted((a, b) => a - b));
    const forms: fc.Arbitrary<Computed>[] = [
      fc.record({ percent: fc.constantFrom(50, 25, 12.5, 100, 0, 33.3, -50), of: part }),
      fc.record({ rate: part, times: some(number) }),
      fc.record({ lowest: list }),
      fc.record({ highest: list }),
      fc.record({ sum: list }),
      fc.tuple(number, limits, list).map(([units, upTo, [first, ...others]]) => ({
        units,
        tiers: [
          ...upTo.map((end, at) => ({ upTo: end, rate: others[at] ?? -2 })),
          { rate: first as Quantity },
        ],
      })),
      fc
        .tuple(anId('number', about), limits, list, fc.boolean())
        .map(([by, upTo, [first, ...others], isOpen]) => ({
          by,
          bands: [
            ...upTo.map((end, at) => ({ upTo: end, amount: others[at] ?? 2 })),
            isOpen ? { amount: first as Quantity } : { upTo: 9, amount: first as Quantity },
          ],
        })),
      fc
        .tuple(fc.constantFrom('choice', 'choices', 'yes-no') as fc.Arbitrary<FactKind>, list)
        .chain(([of, [first, ...others]]) =>
          anId(of, about).map((by) => ({
            by,
            bands: [
              ...others.map((amount, at) => ({
                is: of === 'yes-no' ? at === 0 : (CHOICES[at] as string),
                amount,
              })),
              { amount: first as Quantity },
            ],
          })),
        ),
    ];
    if (about === 'application') {
      for (const listId of ['members', 'visits'] as const) {
        const where = optional(conditions(listId, Math.min(depth - 1, 1)));
        forms.push(
          fc.record({
            total: quantities(kind, listId, Math.min(depth - 1, 1), false),
            over: fc.constant(listId),
            where,
          }),
        );
        if (kind === 'money') continue;
        forms.push(
          fc.record({ count: fc.constant(listId), where }),
          fc.record({
            distinct: fc.constantFrom(
              ...ids('choices', listId),
              ...KINDS.flatMap((of) => ids(of, listId)),
            ),
            over: fc.constant(listId),
            where,
          }),
        );
      }
    }
    return fc.oneof(...forms);
  });
}

const period = fc.record({
  years: optional(fc.constantFrom(0, 1, 4)),
  months: fc.constantFrom(0, 1, 13),
  days: optional(fc.constantFrom(0, 1, 30)),
});

const moments = (about: About): fc.Arbitrary<Moment> => {
  const event = fc.oneof(fc.constantFrom(...EVENTS), anId('day', about));
  return fc.oneof(
    fc.record({ day: fc.constantFrom(...DAYS) }),
    fc.record({ on: event }),
    fc.tuple(period, event).map(([some, after]) => ({ ...some, after })),
    fc.tuple(period, event).map(([some, before]) => ({ ...some, before })),
  );
};

/** A minimum, a maximum, or both. */
function bounds<T>(one: fc.Arbitrary<T>, low: string, high: string) {
  return fc
    .tuple(fc.constantFrom('low', 'low', 'high', 'high', 'both'), one, one)
    .map(([which, minimum, maximum]) => ({
      ...(which === 'high' ? {} : { [low]: minimum }),
      ...(which === 'low' ? {} : { [high]: maximum }),
    }));
}

/** A condition about one fact, or one quantity. */
function leaves(about: About): fc.Arbitrary<Condition> {
  return once(`leaf ${about}`, () => {
    const kinds = fc.constantFrom(...KINDS);
    const literalOf = (kind: FactKind) =>
      kind === 'choices' ? fc.constantFrom(...CHOICES) : fc.constantFrom(...VALUES[kind]);
    const number = fc.constantFrom('number' as const, 'money' as const);
    const bounded = (kind: 'number' | 'money', value: fc.Arbitrary<object>, depth: number) =>
      fc
        .tuple(value, bounds(quantities(kind, about, depth), 'minimum', 'maximum'))
        .map(([left, limits]) => ({ ...left, ...limits }) as object as Condition);
    return fc.oneof(
      number.chain((kind) => bounded(kind, fc.record({ fact: anId(kind, about) }), 0)),
      number.chain((kind) => bounded(kind, fc.record({ fact: anId(kind, about) }), 2)),
      number.chain((kind) => bounded(kind, computed(kind, about, 3), 0)),
      number.chain((kind) => bounded(kind, computed(kind, about, 1), 1)),
      kinds.chain((kind) =>
        fc.record({
          fact: anId(kind, about),
          is: fc.oneof(
            { arbitrary: literalOf(kind) as fc.Arbitrary<string>, weight: 3 },
            { arbitrary: fc.record({ fact: anId(kind, about) }), weight: 1 },
          ),
        }),
      ),
      kinds
        .filter((kind) => kind !== 'yes-no')
        .chain((kind) =>
          fc.record({
            fact: anId(kind, about),
            in: fc.uniqueArray(literalOf(kind) as fc.Arbitrary<string>, {
              minLength: 1,
              maxLength: 3,
            }),
          }),
        ),
      fc
        .tuple(anId('day', about), bounds(moments(about), 'notBefore', 'notAfter'))
        .map(([fact, limits]) => ({ fact, ...limits }) as object as Condition),
      fc.record({ stated: kinds.chain((kind) => anId(kind, about)) }),
    );
  });
}

/** A condition of some depth, where it may stand. */
function conditions(about: About, depth: number): fc.Arbitrary<Condition> {
  return once(`condition ${about} ${depth}`, () => {
    const leaf = leaves(about);
    if (depth === 0) return leaf;
    const part = conditions(about, depth - 1);
    const forms: fc.Arbitrary<Condition>[] = [
      fc.record({ all: some(part) }),
      fc.record({ any: some(part) }),
      fc.record({ not: part }),
      some(part).chain((of) =>
        fc.record({ atLeast: fc.integer({ min: 1, max: of.length }), of: fc.constant(of) }),
      ),
      fc.record({ when: part, holds: part }),
    ];
    if (about === 'application') {
      for (const list of ['members', 'visits'] as const) {
        const inList = conditions(list, Math.min(depth - 1, 2));
        forms.push(fc.record({ each: fc.constant(list), where: optional(inList), holds: inList }));
      }
    }
    return fc.oneof({ arbitrary: leaf, weight: 6 }, ...forms);
  });
}

/** A condition of any form, up to four deep, and facts of which a third are not stated. */
export const anyCase: fc.Arbitrary<Case> = fc.record({
  condition: conditions('application', DEPTH),
  facts,
  submitted,
});

/** An amount of any form, up to three deep, and facts of which a third are not stated. */
export const anyAmount = fc.record({
  amount: quantities('money', 'application', 3),
  facts,
  submitted,
});

/** Some conditions on the same facts. */
export const someConditions = fc.record({
  conditions: fc.array(conditions('application', 1), { minLength: 2, maxLength: 3 }),
  facts,
  submitted,
});
