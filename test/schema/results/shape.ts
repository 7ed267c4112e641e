import * as z from 'zod/mini';
import type { JsonValue } from '../../../src/parse/json.js';

/** An object with just these keys. */
export function object<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.readonly(z.strictObject(shape));
}

/** A list of any length. */
export function list<Item extends z.core.SomeType>(item: Item) {
  return z.readonly(z.array(item));
}

/** An object with keys of the caller's choice. */
export function dictionary<Value extends z.core.SomeType>(value: Value) {
  return z.readonly(z.record(z.string(), value));
}

/** How many there are of something. */
export const count = z.int().check(z.minimum(0));

/** Any value that JSON can hold. */
export const json = z.unknown() as z.ZodMiniType<JsonValue>;
