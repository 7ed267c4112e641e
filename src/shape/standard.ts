import type { Issue } from './issue.js';

/**
 * A schema as version 1 of Standard Schema has it (https://standardschema.dev): the types alone,
 * written down here so that nobody needs another package for them.
 */
export interface StandardSchema<Input, Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'utlysning';
    /** Reads a value. It answers at once and throws on no input. */
    readonly validate: (value: unknown) => StandardResult<Output>;
    /** For the compiler: nothing is there when the code runs. */
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/** What a schema answers: the value, or all that is wrong with it, each with its code. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] };
