import fc from 'fast-check';
import { expect } from 'vitest';
import { decisive } from '../../src/criteria/decisive.js';
import type { Outcome } from '../../src/criteria/finding.js';
import {
  build,
  type Facts,
  isConstant,
  judged,
  kleene,
  leaves,
  nodes,
  OUTCOMES,
  type Tree,
} from './trees.js';

const decided = judged().filter(([tree, facts]) => kleene(tree, facts) !== 'undetermined');

const ids = ([tree, facts]: [Tree, Facts]) =>
  decisive(build(tree).evaluate(facts)).map((leaf) => leaf.criterion);

/** The outcome does not depend on the leaves that are not decisive. */
export function staysWhateverTheOtherLeavesAre(numRuns: number): void {
  fc.assert(
    fc.property(
      decided,
      fc.infiniteStream(fc.constantFrom<Outcome>(...OUTCOMES)),
      ([tree, facts], turns) => {
        const kept = new Set(ids([tree, facts]));
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

/** Only leaves are decisive, and combinations that no part can turn. */
export function namesOnlyLeavesAndConstantCombinations(numRuns: number): void {
  fc.assert(
    fc.property(judged(), ([tree, facts]) => {
      const found = ids([tree, facts]);
      expect(found.length).toBeGreaterThan(0);
      for (const id of found) {
        const node = nodes(tree).find((one) => one.id === id) as Tree;
        expect(node.kind === 'leaf' || isConstant(node)).toBe(true);
      }
    }),
    { numRuns },
  );
}
