import type { ParseResult } from './issue.js';
import type { StandardSchema } from './standard.js';

/**
 * Reads a value from outside. It is called, and it is a Standard Schema too
 * (https://standardschema.dev, version 1): it can be handed as it is to whatever takes one.
 */
export interface Parser<Input, Output, More extends readonly unknown[] = []>
  extends StandardSchema<Input, Output> {
  (input: unknown, ...more: More): ParseResult<Output>;
}

/**
 * Makes of a function that reads a value a {@link Parser}; the function stays as it was. Every
 * `parse…` is one already; this is for a reader of the host's own, such as one that is bound to a call.
 *
 * @param read it is called with the value alone when it is used as a schema, and is to throw on no
 * value.
 *
 * @example
 * ```ts
 * import { parseApplication, parser } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * const bound = parser((input: unknown) => parseApplication(input, hkdir2024));
 * const group = [{ id: 'p1', categories: ['janitor'] }];
 * const draft = { id: 'a-1', applicant: { orgnr: '864950582' }, group, parts: {} };
 * bound['~standard'].validate(draft).issues?.map(({ path, code }) => [path, code]);
 * // => [[['group', 0, 'categories', 0], 'category.unknown']]
 * ```
 */
export function parser<Output, More extends readonly unknown[], Input = Output>(
  read: ((input: unknown, ...more: More) => ParseResult<Output>) &
    ((input: unknown) => ParseResult<Output>),
): Parser<Input, Output, More> {
  const standard: StandardSchema<Input, Output>['~standard'] = {
    version: 1,
    vendor: 'utlysning',
    validate(value) {
      const parsed = read(value);
      return parsed.ok ? { value: parsed.value } : { issues: parsed.issues };
    },
  };
  return Object.assign(read.bind(undefined), { '~standard': Object.freeze(standard) });
}
