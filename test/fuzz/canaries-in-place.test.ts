import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import {
  type Application,
  admit,
  entitlement,
  formalCriteria,
  obligations,
  parseApplication,
  parseCall,
  recordEvents,
  replay,
  settle,
  timeline,
  verifyDraw,
} from '../../src/index.js';
import { norway } from '../../src/register/index.js';
import { example } from '../application/example.js';
import { drawn, entrants, lotto } from '../lottery/draws.js';
import { year } from '../obligations/year.js';
import { inWords, leaks, SECRET } from './canary.js';

const award = {
  application: 'a-1',
  items: { 'other-costs': { granted: 5_000_000 } },
  history: [],
};
const criteria = formalCriteria(hkdir2024, { register: norway });

describe('what people write, where it belongs', () => {
  it('in an application is in no finding, no admission and nothing that is said of them', () => {
    const ESTIMATE = 1_234_567;
    for (const parts of [{ plans: SECRET, motivation: SECRET }, { plans: SECRET }, {}]) {
      for (const channel of ['Espresso', 'E-post']) {
        const read = parseApplication({
          ...example,
          submission: { ...example.submission, channel },
          parts: { ...parts, [channel === 'E-post' ? 'Hemmelig' : 'plans']: SECRET },
          appliedFor: { 'special-needs': { g3: ESTIMATE } },
        });
        const application = (read.ok && read.value) as Application;
        const admission = admit(hkdir2024, [application], { register: norway });
        const again = replay(admission, hkdir2024, [application], { register: norway });
        const everything = [...inWords(criteria.evaluate(application)), admission, again];
        expect(everything.filter(leaks)).toEqual([]);
        expect(JSON.stringify(everything)).not.toMatch(/g3|1.?234.?567|12.?345/);
      }
    }
  });

  it('in claims is in no statement', () => {
    const claim = { id: 'c-1', sequence: 1, item: 'other-costs', on: '2024-11-01', amount: 100 };
    for (const cost of ['other', 'staff-release', 'hotel']) {
      const statement = settle(hkdir2024, award, [{ ...claim, cost, note: SECRET }]);
      const words = statement.lines.flatMap(({ finding }) => inWords(finding));
      expect([statement, ...words].filter(leaks)).toEqual([]);
    }
  });

  it('in the record of a draw is in no finding of it', () => {
    const record = drawn(entrants(3), { sources: [{ ...lotto, name: SECRET }] });
    const struck = recordEvents(record, [
      { kind: 'strike', id: 'e01', at: '2024-07-01T00:00:00Z', reason: SECRET },
    ]);
    for (const honest of [record, struck]) {
      for (const forged of [honest, { ...honest, library: SECRET }, { ...honest, seed: null }]) {
        expect(inWords(verifyDraw(forged)).filter(leaks)).toEqual([]);
      }
    }
  });

  it('in a call is in nothing that is judged by it', () => {
    const clauses = Object.entries(hkdir2024.clauses).map(([id, clause]) => [
      id,
      { ...clause, text: SECRET },
    ]);
    const read = parseCall({
      ...hkdir2024,
      organiser: SECRET,
      title: { nb: SECRET, nn: SECRET, en: SECRET },
      clauses: Object.fromEntries(clauses),
      gatherings: Object.fromEntries(
        Object.entries(hkdir2024.gatherings ?? {}).map(([id, gathering]) => [
          id,
          { ...gathering, place: SECRET },
        ]),
      ),
    });
    const call = read.ok ? read.value : hkdir2024;
    expect(call).not.toBe(hkdir2024);
    const everything = [
      admit(call, [example as never], { register: norway }),
      obligations(call).evaluate(year()),
      settle(call, award, []),
      entitlement(call),
      timeline(call),
    ];
    expect(everything.filter(leaks)).toEqual([]);
  });
});
