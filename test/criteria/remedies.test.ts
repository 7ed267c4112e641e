import { describe, expect, it } from 'vitest';
import { all, any, atLeast, not } from '../../src/criteria/combine.js';
import { criterion } from '../../src/criteria/criterion.js';
import { decided } from '../../src/criteria/decided.js';
import { each, some } from '../../src/criteria/each.js';
import type { Outcome } from '../../src/criteria/finding.js';
import { remedies } from '../../src/criteria/remedies.js';
import { when } from '../../src/criteria/when.js';
import { errorWithCode } from '../parse/error-with-code.js';
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
    const possible = (params: object) =>
      remedies(says('deadline', 'not-met', params).evaluate({}))[0]?.possible;
    expect([-1, -0.001, 0, 5, null].map((marginMs) => possible({ marginMs }))).toEqual([
      ...[false, false, false],
      ...[true, true],
    ]);
    expect(possible({})).toBe(true);
  });

  it('cannot be where only the host may state the fact', () => {
    const score = (host: unknown) => says('score', 'not-met', { host });
    expect(remedies(score(true).evaluate({}))).toMatchObject([{ possible: false }]);
    expect(remedies(score('true').evaluate({}))).toMatchObject([{ possible: true }]);
    expect(ways(remedies(any('x', [score(true), blank]).evaluate({})))).toEqual([
      ['blank'],
      ['score'],
    ]);
  });

  it('cannot be where a person has decided that it is not met', () => {
    const by = { by: 'caseworker', at: '2024-06-26T09:00:00Z', reason: 'Why' };
    const refused = decided(good.evaluate({}), { outcome: 'not-met', ...by });
    expect(remedies(refused)).toMatchObject([{ criterion: 'good', possible: false }]);
    expect(remedies(decided(blank.evaluate({}), { outcome: 'met', ...by }))).toEqual([]);
  });

  it('go through what has to hold, and never through the condition of it', () => {
    expect(remedies(when('x', blank, short).evaluate({}))).toEqual([]);
    for (const condition of [good, draft]) {
      expect(ways(remedies(when('x', condition, short).evaluate({})))).toEqual([['short']]);
      expect(ways(remedies(when('x', condition, draft).evaluate({})))).toEqual([['draft']]);
    }
  });

  it('cannot be where something must not be met and may not apply', () => {
    for (const applies of [when('x', blank, short), when('x', draft, short)]) {
      expect(remedies(not('y', applies).evaluate({}))).toMatchObject([
        { criterion: 'x', possible: false },
      ]);
    }
    expect(remedies(not('y', when('x', good, good)).evaluate({}))).toMatchObject([
      { criterion: 'good', possible: true },
    ]);
  });

  it('of each entry of a list are every entry that does not meet it, of some each of them alone', () => {
    const entries = () => [short, good, blank];
    const holds = {
      ...good,
      evaluate: (entry: typeof good) => ({ ...entry.evaluate({}), criterion: 'entry' }),
    };
    const over = { list: 'list', entries, holds } as const;
    expect(
      remedies(each('x', over).evaluate({})).map(({ way, reason }) => [way, reason.code]),
    ).toEqual([
      [1, 'short!'],
      [1, 'blank!'],
    ]);
    const none = { ...over, entries: () => [short, blank] };
    expect(
      remedies(some('x', none).evaluate({})).map(({ way, reason }) => [way, reason.code]),
    ).toEqual([
      [1, 'short!'],
      [2, 'blank!'],
    ]);
  });

  it('of some of no entries are to add one', () => {
    const none = some('x', { list: 'list', entries: () => [], holds: good });
    expect(remedies(none.evaluate({}))).toMatchObject([
      { criterion: 'x', reason: { code: 'some', params: { list: 'list', of: 0 } }, possible: true },
    ]);
  });

  it.each([undefined, null, 'x', {}, { finding: good.evaluate({}) }])(
    'are refused of %j, which is no finding',
    (value) => {
      expect(() => remedies(value as never)).toThrow(errorWithCode('finding.invalid'));
    },
  );

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

  it('are the best twelve ways at most, found without trying all combinations', () => {
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
