import fc from 'fast-check';
import { expect } from 'vitest';
import { all, any, atLeast, not, on } from '../../src/criteria/combine.js';
import type { Criterion, CriterionLike } from '../../src/criteria/criterion.js';
import type { Finding, Outcome } from '../../src/criteria/finding.js';
import { advice, outcomeOf, withoutOutcome } from './fixed-outcomes.js';
import {
  build,
  children,
  type Facts,
  judged,
  kleene,
  leaves,
  nodes,
  OUTCOMES,
  required,
  type Tree,
  trees,
  written,
  writtenNodes,
} from './trees.js';

/** Any tree of criteria has the outcome of Kleene’s logic in every node. */
export function followsKleene(numRuns: number): void {
  const same = (tree: Tree, finding: Finding, facts: Facts) => {
    expect([finding.criterion, finding.outcome]).toEqual([written(tree.id), kleene(tree, facts)]);
    children(tree).forEach((part, i) => {
      same(part, finding.findings?.[i] as Finding, facts);
    });
  };
  fc.assert(
    fc.property(judged(), ([tree, facts]) => {
      same(tree, build(tree).evaluate(facts), facts);
    }),
    { numRuns },
  );
}

/** Any tree of criteria obeys De Morgan. */
export function obeysDeMorgan(numRuns: number): void {
  const parts = fc.array(judged({ depth: 2 }), { maxLength: 5 });
  fc.assert(
    fc.property(parts, (several) => {
      const built = several.map(([tree, facts]) => on(() => facts, build(tree)));
      const turned = built.map((part) => not('not', part));
      const notAll = outcomeOf(not('x', all('x', built)));
      const notAny = outcomeOf(not('x', any('x', built)));
      expect(notAll).toBe(outcomeOf(any('x', turned)));
      expect(notAny).toBe(outcomeOf(all('x', turned)));
    }),
    { numRuns },
  );
}

/** Fewer than k of n are met exactly when more than n − k are not (De Morgan for `atLeast`). */
export function obeysDeMorganForAtLeast(numRuns: number): void {
  const parts = fc.array(judged({ depth: 2 }), { maxLength: 5 });
  fc.assert(
    fc.property(parts, fc.nat(6), (several, k) => {
      const built = several.map(([tree, facts]) => on(() => facts, build(tree)));
      const n = required(several.map(([tree]) => tree)).length;
      fc.pre(k <= n + 1);
      const turned = built.map((part) => not('not', part));
      expect(outcomeOf(not('x', atLeast(k, 'x', built)))).toBe(
        outcomeOf(atLeast(n - k + 1, 'x', turned)),
      );
    }),
    { numRuns },
  );
}

/** The outcome is the same in any order of the parts. */
export function isTheSameInAnyOrderOfParts(numRuns: number): void {
  const mirrored = (tree: Tree): Tree => {
    if (tree.kind === 'leaf') return tree;
    if ('parts' in tree) return { ...tree, parts: tree.parts.map(mirrored).reverse() };
    if (tree.kind !== 'when') return { ...tree, part: mirrored(tree.part) };
    return { ...tree, condition: mirrored(tree.condition), part: mirrored(tree.part) };
  };
  fc.assert(
    fc.property(judged(), ([tree, facts]) => {
      expect(build(mirrored(tree)).evaluate(facts).outcome).toBe(
        build(tree).evaluate(facts).outcome,
      );
    }),
    { numRuns },
  );
  fc.assert(
    fc.property(
      fc
        .array(judged({ depth: 1 }), { minLength: 2, maxLength: 5 })
        .chain((several) =>
          fc.tuple(
            fc.constant(several),
            fc.shuffledSubarray(several, { minLength: several.length }),
            fc.nat(5),
          ),
        ),
      ([several, shuffled, k]) => {
        const over = (parts: typeof several) =>
          parts.map(([tree, facts]) => on(() => facts, build(tree)));
        for (const combine of [all, any, atLeast.bind(undefined, k)] as (typeof all)[]) {
          expect(outcomeOf(combine('x', over(shuffled)))).toBe(
            outcomeOf(combine('x', over(several))),
          );
        }
      },
    ),
    { numRuns },
  );
}

/** A met or not-met outcome stays when a missing fact arrives. */
export function keepsADecidedOutcomeWhenAFactArrives(numRuns: number): void {
  fc.assert(
    fc.property(
      judged(),
      fc.infiniteStream(fc.constantFrom<Outcome>(...OUTCOMES)),
      ([tree, facts], news) => {
        const before = build(tree).evaluate(facts).outcome;
        fc.pre(before !== 'undetermined');
        const known = Object.entries(facts).map(([id, outcome]) => [
          id,
          outcome === 'undetermined' ? news.next().value : outcome,
        ]);
        expect(build(tree).evaluate(Object.fromEntries(known)).outcome).toBe(before);
      },
    ),
    { numRuns },
  );
}

/** A recommended part never changes the outcome of its parent. */
export function ignoresRecommendedParts(numRuns: number): void {
  fc.assert(
    fc.property(
      fc.array(judged({ depth: 2 }), { maxLength: 4 }),
      fc.array(fc.constantFrom<Outcome>(...OUTCOMES), { maxLength: 3 }),
      fc.nat(4),
      (several, advised, k) => {
        const parts = several.map(([tree, facts]) => on(() => facts, build(tree)));
        const more = [...parts, ...advised.map(advice)];
        for (const combine of [all, any, atLeast.bind(undefined, k)] as (typeof all)[]) {
          expect(outcomeOf(combine('x', more))).toBe(outcomeOf(combine('x', parts)));
        }
      },
    ),
    { numRuns },
  );
}

/** Every check is asked once, and the tree of findings is never cut short. */
export function asksEveryCheckOnce(numRuns: number): void {
  fc.assert(
    fc.property(judged(), ([tree, facts]) => {
      const asked: string[] = [];
      const finding = build(tree, { seen: (id) => asked.push(id) }).evaluate(facts);
      expect(asked.sort()).toEqual(
        leaves(tree)
          .map(({ id }) => id)
          .sort(),
      );
      const told = (part: Finding): number =>
        1 + (part.findings ?? []).reduce((sum, inner) => sum + told(inner), 0);
      expect(told(finding)).toBe(nodes(tree).length);
    }),
    { numRuns },
  );
}

/** A finding is plain JSON, with its keys always in the same order. */
export function givesPlainJson(numRuns: number): void {
  const keys = (finding: Finding): string[] => [
    Object.keys(finding).join(),
    Object.keys(finding.reason).join(),
    ...(finding.findings ?? []).flatMap(keys),
  ];
  fc.assert(
    fc.property(judged(), ([tree, facts]) => {
      const finding = build(tree).evaluate(facts);
      expect(JSON.parse(JSON.stringify(finding))).toStrictEqual(finding);
      for (const found of keys(finding)) {
        expect([
          'criterion,level,outcome,clauses,reason',
          'criterion,level,outcome,clauses,reason,findings',
          'code,params',
        ]).toContain(found);
      }
    }),
    { numRuns },
  );
}

/** A combination cites the clauses of its leaves, each once. */
export function citesTheClausesOfItsLeaves(numRuns: number): void {
  fc.assert(
    fc.property(trees(), (tree) => {
      expect([...build(tree).clauses].sort()).toEqual(
        writtenNodes(tree)
          .filter(({ kind }) => kind === 'leaf')
          .map(({ id }) => id)
          .sort(),
      );
    }),
    { numRuns },
  );
}

/** The quick outcome is that of the finding, also where criteria of a host have no quick outcome. */
export function agreesOnTheOutcome(numRuns: number): void {
  fc.assert(
    fc.property(judged(), fc.integer({ min: 1, max: 4 }), ([tree, facts], every) => {
      const isHosts = (id: string) => Number(id.slice(1)) % every === 0;
      const wrapped = <F>(one: Criterion<F>): CriterionLike<F> =>
        isHosts(one.id) ? withoutOutcome(one) : one;
      const built = build(tree, { wrapped });
      expect(built.outcome(facts)).toBe(built.evaluate(facts).outcome);
      expect(built.outcome(facts)).toBe(kleene(tree, facts));
    }),
    { numRuns },
  );
}

/** The quick outcome asks no check twice, and none that it does not need. */
export function asksNoCheckTwiceForTheOutcome(numRuns: number): void {
  fc.assert(
    fc.property(judged(), ([tree, facts]) => {
      const asked: string[] = [];
      build(tree, { seen: (id) => asked.push(id) }).outcome(facts);
      expect(new Set(asked).size).toBe(asked.length);
      const others = Object.keys(facts).filter((id) => !asked.includes(id));
      const unknown = Object.fromEntries(others.map((id) => [id, 'undetermined' as const]));
      expect(kleene(tree, facts, unknown)).toBe(kleene(tree, facts));
    }),
    { numRuns },
  );
}
