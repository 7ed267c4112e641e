import { describe, expect, it } from 'vitest';
import { met, notMet, undetermined } from '../../src/criteria/criterion.js';
import { allOf, judged } from '../../src/criteria/judged.js';

const yes = judged('a', ['C1'], met('yes', { of: 1 }));
const no = judged('b', ['C2'], notMet('no'));
const unknown = judged('c', [], undetermined('unknown'));
const advised = judged('d', [], notMet('no'), 'recommended');

it('is the finding that has an answer', () => {
  expect(yes).toEqual({
    criterion: 'a',
    level: 'required',
    outcome: 'met',
    clauses: ['C1'],
    reason: { code: 'yes', params: { of: 1 } },
  });
});

describe('all of some findings', () => {
  it.each([
    [[yes, no, unknown], 'not-met', { needed: 3, of: 3, met: 1, undetermined: 1 }],
    [[yes, unknown], 'undetermined', { needed: 2, of: 2, met: 1, undetermined: 1 }],
    [[yes, advised], 'met', { needed: 1, of: 1, met: 1, undetermined: 0 }],
    [[], 'met', { needed: 0, of: 0, met: 0, undetermined: 0 }],
  ] as const)('are met where every required one is: case %#', (findings, outcome, params) => {
    const all = allOf('all', ['C3'], findings);

    expect(all).toMatchObject({ criterion: 'all', level: 'required', outcome, clauses: ['C3'] });
    expect(all.reason).toEqual({ code: 'all', params });
    expect(all.findings).toEqual(findings);
  });
});
