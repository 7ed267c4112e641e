import { describe, expect, it } from 'vitest';
import { admit } from '../../src/eligibility/admit.js';
import { entitlement } from '../../src/grant/entitlement.js';
import { norway } from '../../src/register/index.js';
import { application } from '../application/example.js';
import { variant } from '../call/variant.js';
import { applying, scheme } from './scheme.js';

const perMonth = (rate: number) =>
  ({ kind: 'unit-costs', rate, times: [{ fact: 'months' }], clauses: ['C1'] }) as const;

/** What two items of 1 000 and 500 a month give together, within limits of the total. */
const total = (limits: object, months?: number) =>
  entitlement(
    scheme({ a: perMonth(1_000), b: perMonth(500) }, { ...limits, clauses: ['C3'] }),
    applying(months === undefined ? {} : { months }),
  ).total;

describe('31: the total of a grant', () => {
  it('is cut at its maximum', () => {
    const { greatest, calculation } = total({ maximum: 10_000 }, 8);
    expect(greatest).toBe(10_000);
    expect(calculation?.how).toEqual({
      code: 'amount.lowest',
      params: { amounts: [12_000, 10_000] },
    });
    expect(calculation?.clauses).toEqual(['C3']);
  });

  it('is nothing below its minimum, and all of it at the minimum', () => {
    expect(total({ minimum: 12_000 }, 7.99).greatest).toBe(0);
    expect(total({ minimum: 12_000 }, 7.99).calculation?.how).toEqual({
      code: 'amount.below-minimum',
      params: { total: 11_985, minimum: 12_000 },
    });
    expect(total({ minimum: 12_000 }, 8).greatest).toBe(12_000);
  });

  it('may be nothing where it is not known to reach its minimum', () => {
    expect(total({ minimum: 12_000, maximum: 20_000 })).toMatchObject({
      least: 0,
      greatest: 20_000,
      missing: ['months'],
    });
  });

  it('takes a share of the costs as its maximum: co-financing', () => {
    const share = { percent: 80, of: { fact: 'budget' } } as const;
    const call = scheme({ a: perMonth(1_000) }, { maximum: share, clauses: ['C3'] });
    const application = applying({ months: 12, budget: 10_001 });
    // 80 % of 100.01 is 80.008, rounded to 80.01.
    expect(entitlement(call, application).total.greatest).toBe(8_001);
  });

  it('names the items without a bound, and leaves them to the maximum where there is one', () => {
    const items = {
      travel: { kind: 'actual-costs', clauses: ['C1'] },
      sum: { kind: 'lump-sum', amount: 5_000, clauses: ['C2'] },
    } as const;
    const open = entitlement(scheme(items)).total;
    expect([open.least, open.greatest, open.plus]).toEqual([5_000, 5_000, ['travel']]);
    const capped = entitlement(scheme(items, { maximum: 9_000, clauses: [] })).total;
    expect([capped.least, capped.greatest, capped.plus]).toEqual([5_000, 9_000, []]);
  });
});

describe('31: a maximum on what is asked for', () => {
  const call = variant({
    facts: { asked: { about: 'application', kind: 'money', statedBy: 'applicant' } },
    terms: { asked: { nb: 'søknadssum', nn: 'søknadssum', en: 'sum applied for' } },
    requirements: {
      'maximum-sum': { holds: { fact: 'asked', maximum: 1_000_000 }, clauses: ['C16'] },
    },
  });
  const outcomeOf = (asked: number) => {
    const { eligible, rejected } = admit(call, [application({ facts: { asked } })], {
      register: norway,
    });
    return [eligible.length, rejected.length];
  };

  it('is a requirement: it rejects what is above it, and cuts nothing', () => {
    expect(outcomeOf(1_000_000)).toEqual([1, 0]);
    expect(outcomeOf(1_000_001)).toEqual([0, 1]);
  });
});
