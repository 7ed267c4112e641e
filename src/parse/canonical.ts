import { UtlysningError } from './error.js';
import { isPlainObject } from './merge-patch.js';
import { byCodeUnit } from './order.js';

/**
 * The text of a JSON value in the JSON Canonicalization Scheme (RFC 8785). It has no white space.
 * Keys are in the order of their UTF-16 code units, and numbers are written as in ECMAScript. A key
 * whose value is undefined is left out, as `JSON.stringify` does.
 *
 * @throws {@link UtlysningError} `json.invalid` for a value that JSON cannot hold, such as `NaN`,
 * half a surrogate pair, a function, a `Date`, or undefined in a list.
 *
 * @example
 * ```ts
 * import { canonicalJson } from 'utlysning';
 *
 * canonicalJson({ b: 1e21, a: ['é', null] }); // => '{"a":["é",null],"b":1e+21}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  // A gap in a list is undefined too.
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`;
  if (isPlainObject(value)) {
    const members = Object.entries(value).filter(([, item]) => item !== undefined);
    members.sort(([a], [b]) => byCodeUnit(a, b));
    const texts = members.map(([key, item]) => `${canonicalJson(key)}:${canonicalJson(item)}`);
    return `{${texts.join(',')}}`;
  }
  if (
    (typeof value === 'string' && value.isWellFormed()) ||
    typeof value === 'boolean' ||
    value === null ||
    Number.isFinite(value)
  ) {
    return JSON.stringify(value);
  }
  throw new UtlysningError('json.invalid', 'expected a value that JSON can hold');
}
