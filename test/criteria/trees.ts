import fc from 'fast-check';
import { all, any, atLeast, not, on } from '../../src/criteria/combine.js';
import { type Criterion, type CriterionLike, criterion } from '../../src/criteria/criterion.js';
import { each, some } from '../../src/criteria/each.js';
import type { Finding, Level, Outcome, Reason } from '../../src/criteria/finding.js';
import { when } from '../../src/criteria/when.js';

/** Random criteria, and a second evaluator of them that shares no line with the library. */
export type Tree =
  | { kind: 'leaf'; id: string; level: Level }
  | { kind: 'all'; id: string; level: Level; parts: Tree[] }
  | { kind: 'any'; id: string; level: Level; parts: Tree[] }
  | { kind: 'at-least'; id: string; level: Level; needed: number; parts: Tree[] }
  | { kind: 'not'; id: string; level: Level; part: Tree }
  | { kind: 'when'; id: string; level: Level; condition: Tree; part: Tree }
  | { kind: 'each' | 'some'; id: string; level: Level; part: Tree; entries: number };

/** What each leaf answers, by its id. Under `each` and `some` the id ends in the entry: `n3@0`. */
export type Facts = Readonly<Record<string, Outcome>>;

export const OUTCOMES = ['met', 'not-met', 'undetermined'] as const;

const level = fc.constantFrom<Level>('required', 'required', 'required', 'recommended');

/** Trees of every kind of criterion, empty and unreachable ones among them. */
export function trees({ size = 4, depth = 3, levels = level } = {}): fc.Arbitrary<Tree> {
  const { node } = fc.letrec<{ tree: Tree; leaf: Tree; node: Tree }>((tie) => {
    const common = { id: fc.constant(''), level: levels };
    const parts = fc.array(tie('tree'), { maxLength: size });
    return {
      tree: fc.oneof(
        { maxDepth: depth, withCrossShrink: true },
        { arbitrary: tie('leaf'), weight: 2 },
        { arbitrary: tie('node'), weight: 3 },
      ),
      leaf: fc.record({ kind: fc.constant('leaf' as const), ...common }),
      node: fc.oneof(
        fc.record({ kind: fc.constantFrom('all' as const, 'any' as const), ...common, parts }),
        fc.record({
          kind: fc.constant('at-least' as const),
          ...common,
          needed: fc.nat({ max: size }),
          parts,
        }),
        fc.record({ kind: fc.constant('not' as const), ...common, part: tie('tree') }),
        fc.record({
          kind: fc.constant('when' as const),
          ...common,
          condition: tie('tree'),
          part: tie('tree'),
        }),
        fc.record({
          kind: fc.constantFrom('each' as const, 'some' as const),
          ...common,
          part: tie('tree'),
          entries: fc.nat({ max: 2 }),
        }),
      ),
    };
  });
  return node.map((root) => {
    let next = 0;
    return renamed(root, () => `n${next++}`);
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

/** What is under a node: under `each` and `some` its part once for each entry. */
export function children(tree: Tree): Tree[] {
  if (tree.kind !== 'each' && tree.kind !== 'some') return parts(tree);
  return Array.from({ length: tree.entries }, (_, entry) =>
    renamed(tree.part, (id) => `${id}@${entry}`),
  );
}

/** The nodes as they are written, whatever entries there are. */
export function writtenNodes(tree: Tree): Tree[] {
  return [tree, ...parts(tree).flatMap(writtenNodes)];
}

function parts(tree: Tree): Tree[] {
  if ('parts' in tree) return tree.parts;
  if (tree.kind === 'leaf') return [];
  return tree.kind === 'when' ? [tree.condition, tree.part] : [tree.part];
}

/** The id of a node as it is written. */
export const written = (id: string) => id.replace(/@.*/, '');

/** The facts of one entry: the ids of its leaves end in `at`. */
interface Place {
  readonly facts: Facts;
  readonly at: string;
}

interface Building {
  /** Is called with the id of each leaf that is asked. */
  readonly seen?: (id: string) => void;
  /** Makes something else of the criterion of each node. */
  readonly wrapped?: <F>(criterion: Criterion<F>) => CriterionLike<F>;
}

/** The library's criterion of a tree. */
export function build(tree: Tree, building: Building = {}): Criterion<Facts> {
  return on((facts: Facts): Place => ({ facts, at: '' }), inPlace(tree, building));
}

function inPlace(tree: Tree, building: Building): CriterionLike<Place> {
  const made = madeOf(tree, building);
  return building.wrapped?.(made) ?? made;
}

function madeOf(tree: Tree, building: Building): Criterion<Place> {
  const { id, level } = tree;
  const built = (part: Tree) => inPlace(part, building);
  switch (tree.kind) {
    case 'leaf':
      return criterion({
        id,
        level,
        clauses: [id],
        check: ({ facts, at }: Place) => {
          building.seen?.(id + at);
          return { outcome: facts[id + at] as Outcome, code: id, params: {} };
        },
      });
    case 'not':
      return not(id, built(tree.part), { level });
    case 'when':
      return when(id, built(tree.condition), built(tree.part), { level });
    case 'at-least':
      return atLeast(tree.needed, id, tree.parts.map(built), { level });
    case 'all':
      return all(id, tree.parts.map(built), { level });
    case 'any':
      return any(id, tree.parts.map(built), { level });
    default: {
      const entries = ({ facts, at }: Place) =>
        Array.from({ length: tree.entries }, (_, entry) => ({ facts, at: `${at}@${entry}` }));
      const over = tree.kind === 'each' ? each : some;
      return over(id, { list: 'list', entries, holds: built(tree.part) }, { level });
    }
  }
}

/** The ids of the nodes that the reasons in a finding are about. Each reason is one object. */
export function idsByReason(tree: Tree, finding: Finding): ReadonlyMap<Reason, string> {
  return new Map([
    [finding.reason, tree.id],
    ...children(tree).flatMap((part, at) => [
      ...idsByReason(part, finding.findings?.[at] as Finding),
    ]),
  ]);
}

const TRUTH: Record<Outcome, number> = { 'not-met': 0, undetermined: 0.5, met: 1 };

/**
 * Kleene's strong logic on 0, ½ and 1: all is the least, any the greatest, not is 1 − x, at least k
 * the k-th greatest, and when is any of the opposite of the condition and of what has to hold. A node
 * in `turned` is what it says there, whatever is under it.
 */
export function kleene(tree: Tree, facts: Facts, turned: Facts = {}): Outcome {
  const value = truth(tree, { ...facts, ...turned });
  return value === 1 ? 'met' : value === 0 ? 'not-met' : 'undetermined';
}

function truth(tree: Tree, known: Facts): number {
  const given = known[tree.id];
  if (given !== undefined) return TRUTH[given];
  switch (tree.kind) {
    case 'leaf':
      throw new Error('a leaf without a fact');
    case 'not':
      return 1 - truth(tree.part, known);
    case 'when':
      return Math.max(1 - truth(tree.condition, known), truth(tree.part, known));
    case 'each':
      return Math.min(1, ...children(tree).map((part) => truth(part, known)));
    case 'some':
      return Math.max(0, ...children(tree).map((part) => truth(part, known)));
  }
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
  if (tree.kind === 'each' || tree.kind === 'some') return tree.entries === 0;
  if (!('parts' in tree)) return false;
  const of = required(tree.parts).length;
  const needed = tree.kind === 'all' ? of : tree.kind === 'any' ? 1 : tree.needed;
  return needed === 0 || needed > of;
}

function renamed(tree: Tree, rename: (id: string) => string): Tree {
  const id = rename(tree.id);
  const again = (part: Tree) => renamed(part, rename);
  if (tree.kind === 'leaf') return { ...tree, id };
  if ('parts' in tree) return { ...tree, id, parts: tree.parts.map(again) };
  if (tree.kind !== 'when') return { ...tree, id, part: again(tree.part) };
  return { ...tree, id, condition: again(tree.condition), part: again(tree.part) };
}
