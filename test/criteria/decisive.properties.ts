import fc from 'fast-check';
import { expect } from 'vitest';
import { decisive } from '../../src/criteria/decisive.js';
import type { Outcome } from '../../src/criteria/finding.js';
import {
  build,
  type Facts,
  idsByReason,
  isConstant,
  judged,
  kleene,
  leaves,
  nodes,
  OUTCOMES,
  type Tree,
} from './trees.js';

const decided = judged().filter(([tree, facts]) => kleene(tree, facts) !== 'undetermined');

const ids = ([tree, facts]: [Tree, Facts]) => {
  const finding = build(tree).evaluate(facts);
  const known = idsByReason(tree, finding);
  return decisive(finding).map(({ reason }) => known.get(reason) as string);
};

/** The leaves under a requirement that is named itself, and under conditions that are met. */
const takenAsTheyAre = (tree: Tree, facts: Facts, named: readonly string[]): string[] =>
  nodes(tree)
    .flatMap((node) => {
      if (node.kind !== 'when') return [];
      if (named.includes(node.id)) return leaves(node);
      return kleene(node.condition, facts) === 'met' ? leaves(node.condition) : [];
    })
    .map(({ id }) => id);

/**
 * The outcome does not depend on the leaves that are not decisive, where the conditions under which a
 * requirement applies are taken as they are.
 */
export function staysWhateverTheOtherLeavesAre(numRuns: number): void {
  fc.assert(
    fc.property(
      decided,
      fc.infiniteStream(fc.constantFrom<Outcome>(...OUTCOMES)),
      ([tree, facts], turns) => {
        const named = ids([tree, facts]);
        const kept = new Set([...named, ...takenAsTheyAre(tree, facts, named)]);
        const turned = leaves(tree)
          .filter(({ id }) => !kept.has(id))
          .map(({ id }) => [id, turns.next().value as Outcome]);
        const news = { ...facts, ...Object.fromEntries(turned) };
        expect(build(tree).evaluate(news).outcome).toBe(kleene(tree, facts));
      },
    ),
    { numRuns },
  );
}

/** The outcome changes when all decisive leaves are turned. */
export function changesWhenAllDecisiveLeavesTurn(numRuns: number): void {
  fc.assert(
    fc.property(decided, ([tree, facts]) => {
      const turned = ids([tree, facts]).map((id): [string, Outcome] => {
        const node = nodes(tree).find((one) => one.id === id) as Tree;
        return [id, kleene(node, facts) === 'met' ? 'not-met' : 'met'];
      });
      expect(kleene(tree, facts, Object.fromEntries(turned))).not.toBe(kleene(tree, facts));
    }),
    { numRuns },
  );
}

/** Only leaves are decisive, combinations that no part can turn, and what does not apply. */
export function namesOnlyLeavesConstantsAndWhatDoesNotApply(numRuns: number): void {
  fc.assert(
    fc.property(judged(), ([tree, facts]) => {
      const found = ids([tree, facts]);
      expect(found.length).toBeGreaterThan(0);
      for (const id of found) {
        const node = nodes(tree).find((one) => one.id === id) as Tree;
        const isNotApplicable = node.kind === 'when' && kleene(node.condition, facts) === 'not-met';
        expect(node.kind === 'leaf' || isConstant(node) || isNotApplicable).toBe(true);
      }
    }),
    { numRuns },
  );
}
