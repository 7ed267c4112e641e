import { UtlysningError } from './error.js';
import type { Issue, ParseResult } from './issue.js';

/**
 * A function that reads a value from outside. It is also a Standard Schema
 * (https://standardschema.dev, version 1), so any library that takes one can use it.
 */
export interface Parser<Input, Output, More extends readonly unknown[] = []> {
  (input: unknown, ...more: More): ParseResult<Output>;
  /** The property that makes it a Standard Schema. */
  readonly '~standard': {
    /** The version of the standard. */
    readonly version: 1;
    /** The library that made the schema. */
    readonly vendor: 'utlysning';
    /** Reads a value. It is synchronous and never throws. */
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
    /** Types for the compiler. The property does not exist at run time. */
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
 * Makes a {@link Parser} from a function of the host that reads a value, such as one that is bound
 * to a call. Every `parse…` of this library is a parser already.
 *
 * @param read must not throw. When the parser is used as a schema, only the value is passed.
 *
 * @example
 * ```ts
 * import { parseApplication, parser } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * const bound = parser((input: unknown) => parseApplication(input, hkdir2024));
 * const members = [{ id: 'p1', categories: ['janitor'] }];
 * const draft = { id: 'a-1', applicant: { orgnr: '864950582' }, members };
 * bound['~standard'].validate(draft).issues?.map(({ path, code }) => [path, code]);
 * // => [[['members', 0, 'categories', 0], 'category.unknown']]
 * ```
 */
export function parser<Output, More extends readonly unknown[], Input = Output>(
  read: ((input: unknown, ...more: More) => ParseResult<Output>) &
    ((input: unknown) => ParseResult<Output>),
): Parser<Input, Output, More> {
  if (typeof read !== 'function') {
    throw new UtlysningError('parser.invalid', 'expected a function that reads a value');
  }
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
