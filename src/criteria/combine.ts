import { UtlysningError } from '../parse/error.js';
import type { Criterion } from './criterion.js';
import type { Finding, Level, Outcome } from './finding.js';

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
  /** `required` when it is left out; {@link not} takes the level of its part. */
  readonly level?: Level;
  /** The clauses of the parts, each once, when it is left out. */
  readonly clauses?: readonly string[];
}

/**
 * Met when every required part is; of no parts, met. No part is skipped.
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
  criteria: readonly Criterion<Facts>[],
  options?: CombinationOptions,
): Criterion<Facts> {
  return threshold('all', required(criteria).length, id, criteria, options);
}

/**
 * Met when at least one required part is; of no parts, not met.
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
  criteria: readonly Criterion<Facts>[],
  options?: CombinationOptions,
): Criterion<Facts> {
  return threshold('any', 1, id, criteria, options);
}

/**
 * Met when at least `needed` required parts are.
 *
 * @throws {@link UtlysningError} `criterion.count` when `needed` is not an integer of 0 or more.
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
  criteria: readonly Criterion<Facts>[],
  options?: CombinationOptions,
): Criterion<Facts> {
  if (!Number.isSafeInteger(needed) || needed < 0) {
    throw new UtlysningError(
      'criterion.count',
      'the number of parts has to be an integer of 0 or more',
    );
  }
  return threshold('at-least', needed, id, criteria, options);
}

/**
 * Met when its part is not, and the other way round; undetermined when its part is. A recommended
 * part makes it recommended.
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
  criterion: Criterion<Facts>,
  options?: CombinationOptions,
): Criterion<Facts> {
  const level = options?.level ?? criterion.level;
  const clauses = options?.clauses ?? criterion.clauses;
  return {
    id,
    level,
    clauses,
    evaluate(facts) {
      const part: Finding = { ...criterion.evaluate(facts), level: 'required' };
      return {
        criterion: id,
        level,
        outcome: OPPOSITE[part.outcome],
        clauses,
        reason: { code: 'not', params: {} },
        findings: [part],
      };
    },
  };
}

/**
 * Puts a criterion over some facts to use on larger facts that contain them.
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
  criterion: Criterion<Inner>,
): Criterion<Outer> {
  return { ...criterion, evaluate: (outer) => criterion.evaluate(part(outer)) };
}

/** The opposite of each outcome. */
const OPPOSITE: Readonly<Record<Outcome, Outcome>> = {
  met: 'not-met',
  'not-met': 'met',
  undetermined: 'undetermined',
};

/** All, any and at least are one rule: enough of the required parts are met. */
function threshold<Facts>(
  code: 'all' | 'any' | 'at-least',
  needed: number,
  id: string,
  criteria: readonly Criterion<Facts>[],
  options: CombinationOptions = {},
): Criterion<Facts> {
  const parts = [...criteria];
  const level = options.level ?? 'required';
  const clauses = options.clauses ?? [...new Set(parts.flatMap((part) => part.clauses))];
  const of = required(parts).length;
  return {
    id,
    level,
    clauses,
    evaluate(facts) {
      const findings = parts.map((part) => part.evaluate(facts));
      let met = 0;
      let undetermined = 0;
      for (const finding of findings) {
        if (finding.level === 'recommended') continue;
        if (finding.outcome === 'met') met += 1;
        else if (finding.outcome === 'undetermined') undetermined += 1;
      }
      const outcome =
        met >= needed ? 'met' : met + undetermined < needed ? 'not-met' : 'undetermined';
      const reason = { code, params: { needed, of, met, undetermined } };
      return { criterion: id, level, outcome, clauses, reason, findings };
    },
  };
}

function required<Facts>(criteria: readonly Criterion<Facts>[]): readonly Criterion<Facts>[] {
  return criteria.filter((criterion) => criterion.level === 'required');
}
