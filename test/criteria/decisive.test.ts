import { describe, expect, it } from 'vitest';
import { all, any, atLeast, not } from '../../src/criteria/combine.js';
import { criterion } from '../../src/criteria/criterion.js';
import { decisive } from '../../src/criteria/decisive.js';
import type { Level, Outcome } from '../../src/criteria/finding.js';
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

describe('of any met or not-met finding', () => {
  it('the outcome does not depend on the leaves that are not decisive', () => {
    properties.staysWhateverTheOtherLeavesAre(100);
  });

  it('the outcome changes when all decisive leaves are turned', () => {
    properties.changesWhenAllDecisiveLeavesTurn(100);
  });

  it('only leaves are decisive, and combinations that no part can turn', () => {
    properties.namesOnlyLeavesAndConstantCombinations(100);
  });
});

describe('a finding of a host’s own that has parts', () => {
  it('decides by itself: which of its parts turn it, nobody knows', () => {
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
