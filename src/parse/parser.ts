import type { Issue, ParseResult } from './issue.js';

/**
 * Reads a value from outside. It is called, and it is a Standard Schema too
 * (https://standardschema.dev, version 1), so it can be handed to whatever takes one.
 */
export interface Parser<Input, Output, More extends readonly unknown[] = []> {
  (input: unknown, ...more: More): ParseResult<Output>;
  /** What the standard asks for. */
  readonly '~standard': {
    /** Of the standard. */
    readonly version: 1;
    /** Who made the schema. */
    readonly vendor: 'utlysning';
    /** Reads a value. It answers at once and throws on no input. */
    readonly validate: (value: unknown) =>
      | {
          /** What was read. */
          readonly value: Output;
          /** Absent: the value was accepted. */
          readonly issues?: undefined;
        }
      | {
          /** Why the value was refused. */
          readonly issues: readonly Issue[];
        };
    /** For the compiler: nothing is there when the code runs. */
    readonly types?:
      | {
          /** What the reader takes. */
          readonly input: Input;
          /** What the reader gives. */
          readonly output: Output;
        }
      | undefined;
  };
}

/**
 * Makes a {@link Parser} of a function that reads a value. Every `parse…` is one already; this is
 * for a reader of the host's own, such as one that is bound to a call.
 *
 * @param read used as a schema, it is called with the value alone. It must not throw.
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
  const standard: Parser<Input, Output>['~standard'] = {
    version: 1,
    vendor: 'utlysning',
    validate(value) {
      const parsed = read(value);
      return parsed.ok ? { value: parsed.value } : { issues: parsed.issues };
    },
  };
  return Object.assign(read.bind(undefined), { '~standard': Object.freeze(standard) });
}
