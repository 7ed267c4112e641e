import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { amendAward, award } from '../../src/grant/award.js';
import { parseAward } from '../../src/grant/award-schema.js';
import { settle } from '../../src/grant/settle.js';
import { grounds } from '../../src/texts/grounds.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { callThatGives } from './call-that-gives.js';
import { applying, scheme } from './scheme.js';

const municipality = { id: 'a-1', applicant: { orgnr: '864950582' } };
const decision = { at: '2024-07-01T12:00:00Z', reason: 'The project is smaller than planned' };
const perMonth = scheme({
  sum: { kind: 'unit-costs', rate: 1_000, times: [{ fact: 'months' }], clauses: ['C1'] },
});

describe('an award', () => {
  it('grants what the rules give, beside how that is reached', () => {
    const { items, history } = award(perMonth, applying({ months: 3 }));
    expect(items['sum']).toMatchObject({ granted: 3_000, entitled: { amount: 3_000 } });
    expect(history).toEqual([]);
  });

  it('of 2024 has a sum, travel as it is documented, the stay in kind, and what was applied for', () => {
    const plain = award(hkdir2024, municipality);
    expect(Object.keys(plain.items)).toEqual(['stay', 'travel', 'other-costs']);
    expect(plain.items['travel']).toEqual({});
    expect(plain.items['stay']?.granted).toBeUndefined();
    expect(plain.items['other-costs']?.granted).toBe(5_000_000);
    const appliedFor = { 'special-needs': { g2: 1, g4: 2 } };
    const more = award(hkdir2024, { ...municipality, appliedFor });
    expect(more.items['special-needs']?.granted).toEqual({ g2: 2_500_000, g4: 2_500_000 });
  });

  it('keeps what was decided otherwise, with its reason and what the rules give', () => {
    const given = { ...decision, granted: { sum: 2_000 } };
    const { items, history } = award(perMonth, applying({ months: 3 }), given);
    expect(items['sum']).toMatchObject({ granted: 2_000, entitled: { amount: 3_000 } });
    expect(history).toEqual([{ ...decision, items: { sum: { old: 3_000, new: 2_000 } } }]);
  });

  it('is not made of facts that are not stated, unless it is decided', () => {
    expect(() => award(perMonth, applying())).toThrow(errorWithCode('award.undetermined'));
    const given = { ...decision, granted: { sum: 2_000 } };
    expect(award(perMonth, applying(), given).items['sum']).toEqual({ granted: 2_000 });
  });

  it('grants one sum where all entries together are cut', () => {
    const call = scheme({
      fees: {
        kind: 'lump-sum',
        over: 'mobilities',
        amount: { fact: 'fee' },
        limits: [{ maximum: 700 }],
        clauses: ['C1'],
      },
    });
    const { items } = award(call, applying({}, [{ fee: 300 }, { fee: 200 }]));
    expect(items['fees']?.granted).toEqual({ m1: 300, m2: 200 });
    const cut = award(call, applying({}, [{ fee: 500 }, { fee: 600 }]));
    expect(cut.items['fees']?.granted).toBe(700);
  });

  it('31: has no items where the total is below its minimum', () => {
    const { items } = perMonth.grant ?? { items: {} };
    const call = scheme(items, { minimum: 5_000, clauses: ['C3'] });
    expect(award(call, applying({ months: 3 })).items).toEqual({});
  });

  it('can be changed later, and stays as it was where it is handed in', () => {
    const first = award(perMonth, applying({ months: 3 }));
    const second = amendAward(first, { ...decision, granted: { sum: 4_000 } });
    const later = { at: '2024-08-01T00:00:00Z', reason: 'Withdrawn in part' };
    const third = amendAward(second, { ...later, granted: { sum: 1_000 } });
    expect([first, second, third].map(({ items }) => items['sum']?.granted)).toEqual([
      3_000, 4_000, 1_000,
    ]);
    expect(third.history.map(({ items }) => items['sum'])).toEqual([
      { old: 3_000, new: 4_000 },
      { old: 4_000, new: 1_000 },
    ]);
    expect(parseAward(JSON.parse(JSON.stringify(third)))).toEqual({ ok: true, value: third });
  });

  it('refuses a change without a reason, of an unknown item, or from before the last one', () => {
    const first = award(perMonth, applying({ months: 3 }));
    const second = amendAward(first, { ...decision, granted: { sum: 4_000 } });
    const earlier = { ...decision, at: '2024-06-01T00:00:00Z', granted: { sum: 1 } };
    expect(() => amendAward(second, earlier)).toThrow(errorWithCode('award.order'));
    expect(() => amendAward(first, { granted: { sum: 1 } } as never)).toThrow(
      errorWithCode('award.invalid'),
    );
    expect(() => award(perMonth, applying({ months: 3 }), { reason: 'x' } as never)).toThrow(
      errorWithCode('award.invalid'),
    );
    const boat = { ...decision, granted: { boat: 1 } };
    expect(() => award(perMonth, applying({ months: 3 }), boat)).toThrow(
      errorWithCode('award.item'),
    );
    expect(() => amendAward(null as never, boat)).toThrow(errorWithCode('award.invalid'));
  });
});

describe('31: an award of a grant with a maximum in all', () => {
  const items = {
    stay: { kind: 'lump-sum', amount: 700_000 },
    hire: { kind: 'lump-sum', amount: 500_000 },
  };
  const paying = { all: { percent: 50, clauses: ['C09'] } };
  const applicant = { id: 'a-1', applicant: { id: 'x' } };

  it('has the maximum where the items come to more, and so have the letter and the payments', () => {
    const call = callThatGives(items, { total: { maximum: 1_000_000 }, payments: paying });
    const awarded = award(call, applicant);

    const { total, payments } = settle(call, awarded, []);
    const { decision, grounds: reasons } = grounds(call, awarded, { language: 'nb' });

    expect(awarded.total?.amount).toBe(1_000_000);
    expect([total.granted, total.accepted, total.unspent]).toEqual([1_000_000, 1_000_000, 0]);
    expect(payments[0]?.how.amount).toBe(500_000);
    expect(decision).toBe('Du får 10\u00a0000\u00a0kr i tilskudd.');
    expect(reasons.at(-1)?.text).toMatch(/høyst 10\u00a0000\u00a0kr$/);
  });

  it('has none where the items come to no more', () => {
    const call = callThatGives(items, { total: { maximum: 1_200_000 } });

    expect(award(call, applicant)).not.toHaveProperty('total');
  });

  it('bounds documented costs in addition', () => {
    const open = { ...items, travel: { kind: 'actual-costs' } };
    const call = callThatGives(open, { total: { maximum: 2_000_000 } });
    const awarded = award(call, applicant);

    expect(awarded.total?.amount).toBe(2_000_000);
    expect(grounds(call, awarded, { language: 'en' }).decision).toBe(
      'You are granted NOK\u00a012,000. Documented costs are covered in addition, up to NOK\u00a020,000 in all: travel.',
    );
  });
});
