import * as z from 'zod/mini';
import { canonicalJson } from '../parse/canonical.js';
import { deepFreeze } from '../parse/deep-freeze.js';
import type { JsonValue } from '../parse/json.js';
import { isPlainObject } from '../parse/merge-patch.js';
import { object, text } from '../parse/schema.js';
import { isMerged } from './merge.js';

const json = z.pipe(
  z.custom<JsonValue>((value) => z.safeParse(z.json(), value).success, {
    error: 'expected a value that JSON can hold',
    params: { code: 'json.invalid' },
  }),
  z.transform(deepFreeze<JsonValue>),
);

export const recordedChange = object({
  /** Where: the keys and ids joined by dots, `grant.items.travel.rate`. A dot in an id is written `\.`. */
  path: text(1000, 1),
  /** What stood there. Absent: nothing. */
  old: z.optional(json),
  /** What stands there now. Absent: it was taken away. */
  new: z.optional(json),
});

/** One change that an amendment made. */
export interface RecordedChange extends z.output<typeof recordedChange> {}

/** What differs between two versions of a call, at the depth to which an amendment merges. */
export function* changesBetween(
  before: unknown,
  after: unknown,
  keys: readonly string[] = [],
): Generator<RecordedChange> {
  if (isMerged(keys) && isPlainObject(before) && isPlainObject(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      yield* changesBetween(ownValue(before, key), ownValue(after, key), [...keys, key]);
    }
  } else if (!isSame(before, after)) {
    yield {
      path: pathOf(keys),
      ...(before !== undefined && { old: before as JsonValue }),
      ...(after !== undefined && { new: after as JsonValue }),
    };
  }
}

/**
 * Undoes a change in a {@link mutableCopy} of a call. False: the call does not contain what the
 * change made. The copy is changed in place, so that many changes of a large call take linear time.
 */
export function undo(call: object, { path, old, new: made }: RecordedChange): boolean {
  const keys = keysOf(path);
  const last = keys.at(-1) ?? '';
  const part = keys.slice(0, -1).reduce<unknown>(ownValue, call);
  if (!isPlainObject(part)) return false;
  if (!isSame(ownValue(part, last), made) || isSame(old, made)) return false;
  if (old === undefined) {
    delete part[last];
  } else {
    // An assignment to `__proto__` would not make a key.
    const value = mutableCopy(old);
    Object.defineProperty(part, last, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }
  return true;
}

/** A copy of a JSON value that is not frozen. */
export function mutableCopy<T extends JsonValue | object>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

/** The keys that a recorded path names. */
export function keysOf(path: string): readonly string[] {
  return path.split(/(?<!\\)\./).map((key) => key.replaceAll('\\.', '.'));
}

function pathOf(keys: readonly string[]): string {
  return keys.map((key) => key.replaceAll('.', '\\.')).join('.');
}

/** Whether two JSON values are the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return a === b;
  return canonicalJson(a) === canonicalJson(b);
}

function ownValue(part: unknown, key: string): unknown {
  return isPlainObject(part) && Object.hasOwn(part, key) ? part[key] : undefined;
}
