import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/criteria/finding.js';
import { when } from '../../src/criteria/when.js';
import { advice, says } from './fixed-outcomes.js';

describe('a requirement that applies under a condition', () => {
  const M = 'met';
  const N = 'not-met';
  const U = 'undetermined';

  it.each<[condition: Outcome, holds: Outcome, outcome: Outcome, code: string]>([
    [M, M, M, 'when'],
    [M, U, U, 'when'],
    [M, N, N, 'when'],
    [U, M, M, 'when'],
    [U, U, U, 'when'],
    [U, N, U, 'when'],
    [N, M, M, 'not-applicable'],
    [N, U, M, 'not-applicable'],
    [N, N, M, 'not-applicable'],
  ])('%s, then %s: it is %s, for the reason %s', (condition, holds, outcome, code) => {
    const finding = when('x', says(condition, 'if'), says(holds, 'then')).evaluate({});
    expect(finding).toMatchObject({ outcome, reason: { code, params: {} } });
    expect(finding.findings?.map((part) => part.criterion)).toEqual(['if', 'then']);
  });

  it('has the level and the clauses of what has to hold, unless it has its own', () => {
    const parts = [says('met', 'a', ['C1']), advice('not-met')] as const;
    const finding = when('x', ...parts).evaluate({});
    expect([finding.level, finding.outcome]).toEqual(['recommended', 'not-met']);
    expect(finding.clauses).toEqual(['C1']);
    expect(finding.findings?.map(({ level }) => level)).toEqual(['required', 'required']);
    const own = when('x', ...parts, { level: 'required', clauses: ['C9'] }).evaluate({});
    expect([own.level, own.clauses]).toEqual(['required', ['C9']]);
  });

  it('is not asked further for its quick outcome where it does not apply', () => {
    const never = {
      ...says('met'),
      outcome: () => {
        throw new Error('asked');
      },
    };
    expect(when('x', says('not-met'), never).outcome({})).toBe('met');
  });
});
