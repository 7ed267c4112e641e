import { conditionCriterion } from '../../src/conditions/compile.js';
import type { Condition } from '../../src/conditions/condition.js';
import type { Fact, Facts, Values } from '../../src/conditions/fact.js';
import type { Finding } from '../../src/criteria/finding.js';
import { type Submitted, scopeOf } from './submitted.js';

/** A fact about the application that the applicant states, unless it is changed. */
export function fact(kind: Fact['kind'], more: Partial<Fact> = {}): Fact {
  return { about: 'application', statedBy: 'applicant', kind, ...more };
}

/** What a condition is judged on; what is left out is not stated. */
export interface Given {
  readonly stated?: Values;
  readonly host?: Values;
  /** The facts of each entry, by list. */
  readonly lists?: Readonly<Record<string, readonly Values[]>>;
  readonly days?: Readonly<Record<string, string>>;
}

const submitted = ({ stated = {}, host = {}, lists = {}, days = {} }: Given): Submitted => ({
  stated,
  host,
  days,
  lists: Object.fromEntries(
    Object.entries(lists).map(([list, entries]) => [
      list,
      entries.map((facts) => ({ stated: facts, host: {} })),
    ]),
  ),
});

/** The finding of a condition, after a check that the outcome alone is the same. */
export function judge(condition: Condition, facts: Facts, given: Given): Finding {
  const criterion = conditionCriterion(condition, { id: 'c', facts, clauses: ['1'] });
  const scope = scopeOf(submitted(given), facts);
  const finding = criterion.evaluate(scope);
  const outcome = criterion.outcome(scope);
  if (outcome !== finding.outcome) throw new Error(`${outcome} is not ${finding.outcome}`);
  return finding;
}
