import type { JsonValue } from '../parse/json.js';
import type { Finding, Level, Outcome } from './finding.js';

/** A named question to some facts, with where it is written and whether it counts. */
export interface Criterion<Facts> {
  /** What findings name it by, stable between versions: `deadline`. */
  readonly id: string;
  /** Whether it counts in the criterion that it is a part of. */
  readonly level: Level;
  /** The clauses of the call that require it: `['C03']`. */
  readonly clauses: readonly string[];
  /** Judges the facts. It gives a finding on any facts, and throws only on misuse. */
  evaluate(facts: Facts): Finding;
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

/** What {@link criterion} makes a criterion of. */
export interface CriterionDefinition<Facts> {
  /** What findings name it by: `deadline`. */
  readonly id: string;
  /** The clauses of the call that require it: `['C03']`. */
  readonly clauses: readonly string[];
  /** `required` when it is left out. */
  readonly level?: Level;
  /** Judges the facts: {@link met}, {@link notMet} or {@link undetermined}. */
  readonly check: (facts: Facts) => Answer<string, object>;
}

/**
 * Makes a criterion of a check.
 *
 * Three parameters mean the same everywhere: `missing`, what is not there; `marginMs`, how many
 * milliseconds were left: where a criterion is not met with none left, nothing can mend it; and
 * `ways`, where one thing has to change of several, a list of changes for each way to mend it.
 *
 * @example
 * ```ts
 * import { criterion, met, notMet } from 'utlysning';
 *
 * const adult = criterion({
 *   id: 'age',
 *   clauses: ['§ 2'],
 *   check: (person: { age: number }) =>
 *     person.age >= 18 ? met('age.adult') : notMet('age.minor', { missing: 18 - person.age }),
 * });
 * adult.evaluate({ age: 17 }).reason; // => { code: 'age.minor', params: { missing: 1 } }
 * ```
 */
export function criterion<Facts>(definition: CriterionDefinition<Facts>): Criterion<Facts> {
  const { id, clauses, level = 'required', check } = definition;
  return {
    id,
    level,
    clauses,
    evaluate(facts) {
      const { outcome, code, params } = check(facts);
      return {
        criterion: id,
        level,
        outcome,
        clauses,
        reason: { code, params: params as Finding['reason']['params'] },
      };
    },
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
