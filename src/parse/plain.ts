import { isDate } from 'date-fns/isDate';
import { type Issue, type IssueParts, issueOf, MAX_ISSUES } from './issue.js';

/** Longer lists are not copied. No schema of this library allows one. */
const MAX_ITEMS = 10_000_000;

/** Deeper parts become null in the copy. No schema of this library is as deep. */
const MAX_DEPTH = 64;

/**
 * Copies a value from outside as plain JSON. Each part is read once, and the caller's value is never
 * frozen. Three things that zod accepts are issues here: a key `__proto__`, an endless list, and
 * text that UTF-8 cannot encode.
 */
export function plainCopy(input: unknown, issues: Issue[]): unknown {
  const path: (string | number)[] = [];
  // An object that stands in several places is copied once, so a cycle or shared parts cost no more.
  const copies = new Map<object, object>();

  function refuse(...parts: IssueParts): void {
    if (issues.length < MAX_ISSUES) issues.push(issueOf(...parts));
  }

  function copyAt(key: string | number, value: unknown): unknown {
    path.push(key);
    const copied = copy(value);
    path.pop();
    return copied;
  }

  function copy(value: unknown): unknown {
    if (typeof value === 'string') {
      if (!value.isWellFormed())
        refuse([...path], 'text.ill-formed', 'expected text that UTF-8 can encode');
      return value;
    }
    if (typeof value === 'function') return null;
    if (typeof value !== 'object' || value === null) return value;
    if (path.length > MAX_DEPTH) return null;
    const before = copies.get(value);
    if (before !== undefined) return before;
    if (Array.isArray(value)) {
      const items: unknown[] = [];
      copies.set(value, items);
      if (value.length > MAX_ITEMS) {
        const message = `expected at most ${MAX_ITEMS} items`;
        refuse([...path], 'too-big', message, { limit: MAX_ITEMS, of: 'items' });
      } else for (let at = 0; at < value.length; at += 1) items.push(copyAt(at, value[at]));
      return items;
    }
    const isPlain = Object.prototype.toString.call(value) === '[object Object]';
    if (!isPlain && isDate(value)) return new Date(value);
    // A moment of Temporal has this key in its prototype and no keys of its own.
    if ('epochMilliseconds' in value) return { epochMilliseconds: value.epochMilliseconds };
    // A `Map`, an `Error` and the like have their content elsewhere.
    if (!isPlain) return null;
    const result: Record<string, unknown> = {};
    copies.set(value, result);
    for (const key of Object.keys(value)) {
      if (key === '__proto__') refuse([...path, key], 'unknown-key', 'no such key here');
      else result[key] = copyAt(key, value[key as keyof typeof value]);
    }
    return result;
  }

  return copy(input);
}
