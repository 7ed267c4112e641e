import fc from 'fast-check';
import { expect } from 'vitest';
import type { Outcome } from '../../src/criteria/finding.js';
import { remedies } from '../../src/criteria/remedies.js';
import { build, children, type Facts, isConstant, judged, kleene, type Tree } from './trees.js';
import { ways } from './ways.js';

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

/** A finding is met after all remedies of a way, and not when one is left out. */
export function isMetByAllRemediesOfAWay(numRuns: number): void {
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
    { numRuns },
  );
}

/** The first way is the best of all ways there are, by brute force. */
export function hasTheBestWayFirst(numRuns: number): void {
  const movable = (tree: Tree): Tree[] =>
    tree.kind === 'leaf' || isConstant(tree) ? [tree] : children(tree).flatMap(movable);
  fc.assert(
    fc.property(
      trees.filter(([tree]) => movable(tree).length <= 9),
      ([tree, facts]) => {
        fc.pre(kleene(tree, facts) !== 'met');
        const places = movable(tree);
        const cost = (ids: readonly string[]) =>
          ids.filter((id) => isConstant(places.find((one) => one.id === id) as Tree)).length * 100 +
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
    { numRuns },
  );
}
