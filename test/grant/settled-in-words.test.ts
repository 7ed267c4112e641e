import { describe, expect, it } from 'vitest';
import { entitlement } from '../../src/grant/entitlement.js';
import { settle } from '../../src/grant/settle.js';
import { explain } from '../../src/texts/explain.js';
import { awardOf, callThatGives, claimsOf } from './call-that-gives.js';
import { isExplainedInEveryLanguage, noStepSaysNothing } from './settled-in-words.properties.js';

describe('a settlement in words', () => {
  it('every line, sum and remark has whole sentences in every language', () =>
    isExplainedInEveryLanguage(50));

  it('no step states only that an amount is itself', () => noStepSaysNothing(50));

  it('a sum of one amount stands once', () => {
    const sum = { kind: 'lump-sum', amount: { sum: [2_500_000] } };
    const call = callThatGives({ costs: sum });
    const [only] = Object.values(entitlement(call).items);

    expect(only?.calculation && explain(only.calculation, 'nb', call)).toEqual([
      '25\u00a0000\u00a0kr (C09).',
    ]);
  });

  it('says how a line was reached, and why it was cut', () => {
    const limits = [{ maximum: 400_000, per: ['gatherings'] }];
    const costs = { kind: 'actual-costs', fundingRate: 50, limits };
    const call = callThatGives({ costs });
    const claims = claimsOf({ amount: 1_000_000, entry: 'g1' });

    const { lines, order } = settle(call, awardOf({ costs: undefined }), claims);

    const [line] = lines;
    expect(line && explain(line.how, 'en', call)).toEqual([
      '50% of NOK\u00a010,000 = NOK\u00a05,000; at most NOK\u00a04,000, which is left (C09).',
    ]);
    expect(line && explain(line.finding, 'en', call)).toEqual([
      'The amount is NOK\u00a01,000 higher than the limit for gathering\u00a01 (NOK\u00a04,000) (C09).',
    ]);
    expect(explain(order, 'en', call)).toEqual([
      'Lines that were decided stand as decided (0); the others take their turn in the order in which they were claimed (1).',
    ]);
  });
});
