import { isPlainObject } from '../../parse/merge-patch.js';
import { isSame } from '../changes.js';

/** The keys under which a greater number gives more. Under any other key a number gives less, or it depends. */
const GIVING: ReadonlySet<string> = new Set([
  ...['amount', 'fixed', 'rate', 'times', 'quantity', 'percent', 'of', 'fundingRate'],
  ...['lowest', 'highest', 'sum', 'total', 'bands', 'tiers'],
  ...['limits', 'maximum', 'places', 'budget'],
]);

/** The keys that cite and explain. They decide nothing. */
export const CITING: ReadonlySet<string> = new Set(['clauses', 'reading']);

/**
 * Whether a part of a call gives no less than it did: it has the same form, and its numbers are
 * greater or the same where a greater number gives more. All other parts have to be the same.
 */
export function givesNoLess(key: string, was: unknown, is: unknown): boolean {
  if (CITING.has(key)) return true;
  if (!GIVING.has(key)) return isSame(was, is);
  if (typeof was === 'number' && typeof is === 'number') return is >= was;
  if (Array.isArray(was) && Array.isArray(is)) {
    return was.length === is.length && was.every((item, at) => givesNoLess(key, item, is[at]));
  }
  if (isPlainObject(was) && isPlainObject(is)) return fieldsGiveNoLess(was, is);
  return isSame(was, is);
}

/** As {@link givesNoLess}, for each field of an object. */
export function fieldsGiveNoLess(
  was: Readonly<Record<string, unknown>>,
  is: Readonly<Record<string, unknown>>,
): boolean {
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return keys.every((key) => givesNoLess(key, was[key], is[key]));
}
