import fc from 'fast-check';
import { expect } from 'vitest';
import type { Criterion, CriterionLike } from '../../src/criteria/criterion.js';
import { decided } from '../../src/criteria/decided.js';
import type { Finding, Outcome } from '../../src/criteria/finding.js';
import { withDecisions } from '../../src/criteria/with-decisions.js';
import {
  build,
  type Facts,
  judged,
  kleene,
  nodes,
  OUTCOMES,
  type Tree,
  written,
  writtenNodes,
} from './trees.js';

/** A tree with facts, and what a person has decided on some of its criteria. */
const withSomeDecisions = judged().chain(([tree, facts]) =>
  fc
    .subarray(writtenNodes(tree).map(({ id }) => id))
    .chain((ids) => fc.tuple(...ids.map((id) => fc.tuple(fc.constant(id), anOutcome))))
    .map((outcomes): [Tree, Facts, ReadonlyMap<string, Outcome>] => [
      tree,
      facts,
      new Map(outcomes),
    ]),
);

const anOutcome = fc.constantFrom<Outcome>(...OUTCOMES);

const decide = (outcome: Outcome) => (computed: Finding) =>
  decided(computed, { outcome, by: 'caseworker', at: '2024-06-26T09:00:00Z', reason: 'Why' });

/** `not`, `when` and `each` make their part required, and what was computed has its own level. */
const withoutComputedLevels = (finding: Finding, isComputed = false): object => ({
  ...finding,
  level: isComputed ? undefined : finding.level,
  findings: finding.findings?.map((part) =>
    withoutComputedLevels(part, finding.reason.code === 'decided'),
  ),
});

/** Decisions give the finding that the criteria would give if they had decided so themselves. */
export function agreesWithEvaluatingAnew(numRuns: number): void {
  fc.assert(
    fc.property(withSomeDecisions, ([tree, facts, outcomes]) => {
      const decisions = new Map([...outcomes].map(([id, outcome]) => [id, decide(outcome)]));
      const wrapped = <F>({ id, level, clauses, evaluate }: Criterion<F>): CriterionLike<F> => ({
        id,
        level,
        clauses,
        evaluate: (facts) => {
          const finding = evaluate(facts);
          return decisions.get(id)?.(finding) ?? finding;
        },
      });
      const anew = build(tree, { wrapped }).evaluate(facts);
      const after = withDecisions(build(tree).evaluate(facts), decisions);
      expect(withoutComputedLevels(after)).toStrictEqual(withoutComputedLevels(anew));
    }),
    { numRuns },
  );
}

/** The outcome after decisions is that of Kleene’s logic over them. */
export function followsKleeneAfterDecisions(numRuns: number): void {
  fc.assert(
    fc.property(withSomeDecisions, ([tree, facts, outcomes]) => {
      const decisions = new Map([...outcomes].map(([id, outcome]) => [id, decide(outcome)]));
      const turned = nodes(tree).flatMap(({ id }) => {
        const outcome = outcomes.get(written(id));
        return outcome === undefined ? [] : [[id, outcome] as const];
      });
      expect(withDecisions(build(tree).evaluate(facts), decisions).outcome).toBe(
        kleene(tree, facts, Object.fromEntries(turned)),
      );
    }),
    { numRuns },
  );
}
