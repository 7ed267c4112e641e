/** The maximum depth of a merge. No call is so deep, so its schema refuses what remains. */
const MAX_DEPTH = 10;

/** Merges a JSON Merge Patch (RFC 7396): objects are merged, a list is replaced, null takes a key away. */
export function mergePatch(target: unknown, patch: unknown, depth = 0): unknown {
  if (!isPlainObject(patch) || depth > MAX_DEPTH) return patch;
  const result = new Map(isPlainObject(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) result.delete(key);
    else if (value !== undefined) result.set(key, mergePatch(result.get(key), value, depth + 1));
  }
  return Object.fromEntries(result);
}

/** Whether a value is an object of keys and values, of any realm. A list or a `Date` is not. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
