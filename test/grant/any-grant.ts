import fc from 'fast-check';
import type { Call } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import type { AwardInput } from '../../src/grant/award-schema.js';
import type { ClaimInput, DecidedClaimsInput } from '../../src/grant/claim.js';
import { settle } from '../../src/grant/settle.js';
import type { Settlement } from '../../src/grant/settlement.js';

const cited = { clauses: ['C09'] };
const small = fc.integer({ min: 0, max: 12_000 });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

/** The sections that a random grant stands in. */
const sections = {
  lists: ['trips'],
  facts: {
    cap: { about: 'application', kind: 'money', statedBy: 'host' },
    units: { about: 'application', kind: 'number', integer: true, statedBy: 'applicant' },
  },
} as const;

/** A call that gives some items. It is not parsed, since that takes longer than to settle. */
export function callOf(grant: object): Call {
  return { ...hkdir2024, ...sections, grant } as Call;
}

const maximum = fc.oneof(
  { weight: 15, arbitrary: small },
  { weight: 1, arbitrary: fc.constant({ fact: 'cap' }) },
);

const limit = fc.record(
  { maximum, per: fc.constantFrom(['gatherings'], ['day'], ['year'], ['gatherings', 'year']) },
  { requiredKeys: ['maximum'] },
);

const limits = optional(fc.array(limit, { minLength: 1, maxLength: 3 }));
const costs = fc.constantFrom(
  undefined,
  { eligible: ['hire'] },
  { eligible: ['hire'], closed: true },
  { eligible: ['hire'], ineligible: ['alcohol'] },
);
const period = fc.constantFrom(undefined, undefined, undefined, 'gathering', {
  from: { day: '2024-10-01' },
  to: { day: '2025-01-31' },
});
const fundingRate = fc.constantFrom(undefined, 50, 33.3, 75, 12.5);

const given = (item: object) =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));

const grant = fc
  .record({
    shared: fc.record({ limits, costs, period, fundingRate }),
    plain: fc.record({ limits, fundingRate }),
    fixed: fc.record({ fixed: small, costs, limits }),
    units: fc.record({ rate: fc.integer({ min: 1, max: 900 }), limits }),
    lump: fc.record({ amount: small }),
    percent: fc.integer({ min: 0, max: 100 }),
    total: optional(fc.integer({ min: 0, max: 40_000 })),
  })
  .map(({ shared, plain, fixed, units, lump, percent, total }) => ({
    items: {
      shared: { kind: 'actual-costs', ...given(shared), ...cited },
      plain: { kind: 'actual-costs', ...given(plain), ...cited },
      fixed: { kind: 'actual-costs', ...given(fixed), ...cited },
      units: { kind: 'unit-costs', ...given(units), times: [{ fact: 'units' }], ...cited },
      lump: { kind: 'lump-sum', ...lump, ...cited },
      flat: { kind: 'flat-rate', percent, of: ['shared', 'units'], ...cited },
      'flat-two': { kind: 'flat-rate', percent: 7, of: ['flat', 'fixed'], ...cited },
      stay: { kind: 'in-kind', quantity: 5, unit: 'person', per: ['gatherings'], ...cited },
    },
    ...(total !== undefined && { total: { maximum: total, ...cited } }),
  }));

const granted = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: small },
  { weight: 1, arbitrary: fc.constant({ g1: 5_000, g2: 0 }) },
);

const award: fc.Arbitrary<AwardInput> = fc
  .record(
    {
      shared: granted,
      plain: fc.oneof(fc.constant(undefined), small),
      fixed: fc.constant(undefined),
      units: fc.oneof(fc.constant(undefined), small),
      lump: small,
      flat: fc.constant(undefined),
      'flat-two': fc.constant(undefined),
      stay: fc.constant(undefined),
    },
    { requiredKeys: ['shared', 'fixed', 'units'] },
  )
  .map((sums) => ({
    application: 'a-1',
    items: Object.fromEntries(
      Object.entries(sums).map(([id, sum]) => [id, sum === undefined ? {} : { granted: sum }]),
    ),
    history: [],
  }));

const item = fc.oneof(
  { weight: 6, arbitrary: fc.constant('shared') },
  { weight: 4, arbitrary: fc.constantFrom('plain', 'fixed', 'units') },
  { weight: 1, arbitrary: fc.constantFrom('lump', 'flat', 'stay', 'cakes', 'constructor') },
);

/** The first value mostly, so that most claims are covered. */
const often = <T>(value: T, ...others: T[]) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constant(value) },
    ...others.map((other) => ({ weight: 1, arbitrary: fc.constant(other) })),
  );

const claim = fc.record({
  item,
  entry: often('g1', 'g2', 'g9', undefined),
  amount: fc.oneof(
    { weight: 19, arbitrary: small },
    { weight: 1, arbitrary: fc.constant(undefined) },
  ),
  units: optional(fc.integer({ min: 0, max: 30 })),
  on: often('2024-10-15', '2024-10-16', '2025-01-31', '2025-02-01'),
  cost: often('hire', 'alcohol', 'other', undefined),
  note: fc.constantFrom(undefined, 'Coffee'),
  link: fc.oneof(
    { weight: 8, arbitrary: fc.constant(undefined) },
    { weight: 6, arbitrary: fc.constant('credits') },
    { weight: 2, arbitrary: fc.constantFrom('replaces', 'both') },
  ),
  // How far before this one the claim is that it belongs to; below zero, after it.
  back: often(1, 2, 3, 4, -1),
  also: fc.integer({ min: 1, max: 4 }),
  decided: fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: small },
  ),
});

const claims = fc.array(claim, { minLength: 2, maxLength: 9 }).map((drawn) => {
  const decided: Record<string, { accepted: number; at: string }> = {};
  const items = drawn.map((one) => one.item);
  const lineOf = new Map<number, number>();
  const lines = drawn.map(({ link, back, also, units, decided: accepted, ...one }, at) => {
    const isCredit = link === 'credits' || link === 'both';
    let named = at - back;
    // Most credits are of a line that is no credit, and of its item.
    if (isCredit && at % 5 !== 4) named = lineOf.get(named) ?? named;
    if (isCredit) lineOf.set(at, named);
    if (isCredit && back > 0 && at % 5 !== 4) items[at] = items[named] ?? one.item;
    const other = `c${named}`;
    const isUnits = items[at] === 'units' && !isCredit;
    const { amount, ...others } = one;
    if (accepted !== undefined && (!isCredit || at % 3 === 0)) {
      decided[`c${at}`] = { accepted, at: '2025-03-01T12:00:00Z' };
    }
    return given({
      ...others,
      item: items[at],
      ...(isUnits
        ? units === undefined
          ? { amount }
          : { facts: { units } }
        : { amount: isCredit ? (amount ?? 100) : amount }),
      id: `c${at}`,
      sequence: at * 2,
      ...(isCredit && { credits: other }),
      ...(link === 'replaces' && { replaces: other }),
      ...(link === 'both' && { replaces: `c${at - also}` }),
    }) as unknown as ClaimInput;
  });
  return { claims: lines, decided: decided as DecidedClaimsInput };
});

/** A grant of some items, an award, claims, and decisions on some of them. */
export const anyGrant = fc
  .tuple(grant, award, claims, optional(small), fc.integer({ min: 0, max: 1_000 }))
  .map(([items, awarded, { claims: lines, decided }, cap]) => ({
    grant: items,
    award: awarded,
    claims: lines,
    decided,
    cap,
  }));

type Any = typeof anyGrant extends fc.Arbitrary<infer Value> ? Value : never;

/** Settles claims on a random grant. */
export function settled(
  { grant, award, decided, cap }: Any,
  claims: readonly ClaimInput[],
): Settlement {
  const facts = { applications: { 'a-1': { facts: { cap: cap ?? 0 } } } };
  return settle(callOf(grant), award, claims, { decided, ...(cap !== undefined && { facts }) });
}
