import { type Issue, MAX_ISSUES } from './issue.js';

/** Longer lists are not copied; no shape of this library takes one. */
const MAX_ITEMS = 10_000_000;

/** What lies deeper is null in the copy; no shape of this library goes so deep. */
const MAX_DEPTH = 64;

/**
 * A copy of a value from outside as plain JSON, so that what is parsed is read once, and nothing of
 * the caller's is ever frozen. Zod lets three things through that are issues here: a key
 * `__proto__`, a list without end, and text that UTF-8 cannot write.
 */
export function plainCopy(input: unknown, issues: Issue[]): unknown {
  const path: (string | number)[] = [];

  function refuse(code: string, message: string): void {
    if (issues.length < MAX_ISSUES) issues.push({ path: [...path], code, message });
  }

  function copyAt(key: string | number, value: unknown): unknown {
    path.push(key);
    const copied = copy(value);
    path.pop();
    return copied;
  }

  function copy(value: unknown): unknown {
    if (typeof value === 'string') {
      if (!value.isWellFormed()) refuse('text.ill-formed', 'expected text that UTF-8 can write');
      return value;
    }
    if (typeof value === 'function') return null;
    if (typeof value !== 'object' || value === null) return value;
    if (path.length > MAX_DEPTH) return null;
    if (Array.isArray(value)) {
      if (value.length <= MAX_ITEMS) return Array.from(value, (item, at) => copyAt(at, item));
      refuse('too-big', `expected at most ${MAX_ITEMS} items`);
      return [];
    }
    if (value instanceof Date) return new Date(value);
    const result: Record<string, unknown> = {};
    // Moments of Temporal have this in their prototype, and nothing of their own.
    if ('epochMilliseconds' in value) result['epochMilliseconds'] = value.epochMilliseconds;
    for (const key of Object.keys(value)) {
      const item = value[key as keyof typeof value];
      if (key !== '__proto__') {
        result[key] = copyAt(key, item);
        continue;
      }
      path.push(key);
      refuse('unknown-key', 'no such key here');
      path.pop();
    }
    return result;
  }

  return copy(input);
}
