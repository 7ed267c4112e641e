import fc from 'fast-check';
import { expect } from 'vitest';
import { entitlement } from '../../src/grant/entitlement.js';
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

/** The steps to an amount, without the item or entry that they are about and without clauses. */
function stepsIn(sentences: readonly string[]): readonly string[] {
  return sentences
    .map((sentence) => sentence.replace(/( \(C\d.*\))?\.$/, ''))
    .flatMap((sentence) => sentence.split('; '))
    .map((step) => step.replace(/^.*: /, ''));
}

/** No step to an amount states only that an amount is itself: 25 000 kr = 25 000 kr. */
export function noStepSaysNothing(numRuns: number): void {
  let equations = 0;
  const application = { id: 'a-1', applicant: { id: 'x' }, appliedFor: { shared: { g1: 1 } } };
  fc.assert(
    fc.property(anyGrant, (any) => {
      const call = callOf(any.grant);
      const { lines, items, total } = settled(any, any.claims);
      const given = entitlement(call, application);

      const sums = [
        ...lines.map(({ how }) => how),
        ...Object.values(items).map(({ how }) => how),
        ...Object.values(given.items).flatMap(({ calculation }) => calculation ?? []),
        ...(given.total.calculation ? [given.total.calculation] : []),
        total.how,
      ];
      for (const step of stepsIn(sums.flatMap((how) => explain(how, 'nb', call)))) {
        const [operands, result] = step.split(' = ');
        if (result === undefined) continue;
        equations += 1;
        expect(operands).not.toBe(result);
      }
    }),
    { numRuns },
  );
  expect(equations).toBeGreaterThan(numRuns);
}
