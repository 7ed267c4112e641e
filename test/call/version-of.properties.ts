import fc from 'fast-check';
import { expect } from 'vitest';
import { amendCall } from '../../src/call/amend.js';
import { defineCall } from '../../src/call/call.js';
import type { CallChange } from '../../src/call/call-change.js';
import { versionOf } from '../../src/call/version-of.js';
import { UtlysningError } from '../../src/parse/error.js';

/** A small call, because each amendment reads all of it several times. */
const call = defineCall({
  id: 'small',
  organiser: 'x',
  title: { nb: 'x', nn: 'x', en: 'x' },
  language: 'nb',
  zone: 'Europe/Oslo',
  clauses: { C1: { heading: 'x', kind: 'context', text: 'x' } },
  eligibility: { clauses: [] },
  applicant: { kind: 'registered', clauses: [] },
  severalApplications: { counts: 'each', clauses: [] },
  channel: { accepted: ['Espresso'], clauses: [] },
  deadline: { at: '2024-06-24T10:00', closes: 'inclusive', clauses: [] },
  obligations: { report: { kind: 'deliverable', due: { day: '2025-07-01' }, clauses: [] } },
});

const two = (n: number) => String(n).padStart(2, '0');
const texts = fc.constantFrom('x', 'y', 'z').map((text) => ({ nb: text, nn: text, en: text }));
const changes: fc.Arbitrary<CallChange> = fc.record(
  {
    title: texts,
    deadline: fc.record({
      at: fc.integer({ min: 1, max: 30 }).map((d) => `2024-06-${two(d)}T10:00`),
    }),
    opens: fc.constantFrom(null, { at: '2024-05-02T09:00', clauses: [] }),
    channel: fc.constantFrom({ accepted: ['Altinn'] }, { accepted: ['Espresso', 'Altinn'] }),
    terms: fc.dictionary(fc.constantFrom('g1', 'a.b', 'text'), fc.option(texts)),
    clauses: fc.constantFrom<NonNullable<CallChange['clauses']>>(
      { 'X.1': { heading: 'x', kind: 'context', text: 'x' } },
      { 'X.1': null },
      { C1: { heading: 'y' } },
    ),
    obligations: fc.constant(null),
  },
  { requiredKeys: [] },
);

/** Each version of a call is still there after any number of amendments. */
export function versionsComeBack(numRuns: number): void {
  const comeBack = fc.property(fc.array(changes, { maxLength: 2 }), fc.nat(), (amendments, any) => {
    const versions = [call];
    for (const change of amendments) {
      const last = versions.at(-1) ?? call;
      try {
        versions.push(amendCall(last, change, { at: '2024-04-01T09:00:00Z', reason: 'x' }));
      } catch (error) {
        // A change that changes nothing makes no version, and one to no valid call neither.
        if (!(error instanceof UtlysningError)) throw error;
        expect(['amendment.empty', 'call.invalid']).toContain(error.code);
      }
    }
    const last = versions.at(-1) ?? call;
    expect(last.version).toBe(versions.length);
    const index = any % versions.length;
    expect(versionOf(last, index + 1)).toEqual(versions[index]);
  });
  fc.assert(comeBack, { numRuns });
}
