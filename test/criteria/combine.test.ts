import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { all, any, atLeast, not, on } from '../../src/criteria/combine.js';
import { type Criterion, criterion, met, notMet } from '../../src/criteria/criterion.js';
import type { Finding, Outcome } from '../../src/criteria/finding.js';
import { coded } from '../parse/coded.js';
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
} from './trees.js';

const says = (outcome: Outcome, id = outcome as string, clauses: string[] = []) =>
  criterion<unknown>({ id, clauses, check: () => ({ outcome, code: id, params: {} }) });
const advice = (outcome: Outcome) =>
  criterion<unknown>({
    id: 'advice',
    level: 'recommended',
    clauses: [],
    check: () => ({ outcome, code: 'advice', params: {} }),
  });
const outcomeOf = (criterion: Criterion<unknown>) => criterion.evaluate({}).outcome;

describe('the tables of Kleene’s strong logic (1952)', () => {
  const M = 'met';
  const N = 'not-met';
  const U = 'undetermined';
  it.each<[Outcome, Outcome, and: Outcome, or: Outcome]>([
    [M, M, M, M],
    [M, U, U, M],
    [M, N, N, M],
    [U, M, U, M],
    [U, U, U, U],
    [U, N, N, U],
    [N, M, N, M],
    [N, U, N, U],
    [N, N, N, N],
  ])('%s with %s: all is %s, any is %s', (a, b, and, or) => {
    expect(outcomeOf(all('x', [says(a), says(b)]))).toBe(and);
    expect(outcomeOf(any('x', [says(a), says(b)]))).toBe(or);
  });

  it.each<[Outcome, Outcome]>([
    [M, N],
    [U, U],
    [N, M],
  ])('not %s is %s', (a, opposite) => {
    expect(outcomeOf(not('x', says(a)))).toBe(opposite);
  });

  it('all of nothing is met, any of nothing is not met', () => {
    expect(outcomeOf(all('x', []))).toBe('met');
    expect(outcomeOf(any('x', []))).toBe('not-met');
    expect(outcomeOf(all('x', [advice('not-met')]))).toBe('met');
    expect(outcomeOf(any('x', [advice('met')]))).toBe('not-met');
  });

  it('at least none is met, at least more than there are is not met, known or not', () => {
    for (const outcome of OUTCOMES) {
      expect(outcomeOf(atLeast(0, 'x', [says(outcome)]))).toBe('met');
      expect(outcomeOf(atLeast(2, 'x', [says(outcome)]))).toBe('not-met');
    }
  });

  it('two of three need two that are met, and are lost when two are not', () => {
    const two = (...outcomes: Outcome[]) =>
      outcomeOf(
        atLeast(
          2,
          'x',
          outcomes.map((o) => says(o)),
        ),
      );
    expect(two(M, N, M)).toBe(M);
    expect(two(M, U, N)).toBe(U);
    expect(two(N, U, N)).toBe(N);
  });
});

describe('any tree of criteria', () => {
  it('has the outcome of Kleene’s logic in every node', () => {
    const same = (tree: Tree, finding: Finding, facts: Facts) => {
      expect([finding.criterion, finding.outcome]).toEqual([tree.id, kleene(tree, facts)]);
      children(tree).forEach((part, i) => {
        same(part, finding.findings?.[i] as Finding, facts);
      });
    };
    fc.assert(
      fc.property(judged(), ([tree, facts]) => {
        same(tree, build(tree).evaluate(facts), facts);
      }),
      { numRuns: 500 },
    );
  });

  it('obeys De Morgan', () => {
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
    );
  });

  it('obeys De Morgan for at least: fewer than k of n are met when more than n − k are not', () => {
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
    );
  });

  it('has the same outcome in any order of the parts', () => {
    const mirrored = (tree: Tree): Tree => {
      if (tree.kind === 'leaf') return tree;
      if (tree.kind === 'not') return { ...tree, part: mirrored(tree.part) };
      return { ...tree, parts: tree.parts.map(mirrored).reverse() };
    };
    fc.assert(
      fc.property(judged(), ([tree, facts]) => {
        expect(build(mirrored(tree)).evaluate(facts).outcome).toBe(
          build(tree).evaluate(facts).outcome,
        );
      }),
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
    );
  });

  it('keeps a met or not-met outcome when a missing fact arrives', () => {
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
      { numRuns: 300 },
    );
  });

  it('never lets a recommended part change its parent', () => {
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
    );
  });

  it('asks every check once and cuts nothing short', () => {
    fc.assert(
      fc.property(judged(), ([tree, facts]) => {
        const asked: string[] = [];
        const finding = build(tree, (id) => asked.push(id)).evaluate(facts);
        expect(asked.sort()).toEqual(
          leaves(tree)
            .map(({ id }) => id)
            .sort(),
        );
        const told = (part: Finding): number =>
          1 + (part.findings ?? []).reduce((sum, inner) => sum + told(inner), 0);
        expect(told(finding)).toBe(nodes(tree).length);
      }),
    );
  });

  it('gives plain JSON, with its keys always in the same order', () => {
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
    );
  });

  it('cites the clauses of its parts, each once, unless it is told others', () => {
    const parts = [says('met', 'a', ['C1', 'C2']), says('met', 'b', ['C2', 'C3'])];
    expect(all('x', parts).clauses).toEqual(['C1', 'C2', 'C3']);
    expect(not('x', all('x', parts)).clauses).toEqual(['C1', 'C2', 'C3']);
    expect(any('x', parts, { clauses: ['C9'] }).evaluate({}).clauses).toEqual(['C9']);
    fc.assert(
      fc.property(trees(), (tree) => {
        expect([...build(tree).clauses].sort()).toEqual(
          leaves(tree)
            .map(({ id }) => id)
            .sort(),
        );
      }),
    );
  });

  it('does not change when the list that it was made of changes later', () => {
    const parts = [says('met', 'a')];
    const one = all('x', parts);
    const before = one.evaluate({});
    parts.push(says('not-met', 'b'));
    expect(one.evaluate({})).toEqual(before);
  });
});

describe('what a combination counted', () => {
  it('is in its reason: the required parts, those that are met, and those not known', () => {
    const parts = [says('met'), says('not-met'), says('undetermined'), advice('met')];
    expect(atLeast(2, 'x', parts).evaluate({}).reason).toEqual({
      code: 'at-least',
      params: { needed: 2, of: 3, met: 1, undetermined: 1 },
    });
    expect(all('x', parts).evaluate({}).reason.params).toMatchObject({ needed: 3, of: 3 });
    expect(any('x', parts).evaluate({}).reason.params).toMatchObject({ needed: 1, of: 3 });
  });
});

describe('at least', () => {
  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '1', undefined])(
    'refuses to count to %s',
    (needed) => {
      expect(() => atLeast(needed as number, 'x', [])).toThrow(coded('criterion.count'));
    },
  );
});

describe('not', () => {
  it('is recommended when its part is, and its part then counts', () => {
    const finding = not('x', advice('met')).evaluate({});
    expect([finding.level, finding.outcome]).toEqual(['recommended', 'not-met']);
    expect(finding.findings?.[0]?.level).toBe('required');
    expect(not('x', advice('met'), { level: 'required' }).evaluate({}).level).toBe('required');
  });
});

describe('on', () => {
  it('hands the inner facts to the criterion and changes nothing else', () => {
    const adult = criterion({
      id: 'age',
      clauses: ['C1'],
      level: 'recommended',
      check: (age: number) => (age >= 18 ? met('adult') : notMet('minor', { age })),
    });
    const person = on((outer: { person: { age: number } }) => outer.person.age, adult);
    for (const age of [17, 18]) {
      expect(person.evaluate({ person: { age } })).toEqual(adult.evaluate(age));
    }
    expect([person.id, person.level, person.clauses]).toEqual(['age', 'recommended', ['C1']]);
  });
});
