import { UtlysningError } from '../parse/error.js';
import { type CombinationOptions, headingOf } from './combine.js';
import type { Criterion, CriterionLike } from './criterion.js';
import type { Finding } from './finding.js';
import { invalid, requireFunction, requireObject } from './misuse.js';
import { outcomeOf, requireCriterion, required } from './part.js';
import { type Combined, reached, reachedBy, tally } from './threshold.js';

/** The reasons of a requirement to the entries of a list. */
export interface EachReasons {
  /** Every entry has to meet it. Where there is no entry, it is met. */
  each: EntryCount;
  /** At least one entry has to meet it. Where there is no entry, it is not met. */
  some: EntryCount;
}

/**
 * What was counted among the entries of a list. What is left of them is not met.
 *
 * @inline
 */
export interface EntryCount {
  /** The id of the list. */
  readonly list: string;
  /** How many entries there are. */
  readonly of: number;
  /** How many meet the requirement, without those that it does not apply to. */
  readonly met: number;
  /** How many are undetermined. */
  readonly undetermined: number;
  /** How many the requirement does not apply to. They count as met. */
  readonly notApplicable: number;
}

/** Which entries have to meet what. */
export interface Entries<Facts, Entry> {
  /** The id of the list: `activities`. */
  readonly list: string;
  /** The entries in some facts. */
  readonly entries: (facts: Facts) => readonly Entry[];
  /** What an entry has to meet. {@link when} limits it to some entries. */
  readonly holds: CriterionLike<Entry>;
}

/**
 * Met when every entry of a list meets a requirement. The finding has a part for each entry, in the
 * order of the list.
 *
 * @throws {@link UtlysningError} as {@link all} does. When it is evaluated, `criterion.entries` if
 * `entries` gives no list.
 *
 * @example
 * ```ts
 * import { criterion, each, met, notMet } from 'utlysning';
 *
 * const short = criterion({
 *   id: 'short',
 *   clauses: [],
 *   check: (days: number) => (days <= 5 ? met('short') : notMet('long', { days })),
 * });
 * const trips = each('trips', { list: 'trips', entries: (days: number[]) => days, holds: short });
 * trips.evaluate([3, 9]).reason.params;
 * // => { list: 'trips', of: 2, met: 1, undetermined: 0, notApplicable: 0 }
 * ```
 */
export function each<Facts, Entry>(
  id: string,
  entries: Entries<Facts, Entry>,
  options?: CombinationOptions,
): Criterion<Facts> {
  return overEntries('each', id, entries, options);
}

/**
 * Met when at least one entry of a list meets a requirement. The finding has a part for each entry,
 * in the order of the list.
 *
 * @throws {@link UtlysningError} as {@link each} does.
 *
 * @example
 * ```ts
 * import { criterion, met, notMet, some } from 'utlysning';
 *
 * const short = criterion({
 *   id: 'short',
 *   clauses: [],
 *   check: (days: number) => (days <= 5 ? met('short') : notMet('long', { days })),
 * });
 * const trips = some('trips', { list: 'trips', entries: (days: number[]) => days, holds: short });
 * trips.outcome([3, 9]); // => 'met'
 * trips.outcome([]); // => 'not-met'
 * ```
 */
export function some<Facts, Entry>(
  id: string,
  entries: Entries<Facts, Entry>,
  options?: CombinationOptions,
): Criterion<Facts> {
  return overEntries('some', id, entries, options);
}

/** What `each` and `some` make of the findings of the entries. */
export function countedEntries(
  code: 'each' | 'some',
  list: string,
  parts: readonly Finding[],
): Combined {
  const { of, met, undetermined } = tally(parts);
  const notApplicable = parts.filter(({ reason }) => reason.code === 'not-applicable').length;
  return {
    outcome: reached(code === 'each' ? of : 1, { met, undetermined }),
    reason: { code, params: { list, of, met: met - notApplicable, undetermined, notApplicable } },
  };
}

function overEntries<Facts, Entry>(
  code: 'each' | 'some',
  id: string,
  over: Entries<Facts, Entry>,
  options: CombinationOptions | undefined,
): Criterion<Facts> {
  const { list, entries, holds } = requireObject(over, 'the entries of a list');
  if (typeof list !== 'string') throw invalid('expected the id of a list as text');
  requireFunction(entries, 'entries');
  const part = requireCriterion(holds);
  const { level, clauses } = headingOf(id, options, part.level, [part]);
  const entriesIn = (facts: Facts) => {
    const found = entries(facts);
    if (Array.isArray(found)) return found as readonly Entry[];
    throw new UtlysningError('criterion.entries', `expected a list of entries: \`${list}\``);
  };
  return {
    id,
    level,
    clauses,
    evaluate(facts) {
      const findings = entriesIn(facts).map((entry) => required(part, entry));
      const { outcome, reason } = countedEntries(code, list, findings);
      return { criterion: id, level, outcome, clauses, reason, findings };
    },
    outcome(facts) {
      const found = entriesIn(facts);
      const needed = code === 'each' ? found.length : 1;
      return reachedBy(needed, found, (entry) => outcomeOf(part, entry));
    },
  };
}
