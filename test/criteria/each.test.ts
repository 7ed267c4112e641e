import { describe, expect, it } from 'vitest';
import { criterion } from '../../src/criteria/criterion.js';
import { each, some } from '../../src/criteria/each.js';
import type { Outcome } from '../../src/criteria/finding.js';
import { when } from '../../src/criteria/when.js';
import { errorWithCode } from '../parse/error-with-code.js';

/** An entry is what it is. */
const itself = criterion({
  id: 'entry',
  clauses: ['C1'],
  check: (outcome: Outcome) => ({ outcome, code: outcome, params: {} }),
});
const over = { list: 'activities', entries: (all: readonly Outcome[]) => all, holds: itself };

describe('a requirement to the entries of a list', () => {
  const M = 'met';
  const N = 'not-met';
  const U = 'undetermined';

  it.each<[entries: Outcome[], ofEach: Outcome, ofSome: Outcome]>([
    [[], M, N],
    [[M], M, M],
    [[N], N, N],
    [[U], U, U],
    [[M, M], M, M],
    [[M, N], N, M],
    [[M, U], U, M],
    [[N, U], N, U],
    [[M, U, N], N, M],
  ])('%j: of each it is %s, of some %s', (entries, ofEach, ofSome) => {
    for (const [criterion, outcome] of [
      [each('x', over), ofEach],
      [some('x', over), ofSome],
    ] as const) {
      expect(criterion.evaluate(entries).outcome).toBe(outcome);
      expect(criterion.outcome(entries)).toBe(outcome);
    }
  });

  it('has a part for each entry, in the order of the list, and counts them', () => {
    const finding = each('x', over).evaluate([M, N, U, M]);
    expect(finding.findings?.map(({ criterion, outcome }) => [criterion, outcome])).toEqual([
      ['entry', M],
      ['entry', N],
      ['entry', U],
      ['entry', M],
    ]);
    expect(finding.reason).toEqual({
      code: 'each',
      params: { list: 'activities', of: 4, met: 2, undetermined: 1, notApplicable: 0 },
    });
    expect(finding.clauses).toEqual(['C1']);
  });

  it('is met for an entry that it does not apply to, and counts that by itself', () => {
    const isKnown = criterion({
      id: 'known',
      clauses: [],
      check: (outcome: Outcome) => ({
        outcome: outcome === U ? N : M,
        code: 'known',
        params: {},
      }),
    });
    const ofKnown = { ...over, holds: when('entry', isKnown, itself) };
    const finding = each('x', ofKnown).evaluate([M, U, M]);
    expect([finding.outcome, finding.reason.params]).toEqual([
      M,
      { list: 'activities', of: 3, met: 2, undetermined: 0, notApplicable: 1 },
    ]);
    expect(some('x', ofKnown).evaluate([U, N]).outcome).toBe(M);
  });

  it('is recommended when what an entry has to meet is, and each entry then counts', () => {
    const holds = {
      ...over,
      holds: criterion({
        ...itself,
        level: 'recommended',
        check: () => ({ outcome: N, code: 'x', params: {} }),
      }),
    };
    const finding = each('x', holds).evaluate([M]);
    expect([finding.level, finding.outcome]).toEqual(['recommended', N]);
    expect(finding.findings?.[0]?.level).toBe('required');
  });

  it('is refused without a list, its entries, or what they have to meet', () => {
    for (const part of ['list', 'entries', 'holds'] as const) {
      expect(() => each('x', { ...over, [part]: undefined } as never)).toThrow(
        errorWithCode('criterion.invalid'),
      );
    }
    expect(() => some('x', undefined as never)).toThrow(errorWithCode('criterion.invalid'));
  });

  it('is refused when its entries are no list', () => {
    const wrong = each('x', { ...over, entries: () => undefined as never });
    expect(() => wrong.evaluate([])).toThrow(errorWithCode('criterion.entries'));
    expect(() => wrong.outcome([])).toThrow(errorWithCode('criterion.entries'));
  });
});
