import { describe, expect, it } from 'vitest';
import { all, any, atLeast, not } from '../../src/criteria/combine.js';
import { criterion } from '../../src/criteria/criterion.js';
import type { Outcome } from '../../src/criteria/finding.js';
import { remedies } from '../../src/criteria/remedies.js';
import * as properties from './remedies.properties.js';
import { ways } from './ways.js';

const says = (id: string, outcome: Outcome, params = {}) =>
  criterion<unknown>({ id, clauses: ['C1'], check: () => ({ outcome, code: `${id}!`, params }) });

const good = says('good', 'met');
const late = says('late', 'not-met', { marginMs: -1 });
const short = says('short', 'not-met', { missing: ['x'] });
const blank = says('blank', 'not-met');
const draft = says('draft', 'undetermined');

describe('the remedies', () => {
  it('of what is met are none', () => {
    expect(remedies(all('x', [good]).evaluate({}))).toEqual([]);
  });

  it('name the criterion, its clauses, its reason and whether it can be', () => {
    expect(remedies(all('x', [good, short]).evaluate({}))).toStrictEqual([
      {
        way: 1,
        criterion: 'short',
        clauses: ['C1'],
        reason: { code: 'short!', params: { missing: ['x'] } },
        possible: true,
      },
    ]);
  });

  it('of all are every part that is not met, of any each of them alone', () => {
    expect(ways(remedies(all('x', [short, good, draft]).evaluate({})))).toEqual([
      ['short', 'draft'],
    ]);
    expect(ways(remedies(any('x', [short, blank]).evaluate({})))).toEqual([['short'], ['blank']]);
    expect(ways(remedies(atLeast(2, 'x', [short, blank, good]).evaluate({})))).toEqual([
      ['short'],
      ['blank'],
    ]);
    expect(ways(remedies(not('x', good).evaluate({})))).toEqual([['good']]);
    const twice = not('x', not('y', all('z', [short, blank])));
    expect(ways(remedies(twice.evaluate({})))).toEqual([['short', 'blank']]);
  });

  // At zero a call that closes exclusively has closed, and one that does not is met.
  it('cannot be when the moment has passed: no margin is left', () => {
    const possible = (marginMs: unknown) =>
      remedies(says('deadline', 'not-met', { marginMs }).evaluate({}))[0]?.possible;
    expect([-1, -0.001, 0, 5, undefined, null].map(possible)).toEqual([
      ...[false, false, false],
      ...[true, true, true],
    ]);
  });

  it('are not the ways to mend a leaf, where it is to be met no more', () => {
    const full = says('full', 'met', { ways: [['one'], ['other']] });
    expect(remedies(not('x', full).evaluate({}))).toMatchObject([{ way: 1, criterion: 'full' }]);
    expect(remedies(not('x', full).evaluate({}))[0]).not.toHaveProperty('change');
  });

  it('cannot be where no part can turn a combination', () => {
    expect(remedies(any('x', []).evaluate({}))).toMatchObject([
      { criterion: 'x', possible: false },
    ]);
  });

  it('tell of the ways that are still open first, then of the shortest', () => {
    const long = all('long', [short, blank]);
    expect(ways(remedies(any('x', [late, long, draft]).evaluate({})))).toEqual([
      ['draft'],
      ['short', 'blank'],
      ['late'],
    ]);
  });

  it('tell of a dozen ways at most, the best ones, without going through all of them', () => {
    const hopeless = Array.from({ length: 30 }, (_, i) =>
      says(`late${i}`, 'not-met', { marginMs: -1 }),
    );
    const open = Array.from({ length: 30 }, (_, i) => says(`open${i}`, 'not-met'));
    const found = ways(remedies(atLeast(15, 'x', [...hopeless, ...open]).evaluate({})));
    expect(found).toHaveLength(12);
    for (const way of found) {
      expect(new Set(way).size).toBe(15);
      expect(way.every((id) => id.startsWith('open'))).toBe(true);
    }
  });
});

describe('of any finding', () => {
  it('is met after all remedies of a way, and not when one is left out', () => {
    properties.isMetByAllRemediesOfAWay(100);
  });

  it('has the best of all ways first (brute force)', () => {
    properties.hasTheBestWayFirst(100);
  });
});
