import * as z from 'zod/v4/core';
import { fault, freezing } from './check.js';
import type { Schema } from './schema.js';
import { id } from './text.js';

/**
 * An object with keys of the caller's choice, frozen. A key `__proto__` is refused: the schema
 * library would drop it in silence.
 */
export function dictionary<Value extends Schema>(valueType: Value) {
  const record = new z.$ZodRecord({ type: 'record', keyType: id, valueType, checks: [freezing] });
  const { parse } = record._zod;
  record._zod.parse = (payload, context) => {
    const { value } = payload;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, '__proto__')) {
      return parse(payload, context);
    }
    fault(payload, ['__proto__'], 'unknown-key', 'no such key here');
    return payload;
  };
  const dictionary: unknown = record;
  return dictionary as Schema<
    { readonly [key: string]: z.output<Value> },
    { readonly [key: string]: z.input<Value> }
  >;
}
