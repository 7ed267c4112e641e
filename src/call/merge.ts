import { isPlainObject } from '../parse/merge-patch.js';

/**
 * The dictionaries of a call whose entries have fields. An amendment names an entry by its id and
 * what changes in it by the names of its fields. The entries of `terms` and `words` are texts.
 */
export const DICTIONARIES = [
  'clauses',
  'facts',
  'rounds',
  'requirements',
  'group.seats',
  'grant.items',
  'payments',
  'obligations',
  'gatherings',
  'answers',
] as const;

/** A section that is replaced whole, because it is a text in several languages. */
export const TEXT = 'title';

/** Whether the keys of a path lead to a dictionary whose entries have fields. */
export function isDictionary(keys: readonly string[]): boolean {
  return (DICTIONARIES as readonly string[]).includes(keys.join('.'));
}

/** Whether what stands at a path is merged key by key. Any other value is replaced whole. */
export function isMerged(keys: readonly string[]): boolean {
  if (keys.length < 2) return keys[0] !== TEXT;
  return isDictionary(keys) || isDictionary(keys.slice(0, -1));
}

/** Merges a change into a call, or into the part of it at a path. */
export function merge(target: unknown, change: unknown, keys: readonly string[] = []): unknown {
  if (!isPlainObject(change) || !isMerged(keys)) return change;
  const result = new Map(isPlainObject(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(change)) {
    if (value === null) result.delete(key);
    else if (value !== undefined) result.set(key, merge(result.get(key), value, [...keys, key]));
  }
  return Object.fromEntries(result);
}
