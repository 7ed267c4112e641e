import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { drandVerifier } from '../../src/drand/index.js';
import {
  admit,
  amendCall,
  canonicalJson,
  closeEntries,
  commitOthers,
  entitlement,
  type Finding,
  formalCriteria,
  grounds,
  obligations,
  parseApplication,
  remedies,
  settle,
  timeline,
  verifyDraw,
} from '../../src/index.js';
import { norway } from '../../src/register/index.js';
import { arbitraries } from '../../src/testing/index.js';
import { anyGrant, callOf } from '../grant/any-grant.js';
import { results } from '../letters/runs.js';
import { ids } from '../lottery/arbitraries.js';
import { announced, placesOf, withoutAttributes, witnessed } from '../lottery/draws.js';
import { CALLS, records } from '../obligations/records.js';
import { calls } from '../testing/calls.js';
import { faults, root } from './validators.js';

const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));

describe('what is in the repository fits its schema:', () => {
  it('the applications of the example', () => {
    const applications = read('examples/run-the-2024-call/applications.json');
    expect(faults('applications', applications)).toEqual([]);
    for (const one of applications) expect(faults('application', one)).toEqual([]);
  });

  it('the call of 2024, its definition, and what amendments make of it', () => {
    const { version, amendments, ...definition } = hkdir2024;
    expect(faults('call', hkdir2024)).toEqual([]);
    expect(faults('call-definition', definition)).toEqual([]);
    for (const { at, reason, change } of read('examples/run-the-2024-call/year.json').amendments) {
      expect(faults('call', amendCall(hkdir2024, change, { at, reason }))).toEqual([]);
    }
    for (const call of Object.values(CALLS)) expect(faults('call', call)).toEqual([]);
  });
});

it('the letters of the run fit their schema', () => {
  for (const [call, what] of Object.values(results)) {
    expect(faults('letter', grounds(call, what as never, { language: 'nb' }))).toEqual([]);
  }
});

describe('what the library gives back fits its schema, whatever it was given:', () => {
  const { boundaryApplications } = arbitraries(fc);
  const cases = fc
    .constantFrom(hkdir2024, ...Object.values(CALLS))
    .chain((call) => fc.tuple(fc.constant(call), boundaryApplications(call)));
  const granting = anyGrant.map(({ grant }) => callOf(grant));
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
        findingFits(obligations(call).evaluate(record));
      }),
      { numRuns: 300 },
    );
  });

  it('findings on a draw, on a draw with other published values, and on what is no draw', () => {
    const { record, announcement } = witnessed();
    for (const beacon of [{}, { beacon: drandVerifier }]) {
      findingFits(verifyDraw(record, beacon));
      findingFits(
        verifyDraw(
          { ...record, seed: '0'.repeat(64) },
          { ...beacon, announcement: canonicalJson(announcement) },
        ),
      );
    }
    fc.assert(fc.property(fc.jsonValue(), (value) => findingFits(verifyDraw(value))));
  });

  it('settlements', () => {
    fc.assert(
      fc.property(anyGrant, ({ grant, award, claims, decided }) => {
        const known = Object.fromEntries(
          Object.entries(decided).filter(([id]) => claims.some((claim) => claim.id === id)),
        );
        fits('settlement', settle(callOf(grant), award, claims, { decided: known }));
      }),
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
    const announcement = announced(placesOf(3));
    const others = commitOthers({ announcement, others: [] });
    fc.assert(
      fc.property(ids, (ids) => {
        const entries = withoutAttributes(ids);
        fits('entry-list', closeEntries({ announcement, entries, others }));
      }),
    );
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
  const settlement = settle(hkdir2024, { application: 'a-1', items: {}, history: [] }, []);
  const finding = verifyDraw(record);

  it.each<[string, string, unknown]>([
    ['a finding with another outcome', 'finding', { ...finding, outcome: 'perhaps' }],
    ['a finding with more to it', 'finding', { ...finding, note: 'x' }],
    ['a finding deep within one', 'finding', { ...finding, findings: [{ ...finding, level: 1 }] }],
    ['a sum in kroner', 'settlement', { ...settlement, paid: 0.5 }],
    ['a settlement without its call', 'settlement', { ...settlement, call: undefined }],
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
    ['a record of another format', 'draw-record', { ...record, format: 'utlysning-draw/1' }],
  ])('%s', (_, name, value) => {
    expect(faults(name, value)).not.toEqual([]);
  });
});
