import fc from 'fast-check';
import { all, any, atLeast, not } from '../../src/criteria/combine.js';
import { type Criterion, criterion } from '../../src/criteria/criterion.js';
import type { Level, Outcome } from '../../src/criteria/finding.js';

/** Random criteria, and a second evaluator of them that shares no line with the library. */
export type Tree =
  | { kind: 'leaf'; id: string; level: Level }
  | { kind: 'all'; id: string; level: Level; parts: Tree[] }
  | { kind: 'any'; id: string; level: Level; parts: Tree[] }
  | { kind: 'at-least'; id: string; level: Level; needed: number; parts: Tree[] }
  | { kind: 'not'; id: string; level: Level; part: Tree };

/** What each leaf answers, by its id. */
export type Facts = Readonly<Record<string, Outcome>>;

export const OUTCOMES = ['met', 'not-met', 'undetermined'] as const;

const level = fc.constantFrom<Level>('required', 'required', 'required', 'recommended');

/** Trees of every kind of criterion, empty and unreachable ones among them. */
export function trees({ size = 4, depth = 3, levels = level } = {}): fc.Arbitrary<Tree> {
  const { node } = fc.letrec<{ tree: Tree; leaf: Tree; node: Tree }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: depth, withCrossShrink: true },
      { arbitrary: tie('leaf'), weight: 2 },
      { arbitrary: tie('node'), weight: 3 },
    ),
    leaf: fc.record({ kind: fc.constant('leaf' as const), id: fc.constant(''), level: levels }),
    node: fc.oneof(
      fc.record({
        kind: fc.constantFrom('all' as const, 'any' as const),
        id: fc.constant(''),
        level: levels,
        parts: fc.array(tie('tree'), { maxLength: size }),
      }),
      fc.record({
        kind: fc.constant('at-least' as const),
        id: fc.constant(''),
        level: levels,
        needed: fc.nat({ max: size }),
        parts: fc.array(tie('tree'), { maxLength: size }),
      }),
      fc.record({
        kind: fc.constant('not' as const),
        id: fc.constant(''),
        level: levels,
        part: tie('tree'),
      }),
    ),
  }));
  return node.map((root) => {
    let next = 0;
    return named(root, () => `n${next++}`);
  });
}

/** A tree, and facts for all of its leaves. */
export function judged(options?: Parameters<typeof trees>[0]): fc.Arbitrary<[Tree, Facts]> {
  return trees(options).chain((tree) =>
    fc
      .array(fc.constantFrom<Outcome>(...OUTCOMES), {
        minLength: leaves(tree).length,
        maxLength: leaves(tree).length,
      })
      .map((outcomes): [Tree, Facts] => [
        tree,
        Object.fromEntries(leaves(tree).map((leaf, i) => [leaf.id, outcomes[i] as Outcome])),
      ]),
  );
}

export function leaves(tree: Tree): Tree[] {
  return tree.kind === 'leaf' ? [tree] : children(tree).flatMap(leaves);
}

export function nodes(tree: Tree): Tree[] {
  return [tree, ...children(tree).flatMap(nodes)];
}

export function children(tree: Tree): Tree[] {
  if (tree.kind === 'leaf') return [];
  return tree.kind === 'not' ? [tree.part] : tree.parts;
}

/** The library's criterion of a tree. */
export function build(tree: Tree, seen: (id: string) => void = () => {}): Criterion<Facts> {
  const { id, level } = tree;
  switch (tree.kind) {
    case 'leaf':
      return criterion({
        id,
        level,
        clauses: [id],
        check: (facts: Facts) => {
          seen(id);
          return { outcome: facts[id] as Outcome, code: id, params: {} };
        },
      });
    case 'not':
      return not(id, build(tree.part, seen), { level });
    case 'at-least':
      return atLeast(
        tree.needed,
        id,
        tree.parts.map((part) => build(part, seen)),
        { level },
      );
    default:
      return (tree.kind === 'all' ? all : any)(
        id,
        tree.parts.map((part) => build(part, seen)),
        { level },
      );
  }
}

const TRUTH: Record<Outcome, number> = { 'not-met': 0, undetermined: 0.5, met: 1 };

/**
 * Kleene's strong logic on 0, ½ and 1: all is the least, any the greatest, not is 1 − x, at least k
 * the k-th greatest. A node in `turned` is what it says there, whatever is under it.
 */
export function kleene(tree: Tree, facts: Facts, turned: Facts = {}): Outcome {
  const value = truth(tree, { ...facts, ...turned });
  return value === 1 ? 'met' : value === 0 ? 'not-met' : 'undetermined';
}

function truth(tree: Tree, known: Facts): number {
  const given = known[tree.id];
  if (given !== undefined) return TRUTH[given];
  if (tree.kind === 'leaf') throw new Error('a leaf without a fact');
  if (tree.kind === 'not') return 1 - truth(tree.part, known);
  const values = required(tree.parts).map((part) => truth(part, known));
  if (tree.kind === 'all') return Math.min(1, ...values);
  if (tree.kind === 'any') return Math.max(0, ...values);
  return [1, ...values.sort((a, b) => b - a)][tree.needed] ?? 0;
}

export function required(parts: Tree[]): Tree[] {
  return parts.filter((part) => part.level === 'required');
}

/** Whether nothing under a combination can turn it, such as `any` of nothing. */
export function isConstant(tree: Tree): boolean {
  if (tree.kind === 'leaf' || tree.kind === 'not') return false;
  const of = required(tree.parts).length;
  const needed = tree.kind === 'all' ? of : tree.kind === 'any' ? 1 : tree.needed;
  return needed === 0 || needed > of;
}

function named(tree: Tree, next: () => string): Tree {
  const id = next();
  if (tree.kind === 'leaf') return { ...tree, id };
  if (tree.kind === 'not') return { ...tree, id, part: named(tree.part, next) };
  return { ...tree, id, parts: tree.parts.map((part) => named(part, next)) };
}
