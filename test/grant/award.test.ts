import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { amendAward, award } from '../../src/grant/award.js';
import { parseAward } from '../../src/grant/award-schema.js';
import { errorWithCode } from '../parse/error-with-code.js';
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
