import fc from 'fast-check';
import { expect } from 'vitest';
import type { Finding } from '../../src/criteria/finding.js';
import { parseClaims } from '../../src/grant/claims.js';
import { settle } from '../../src/grant/settlement.js';
import { explain } from '../../src/texts/explain.js';
import { calls, claims } from './arbitraries.js';

/** How a sentence ends: with its clauses. */
const END = /[^\s.] \(C\d\d(, C\d\d)*\)\.$/;
/** What a value that was not written out leaves in a sentence. */
const ODD = /undefined|NaN|Infinity|Invalid|\[object|-\d| {2}| [,;:]/;
const LANGUAGES = ['nb', 'nn', 'en'] as const;

/** Every reason of a settlement is explained in whole sentences with clauses, in every language. */
export function explainsAnyClaimsInWholeSentences(numRuns: number): void {
  const leaves = (finding: Finding): Finding[] => finding.findings?.flatMap(leaves) ?? [finding];

  const seen = new Set<string>();
  fc.assert(
    fc.property(calls, claims, (call, given) => {
      expect(parseClaims(given).ok).toBe(true);
      const { lines, stay } = settle(call, given);
      const wrong = [...lines, ...stay.gatherings]
        .flatMap((one) => leaves(one.finding))
        .flatMap((finding) => {
          const { code, params } = finding.reason;
          seen.add(code);
          const begins = (text: string) =>
            /^\p{Lu}/u.test(text) || text.startsWith(`${params['person'] ?? '-'} `);
          return LANGUAGES.map((language) => explain(finding, language, call)).filter(
            ([sentence = '', ...more]) =>
              more.length > 0 || !begins(sentence) || !END.test(sentence) || ODD.test(sentence),
          );
        });
      expect(wrong).toEqual([]);
    }),
    { numRuns },
  );
  // A hundred claims do not reach every code.
  if (numRuns < 1000) return;
  expect([...seen].sort()).toEqual([
    'amount.currency',
    'amount.negative',
    'amount.not-whole-ore',
    'amount.whole',
    'cap.exceeded',
    'cap.within',
    'gathering.known',
    'gathering.unknown',
    'kind.known',
    'kind.unknown',
    'kind.without-note',
    'line.duplicate',
    'line.first',
    'need.applied-for',
    'need.not-applied-for',
    'period.outside',
    'period.within',
    'person.known',
    'person.unknown',
    'stay.covered',
    'stay.gathering',
    'stay.persons',
    'stay.too-many',
    'stay.unknown-gathering',
    'stay.unknown-persons',
    'sum.exceeded',
    'sum.within',
    'travel.not-covered',
  ]);
}
