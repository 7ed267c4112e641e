import type { Issue } from './issue.js';

/**
 * A schema as version 1 of Standard Schema has it (https://standardschema.dev): the types alone,
 * written down here so that nobody needs another package for them.
 */
export interface StandardSchema<Input, Output> {
  /** What the standard asks for. */
  readonly '~standard': {
    /** Of the standard. */
    readonly version: 1;
    /** Who made the schema. */
    readonly vendor: 'utlysning';
    /** Reads a value. It answers at once and throws on no input. */
    readonly validate: (value: unknown) => StandardResult<Output>;
    /** For the compiler: nothing is there when the code runs. */
    readonly types?:
      | {
          /** What it reads. */
          readonly input: Input;
          /** What it gives. */
          readonly output: Output;
        }
      | undefined;
  };
}

/** What a schema answers: the value, or all that is wrong with it, each with its code. */
export type StandardResult<Output> =
  | {
      /** The value, frozen. */
      readonly value: Output;
      /** None. */
      readonly issues?: undefined;
    }
  | {
      /** What is wrong with it. */
      readonly issues: readonly Issue[];
    };
