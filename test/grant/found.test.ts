import { describe, expect, it } from 'vitest';
import { award } from '../../src/grant/award.js';
import { entitlement } from '../../src/grant/entitlement.js';
import { settle } from '../../src/grant/settle.js';
import {
  awardOf,
  callThatGives,
  claimsOf,
  decidedAt,
  outcomes,
  outcomesOf,
} from './call-that-gives.js';

const fixed = { kind: 'actual-costs', fixed: 5_000_000 };
const call = callThatGives({ costs: fixed });
const granted = awardOf({ costs: 5_000_000 });

describe('what was wrong in version 1', () => {
  it('M1: a line of an earlier day that comes late takes what is left', () => {
    const first = claimsOf({ amount: 5_000_000, on: '2025-01-10' });
    const late = { ...first[0], id: 'b', sequence: 2, amount: 2_000_000, on: '2024-11-01' };

    const { lines } = settle(call, granted, [late as (typeof first)[0], ...first]);

    expect(lines.map(({ claim, accepted }) => [claim, accepted])).toEqual([
      ['a', 5_000_000],
      ['b', 0],
    ]);
  });

  it('M1: neither how ids are spelled nor which amount comes first as text decides', () => {
    const claims = claimsOf(
      { id: '010', amount: 4_000_000, sequence: 2 },
      { id: '9', amount: 2_000_000, sequence: 1 },
    );

    expect(outcomesOf(call, granted, claims)).toEqual([
      ['accepted', 2_000_000],
      ['cut', 3_000_000],
    ]);
  });

  it('M1: two lines with one id or one number in the order are refused before settling', () => {
    const [a] = claimsOf({ amount: 2_000_000 });
    const twice = [a, { ...a, id: 'b' }] as ReturnType<typeof claimsOf>;

    expect(() => settle(call, granted, twice)).toThrow('claims.invalid');
  });

  it('M2: a credit gives back what the line took', () => {
    const claims = claimsOf(
      { amount: 5_000_000 },
      { amount: 1_000_000, credits: 'a' },
      { amount: 1_500_000 },
    );

    expect(outcomesOf(call, granted, claims)).toEqual([
      ['accepted', 5_000_000],
      ['accepted', -1_000_000],
      ['cut', 1_000_000],
    ]);
  });

  it('M2: a corrected line counts, and the one that it replaces counts 0', () => {
    const claims = claimsOf({ amount: 5_000_000 }, { amount: 3_000_000, replaces: 'a' });

    expect(outcomesOf(call, granted, claims)).toEqual([
      ['refused', 0],
      ['accepted', 3_000_000],
    ]);
  });

  it('M2: a corrected line of a refused one counts in full; of an accepted one, what is above it', () => {
    const claims = claimsOf({ amount: 3_000_000 }, { amount: 4_000_000, replaces: 'a' });
    const corrected = (accepted: number) =>
      outcomesOf(call, granted, claims, { decided: { a: decidedAt(accepted) } });

    expect(corrected(0)).toEqual([
      ['decided', 0],
      ['accepted', 4_000_000],
    ]);
    expect(corrected(3_000_000)).toEqual([
      ['decided', 3_000_000],
      ['accepted', 1_000_000],
    ]);
  });

  it('M2: a line of which nothing is left is refused, not cut', () => {
    const claims = claimsOf({ amount: 5_000_000 }, { amount: 1 });

    expect(outcomesOf(call, granted, claims)[1]).toEqual(['refused', 0]);
  });

  it('M3: documented travel in a call without gatherings is promised, and paid', () => {
    const travel = callThatGives(
      { travel: { kind: 'actual-costs' } },
      { gatherings: undefined, obligations: undefined },
    );
    const awarded = award(travel, { id: 'a-1', applicant: { orgnr: '864950582' } });

    expect(entitlement(travel).total.plus).toEqual(['travel']);
    expect(outcomesOf(travel, awarded, claimsOf({ item: 'travel', amount: 700 }))).toEqual([
      ['accepted', 700],
    ]);
  });

  it('M3: an item that the call does not give is refused with that reason, not cut', () => {
    const settlement = settle(call, granted, claimsOf({ item: 'cakes', amount: 700 }));

    expect(outcomes(settlement)).toEqual([['refused', 0]]);
    expect(settlement.lines[0]?.finding.findings?.[0]?.reason).toEqual({
      code: 'item.not-in-call',
      params: { item: 'cakes' },
    });
  });

  it('M3: an item of the call that was not awarded is refused with that reason', () => {
    const settlement = settle(call, awardOf({}), claimsOf({ amount: 700 }));

    expect(settlement.lines[0]?.finding.findings?.[0]?.reason.code).toBe('item.not-granted');
  });

  it('M4: instalments, what was paid, and what has to be paid back', () => {
    const paying = callThatGives(
      { costs: fixed },
      {
        payments: { all: { percent: 100, due: { day: '2024-09-01' }, clauses: ['C09'] } },
        repayment: { due: { day: '2025-08-01' }, clauses: ['C20'] },
      },
    );

    const { payments, repayment } = settle(paying, granted, claimsOf({ amount: 4_200_000 }), {
      paid: { all: 5_000_000 },
    });

    expect(payments).toMatchObject([
      { payment: 'all', how: { amount: 5_000_000 }, paid: 5_000_000, due: '2024-09-01' },
    ]);
    expect(repayment).toMatchObject({ how: { amount: 800_000 }, due: '2025-08-01' });
  });
});
