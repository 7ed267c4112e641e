const PROTOTYPES: readonly object[] = [
  ...[Object, Array, String, Number, Boolean, Function, Date, RegExp, Map, Set, Promise, Error],
  ...[Symbol, BigInt, Uint8Array, Uint32Array, Float64Array, Int32Array, DataView],
].flatMap((made) => [made, made.prototype as object]);

/** Every own property of what all values share, as it is now. */
export function shared(): readonly unknown[] {
  return [globalThis, JSON, Math, Reflect, ...PROTOTYPES].flatMap((object) =>
    Reflect.ownKeys(object).flatMap((key) => {
      // A global such as `crypto` is made when it is first asked for.
      if (object === globalThis) return [key];
      const property = Object.getOwnPropertyDescriptor(object, key);
      return [key, property?.value, property?.get, property?.set];
    }),
  );
}

/** Whether nothing of it was changed since. */
export function isAsBefore(before: readonly unknown[]): boolean {
  const now = shared();
  return now.length === before.length && now.every((part, at) => Object.is(part, before[at]));
}

/** Whether no value inherits what a hostile one would hand down. */
export function isUnpolluted(): boolean {
  return !('polluted' in {}) && !('polluted' in []) && !('polluted' in (() => {}));
}

const MOST_PARTS = 2000;

/**
 * What a value holds, as one list: its keys, its parts, and what of it is frozen. Nothing that it
 * computes is asked for.
 */
export function imprint(value: unknown): readonly unknown[] {
  const marks: unknown[] = [];
  const queue: unknown[] = [value];
  const seen = new Set<unknown>();
  for (const part of queue) {
    if (marks.length > MOST_PARTS) break;
    marks.push(part);
    if (typeof part !== 'object' || part === null || seen.has(part)) continue;
    seen.add(part);
    try {
      marks.push(Object.isFrozen(part), Object.getPrototypeOf(part));
      const keys = ownKeys(part);
      marks.push(keys.length);
      for (const key of keys) {
        const property = Object.getOwnPropertyDescriptor(part, key);
        marks.push(key, property?.get, property?.writable);
        queue.push(property?.value);
      }
    } catch {
      // It will not be looked at.
    }
  }
  return marks;
}

function ownKeys(part: object): readonly (string | symbol)[] {
  const isLong = Array.isArray(part) && part.length > MOST_PARTS;
  return isLong ? Array.from({ length: 10 }, (_, index) => String(index)) : Reflect.ownKeys(part);
}

/** Whether a value holds what it held. */
export function isSame(value: unknown, before: readonly unknown[]): boolean {
  const now = imprint(value);
  return now.length === before.length && now.every((mark, at) => Object.is(mark, before[at]));
}
