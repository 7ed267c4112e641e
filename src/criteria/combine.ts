import { UtlysningError } from '../parse/error.js';
import type { Criterion, CriterionLike } from './criterion.js';
import type { Finding, Level, Outcome } from './finding.js';
import { type Heading, requireFunction, requireHeading } from './misuse.js';
import { evaluated, outcomeOf, requireCriteria, requireCriterion, required } from './part.js';
import { type Combined, reached, reachedBy, tally } from './threshold.js';

/**
 * What a combination counted among its required parts.
 *
 * @inline
 */
export interface Count {
  /** How many have to be met. */
  readonly needed: number;
  /** How many there are. */
  readonly of: number;
  /** How many are met. */
  readonly met: number;
  /** How many are undetermined. */
  readonly undetermined: number;
}

/** The reasons that a combination gives. */
export interface CombinationReasons {
  /** Every part has to be met. */
  all: Count;
  /** One part has to be met, or more. */
  any: Count;
  /** So many of the parts have to be met. */
  'at-least': Count;
  /** The part must not be met. */
  not: Record<never, never>;
}

/** The level and the clauses of a combination. */
export interface CombinationOptions {
  /**
   * When it is left out, `required`; for {@link not}, {@link when}, {@link each} and {@link some} the
   * level of what has to hold.
   */
  readonly level?: Level;
  /** The clauses of the parts, each once, when it is left out. */
  readonly clauses?: readonly string[];
}

/**
 * Met when every required part is; of no parts, met. No part is skipped.
 *
 * @throws {@link UtlysningError} `criterion.level` for a level that is misspelt, or
 * `criterion.invalid` for a part that is not a criterion. When it is evaluated, `criterion.answer`
 * for a part that does not give a finding of its level, such as a promise.
 *
 * @example
 * ```ts
 * import { all } from 'utlysning';
 *
 * all('nothing asked', []).evaluate({}).outcome; // => 'met'
 * ```
 */
export function all<Facts>(
  id: string,
  criteria: readonly CriterionLike<Facts>[],
  options?: CombinationOptions,
): Criterion<Facts> {
  return combination('all', (of) => of, id, criteria, options);
}

/**
 * Met when at least one required part is; of no parts, not met.
 *
 * @throws {@link UtlysningError} as {@link all} does.
 *
 * @example
 * ```ts
 * import { any } from 'utlysning';
 *
 * any('no way in', []).evaluate({}).outcome; // => 'not-met'
 * ```
 */
export function any<Facts>(
  id: string,
  criteria: readonly CriterionLike<Facts>[],
  options?: CombinationOptions,
): Criterion<Facts> {
  return combination('any', () => 1, id, criteria, options);
}

/**
 * Met when at least `needed` required parts are.
 *
 * @throws {@link UtlysningError} `criterion.count` when `needed` is not an integer of 0 or more, and
 * as {@link all} does.
 *
 * @example
 * ```ts
 * import { atLeast, criterion, met, notMet } from 'utlysning';
 *
 * const answer = (id: string, yes: boolean) =>
 *   criterion<object>({ id, clauses: [], check: () => (yes ? met('yes') : notMet('no')) });
 * const two = atLeast(2, 'two of three', [answer('a', true), answer('b', false), answer('c', true)]);
 * two.evaluate({}).outcome; // => 'met'
 * ```
 */
export function atLeast<Facts>(
  needed: number,
  id: string,
  criteria: readonly CriterionLike<Facts>[],
  options?: CombinationOptions,
): Criterion<Facts> {
  if (!Number.isSafeInteger(needed) || needed < 0) {
    throw new UtlysningError(
      'criterion.count',
      'the number of parts has to be an integer of 0 or more',
    );
  }
  return combination('at-least', () => needed, id, criteria, options);
}

/**
 * Met when its part is not, and the other way round; undetermined when its part is. A recommended
 * part makes it recommended.
 *
 * @throws {@link UtlysningError} as {@link all} does.
 *
 * @example
 * ```ts
 * import { any, not } from 'utlysning';
 *
 * not('shut', any('open', [])).evaluate({}).outcome; // => 'met'
 * ```
 */
export function not<Facts>(
  id: string,
  criterion: CriterionLike<Facts>,
  options?: CombinationOptions,
): Criterion<Facts> {
  const part = requireCriterion(criterion);
  const { level, clauses } = headingOf(id, options, part.level, [part]);
  return {
    id,
    level,
    clauses,
    evaluate(facts) {
      const findings = [required(part, facts)];
      const { outcome, reason } = turned(findings);
      return { criterion: id, level, outcome, clauses, reason, findings };
    },
    outcome: (facts) => OPPOSITE[outcomeOf(part, facts)],
  };
}

/**
 * Puts a criterion over some facts to use on larger facts that contain them.
 *
 * @throws {@link UtlysningError} as {@link all} does.
 *
 * @example
 * ```ts
 * import { criterion, met, notMet, on } from 'utlysning';
 *
 * const named = criterion({
 *   id: 'name',
 *   clauses: [],
 *   check: (name: string) => (name === '' ? notMet('name.blank') : met('name.given')),
 * });
 * on((person: { name: string }) => person.name, named).evaluate({ name: '' }).outcome;
 * // => 'not-met'
 * ```
 */
export function on<Outer, Inner>(
  part: (outer: Outer) => Inner,
  criterion: CriterionLike<Inner>,
): Criterion<Outer> {
  requireFunction(part, 'part');
  const inner = requireCriterion(criterion);
  const { id, level, clauses } = inner;
  return {
    id,
    level,
    clauses,
    evaluate: (outer) => evaluated(inner, part(outer)),
    outcome: (outer) => outcomeOf(inner, part(outer)),
  };
}

/** What `all`, `any` and `at-least` make of their parts: enough of the required ones are met. */
export function counted(
  code: 'all' | 'any' | 'at-least',
  needed: number,
  parts: readonly Finding[],
): Combined {
  const { of, met, undetermined } = tally(parts);
  const params = { needed, of, met, undetermined };
  return { outcome: reached(needed, params), reason: { code, params } };
}

/** What `not` makes of its one part. */
export function turned([part]: readonly Finding[]): Combined {
  const outcome = OPPOSITE[part?.outcome ?? 'undetermined'];
  return { outcome, reason: { code: 'not', params: {} } };
}

/** The opposite of each outcome. */
const OPPOSITE: Readonly<Record<Outcome, Outcome>> = {
  met: 'not-met',
  'not-met': 'met',
  undetermined: 'undetermined',
};

/** The heading of a combination. The clauses are those of its parts where it has none of its own. */
export function headingOf(
  id: string,
  options: CombinationOptions | undefined,
  level: Level,
  parts: readonly Criterion<never>[],
): Heading {
  const clauses = options?.clauses ?? parts.flatMap((part) => part.clauses);
  return requireHeading(id, options?.level ?? level, clauses);
}

function combination<Facts>(
  code: 'all' | 'any' | 'at-least',
  neededOf: (of: number) => number,
  id: string,
  criteria: readonly CriterionLike<Facts>[],
  options: CombinationOptions | undefined,
): Criterion<Facts> {
  const parts = requireCriteria(criteria);
  const { level, clauses } = headingOf(id, options, 'required', parts);
  const counting = parts.filter((part) => part.level === 'required');
  const needed = neededOf(counting.length);
  return {
    id,
    level,
    clauses,
    evaluate(facts) {
      const findings: Finding[] = [];
      for (const part of parts) findings.push(evaluated(part, facts));
      const { outcome, reason } = counted(code, needed, findings);
      return { criterion: id, level, outcome, clauses, reason, findings };
    },
    outcome: (facts) => reachedBy(needed, counting, (part) => outcomeOf(part, facts)),
  };
}
