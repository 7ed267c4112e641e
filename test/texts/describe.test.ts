import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/conditions/condition.js';
import { describeCondition, describeMoment } from '../../src/texts/describe.js';

const call = {
  language: 'en',
  terms: {
    months: { nb: 'varighet', nn: 'lengd', en: 'duration' },
    amount: { nb: 'beløp', nn: 'beløp', en: 'amount' },
    activities: { nb: 'aktiviteter', nn: 'aktivitetar', en: 'activities' },
    aim: { nb: 'mål', nn: 'mål', en: 'aim' },
  },
  facts: { months: { kind: 'number', unit: 'month' }, amount: { kind: 'money' } },
} as const;

const inAll = (condition: Condition) =>
  (['nb', 'nn', 'en'] as const).map((language) => describeCondition(condition, language, call));

describe('a condition in words', () => {
  it('has the bounds with the unit of the fact', () => {
    const condition = { fact: 'months', minimum: 6, maximum: 12 } as const;
    expect(inAll(condition)).toEqual([
      'varighet minst 6 måneder og høyst 12 måneder',
      'lengd minst 6 månader og høgst 12 månader',
      'duration at least 6 months and at most 12 months',
    ]);
  });

  it('has each band of a bound, in the currency of what it bounds', () => {
    const bands = [{ upTo: 6, amount: 100_000 }, { amount: 200_000 }];
    expect(inAll({ fact: 'amount', maximum: { by: 'months', bands } })[2]).toBe(
      'amount at most duration (up to 6 months: NOK\u00a01,000; otherwise: NOK\u00a02,000)',
    );
  });

  it('has the numbers of a bound in the currency of what it bounds', () => {
    const maximum = { lowest: [1_700_000, { percent: 50, of: { fact: 'amount' } }] };
    expect(inAll({ fact: 'amount', maximum })[2]).toBe(
      'amount at most the lowest of NOK\u00a017,000 and 50% of amount',
    );
  });

  it('has each tier of a quantity with its own rate', () => {
    const tiers = [{ upTo: 2, rate: 300 }, { rate: 100 }];
    const quantity = { units: { fact: 'months' }, tiers };
    expect(inAll({ fact: 'amount', maximum: quantity })[0]).toBe(
      'beløp høyst varighet (til og med 2 måneder: 3\u00a0kr; ellers: 1\u00a0kr)',
    );
  });

  it('keeps the plural of a list of which each entry has to do something', () => {
    expect(inAll({ each: 'activities', holds: { stated: 'aim' } })).toEqual([
      'for alle aktiviteter: mål oppgitt',
      'for alle aktivitetar: mål oppgitt',
      'for all activities: aim stated',
    ]);
  });

  it('is refused where it is none', () => {
    expect(() => describeCondition({} as never, 'en', call)).toThrow(
      expect.objectContaining({ code: 'condition.invalid' }),
    );
  });
});

describe('a moment in words', () => {
  it('is how the call counts it', () => {
    expect(describeMoment({ months: 3, after: 'award' }, 'nn')).toBe('3 månader etter tildelinga');
    expect(describeMoment({ on: 'deadline' }, 'en')).toBe('the deadline');
  });

  it('is refused where it is none', () => {
    expect(() => describeMoment({} as never, 'en')).toThrow(
      expect.objectContaining({ code: 'moment.invalid' }),
    );
  });
});
