import fc from 'fast-check';
import { expect } from 'vitest';
import type { CallDefinition } from '../../src/call/call.js';
import type { HostValues } from '../../src/eligibility/host-facts.js';
import type { Selected } from '../../src/selection/results.js';
import { type Applicants, callWith, selected } from './a-call.js';

type Rules = NonNullable<CallDefinition['selection']>;

const REGIONS = ['north', 'south', 'east'];

/** Applicants with all facts; some have equal scores. */
const applicants: fc.Arbitrary<Applicants> = fc
  .array(
    fc.record({
      score: fc.integer({ min: 0, max: 4 }),
      asks: fc.integer({ min: 0, max: 60 }),
      jury: fc.boolean(),
      north: fc.boolean(),
      region: fc.constantFrom(...REGIONS),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((all) => Object.fromEntries(all.map((facts, at) => [`a${at}`, facts])));

/** Score, then receipt: no two are equal. */
const ORDER = [{ by: 'score', direction: 'descending' }, { by: 'receipt' }] as const;

const places = fc.nat({ max: 6 });
const budget = fc.integer({ min: 0, max: 200 });
const EACH = { fact: 'asks' } as const;

function rules(capacity: Omit<Rules['capacity'], 'clauses'>, more: Partial<Rules> = {}): Rules {
  return { capacity: { ...capacity, clauses: [] }, order: ORDER, clauses: [], ...more };
}

/** From the best to the last, as ORDER has them. */
function inOrder(of: Applicants): readonly (readonly [id: string, facts: HostValues])[] {
  const scores = Object.entries(of);
  return scores.toSorted(([, a], [, b]) => Number(b['score']) - Number(a['score']));
}

function resultOf(results: readonly Selected[], id: string): Selected {
  const found = results.find((one) => one.id === id);
  if (found === undefined) throw new Error('somebody is missing');
  return found;
}

/** Without caps and money, the best get the open places, and all the others wait in order. */
export function placesTheBest(numRuns: number): void {
  const holds = fc.property(applicants, places, (of, number) => {
    const results = selected(callWith(rules({ places: number })), of);

    for (const [at, [id]] of inOrder(of).entries()) {
      const { outcome, rank } = resultOf(results, id);
      expect([outcome, rank]).toEqual(
        at < number ? ['placed', undefined] : ['waiting', at - number + 1],
      );
    }
  });
  fc.assert(holds, { numRuns });
}

/** Nobody better placed goes without while a worse one has the same place. */
export function passesNobodyOver(numRuns: number): void {
  const holds = fc.property(applicants, places, fc.nat({ max: 6 }), (of, number, kept) => {
    const quota = {
      id: 'of-north',
      when: { fact: 'north', is: true },
      unfilled: 'to-all',
    } as const;
    const quotas = [{ ...quota, places: Math.min(kept, number) }];
    const results = selected(callWith(rules({ places: number }, { quotas })), of);

    let isOpenFull = false;
    for (const [id, { north }] of inOrder(of)) {
      const { pool } = resultOf(results, id);
      expect(isOpenFull && pool === 'open').toBe(false);
      if (pool === undefined) isOpenFull = true;
      if (pool === 'of-north') expect(north).toBe(true);
    }
    expect(results.filter(({ pool }) => pool !== undefined)).toHaveLength(
      Math.min(number, Object.keys(of).length),
    );
  });
  fc.assert(holds, { numRuns });
}

/** No quota, cap or budget is ever passed. */
export function passesNoLimit(numRuns: number): void {
  const whenShort = fc.constantFrom('stop', 'skip', 'pro-rata');
  const unfilled = fc.constantFrom('to-all', 'unused');
  const part = fc.nat({ max: 3 });
  const limits = fc.record({
    number: places,
    money: budget,
    whenShort,
    cap: places,
    unfilled,
    part,
  });
  const holds = fc.property(applicants, limits, (of, { number, money, part, ...limit }) => {
    const { whenShort, cap, unfilled } = limit;
    const capacity = { places: number, budget: money, each: EACH, whenShort };
    const kept = { places: Math.min(part, number), budget: Math.min(30 * part, money) };
    const quotas = [
      { id: 'of-north', when: { fact: 'north', is: true }, places: kept.places, unfilled },
      { id: 'of-south', when: { fact: 'north', is: false }, budget: kept.budget, unfilled },
    ] as const;
    const more: Partial<Rules> = {
      placedFirst: { fact: 'jury', is: true },
      caps: [{ by: 'region', maximum: cap }],
      quotas,
    };
    const results = selected(callWith(rules(capacity, more)), of);

    const winners = results.filter(({ outcome }) => outcome === 'placed');
    const sumOf = (some: readonly Selected[]) =>
      some.reduce((total, { amount = Number.NaN }) => total + amount, 0);
    const ofPool = (id: string) => winners.filter(({ pool }) => pool === id);
    expect(winners.length).toBeLessThanOrEqual(number);
    expect(winners.every(({ amount }) => Number.isSafeInteger(amount))).toBe(true);
    expect(sumOf(winners)).toBeLessThanOrEqual(money);
    expect(ofPool('of-north').length).toBeLessThanOrEqual(kept.places);
    expect(sumOf(ofPool('of-south'))).toBeLessThanOrEqual(kept.budget);
    expect(ofPool('of-north').every(({ id }) => of[id]?.['north'])).toBe(true);
    expect(ofPool('of-south').some(({ id }) => of[id]?.['north'])).toBe(false);
    for (const { id, amount } of winners)
      expect(amount).toBeLessThanOrEqual(Number(of[id]?.['asks']));
    for (const region of REGIONS) {
      const taken = winners.filter(({ id }) => of[id]?.['region'] === region);
      expect(taken.length).toBeLessThanOrEqual(cap);
    }
  });
  fc.assert(holds, { numRuns });
}

/** Shared pro rata, the budget is spent to the last minor unit, or everybody has what they ask for. */
export function sharesAllOfIt(numRuns: number): void {
  const holds = fc.property(applicants, budget, (of, money) => {
    const capacity = { budget: money, each: EACH, whenShort: 'pro-rata' } as const;
    const results = selected(callWith(rules(capacity)), of);

    const asked = Object.values(of).reduce((total, { asks }) => total + Number(asks), 0);
    const given = results.reduce((total, { amount = 0 }) => total + amount, 0);
    expect(given).toBe(Math.min(asked, money));
    for (const { id, amount = 0 } of results) {
      const share =
        asked <= money ? Number(of[id]?.['asks']) : (Number(of[id]?.['asks']) * money) / asked;
      expect(Math.abs(amount - share)).toBeLessThan(1);
    }
  });
  fc.assert(holds, { numRuns });
}

/** More places never harm anyone where the call has no caps. */
export function harmsNobodyByMore(numRuns: number): void {
  const holds = fc.property(
    applicants,
    places,
    fc.integer({ min: 1, max: 3 }),
    (of, number, more) => {
      const placedIn = (count: number) =>
        selected(callWith(rules({ places: count })), of).filter(
          ({ outcome }) => outcome === 'placed',
        );
      const ids = placedIn(number + more).map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(placedIn(number).map(({ id }) => id)));
    },
  );
  fc.assert(holds, { numRuns });
}

/** Without a lot, nobody's result depends on the ids of equal ones. */
export function isTheSameUnderOtherIds(numRuns: number): void {
  const order = [{ by: 'score', direction: 'descending' }] as const;
  const capacities = fc.record({ number: places, money: budget });
  const holds = fc.property(applicants, capacities, (of, { number, money }) => {
    const capacity = { places: number, budget: money, each: EACH, whenShort: 'skip' } as const;
    const call = callWith(rules(capacity, { order }));
    const ids = Object.keys(of);
    const renamed = Object.fromEntries(ids.map((id, at) => [`b${ids.length - at}`, of[id] ?? {}]));
    const results = selected(call, of);
    const others = selected(call, renamed);

    for (const [at, id] of ids.entries()) {
      const one = resultOf(results, id);
      const same = resultOf(others, `b${ids.length - at}`);
      const { code, params } = one.finding.reason;
      const instead = params['for'] ? { for: namesIn(params['for'], ids) } : {};
      expect(same.finding.reason).toEqual({ code, params: { ...params, ...instead } });
      expect(same.amount).toEqual(one.amount);
    }
  });
  fc.assert(holds, { numRuns });

  function namesIn(named: unknown, ids: readonly string[]): readonly string[] {
    const positions = Array.isArray(named) ? named.map((id) => ids.indexOf(String(id))) : [];
    return positions.map((at) => `b${ids.length - at}`).sort();
  }
}
