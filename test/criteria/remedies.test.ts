import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { all, any, atLeast, not } from '../../src/criteria/combine.js';
import { criterion } from '../../src/criteria/criterion.js';
import type { Outcome } from '../../src/criteria/finding.js';
import { type Remedy, remedies } from '../../src/criteria/remedies.js';
import { build, children, type Facts, isConstant, judged, kleene, type Tree } from './trees.js';

const says = (id: string, outcome: Outcome, params = {}) =>
  criterion<unknown>({ id, clauses: ['C1'], check: () => ({ outcome, code: `${id}!`, params }) });
const ways = (list: readonly Remedy[]) => {
  const found: string[][] = [];
  for (const { way, criterion } of list) found[way - 1] = [...(found[way - 1] ?? []), criterion];
  return found;
};

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
  const trees = judged({ size: 3 });
  /** Whether a node has to be met, or under an odd number of `not` not met. */
  const wanted = (tree: Tree, outcome: 'met' | 'not-met' = 'met'): [string, Outcome][] => [
    [tree.id, outcome],
    ...children(tree).flatMap((part) =>
      wanted(part, (tree.kind === 'not') === (outcome === 'met') ? 'not-met' : 'met'),
    ),
  ];
  const applied = (tree: Tree, facts: Facts, way: readonly string[]) => {
    const turns = Object.fromEntries(wanted(tree).filter(([id]) => way.includes(id)));
    return kleene(tree, facts, turns);
  };

  it('all the remedies of a way make it met, and none of them can be left out', () => {
    fc.assert(
      fc.property(trees, ([tree, facts]) => {
        const found = ways(remedies(build(tree).evaluate(facts)));
        expect(found.length === 0).toBe(kleene(tree, facts) === 'met');
        expect(new Set(found.map((way) => way.join())).size).toBe(found.length);
        for (const way of found) {
          expect(applied(tree, facts, way)).toBe('met');
          for (const left of way) {
            expect(
              applied(
                tree,
                facts,
                way.filter((id) => id !== left),
              ),
            ).not.toBe('met');
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('the first way is the best of all ways there are', () => {
    const movable = (tree: Tree): Tree[] =>
      tree.kind === 'leaf' || isConstant(tree) ? [tree] : children(tree).flatMap(movable);
    fc.assert(
      fc.property(
        trees.filter(([tree]) => movable(tree).length <= 9),
        ([tree, facts]) => {
          fc.pre(kleene(tree, facts) !== 'met');
          const places = movable(tree);
          const cost = (ids: readonly string[]) =>
            ids.filter((id) => isConstant(places.find((one) => one.id === id) as Tree)).length *
              100 +
            ids.length;
          let best = Number.POSITIVE_INFINITY;
          for (let set = 0; set < 1 << places.length; set += 1) {
            const ids = places.filter((_, bit) => set & (1 << bit)).map(({ id }) => id);
            if (applied(tree, facts, ids) === 'met') best = Math.min(best, cost(ids));
          }
          const first = ways(remedies(build(tree).evaluate(facts)))[0] as string[];
          expect(cost(first)).toBe(best);
        },
      ),
    );
  });
});
