import fc from 'fast-check';
import { expect } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { explain } from '../../src/texts/explain.js';
import { application, draft, example } from '../application/example.js';
import { variant } from '../call/variant.js';
import { register } from '../eligibility/register.js';
import { CODES, languages, said } from './sentences.js';

/** The texts are whole sentences for any application. */
export function writesWholeSentences(numRuns: number): void {
  const calls = [
    hkdir2024,
    variant({ deadline: { closes: 'exclusive' } }),
    variant({
      group: { personFills: 'every-category' },
      terms: { leadership: null, plans: null },
    }),
    variant({ channel: { accepted: ['Espresso', 'post', 'Altinn'] }, zone: 'Pacific/Apia' }),
  ];
  const receivedAt = fc.oneof(
    fc.constantFrom(
      '2024-06-24T10:00:00+02:00',
      '2024-06-24T10:00:00.000001+02:00',
      '2024-06-23T21:00:00.001Z',
    ),
    fc
      .date({
        min: new Date('2023-12-01T00:00:00Z'),
        max: new Date('2025-01-31T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString()),
  );
  const given = fc.record(
    {
      applicant: fc.record({
        orgnr: fc.constantFrom('864950582', '952857991', '974760673', '864950583'),
      }),
      submission: fc.record({ receivedAt, channel: fc.constantFrom('Espresso', 'e-mail') }),
      members: fc.oneof(
        fc.constant(example.members),
        fc.array(
          fc.record({
            id: fc.constantFrom('p1', 'p2', 'p3', 'p4'),
            categories: fc.subarray(['administration', 'department', 'leadership', 'x']),
          }),
          { maxLength: 5 },
        ),
      ),
      parts: fc.constantFrom({}, { plans: 'x' }, { plans: 'x', motivation: 'x' }),
    },
    { requiredKeys: ['applicant', 'members', 'parts'] },
  );
  const met = new Set<string>();
  fc.assert(
    fc.property(given, fc.constantFrom(...calls), ({ submission, ...rest }, call) => {
      const one = submission === undefined ? draft(rest) : application({ ...rest, submission });
      const finding = formalCriteria(call, { register }).evaluate(one);
      for (const [code, text] of said(finding, call.terms)) {
        met.add(code);
        expect(text).toMatch(/^\p{Lu}|^\d/u);
        expect(text).not.toMatch(/undefined|null|NaN|Invalid|Infinity|\[object|\.$| {2}| ,/);
      }
      for (const language of languages) {
        for (const sentence of explain(finding, language, { terms: call.terms })) {
          expect(sentence).toMatch(/ \(C\d\d(, C\d\d)*\)\.$/);
        }
      }
    }),
    { numRuns },
  );
  // A hundred applications do not reach every code.
  if (numRuns < 600) return;
  expect([...met].sort()).toEqual(['all', ...CODES].sort());
}
