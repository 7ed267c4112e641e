import fc from 'fast-check';
import { expect } from 'vitest';
import { explain } from '../../src/texts/explain.js';
import { anyGrant, callOf, settled } from './any-grant.js';

/** What a value that was not written out leaves in a sentence. */
const ODD = /undefined|NaN|Infinity|null|\[object| {2}| [,;:]/;
const LANGUAGES = ['nb', 'nn', 'en'] as const;

/** Every line, sum and remark is explained in sentences that end with a full stop. */
export function isExplainedInEveryLanguage(numRuns: number): void {
  fc.assert(
    fc.property(anyGrant, (any) => {
      const { lines, items, total, order, remarks } = settled(any, any.claims);

      const said = [
        ...lines.flatMap(({ finding, how }) => [finding, how]),
        ...Object.values(items).map(({ how }) => how),
        ...remarks,
        total.how,
        order,
      ];
      const wrong = said.flatMap((one) =>
        LANGUAGES.flatMap((language) => {
          const sentences = explain(one, language, callOf(any.grant));
          expect(sentences.length).toBeGreaterThan(0);
          return sentences.filter((text) => !text.endsWith('.') || ODD.test(text));
        }),
      );
      expect(wrong).toEqual([]);
    }),
    { numRuns },
  );
}
