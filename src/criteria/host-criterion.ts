import { type Answer, type Criterion, type CriterionDefinition, criterion } from './criterion.js';
import { badAnswer, requireFunction, requireObject } from './misuse.js';

/**
 * Makes a criterion of a check.
 *
 * Some parameters mean the same everywhere:
 *
 * - `missing` is what is not there.
 * - `marginMs` is how many milliseconds were left. A criterion that is not met with none left
 *   cannot be mended.
 * - `host` is true where only the host can change the facts, so that an applicant cannot mend it.
 * - `entry` is the id of the entry of a list that is judged.
 * - `ways` is there where one of several changes mends it: for each way, the list of its changes.
 *   A number in a change is an amount: two changes that differ only in numbers add up.
 *
 * Findings share what the parameters share with a call or with the criterion, so freeze that.
 *
 * @throws {@link UtlysningError} `criterion.level`, or `criterion.invalid` for an id that is not
 * text, clauses that are not a list of ids, or a check that is not a function. When it is evaluated,
 * `criterion.answer` for an answer without an outcome, such as a promise, and for a parameter that
 * JSON cannot hold, such as `NaN` or `undefined`; what is inside a list or an object is not checked.
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
 * adult.outcome({ age: 17 }); // => 'not-met'
 * ```
 */
export function hostCriterion<Facts>(definition: CriterionDefinition<Facts>): Criterion<Facts> {
  const { id, check } = requireObject(definition, 'what a criterion is made of');
  requireFunction(check, 'check');
  return criterion({ ...definition, check: (facts) => requireReason(id, check(facts)) });
}

/** Refuses an answer without a code, or with parameters that JSON cannot hold. */
function requireReason(id: string, answer: Answer<string, object>): Answer<string, object> {
  // A promise, or nothing, is refused for its outcome.
  if (answer?.outcome === undefined) return answer;
  const { code, params } = answer;
  if (typeof code !== 'string') throw badAnswer(id, 'a reason code as text');
  if (typeof params !== 'object' || params === null || Array.isArray(params)) {
    throw badAnswer(id, 'an object of parameters');
  }
  for (const [name, value] of Object.entries(params)) {
    if (!isJson(value)) throw badAnswer(id, `a value that JSON can hold as \`${name}\``);
  }
  return answer;
}

function isJson(value: unknown): boolean {
  const type = typeof value;
  if (type === 'number') return Number.isFinite(value);
  return type === 'string' || type === 'object' || type === 'boolean';
}
