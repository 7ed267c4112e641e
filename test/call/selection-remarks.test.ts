import { describe, expect, it } from 'vitest';
import type { CallDefinition } from '../../src/call/call.js';
import { callRemarks } from '../../src/call/remarks.js';
import { callWith } from '../selection/a-call.js';

type Rules = NonNullable<CallDefinition['selection']>;
type Quotas = NonNullable<Rules['quotas']>;
type When = Quotas[number]['when'];

/** The paths of the remarks with a code on a selection of some places. */
function remarked(code: string, places: number, more: Pick<Rules, 'quotas' | 'caps'>) {
  const capacity = { places, clauses: [] };
  const call = callWith({ capacity, order: [{ by: 'lot' }], clauses: [], ...more });
  return callRemarks(call)
    .filter((remark) => remark.code === code)
    .map(({ path }) => path.join('.'));
}

const quotasOf = (...whens: When[]) => ({
  quotas: whens.map((when, at) => ({
    id: `q-${at}`,
    when,
    places: 1,
    unfilled: 'to-all' as const,
  })),
});

describe('what to look at in a selection', () => {
  it('is a percentage that comes to nothing: 7 % of 10 places (22)', () => {
    const caps = [{ by: 'region', percent: 7 }];

    expect(remarked('selection.nothing', 10, { caps })).toEqual(['selection.caps.0.percent']);
    expect(remarked('selection.nothing', 15, { caps })).toEqual([]);
  });

  it('is a quota in percent that comes to nothing (21)', () => {
    const one = { id: 'q', when: { fact: 'north', is: true }, unfilled: 'to-all' } as const;

    const of = (percent: number) =>
      remarked('selection.nothing', 3, { quotas: [{ ...one, percent }] });

    expect([of(33), of(34)]).toEqual([['selection.quotas.0.percent'], []]);
  });

  it.each<[string, When, When]>([
    ['two facts', { fact: 'north', is: true }, { fact: 'late', is: true }],
    [
      'a value and values with it',
      { fact: 'region', is: 'north' },
      { fact: 'region', in: ['north', 'east'] },
    ],
    ['bounds', { fact: 'score', minimum: 1 }, { fact: 'score', minimum: 2 }],
  ])('is a quota that overlaps with one before it: %s (20)', (_, one, other) => {
    expect(remarked('selection.overlap', 9, quotasOf(one, other))).toEqual([
      'selection.quotas.1.when',
    ]);
  });

  it.each<[string, When, When]>([
    [
      'other values of a fact',
      { fact: 'region', is: 'north' },
      { fact: 'region', in: ['south', 'east'] },
    ],
    ['yes and no', { fact: 'north', is: true }, { fact: 'north', is: false }],
    ['one is not the other', { fact: 'score', minimum: 1 }, { not: { fact: 'score', minimum: 1 } }],
  ])('is no quota that is apart from those before it: %s', (_, one, other) => {
    expect(remarked('selection.overlap', 9, quotasOf(one, other))).toEqual([]);
  });

  it('is a quota that `terms` does not name', () => {
    expect(remarked('term.missing', 9, quotasOf({ fact: 'north', is: true }))).toContain(
      'selection.quotas.0.id',
    );
  });
});
