import { describe, expect, it } from 'vitest';
import { casesOf, readCall, realCalls, resultOf } from './real-call.js';

for (const real of await Promise.all(realCalls().map(readCall))) {
  const cases = casesOf(real).filter(({ isOfSelection }) => isOfSelection);
  if (cases.length === 0) continue;

  describe(`who of the eligible gets what of ${real.name}`, () => {
    it.each(cases)('$title', ({ call, one }) => {
      const result = resultOf(call, real.carried, one);

      expect(result).toEqual(one.expected);
    });
  });
}
