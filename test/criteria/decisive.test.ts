import { describe, expect, it } from 'vitest';
import { all, any, atLeast, not } from '../../src/criteria/combine.js';
import { criterion } from '../../src/criteria/criterion.js';
import { decided } from '../../src/criteria/decided.js';
import { decisive } from '../../src/criteria/decisive.js';
import { each, some } from '../../src/criteria/each.js';
import type { Level, Outcome } from '../../src/criteria/finding.js';
import { when } from '../../src/criteria/when.js';
import { errorWithCode } from '../parse/error-with-code.js';
import * as properties from './decisive.properties.js';

const says = (id: string, outcome: Outcome, level: Level = 'required') =>
  criterion<unknown>({ id, level, clauses: [], check: () => ({ outcome, code: id, params: {} }) });
const named = (criterion: ReturnType<typeof says>) =>
  decisive(criterion.evaluate({})).map((leaf) => leaf.criterion);

const a = says('a', 'met');
const b = says('b', 'met');
const c = says('c', 'not-met');
const d = says('d', 'not-met');
const e = says('e', 'undetermined');

describe('the leaves that decide', () => {
  it.each([
    ['a leaf: itself', a, ['a']],
    ['all that is met: every part', all('x', [a, b]), ['a', 'b']],
    ['all that is not met: the parts that are not', all('x', [a, c, e, d]), ['c', 'd']],
    ['any that is met: the parts that are', any('x', [c, a, e]), ['a']],
    ['any that is not met: every part', any('x', [c, d]), ['c', 'd']],
    ['undetermined: what has to be known', all('x', [a, e]), ['e']],
    ['two of four that are met: those', atLeast(2, 'x', [a, b, c, e]), ['a', 'b']],
    ['not: what is under it', not('x', all('y', [a, c])), ['c']],
    ['never a recommended part', all('x', [c, says('z', 'not-met', 'recommended')]), ['c']],
    ['in the order of the criteria', all('x', [d, any('y', [c]), a]), ['d', 'c']],
  ])('of %s', (_, criterion, expected) => {
    expect(named(criterion)).toEqual(expected);
  });

  it('are a combination itself where no part can turn it', () => {
    expect(named(any('x', []))).toEqual(['x']);
    expect(named(all('x', []))).toEqual(['x']);
    expect(named(atLeast(3, 'x', [a, b]))).toEqual(['x']);
    expect(named(all('outer', [a, atLeast(3, 'x', [a, b])]))).toEqual(['x']);
  });
});

describe('of a requirement under a condition', () => {
  it.each([
    ['it applies: what has to hold', when('x', a, b), ['b']],
    ['it applies and is not met: what has to hold', when('x', a, c), ['c']],
    ['it does not apply: the requirement itself', when('x', c, d), ['x']],
    ['it may apply, and is met: what has to hold', when('x', e, b), ['b']],
    ['it may apply, and is not met: the condition', when('x', e, c), ['e']],
    ['it may apply, and is unknown: both', when('x', e, says('f', 'undetermined')), ['e', 'f']],
    ['it applies, and is unknown: what has to hold', when('x', a, e), ['e']],
  ])('where %s', (_, criterion, expected) => {
    expect(named(criterion)).toEqual(expected);
  });
});

describe('of a requirement to entries', () => {
  const over = (...entries: (typeof a)[]) => ({
    list: 'list',
    entries: () => entries,
    holds: { ...a, evaluate: (entry: typeof a) => entry.evaluate({}) },
  });

  it('are those that do not meet it, and where there is none, the requirement itself', () => {
    expect(named(each('x', over(a, c, e, d)))).toEqual(['c', 'd']);
    expect(named(each('x', over(a, b)))).toEqual(['a', 'b']);
    expect(named(some('x', over(c, a)))).toEqual(['a']);
    expect(named(each('x', over()))).toEqual(['x']);
    expect(named(some('x', over()))).toEqual(['x']);
  });
});

describe('of the decision of a person', () => {
  it('is the decision itself, whatever was computed', () => {
    const finding = decided(all('x', [a, c]).evaluate({}), {
      outcome: 'met',
      by: 'caseworker',
      at: '2024-06-26T09:00:00Z',
      reason: 'Why',
    });
    expect(decisive(finding)).toEqual([finding]);
  });
});

it.each([undefined, null, 'x', {}, { finding: a.evaluate({}) }])(
  'what decides is refused of %j, which is no finding',
  (value) => {
    expect(() => decisive(value as never)).toThrow(errorWithCode('finding.invalid'));
  },
);

describe('of any met or not-met finding', () => {
  it('the outcome does not depend on the leaves that are not decisive', () => {
    properties.staysWhateverTheOtherLeavesAre(100);
  });

  it('the outcome changes when all decisive leaves are turned', () => {
    properties.changesWhenAllDecisiveLeavesTurn(100);
  });

  it('only leaves are decisive, combinations that no part can turn, and what does not apply', () => {
    properties.namesOnlyLeavesConstantsAndWhatDoesNotApply(100);
  });
});

describe('a finding of a host’s own that has parts', () => {
  it('is the decisive finding itself where its code does not count parts', () => {
    const part = a.evaluate({});
    for (const params of [{}, { needed: 1 }]) {
      const finding = { ...part, reason: { code: 'most', params }, findings: [part] };
      expect(decisive(finding)).toEqual([finding]);
    }
  });

  it.each(['all', 'any', 'at-least', 'not'])('is a leaf without them, and may say %s', (code) => {
    const leaf = { ...a.evaluate({}), reason: { code, params: { needed: 1 } } };
    expect(decisive(leaf)).toEqual([leaf]);
  });
});
