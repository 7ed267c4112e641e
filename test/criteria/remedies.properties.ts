import fc from 'fast-check';
import { expect } from 'vitest';
import type { Outcome } from '../../src/criteria/finding.js';
import { remedies } from '../../src/criteria/remedies.js';
import {
  build,
  children,
  type Facts,
  idsByReason,
  isConstant,
  judged,
  kleene,
  type Tree,
} from './trees.js';

const trees = judged({ size: 3 });

type Wanted = 'met' | 'not-met';

const opposite = (wanted: Wanted): Wanted => (wanted === 'met' ? 'not-met' : 'met');

/** Whether a node has to be met, or under an odd number of `not` not met. */
const wanted = (tree: Tree, outcome: Wanted = 'met'): [string, Outcome][] => [
  [tree.id, outcome],
  ...children(tree).flatMap((part) =>
    wanted(part, tree.kind === 'not' ? opposite(outcome) : outcome),
  ),
];

const applied = (tree: Tree, facts: Facts, way: readonly string[]) => {
  const turns = Object.fromEntries(wanted(tree).filter(([id]) => way.includes(id)));
  return kleene(tree, facts, turns);
};

/** The nodes of each way. */
const waysIn = (tree: Tree, facts: Facts): string[][] => {
  const finding = build(tree).evaluate(facts);
  const ids = idsByReason(tree, finding);
  const found: string[][] = [];
  for (const { way, reason } of remedies(finding)) {
    found[way - 1] = [...(found[way - 1] ?? []), ids.get(reason) as string];
  }
  return found;
};

/** A finding is met after all remedies of a way, and not when one is left out. */
export function isMetByAllRemediesOfAWay(numRuns: number): void {
  fc.assert(
    fc.property(trees, ([tree, facts]) => {
      const found = waysIn(tree, facts);
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

interface Movable {
  readonly id: string;
  /** Whether nobody who applies can turn it. */
  readonly closed: boolean;
}

/** What can turn a node: leaves, nodes that no leaf turns, and never the condition of `when`. */
const movable = (tree: Tree, facts: Facts, to: Wanted = 'met'): Movable[] => {
  const itself = { id: tree.id, closed: true };
  switch (tree.kind) {
    case 'leaf':
      return [{ ...itself, closed: false }];
    case 'not':
      return movable(tree.part, facts, opposite(to));
    case 'when':
      return to === 'met' || kleene(tree.condition, facts) === 'met'
        ? movable(tree.part, facts, to)
        : [itself];
    case 'each':
    case 'some':
      if (tree.entries === 0) return [{ ...itself, closed: false }];
  }
  if (isConstant(tree)) return [itself];
  return children(tree).flatMap((part) => movable(part, facts, to));
};

/** The first way is the best of all ways there are, by brute force. */
export function hasTheBestWayFirst(numRuns: number): void {
  fc.assert(
    fc.property(
      trees.filter(([tree, facts]) => movable(tree, facts).length <= 9),
      ([tree, facts]) => {
        fc.pre(kleene(tree, facts) !== 'met');
        const places = movable(tree, facts);
        const cost = (ids: readonly string[]) =>
          places.filter(({ id, closed }) => closed && ids.includes(id)).length * 100 + ids.length;
        let best = Number.POSITIVE_INFINITY;
        for (let set = 0; set < 1 << places.length; set += 1) {
          const ids = places.filter((_, bit) => set & (1 << bit)).map(({ id }) => id);
          if (applied(tree, facts, ids) === 'met') best = Math.min(best, cost(ids));
        }
        expect(cost(waysIn(tree, facts)[0] as string[])).toBe(best);
      },
    ),
    { numRuns },
  );
}
