import { describe, expect, it } from 'vitest';
import { all, any, not } from '../../src/criteria/combine.js';
import { criterion } from '../../src/criteria/criterion.js';
import { decided } from '../../src/criteria/decided.js';
import { each } from '../../src/criteria/each.js';
import type { Level, Outcome } from '../../src/criteria/finding.js';
import { remarks } from '../../src/criteria/remarks.js';
import { when } from '../../src/criteria/when.js';
import { errorWithCode } from '../parse/error-with-code.js';

const says = (id: string, outcome: Outcome, level: Level = 'required') =>
  criterion<unknown>({ id, level, clauses: [], check: () => ({ outcome, code: id, params: {} }) });
const named = (criterion: ReturnType<typeof says>) =>
  remarks(criterion.evaluate({})).map((remark) => remark.criterion);

const good = says('good', 'met');
const bad = says('bad', 'not-met');
const unknown = says('unknown', 'undetermined');
const a = says('a', 'not-met', 'recommended');
const b = says('b', 'not-met', 'recommended');

describe('E2: the remarks', () => {
  it.each([
    [
      'what is recommended and not met, in the order of the criteria',
      all('x', [a, good, b]),
      ['a', 'b'],
    ],
    ['the finding itself, if it is recommended and not met', a, ['a']],
    [
      'what stands deep in a finding, whatever its outcome',
      all('x', [bad, any('y', [good, a])]),
      ['a'],
    ],
    [
      'a recommended combination, and what is recommended in it',
      all('x', [bad, a], { level: 'recommended' }),
      ['x', 'a'],
    ],
    ['what is recommended where it applies', when('x', good, all('y', [good, a])), ['a']],
    [
      'what is recommended for an entry',
      each('x', { list: 'l', entries: () => [1], holds: all('y', [a]) }),
      ['a'],
    ],
  ])('are %s', (_, criterion, expected) => {
    expect(named(criterion)).toEqual(expected);
  });

  it.each([
    ['is required', all('x', [bad])],
    ['is recommended and met', says('x', 'met', 'recommended')],
    ['is recommended and undetermined', says('x', 'undetermined', 'recommended')],
    ['stands under not', not('x', all('y', [good, a]))],
    ['does not apply', when('x', bad, all('y', [good, a]))],
    ['may not apply', when('x', unknown, all('y', [good, a]))],
    ['is part of a condition', when('x', all('y', [good, a]), good)],
  ])('are none where something %s', (_, criterion) => {
    expect(named(criterion)).toEqual([]);
  });

  it('are none on what a person has decided otherwise', () => {
    const by = { by: 'caseworker', at: '2024-06-26T09:00:00Z', reason: 'Why' };
    expect(remarks(decided(a.evaluate({}), { outcome: 'met', ...by }))).toEqual([]);
    const mixed = all('x', [bad, a]).evaluate({});
    expect(remarks(decided(mixed, { outcome: 'met', ...by }))).toEqual([]);
    const upheld = remarks(decided(mixed, { outcome: 'not-met', ...by }));
    expect(upheld.map(({ criterion }) => criterion)).toEqual(['a']);
  });

  it('name a decision, and not also what was computed', () => {
    const by = { by: 'caseworker', at: '2024-06-26T09:00:00Z', reason: 'Why' };
    const upheld = decided(a.evaluate({}), { outcome: 'not-met', ...by });
    expect(remarks(upheld)).toEqual([upheld]);
  });

  it('are refused of what is no finding', () => {
    expect(() => remarks(undefined as never)).toThrow(errorWithCode('finding.invalid'));
  });
});
