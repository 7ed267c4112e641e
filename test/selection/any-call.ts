import fc from 'fast-check';
import type { LogEvent } from '../../src/allocation/log.js';
import { type Call, type CallDefinition, defineCall } from '../../src/call/call.js';

export type Rules = NonNullable<CallDefinition['selection']>;
type Condition = NonNullable<Rules['threshold']>;
type Quota = NonNullable<Rules['quotas']>[number];

/** What is stated of an application, or of the call. What is not there is not stated. */
export type Stated = Readonly<Record<string, string | number | boolean>>;

/** A call, what is stated, and what happened after the draw. */
export interface AnyCall {
  readonly rules: Rules;
  readonly ofCall: Stated;
  /** The applications by id, each with the minute in which it came. */
  readonly applications: Readonly<
    Record<string, { readonly minute: number; readonly facts: Stated }>
  >;
  /** Many of them cannot have happened. */
  readonly events: readonly LogEvent[];
}

const REGIONS = ['north', 'south', 'east'];
const YES_NO = ['jury', 'north', 'late'];

/** The call that has these rules. */
export function callOf(selection: Rules): Call {
  const of = (about: string, kind: string) => ({ about, kind, statedBy: 'host' }) as const;
  return defineCall({
    id: 'grant',
    organiser: 'Fund',
    title: 'Grant',
    language: 'en',
    zone: 'UTC',
    clauses: {},
    facts: {
      ...Object.fromEntries(YES_NO.map((id) => [id, of('application', 'yes-no')])),
      score: of('application', 'number'),
      needs: of('application', 'number'),
      asks: of('application', 'money'),
      since: of('application', 'day'),
      region: { ...of('application', 'choice'), values: REGIONS },
      seats: of('call', 'number'),
      pot: of('call', 'money'),
    } as NonNullable<CallDefinition['facts']>,
    selection,
  });
}

const yesNo = fc.constantFrom(...YES_NO);
const region = fc.constantFrom(...REGIONS);
// With halves, so that ranks are not the scores themselves.
const score = fc.integer({ min: 0, max: 6 }).map((n) => n / 2);

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.oneof(
      fc.record({ fact: yesNo, is: fc.boolean() }),
      fc.record({ fact: fc.constant('region'), is: region }),
      fc.record({ fact: fc.constant('region'), in: fc.uniqueArray(region, { minLength: 1 }) }),
      fc.record({ fact: fc.constant('score'), minimum: score }),
      fc.record({ fact: fc.constant('score'), maximum: score }),
      fc.record({ stated: fc.constant('late') }),
    ),
    fc.record({ not: tie('condition') }),
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ when: tie('condition'), holds: tie('condition') }),
  ) as fc.Arbitrary<Condition>,
}));

const direction = fc.constantFrom('ascending' as const, 'descending' as const);
const groups = fc
  .array(condition, { minLength: 1, maxLength: 2 })
  .map((whens) => whens.map((when, at) => ({ id: `group-${at}`, when })));
const orderKey = fc.oneof(
  fc.record({ by: fc.constantFrom('score', 'needs', 'since', 'jury'), direction }),
  fc.record({ by: fc.constant('priority'), groups }),
  fc.constant({ by: 'receipt' }),
);
const order = fc
  .tuple(
    fc.uniqueArray(orderKey, { maxLength: 2, selector: ({ by }) => by }),
    fc.constantFrom([{ by: 'lot' }], [{ by: 'lot' }], []),
  )
  .map(([keys, lot]) => [...keys, ...lot])
  .filter(({ length }) => length > 0);

const percent = fc.constantFrom(10, 25, 33, 40);
const part = fc.record({
  when: condition,
  of: fc.constantFrom('places', 'percent', 'budget', 'budget'),
  part: fc.integer({ min: 0, max: 3 }),
  percent,
  unfilled: fc.constantFrom('to-all' as const, 'to-next' as const, 'unused' as const),
});
const cap = fc.record({
  by: fc.constantFrom('region', 'jury', 'score'),
  maximum: fc.integer({ min: 0, max: 3 }),
  percent: fc.constantFrom(undefined, 20, 50),
});

/** Any rules that a call may have, with the numbers that the host states for them. */
const rules = fc
  .record({
    order,
    places: fc.constantFrom(undefined, undefined, 0, 1, 2, 3, 4, 5),
    budget: fc.constantFrom(undefined, 40, 60, 60, 80, 100),
    inFacts: fc.boolean(),
    each: fc.constantFrom('all', 'all', 'half', 'at most 30'),
    whenShort: fc.constantFrom('stop', 'skip', 'skip', 'skip', 'pro-rata'),
    threshold: fc
      .constantFrom(true, false, false)
      .chain((is) => (is ? condition : fc.constant(undefined))),
    placedFirst: fc.option(condition, { nil: undefined, freq: 3 }),
    quotas: fc.array(part, { maxLength: 3 }),
    caps: fc.constantFrom(0, 0, 2).chain((maxLength) => fc.array(cap, { maxLength })),
    needs: fc.constantFrom(false, false, true),
    waitingList: fc.constantFrom(undefined, 'in-order', 'drawn-anew', 'none'),
  })
  .map((any) => {
    const { budget, inFacts, each, whenShort, threshold, placedFirst, waitingList } = any;
    const places = any.places ?? (budget === undefined ? 2 : undefined);
    const left = { places: places ?? 0, budget: budget ?? 0, percent: 100 };
    const quotas = any.quotas.flatMap(({ when, of, part, percent, unfilled }, at): Quota[] => {
      const own = { id: `quota-${at}`, when, unfilled };
      if (of === 'budget' && budget !== undefined) {
        const money = Math.min(part * 25, left.budget);
        left.budget -= money;
        return [{ ...own, budget: money }];
      }
      if (places === undefined) return [];
      const count = of === 'percent' ? Math.floor((places * percent) / 100) : part;
      const share = of === 'percent' ? percent : 0;
      if (count > left.places || share > left.percent) return [];
      left.places -= count;
      left.percent -= share;
      return [of === 'percent' ? { ...own, percent } : { ...own, places: count }];
    });
    const caps = any.caps.map(({ by, maximum, percent }) =>
      percent === undefined || places === undefined ? { by, maximum } : { by, percent },
    );
    const isShort = budget !== undefined || any.needs;
    const canShare = whenShort !== 'pro-rata' || budget !== undefined;
    const asks = { fact: 'asks' };
    const EACH = {
      all: asks,
      half: { percent: 50, of: asks },
      'at most 30': { lowest: [asks, 30] },
    } as const;
    const selection = {
      capacity: {
        ...(places !== undefined && { places: inFacts ? { fact: 'seats' } : places }),
        ...(budget !== undefined && {
          budget: inFacts ? { fact: 'pot' } : budget,
          each: EACH[each as keyof typeof EACH],
        }),
        ...(isShort && { whenShort: canShare ? whenShort : 'stop' }),
        clauses: [],
      },
      ...(threshold && { threshold }),
      ...(placedFirst && { placedFirst }),
      order: any.order,
      ...(quotas.length > 0 && { quotas }),
      ...(caps.length > 0 && { caps }),
      ...(any.needs && { placesNeeded: 'needs' }),
      ...(waitingList && { waitingList }),
      clauses: [],
    } as Rules;
    const ofCall: Stated = {
      ...(inFacts && places !== undefined && { seats: places }),
      ...(inFacts && budget !== undefined && { pot: budget }),
    };
    return { rules: selection, ofCall };
  });

const facts: fc.Arbitrary<Stated> = fc.record({
  score,
  jury: fc.constantFrom(true, false, false),
  north: fc.boolean(),
  late: fc.boolean(),
  needs: fc.constantFrom(1, 1, 2, 3),
  asks: fc.constantFrom(0, 20, 30, 45, 50, 51),
  since: fc.constantFrom('2001-02-28', '2001-10-05', '2010-01-01'),
  region,
});

const application = fc.record({ minute: fc.integer({ min: 0, max: 3 }), facts });

const at = '2024-06-26T11:00:00Z';
const reason = 'A decision';
const someone = fc.integer({ min: 0, max: 6 }).map((n) => `a${n}`);
const steps = (kinds: readonly ('offer' | 'accept' | 'decline' | 'lapse')[]) =>
  someone.map((id) => kinds.map((kind) => ({ kind, id, at })));
const decision = fc
  .record({ kind: fc.constantFrom('strike' as const, 'restore' as const), id: someone })
  .map((one) => [{ ...one, at, reason }]);
/** An offer and what came of it, or a decision. */
const events: fc.Arbitrary<readonly LogEvent[]> = fc.oneof(
  steps(['offer']),
  steps(['offer', 'accept']),
  steps(['offer', 'decline']),
  steps(['offer', 'accept', 'decline']),
  steps(['offer', 'lapse']),
  steps(['decline']),
  decision,
);

/** Any call, of one in seven of which some facts are not stated. */
export const anyCall: fc.Arbitrary<AnyCall> = fc
  .record({
    all: rules,
    people: fc.array(application, { minLength: 2, maxLength: 6, size: 'max' }),
    isMissing: fc.constantFrom(...Array(6).fill(false), true),
    holes: fc.array(
      fc.tuple(fc.nat(6), fc.constantFrom('score', 'jury', 'needs', 'asks', 'region', 'pot')),
      { minLength: 1, maxLength: 3 },
    ),
    events: fc.array(events, { maxLength: 8, size: 'max' }).map((some) => some.flat()),
  })
  .map(({ all, people, isMissing, holes, events }) => {
    const missing = isMissing ? holes : [];
    const without = (stated: Stated, person: number) =>
      Object.fromEntries(
        Object.entries(stated).filter(
          ([id]) => !missing.some(([at, fact]) => fact === id && (at === person || id === 'pot')),
        ),
      );
    return {
      rules: all.rules,
      ofCall: without(all.ofCall, -1),
      applications: Object.fromEntries(
        people.map(({ minute, facts: stated }, at) => [
          `a${at}`,
          { minute, facts: without(stated, at) },
        ]),
      ),
      events,
    };
  });
