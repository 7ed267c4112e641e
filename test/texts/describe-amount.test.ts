import { describe, expect, it } from 'vitest';
import { describeAmount } from '../../src/texts/describe.js';
import { errorWithCode } from '../parse/error-with-code.js';

const call = { currency: 'EUR', terms: { participants: { nb: 'deltakere', en: 'participants' } } };

describe('how a call computes an amount', () => {
  it('is described with its literals as money', () => {
    const rate = { rate: 35_000, times: [{ fact: 'participants' }] };
    expect(describeAmount(rate, 'en', call)).toBe('EUR\u00a0350 × participants');
    expect(describeAmount({ lowest: [rate, 800_000] }, 'nb', call)).toBe(
      'det laveste av 350\u00a0EUR × deltakere og 8\u00a0000\u00a0EUR',
    );
  });

  it('is refused where it is none', () => {
    expect(() => describeAmount({ rate: 1 } as never, 'en', call)).toThrow(
      errorWithCode('amount.invalid'),
    );
  });
});
