import { describe, expect, it } from 'vitest';
import { parseApplication } from '../../src/application/application.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { entitlement } from '../../src/grant/entitlement.js';
import { explain } from '../../src/texts/explain.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { amountOfItem, applying, scheme } from './scheme.js';

const municipality = { id: 'a-1', applicant: { orgnr: '864950582' } };

describe('what a place in the call of 2024 gives', () => {
  const { items, total, currency } = entitlement(hkdir2024);

  it('C07: the stay of up to five persons at each gathering, in kind', () => {
    expect(items['stay']).toMatchObject({ kind: 'in-kind', greatest: 0, clauses: ['C07'] });
    expect(items['stay']?.calculation?.how).toEqual({
      code: 'amount.in-kind',
      params: { quantity: 5, unit: 'person', per: ['gatherings'] },
    });
  });

  it('C08: travel to the gatherings as it is documented, without a bound', () => {
    expect(items['travel']).toEqual({
      kind: 'actual-costs',
      clauses: ['C08'],
      least: 0,
      missing: [],
    });
  });

  it('C09: 50 000 kr for other costs', () => {
    expect(items['other-costs']).toMatchObject({ least: 5_000_000, greatest: 5_000_000 });
  });

  it('C10: on application 25 000 kr a gathering for special needs, 100 000 kr in all', () => {
    expect(items['special-needs']).toMatchObject({ least: 0, greatest: 10_000_000 });
  });

  it('comes to 150 000 kr, and travel in addition', () => {
    expect([currency, total.least, total.greatest, total.plus]).toEqual([
      'NOK',
      5_000_000,
      15_000_000,
      ['travel'],
    ]);
  });
});

describe('what one application can get', () => {
  it('has the supplement only where it is applied for', () => {
    const none = entitlement(hkdir2024, municipality);
    const two = entitlement(hkdir2024, {
      ...municipality,
      appliedFor: { 'special-needs': { g1: 100, g3: 9_999_999 } },
    });
    expect(none.items['special-needs']).toMatchObject({ greatest: 0 });
    expect(none.items['special-needs']?.calculation?.how.code).toBe('amount.not-applied-for');
    // 38: it runs to the limit of each gathering, whatever was estimated.
    expect(two.items['special-needs']?.greatest).toBe(5_000_000);
    expect(two.items['special-needs']?.each?.['g3']?.greatest).toBe(2_500_000);
    expect(two.total.greatest).toBe(10_000_000);
  });

  it('M2: names what is applied for that the call does not have', () => {
    const appliedFor = { 'special-needs': { g1: 100, g9: 100 }, boat: 5 };
    const { unknown, items } = entitlement(hkdir2024, { ...municipality, appliedFor });
    expect(unknown).toEqual([{ item: 'special-needs', entry: 'g9' }, { item: 'boat' }]);
    expect(items['special-needs']?.greatest).toBe(2_500_000);
  });

  it('M2: is refused at the border where it names what the call does not have', () => {
    const appliedFor = { 'special-needs': { g1: 100, g9: 100 }, boat: 5 };
    const parsed = parseApplication({ ...municipality, appliedFor }, hkdir2024);
    expect(parsed.ok ? [] : parsed.issues.map(({ path, code }) => [path.join('.'), code])).toEqual([
      ['appliedFor.special-needs.g9', 'gathering.unknown'],
      ['appliedFor.boat', 'item.unknown'],
    ]);
  });

  it('depends on the condition of an item', () => {
    const item = {
      kind: 'lump-sum',
      amount: 1_000,
      when: { fact: 'region', is: 'north' },
      clauses: ['C1'],
    } as const;
    expect(amountOfItem(item, applying({ region: 'north' }))).toMatchObject({ least: 1_000 });
    expect(amountOfItem(item, applying({ region: 'south' }))).toMatchObject({ greatest: 0 });
    expect(amountOfItem(item, applying())).toMatchObject({
      least: 0,
      greatest: 1_000,
      missing: ['region'],
    });
  });

  it('32: counts each entry for which the condition of the item is met', () => {
    const item = {
      kind: 'lump-sum',
      over: 'mobilities',
      when: { fact: 'abroad', is: true },
      amount: { fact: 'fee' },
      clauses: ['C1'],
    } as const;
    const known = [
      { abroad: true, fee: 300 },
      { abroad: false, fee: 500 },
    ];
    expect(amountOfItem(item, applying({}, known)).greatest).toBe(300);
    expect(Object.keys(amountOfItem(item, applying({}, known)).each ?? {})).toEqual(['m1']);
    expect(amountOfItem(item, applying({}, [...known, { fee: 50 }]))).toMatchObject({
      least: 300,
      greatest: 350,
      missing: ['abroad'],
    });
    expect(amountOfItem(item, applying()).missing).toEqual(['mobilities']);
  });

  it('36: has a flat rate of what the other items give, after their limits', () => {
    const call = scheme({
      travel: {
        kind: 'lump-sum',
        amount: { fact: 'budget' },
        limits: [{ maximum: 10_050 }],
        clauses: ['C1'],
      },
      indirect: { kind: 'flat-rate', percent: 7, of: ['travel'], clauses: ['C2'] },
    });
    const { items, total } = entitlement(call, applying({ budget: 50_000 }));
    // 7 % of 100.50 is 7.035, rounded to 7.04.
    expect([items['indirect']?.greatest, total.greatest]).toEqual([704, 10_754]);
    expect(entitlement(call).items['indirect']).toMatchObject({ least: 0, greatest: 704 });
  });

  it('has a limit for each of several lists, and none yet for a limit by day', () => {
    const item = {
      kind: 'actual-costs',
      limits: [
        { maximum: 1_000, per: ['mobilities'] },
        { maximum: 50, per: ['day'] },
      ],
      clauses: ['C1'],
    } as const;
    expect(amountOfItem(item, applying({}, [{}, {}, {}])).greatest).toBe(3_000);
    expect(amountOfItem(item).greatest).toBeUndefined();
  });

  it('refuses what is no application or no options, with a code', () => {
    expect(() => entitlement(hkdir2024, null as never)).toThrow(
      errorWithCode('application.invalid'),
    );
    expect(() => entitlement(hkdir2024, municipality, null as never)).toThrow(
      errorWithCode('options.invalid'),
    );
    expect(() => entitlement({} as never)).toThrow(errorWithCode('call.invalid'));
  });

  it('refuses an amount that leaves the safe range', () => {
    const huge = { rate: 9_000_000_000_000, times: [{ fact: 'participants' }, 100] } as const;
    const item = { kind: 'lump-sum', amount: huge, clauses: ['C1'] } as const;
    const application = applying({ participants: 500 });
    expect(() => amountOfItem(item, application)).toThrow(errorWithCode('money.range'));
  });
});

describe('how an amount was reached', () => {
  const item = {
    kind: 'unit-costs',
    rate: 35_000,
    times: [{ fact: 'participants' }],
    limits: [{ maximum: 800_000 }],
    clauses: ['C1'],
  } as const;
  const { calculation } = amountOfItem(item, applying({ participants: 24 }));

  it.each([
    ['nb', '24 personer × 350 kr = 8 400 kr; høyst 8 000 kr (C1).'],
    ['nn', '24 personar × 350 kr = 8 400 kr; høgst 8 000 kr (C1).'],
    ['en', '24 people × NOK 350 = NOK 8,400; at most NOK 8,000 (C1).'],
  ] as const)('is explained in %s with its operands and its limit', (language, text) => {
    const facts = scheme({ item }).facts ?? {};
    const sentences = calculation && explain(calculation, language, { facts });
    expect(sentences?.map((one) => one.replaceAll('\u00a0', ' '))).toEqual([text]);
  });

  it('has a sentence for each entry and each item', () => {
    const call = scheme(
      {
        travel: {
          kind: 'lump-sum',
          over: 'mobilities',
          amount: { by: 'distance', bands: [{ upTo: 99, amount: 2_300 }, { amount: 27_500 }] },
          clauses: ['C1'],
        },
        indirect: { kind: 'flat-rate', percent: 7, of: ['travel'], clauses: ['C2'] },
      },
      undefined,
      { terms: { travel: 'travel', indirect: 'indirect costs', distance: 'distance' } },
    );
    const { total } = entitlement(call, applying({}, [{ distance: 50 }, { distance: 500 }]));
    const sentences = total.calculation ? explain(total.calculation, 'en', call) : [];
    expect(sentences.map((one) => one.replaceAll('\u00a0', ' '))).toEqual([
      'Travel: m1: distance 50 km: EUR 23 (C1).',
      'm2: distance 500 km: EUR 275 (C1).',
      'EUR 23 + EUR 275 = EUR 298 (C1).',
      'Indirect costs: 7% of EUR 298 (travel) = EUR 20.86 (C2).',
      'Travel EUR 298 + indirect costs EUR 20.86 = EUR 318.86.',
    ]);
  });

  it('states an amount that a bound cuts', () => {
    const item = {
      kind: 'actual-costs',
      fixed: { fact: 'budget' },
      limits: [{ maximum: 800_000 }],
      clauses: ['C1'],
    } as const;
    const { facts = {} } = scheme({ item });

    const { calculation } = amountOfItem(item, applying({ budget: 900_000 }));

    const sentences =
      calculation && explain(calculation, 'en', { facts, terms: { budget: 'budget' } });
    expect(sentences?.map((one) => one.replaceAll('\u00a0', ' '))).toEqual([
      'Budget: NOK 9,000; at most NOK 8,000 (C1).',
    ]);
  });

  it('does not add up what is only one sum', () => {
    const item = {
      kind: 'unit-costs',
      over: 'mobilities',
      rate: 30_900,
      times: [{ fact: 'days' }],
      clauses: ['C1'],
    } as const;
    const call = scheme({ item }, undefined, { terms: { item: 'travel' } });

    const { total } = entitlement(call, applying({}, [{ days: 4 }]));

    const sentences = total.calculation ? explain(total.calculation, 'en', call) : [];
    expect(sentences.map((one) => one.replaceAll('\u00a0', ' '))).toEqual([
      'Travel: m1: 4 days × EUR 309 = EUR 1,236 (C1).',
    ]);
  });

  it.each([
    ['JPY', 'JPY 12,345.'],
    ['EUR', 'EUR 123.45.'],
    ['KWD', 'KWD 12.345.'],
  ])('is in the minor units of the currency: %s', (currency, text) => {
    const literal = { amount: 12_345, how: { code: 'amount.literal', params: {} }, clauses: [] };
    expect(explain(literal, 'en', { currency })[0]?.replaceAll('\u00a0', ' ')).toBe(text);
  });
});
