import fc from 'fast-check';
import { expect } from 'vitest';
import { explain } from '../../src/texts/explain.js';
import { CODES, LANGUAGES } from './obligation-codes.js';
import { CALLS, calls, records } from './records.js';
import { judge, leaves } from './year.js';

/** Every reason is explained in whole sentences with clauses, for any record. */
export function explainsAnyRecordInWholeSentences(numRuns: number): void {
  const seen = new Set<string>();
  const odd = /undefined|null|NaN|Invalid|Infinity|\[object| {2}| [,;.)]/;
  fc.assert(
    fc.property(records, calls, fc.boolean(), (record, named, withTerms) => {
      const call = CALLS[named];
      const terms = withTerms ? call.terms : {};
      const wrong = leaves(judge(record, call)).flatMap((one) => {
        seen.add(one.reason.code);
        const end = one.criterion === 'obligations.record' ? /[^.]\.$/ : / \(C\d\d(, C\d\d)?\)\.$/;
        return LANGUAGES.map((language) => explain(one, language, { terms })).filter(
          ([said = '', ...more]) =>
            more.length > 0 ||
            !/^(\p{Lu}|p\d|[«‘])/u.test(said) ||
            !end.test(said) ||
            odd.test(said),
        );
      });
      expect(wrong).toEqual([]);
    }),
    { numRuns },
  );
  // A hundred records do not reach every code.
  if (numRuns < 700) return;
  expect([...seen]).toEqual(expect.arrayContaining(Object.keys(CODES)));
}
