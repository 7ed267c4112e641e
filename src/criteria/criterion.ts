import type { JsonValue } from '../parse/json.js';
import type { Finding, Level, Outcome } from './finding.js';
import { requireFunction, requireHeading, requireObject, requireOutcome } from './misuse.js';

/** A named question to some facts, with where it is written and whether it counts. */
export interface Criterion<Facts> extends CriterionLike<Facts> {
  /**
   * Only the outcome of {@link CriterionLike.evaluate}. It is faster, because it makes no findings
   * and stops at the first part that decides.
   */
  outcome(facts: Facts): Outcome;
}

/** What combinations take as a part: a criterion, or an object of a host that can evaluate facts. */
export interface CriterionLike<Facts> {
  /** What findings name it by, stable between versions: `deadline`. */
  readonly id: string;
  /** Whether it counts in the criterion that it is a part of. */
  readonly level: Level;
  /** The clauses of the call that require it: `['C03']`. */
  readonly clauses: readonly string[];
  /**
   * Judges the facts. It gives a finding on any facts, with every part, and throws only on misuse.
   */
  evaluate(facts: Facts): Finding;
  /** Only the outcome, where there is a quicker way to it. It has to agree with `evaluate`. */
  outcome?(facts: Facts): Outcome;
}

/** What a check answers: an outcome with the code and the facts of its reason. */
export interface Answer<
  Code extends string = string,
  Params extends object = Readonly<Record<string, JsonValue>>,
> {
  /** Whether it is met. */
  readonly outcome: Outcome;
  /** Why, as a stable code. */
  readonly code: Code;
  /** The facts that the reason is made of. */
  readonly params: Params;
}

/**
 * The answers that a check may give, from an interface of its codes and their parameters: so a
 * check cannot give a code without its facts, and a text cannot ask for facts that are not there.
 */
export type AnswerOf<Reasons> = {
  [Code in keyof Reasons & string]: Answer<Code, Reasons[Code] & object>;
}[keyof Reasons & string];

/** What a criterion is made of. */
export interface CriterionDefinition<Facts> {
  /** What findings name it by: `deadline`. */
  readonly id: string;
  /** The clauses of the call that require it: `['C03']`. */
  readonly clauses: readonly string[];
  /** `required` when it is left out. */
  readonly level?: Level;
  /** Judges the facts: {@link met}, {@link notMet} or {@link undetermined}. */
  readonly check: (facts: Facts) => Answer<string, object>;
  /** A quicker way to the outcome of `check`. The two have to agree. */
  readonly outcome?: (facts: Facts) => Outcome;
}

/**
 * Makes a criterion of a check, as {@link hostCriterion} does, and trusts that the code and the
 * parameters of an answer are right. With a look at the parameters, `formalCriteria` in
 * test/bench/criteria.mjs takes a tenth longer.
 */
export function criterion<Facts>(definition: CriterionDefinition<Facts>): Criterion<Facts> {
  const { check, outcome } = requireObject(definition, 'what a criterion is made of');
  const { id, level, clauses } = requireHeading(
    definition.id,
    definition.level ?? 'required',
    definition.clauses,
  );
  requireFunction(check, 'check');
  if (outcome !== undefined) requireFunction(outcome, 'outcome');
  const outcomeOf = outcome ?? ((facts: Facts) => check(facts)?.outcome);
  return {
    id,
    level,
    clauses,
    evaluate(facts) {
      const answer = check(facts);
      return {
        criterion: id,
        level,
        outcome: requireOutcome(answer?.outcome, id),
        clauses,
        reason: { code: answer.code, params: answer.params as Finding['reason']['params'] },
      };
    },
    outcome: (facts) => requireOutcome(outcomeOf(facts), id),
  };
}

/**
 * The answer that the criterion holds.
 *
 * @example
 * ```ts
 * import { met } from 'utlysning';
 *
 * met('age.adult', { age: 18 }); // => { outcome: 'met', code: 'age.adult', params: { age: 18 } }
 * ```
 */
export function met<const Code extends string, Params extends object = Record<never, never>>(
  code: Code,
  params?: Params,
): Answer<Code, Params> {
  return { outcome: 'met', code, params: params ?? ({} as Params) };
}

/**
 * The answer that the criterion does not hold.
 *
 * @example
 * ```ts
 * import { notMet } from 'utlysning';
 *
 * notMet('age.minor'); // => { outcome: 'not-met', code: 'age.minor', params: {} }
 * ```
 */
export function notMet<const Code extends string, Params extends object = Record<never, never>>(
  code: Code,
  params?: Params,
): Answer<Code, Params> {
  return { outcome: 'not-met', code, params: params ?? ({} as Params) };
}

/**
 * The answer that a fact is missing, so that the outcome is unknown; the code names the fact.
 *
 * @example
 * ```ts
 * import { undetermined } from 'utlysning';
 *
 * undetermined('age.not-stated').outcome; // => 'undetermined'
 * ```
 */
export function undetermined<
  const Code extends string,
  Params extends object = Record<never, never>,
>(code: Code, params?: Params): Answer<Code, Params> {
  return { outcome: 'undetermined', code, params: params ?? ({} as Params) };
}
