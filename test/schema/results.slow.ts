import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { drandVerifier } from '../../src/drand/index.js';
import {
  admit,
  amendCall,
  closeEntries,
  entitlement,
  type Finding,
  formalCriteria,
  parseApplication,
  participation,
  remedies,
  settle,
  timeline,
  verifyDraw,
} from '../../src/index.js';
import { norway } from '../../src/register/index.js';
import { arbitraries } from '../../src/testing/index.js';
import { claims, calls as granting } from '../grant/arbitraries.js';
import { ids } from '../lottery/arbitraries.js';
import { announced, witnessed } from '../lottery/draws.js';
import { CALLS, records } from '../participation/records.js';
import { calls } from '../testing/calls.js';
import { faults, root } from './validators.js';

const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const frozen = readdirSync(join(root, 'test/lottery/frozen')).filter((name) =>
  name.endsWith('.json'),
);

describe('what is in the repository fits its schema:', () => {
  it('the applications of the example', () => {
    const applications = read('examples/run-the-2024-call/applications.json');
    expect(faults('applications', applications)).toEqual([]);
    for (const one of applications) expect(faults('application', one)).toEqual([]);
  });

  it.each(frozen)('the record %s', (name) => {
    const record = read(`test/lottery/frozen/${name}`);
    expect(faults('draw-record', record)).toEqual([]);
    expect(faults('announcement', record.announcement)).toEqual([]);
  });

  it('the call of 2024, its definition, and what amendments make of it', () => {
    const { version, amendments, ...definition } = hkdir2024;
    expect(faults('call', hkdir2024)).toEqual([]);
    expect(faults('call-definition', definition)).toEqual([]);
    for (const { at, why, change } of read('examples/run-the-2024-call/year.json').amendments) {
      expect(faults('call', amendCall(hkdir2024, change, { at, why }))).toEqual([]);
    }
    for (const call of Object.values(CALLS)) expect(faults('call', call)).toEqual([]);
  });
});

describe('what the library gives back fits its schema, whatever it was given:', () => {
  const { boundaryApplications } = arbitraries(fc);
  const cases = fc
    .constantFrom(hkdir2024, ...Object.values(CALLS))
    .chain((call) => fc.tuple(fc.constant(call), boundaryApplications(call)));
  const fits = (name: string, value: unknown): void => {
    expect(faults(name, value)).toEqual([]);
  };
  const findingFits = (finding: Finding) => {
    fits('finding', finding);
    fits('remedies', remedies(finding));
  };

  it('findings and remedies of applications, and an admission', () => {
    fc.assert(
      fc.property(cases, ([call, { application }]) => {
        const { submission, ...draft } = application;
        const other = { ...application, id: `${application.id.slice(0, 190)}-again` };
        findingFits(formalCriteria(call, { register: norway }).evaluate(application));
        findingFits(formalCriteria(call, { register: norway }).evaluate(draft));
        fits('admission', admit(call, [application, other], { register: norway }));
        fits('admission', admit(call, [draft], { register: norway }));
      }),
      { numRuns: 300 },
    );
  });

  it('findings of a year with a place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(CALLS)), records, (call, record) => {
        findingFits(participation(call).evaluate(record));
      }),
      { numRuns: 300 },
    );
  });

  it('findings of the check of a draw, of one that was told otherwise, and of what is none', () => {
    const { record, announcement } = witnessed();
    for (const beacon of [{}, { beacon: drandVerifier }]) {
      findingFits(verifyDraw(record, beacon));
      findingFits(verifyDraw({ ...record, seed: '0'.repeat(64) }, { ...beacon, announcement }));
    }
    for (const name of frozen) findingFits(verifyDraw(read(`test/lottery/frozen/${name}`)));
    fc.assert(fc.property(fc.jsonValue(), (value) => findingFits(verifyDraw(value))));
  });

  it('statements', () => {
    fc.assert(
      fc.property(granting, claims, (call, claims) => fits('statement', settle(call, claims))),
      { numRuns: 300 },
    );
  });

  it('entitlements and timelines', () => {
    fc.assert(
      fc.property(fc.oneof(calls, granting, fc.constantFrom(...Object.values(CALLS))), (call) => {
        fits('entitlement', entitlement(call));
        fits('timeline', timeline(call));
      }),
      { numRuns: 300 },
    );
  });

  it('entry lists', () => {
    fc.assert(fc.property(ids, (ids) => fits('entry-list', closeEntries(announced(), ids))));
  });

  it('issues', () => {
    const input = fc.oneof(
      fc.jsonValue(),
      fc.record({ id: fc.jsonValue(), group: fc.jsonValue(), parts: fc.jsonValue() }),
    );
    fc.assert(
      fc.property(input, (value) => {
        const parsed = parseApplication(value);
        expect(parsed.ok).toBe(false);
        fits('issues', parsed.ok ? undefined : parsed.issues);
      }),
    );
  });
});

describe('a result that was meddled with does not fit:', () => {
  const { record } = witnessed();
  const statement = settle(hkdir2024, { persons: [], appliedFor: [], lines: [], stays: [] });
  const finding = verifyDraw(record);

  it.each<[string, string, unknown]>([
    ['a finding with another outcome', 'finding', { ...finding, outcome: 'perhaps' }],
    ['a finding with more to it', 'finding', { ...finding, note: 'x' }],
    ['a finding deep within one', 'finding', { ...finding, findings: [{ ...finding, level: 1 }] }],
    ['a sum in kroner', 'statement', { ...statement, total: { ...statement.total, cut: 0.5 } }],
    ['a statement without its call', 'statement', { ...statement, call: undefined }],
    [
      'a moment without an offset',
      'timeline',
      [{ ...timeline(hkdir2024)[0], at: '2024-06-24T10:00:00' }],
    ],
    [
      'a moment without a colon',
      'timeline',
      [{ ...timeline(hkdir2024)[0], at: '2024-06-24T10:00:00+0200' }],
    ],
    [
      'a day that there is not',
      'timeline',
      [{ ...timeline(hkdir2024)[0], at: '2024-02-30T10:00:00Z' }],
    ],
    ['an issue with no path', 'issues', [{ code: 'missing', message: 'x' }]],
    ['a record of another format', 'draw-record', { ...record, format: 'utlysning-draw/2' }],
  ])('%s', (_, name, value) => {
    expect(faults(name, value)).not.toEqual([]);
  });
});
