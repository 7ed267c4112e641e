import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/conditions/condition.js';
import { amountOfItem, applying } from './scheme.js';

/** What a lump sum of this amount gives, in cents. */
const lump = (amount: Quantity, ...application: Parameters<typeof applying>) =>
  amountOfItem({ kind: 'lump-sum', amount, clauses: ['C1'] }, applying(...application));

describe('27: each amount is rounded half up, and the amount above it is computed from that', () => {
  it.each([
    // 1.5 % of 100 is 1.5, half a cent above 1.
    [{ percent: 1.5, of: 100 }, 2],
    // 2.5 is rounded up, not to the even number.
    [{ percent: 2.5, of: 100 }, 3],
    // 1.49 is nearer to 1.
    [{ percent: 1.49, of: 100 }, 1],
    // 33.3 % of 100 is 33, and 3 × 33 is 99: the reader with a calculator sees 33.
    [{ rate: { percent: 33.3, of: 100 }, times: [3] }, 99],
    // 0.5 + 0.5 are rounded to 1 + 1.
    [
      {
        sum: [
          { percent: 50, of: 1 },
          { percent: 50, of: 1 },
        ],
      },
      2,
    ],
    // 0.1 × 3 in floating point is more than 0.3; 1 005 × 0.1 is 100.5 exactly.
    [{ rate: 1005, times: [0.1] }, 101],
    [{ rate: 7, times: [0.1, 5] }, 4],
  ] satisfies [Quantity, number][])('%j is %d', (amount, expected) => {
    expect(lump(amount).calculation?.amount).toBe(expected);
  });

  it('gives nothing where deductions exceed the amount', () => {
    const { least, greatest } = lump(
      { sum: [1_000, { percent: -100, of: { fact: 'budget' } }] },
      {
        budget: 1_500,
      },
    );
    expect([least, greatest]).toEqual([0, 0]);
  });
});

describe('28: bands', () => {
  const bands: Quantity = {
    by: 'months',
    bands: [{ upTo: 6, amount: 10_000 }, { upTo: 12, amount: 20_000 }, { amount: 30_000 }],
  };

  it.each([
    [0, 10_000],
    [6, 10_000],
    [6.5, 20_000],
    [12, 20_000],
    [12.01, 30_000],
  ])(
    'the first that fits counts, its last number included: %d months give %d',
    (months, amount) => {
      expect(lump(bands, { months }).greatest).toBe(amount);
    },
  );

  it('go from the least to the greatest while the fact is not stated', () => {
    expect(lump(bands)).toMatchObject({ least: 10_000, greatest: 30_000, missing: ['months'] });
  });

  it('give no amount, and an issue, where none fits', () => {
    const closed: Quantity = { by: 'months', bands: [{ upTo: 6, amount: 10_000 }] };
    const amount = lump(closed, { months: 7 });
    expect(amount).toMatchObject({
      least: 0,
      unusable: { fact: 'months', issue: 'fact.out-of-range' },
    });
    expect(amount.calculation).toBeUndefined();
  });

  it('may be of values', () => {
    const region: Quantity = {
      by: 'region',
      bands: [{ is: 'north', amount: 500 }, { amount: 100 }],
    };
    expect(lump(region, { region: 'north' }).greatest).toBe(500);
    expect(lump(region, { region: 'south' }).greatest).toBe(100);
  });
});

describe('29: tiers', () => {
  const tiers: Quantity = {
    units: { fact: 'participants' },
    tiers: [{ upTo: 100, rate: 35_000 }, { rate: 20_000 }],
  };

  it.each([
    [0, 0],
    [100, 100 * 35_000],
    [101, 100 * 35_000 + 20_000],
  ])('each tier is at its own rate: %d participants give %d', (participants, amount) => {
    expect(lump(tiers, { participants }).greatest).toBe(amount);
  });

  it('are bounded by the range of the units', () => {
    expect(lump(tiers)).toMatchObject({
      least: 0,
      greatest: 100 * 35_000 + 400 * 20_000,
      missing: ['participants'],
    });
  });
});

describe('30: the lowest and the highest with a part that is not known', () => {
  it('are bounded by the known ones', () => {
    const { fact } = { fact: 'budget' };
    expect(lump({ lowest: [{ fact }, 500_000] })).toMatchObject({ least: 0, greatest: 500_000 });
    const highest = lump({ highest: [{ fact }, 500_000] });
    expect(highest.least).toBe(500_000);
    expect(highest.greatest).toBeUndefined();
    expect(highest.missing).toEqual(['budget']);
  });
});

describe('worked examples from public calls, by hand', () => {
  it('50 % of real costs, at most 200 000', () => {
    // 50 % of EUR 5 000.01 is 2 500.005, rounded to 2 500.01; the limit is EUR 2 000.
    const half: Quantity = { percent: 50, of: { fact: 'budget' } };
    expect(lump(half, { budget: 500_001 }).greatest).toBe(250_001);
    expect(lump({ lowest: [half, 200_000] }, { budget: 500_001 }).greatest).toBe(200_000);
  });

  it('travel by distance band and a stay at 70 % from the fifteenth day, for each mobility', () => {
    const travel = amountOfItem(
      {
        kind: 'lump-sum',
        over: 'mobilities',
        amount: {
          by: 'distance',
          bands: [{ upTo: 99, amount: 2_300 }, { upTo: 499, amount: 18_000 }, { amount: 27_500 }],
        },
        clauses: ['C1'],
      },
      applying({}, [{ distance: 99 }, { distance: 99.5 }, { distance: 1_200 }]),
    );
    // 23.00 + 180.00 + 275.00
    expect(travel.greatest).toBe(47_800);
    expect(travel.each?.['m2']?.greatest).toBe(18_000);

    const stay = amountOfItem(
      {
        kind: 'unit-costs',
        over: 'mobilities',
        rate: {
          units: { fact: 'days' },
          tiers: [{ upTo: 14, rate: 10_600 }, { rate: { percent: 70, of: 10_600 } }],
        },
        times: [1],
        clauses: ['C2'],
      },
      applying({}, [{ days: 20 }, { days: 3 }]),
    );
    // 14 × 106.00 + 6 × 74.20 = 1 484.00 + 445.20 = 1 929.20, and 3 × 106.00 = 318.00
    expect(stay.greatest).toBe(224_720);
  });

  it('a course fee of EUR 80 a day, at most 800 for each person', () => {
    const fee = amountOfItem(
      {
        kind: 'unit-costs',
        over: 'mobilities',
        rate: 8_000,
        times: [{ fact: 'days' }],
        limits: [{ maximum: 80_000, per: ['mobilities'] }],
        clauses: ['C1'],
      },
      applying({}, [{ days: 12 }, { days: 4 }]),
    );
    // 12 days would be 960.00 and are cut to 800.00; 4 days are 320.00.
    expect(fee.greatest).toBe(112_000);
  });
});
