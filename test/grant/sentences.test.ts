import { describe, expect, it } from 'vitest';
import { settle } from '../../src/grant/settle.js';
import {
  awardOf,
  callThatGives,
  claimsOf,
  decidedAt,
  outcomes,
  outcomesOf,
} from './call-that-gives.js';

const costs = { kind: 'actual-costs' };
const award = awardOf({ costs: undefined });

describe('32: an item over a list', () => {
  const facts = {
    far: { about: 'trips', kind: 'yes-no', statedBy: 'applicant' },
    cap: { about: 'trips', kind: 'money', statedBy: 'applicant' },
  };
  const call = callThatGives(
    {
      costs: {
        kind: 'actual-costs',
        over: 'trips',
        when: { fact: 'far', is: true },
        limits: [{ maximum: { fact: 'cap' }, per: ['trips'] }],
      },
    },
    { facts, lists: ['trips'] },
  );
  const trips = [
    { id: 't1', facts: { far: true, cap: 3_000 } },
    { id: 't2', facts: { far: true, cap: 5_000 } },
    { id: 't3', facts: { far: false, cap: 5_000 } },
    { id: 't4', facts: { cap: 5_000 } },
  ];
  const application = { id: 'a-1', applicant: { id: 'x' }, lists: { trips } };

  it('32: counts a limit by the entry that the line names, with the facts of the entry', () => {
    const claims = claimsOf(
      { entry: 't1', amount: 2_000 },
      { entry: 't2', amount: 4_000 },
      { entry: 't1', amount: 2_000 },
    );

    expect(outcomesOf(call, award, claims, { application })).toEqual([
      ['accepted', 2_000],
      ['accepted', 4_000],
      ['cut', 1_000],
    ]);
  });

  it('32: refuses an entry for which `when` is not met, and one that is not there', () => {
    const claims = claimsOf(
      { entry: 't3', amount: 1 },
      { entry: 't9', amount: 1 },
      { entry: 't4', amount: 1 },
      { amount: 1 },
    );

    expect(outcomesOf(call, award, claims, { application })).toEqual([
      ['refused', 0],
      ['refused', 0],
      ['undetermined', 0],
      ['undetermined', 0],
    ]);
  });
});

describe('33: kind, period, funding rate, limits, total', () => {
  it('33: 10 000 at 50 % under a limit of 4 000 gives 4 000, not 2 000', () => {
    const limits = [{ maximum: 4_000 }];
    const call = callThatGives({ costs: { ...costs, fundingRate: 50, limits } });

    const [line] = settle(call, award, claimsOf({ amount: 10_000 })).lines;

    expect(line).toMatchObject({ outcome: 'cut', claimed: 10_000, accepted: 4_000, cut: 6_000 });
  });

  it('27: rounds down what a funding rate gives of a line', () => {
    const call = callThatGives({ costs: { ...costs, fundingRate: 33.3 } });

    // 1 001 × 33.3 % = 333.333; 5 × 33.3 % = 1.665.
    expect(outcomesOf(call, award, claimsOf({ amount: 1_001 }, { amount: 5 }))).toEqual([
      ['accepted', 333],
      ['accepted', 1],
    ]);
  });

  it('33: all limits apply, and the total last', () => {
    const limits = [{ maximum: 5_000 }, { maximum: 3_000, per: ['day'] }];
    const call = callThatGives({ costs: { ...costs, limits } }, { total: { maximum: 4_500 } });
    const claims = claimsOf(
      { amount: 4_000 },
      { amount: 4_000, on: '2024-10-16' },
      { amount: 1, on: '2024-10-17' },
    );

    const settlement = settle(call, award, claims);

    // 3 000 of the day; then 1 500 of the total, though 2 000 are left of the item; then nothing.
    expect(outcomes(settlement)).toEqual([
      ['cut', 3_000],
      ['cut', 1_500],
      ['refused', 0],
    ]);
  });

  it('33: an unknown limit makes the line undetermined, not accepted', () => {
    const facts = { cap: { about: 'application', kind: 'money', statedBy: 'host' } };
    const limits = [{ maximum: { fact: 'cap' } }];
    const call = callThatGives({ costs: { ...costs, limits } }, { facts });
    const claims = claimsOf({ amount: 1 });

    const unknown = settle(call, award, claims);
    const known = outcomesOf(call, award, claims, {
      facts: { applications: { 'a-1': { facts: { cap: 7 } } } },
    });

    expect(outcomes(unknown)).toEqual([['undetermined', 0]]);
    expect(unknown.total.claims).toMatchObject({ claimed: 1, undetermined: 1 });
    expect(known).toEqual([['accepted', 1]]);
  });

  it('33: a line waits for one before it that is undetermined, as far as that matters', () => {
    const call = callThatGives({
      costs: { ...costs, costs: { eligible: ['hire'] }, limits: [{ maximum: 1_000 }] },
    });
    const claims = claimsOf(
      { amount: 600 },
      { amount: 400, cost: 'hire' },
      { amount: 1, cost: 'hire' },
    );

    // 600 may be accepted still, so that 400 are left for sure, and after these nothing is.
    expect(outcomesOf(call, award, claims)).toEqual([
      ['undetermined', 0],
      ['accepted', 400],
      ['undetermined', 0],
    ]);
  });

  it('33: judges the period by days, both ends included', () => {
    const period = { from: { day: '2024-10-15' }, to: { day: '2024-12-31' } };
    const call = callThatGives({ costs: { ...costs, period } });
    const days = ['2024-10-14', '2024-10-15', '2024-12-31', '2025-01-01'];
    const claims = claimsOf(...days.map((on) => ({ on, amount: 1 })));

    expect(outcomesOf(call, award, claims).map(([outcome]) => outcome)).toEqual([
      'refused',
      'accepted',
      'accepted',
      'refused',
    ]);
  });

  it('14: a period that depends on an unknown event is undetermined until its day is given', () => {
    const call = callThatGives({ costs: { ...costs, period: { from: { on: 'award' } } } });
    const claims = claimsOf({ amount: 1 });

    const after = outcomesOf(call, award, claims, { dates: { award: '2024-10-01' } });

    expect(outcomesOf(call, award, claims)).toEqual([['undetermined', 0]]);
    expect(after).toEqual([['accepted', 1]]);
  });
});

describe('34: decided lines', () => {
  const call = callThatGives({ costs: { ...costs, limits: [{ maximum: 4_000 }] } });

  it('34: stand as decided, whatever they exceed, and take their part first', () => {
    const claims = claimsOf({ amount: 3_000 }, { amount: 6_000 }, { amount: 100 });

    expect(outcomesOf(call, award, claims, { decided: { b: decidedAt(5_000) } })).toEqual([
      ['refused', 0],
      ['decided', 5_000],
      ['refused', 0],
    ]);
  });

  it('34: others take their turn by sequence, whatever their days and ids are', () => {
    const claims = claimsOf(
      { id: 'z', amount: 3_000, on: '2025-02-01', sequence: 1 },
      { id: '9', amount: 3_000, on: '2024-01-01', sequence: 3 },
      { id: '10', amount: 500, on: '2024-06-01', sequence: 2 },
    );

    const { lines } = settle(call, award, claims);

    expect(lines.map(({ claim, accepted }) => [claim, accepted])).toEqual([
      ['z', 3_000],
      ['10', 500],
      ['9', 500],
    ]);
  });
});

describe('35: credits', () => {
  const limits = [{ maximum: 4_000 }];
  const call = callThatGives({ costs: { ...costs, fundingRate: 50, limits } });
  const claims = claimsOf({ amount: 12_000 }, { amount: 6_000, credits: 'a' });

  it('35: take back what was accepted above what the line comes to without them', () => {
    const decided = { a: decidedAt(4_000) };

    const { lines, items } = settle(call, award, claims, { decided });

    expect(lines[1]).toMatchObject({ outcome: 'accepted', claimed: -6_000, accepted: -1_000 });
    expect(items['costs']?.accepted).toBe(3_000);
  });

  it('35: add up, and what they give back is left for later lines', () => {
    const more = claimsOf(
      { amount: 12_000 },
      { amount: 4_000, credits: 'a' },
      { amount: 2_000, credits: 'a' },
      { amount: 3_000 },
    );

    // 8 000 × 50 % is 4 000 still; 6 000 × 50 % is 3 000; then 1 000 is left.
    expect(outcomesOf(call, award, more)).toEqual([
      ['cut', 4_000],
      ['accepted', 0],
      ['accepted', -1_000],
      ['cut', 1_000],
    ]);
  });

  it('35: of more than the line take back no more than was accepted', () => {
    const more = claimsOf({ amount: 1_000 }, { amount: 9_000, credits: 'a' });

    expect(outcomesOf(call, award, more)).toEqual([
      ['accepted', 500],
      ['accepted', -500],
    ]);
  });

  it('35: of a decided line in a flat rate leave nothing for other lines: what was decided stands', () => {
    const call = callThatGives({
      costs,
      flat: { kind: 'flat-rate', percent: 0, of: ['costs'], clauses: ['C09'] },
    });
    const award = { application: 'a-1', items: { costs: {}, flat: {} }, history: [] };
    const claims = claimsOf(
      { item: 'flat', amount: 0 },
      { item: 'flat', amount: 0, credits: 'a' },
      { item: 'flat', amount: 1 },
    );

    const { lines } = settle(call, award, claims, { decided: { a: decidedAt(1) } });

    expect(lines.map(({ outcome, accepted }) => [outcome, accepted])).toEqual([
      ['decided', 1],
      ['accepted', -1],
      ['refused', 0],
    ]);
  });

  it('35: of a decision above a limit leave the decision alone as far as the costs cover it', () => {
    const decided = { a: decidedAt(5_000) };
    const small = claimsOf({ amount: 12_000 }, { amount: 1_000, credits: 'a' });

    // 11 000 × 50 % is 5 500, which is more than the 5 000 that were decided.
    expect(outcomesOf(call, award, small, { decided })[1]).toEqual(['accepted', 0]);
  });

  it('35: are undetermined where no such line was settled before them', () => {
    const odd = claimsOf(
      { amount: 1, credits: 'b' },
      { amount: 1_000 },
      { amount: 1, credits: 'nobody' },
      { amount: 1, credits: 'a' },
    );

    expect(outcomesOf(call, award, odd).map(([outcome]) => outcome)).toEqual([
      'undetermined',
      'accepted',
      'undetermined',
      'undetermined',
    ]);
  });
});

describe('36: flat rates', () => {
  const flat = { kind: 'flat-rate', percent: 25, of: ['costs'] };
  const call = callThatGives({ costs: { ...costs, limits: [{ maximum: 1_000 }] }, flat });
  const both = awardOf({ costs: undefined, flat: undefined });

  it('36: are of what was accepted, after cuts, rounded half up', () => {
    const claims = claimsOf({ amount: 9_000 });
    const odd = claimsOf({ amount: 10 });

    expect(settle(call, both, claims).items['flat']?.accepted).toBe(250);
    expect(settle(call, both, odd).items['flat']?.accepted).toBe(3);
  });

  it('36: follow every later decision until they are decided themselves', () => {
    const claims = claimsOf({ amount: 9_000 }, { item: 'flat', amount: 500 });
    const flatOf = (decided: Readonly<Record<string, ReturnType<typeof decidedAt>>>) =>
      settle(call, both, claims, { decided }).items['flat']?.accepted;

    expect(flatOf({ a: decidedAt(2_000) })).toBe(500);
    expect(flatOf({ a: decidedAt(2_000), b: decidedAt(250) })).toBe(250);
  });

  it('36: need no claim; a claim of one is settled against what it comes to', () => {
    const claims = claimsOf({ amount: 1_000 }, { item: 'flat', amount: 300 });

    const { lines, items } = settle(call, both, claims);

    expect(lines[1]).toMatchObject({ outcome: 'cut', accepted: 250, cut: 50 });
    expect(items['flat']?.accepted).toBe(250);
  });
});

describe('37: kinds of cost, and a fixed sum', () => {
  const eligible = ['hire'];
  const kindsIn = (kinds: object) => {
    const call = callThatGives({ costs: { ...costs, costs: kinds } });
    const claims = claimsOf(
      { amount: 1, cost: 'hire' },
      { amount: 1, cost: 'other', note: 'Coffee' },
      { amount: 1, cost: 'other', note: ' ' },
      { amount: 1, cost: 'alcohol' },
      { amount: 1 },
    );
    return outcomesOf(call, award, claims).map(([outcome]) => outcome);
  };

  it('37: a list that is not closed takes `other` with a note', () => {
    const outcome = kindsIn({ eligible, ineligible: ['alcohol'] });

    expect(outcome).toEqual(['accepted', 'accepted', 'refused', 'refused', 'undetermined']);
  });

  it('37: a closed list takes nothing else', () => {
    const outcome = kindsIn({ eligible, closed: true });

    expect(outcome).toEqual(['accepted', 'refused', 'refused', 'refused', 'undetermined']);
  });

  it('37: of a fixed sum, what is not accounted for is unspent', () => {
    const call = callThatGives({ costs: { ...costs, fixed: 5_000 } });

    const { items } = settle(call, awardOf({ costs: 5_000 }), claimsOf({ amount: 3_000 }));

    expect(items['costs']).toMatchObject({ granted: 5_000, accepted: 3_000, unspent: 2_000 });
  });
});

describe('38: items on application', () => {
  const limits = [{ maximum: 25_000, per: ['gatherings'] }];
  const item = { ...costs, onApplication: true, limits };
  const appliedFor = { costs: { g1: 10_000 } };
  const application = { id: 'a-1', applicant: { id: 'x' }, appliedFor };
  const claims = claimsOf({ entry: 'g1', amount: 20_000 });

  it('38: run to their limits, whatever was estimated', () => {
    const call = callThatGives({ costs: item });
    const granted = awardOf({ costs: { g1: 25_000 } });

    expect(outcomesOf(call, granted, claims, { application })).toEqual([['accepted', 20_000]]);
  });

  it('38: stop at the estimate where a limit names it', () => {
    const facts = { estimate: { about: 'application', kind: 'money', statedBy: 'applicant' } };
    const named = { ...item, limits: [...limits, { maximum: { fact: 'estimate' } }] };
    const call = callThatGives({ costs: named }, { facts });
    const stated = { ...application, facts: { estimate: 10_000 } };

    expect(outcomesOf(call, award, claims, { application: stated })).toEqual([['cut', 10_000]]);
  });
});

describe('the other kinds of items', () => {
  it('computes unit costs again from the facts of the claim, up to what was granted', () => {
    const fact = { about: 'application', kind: 'number', integer: true, statedBy: 'applicant' };
    const call = callThatGives(
      { costs: { kind: 'unit-costs', rate: 350, times: [{ fact: 'units' }, { fact: 'weeks' }] } },
      { facts: { units: fact, weeks: fact } },
    );
    const granted = awardOf({ costs: 14_000 });
    const facts = (units: number) => claimsOf({ facts: { units, weeks: 2 } });

    const fewer = settle(call, granted, facts(18));
    const more = settle(call, granted, facts(24));

    // 20 units for 2 weeks were granted: 20 × 2 × 350 = 14 000. 18 × 2 × 350 = 12 600.
    expect(outcomes(fewer)).toEqual([['accepted', 12_600]]);
    expect(fewer.items['costs']?.unspent).toBe(1_400);
    expect(fewer.lines[0]?.how.how.code).toBe('amount.rate');
    expect(outcomes(more)).toEqual([['cut', 14_000]]);
    expect(outcomesOf(call, granted, claimsOf({ facts: { units: 1 } }, { amount: 5 }))).toEqual([
      ['undetermined', 0],
      ['undetermined', 0],
    ]);
  });

  it('pays a lump sum without accounts', () => {
    const call = callThatGives({ costs: { kind: 'lump-sum', amount: 9_000 } });

    const { items, unpaid } = settle(call, awardOf({ costs: 9_000 }), []);

    expect(items['costs']).toMatchObject({ granted: 9_000, accepted: 9_000, unspent: 0 });
    expect(unpaid).toBe(9_000);
  });

  it('pays no money for what is given in kind', () => {
    const call = callThatGives({ costs: { kind: 'in-kind', quantity: 5, unit: 'person' } });

    const { lines, items } = settle(call, award, claimsOf({ amount: 100 }));

    expect(lines[0]).toMatchObject({ outcome: 'refused', refused: 100 });
    expect(items['costs']).toMatchObject({ granted: null, accepted: 0, unspent: null });
  });

  it('cuts at a sum that was granted below the rules, such as pro rata, in the order claimed', () => {
    const call = callThatGives({ costs });
    const claims = claimsOf({ amount: 700 }, { amount: 700 });

    expect(outcomesOf(call, awardOf({ costs: 1_000 }), claims)).toEqual([
      ['accepted', 700],
      ['cut', 300],
    ]);
  });
});
