import * as z from 'zod/mini';
import { codedIssue, type Schema } from './schema.js';

/** The schemas of the forms that a value may have, by the key that only this form has. */
export type Forms = Readonly<Record<string, () => Schema>>;

/**
 * A value that has one of several forms. One key states which. A union of zod would try
 * every form: a condition nested ten deep takes four seconds, and its issues have no path. The schema
 * of a form is made once, at its first use: zod compiles each schema that it meets.
 *
 * @param plain the schema of a value that is no object, such as a number.
 */
export function formOf<Output, Input = Output>(
  forms: Forms,
  expected: string,
  plain?: Schema,
): FormSchema<Output, Input> {
  const made = Object.fromEntries(Object.entries(forms).map(([key, make]) => [key, once(make)]));
  const select = z.transform<unknown, unknown>((input, { issues }) => {
    const schema = isObject(input) ? schemaFor(made, input) : plain;
    if (schema === undefined) {
      const code = input === undefined ? 'missing' : 'form.unknown';
      issues.push({ ...codedIssue([], code, expected), input });
      return z.NEVER;
    }
    const parsed = z.safeParse(schema, input);
    for (const issue of parsed.error?.issues ?? []) {
      issues.push({ ...issue, input } as z.core.$ZodRawIssue);
    }
    return parsed.data;
  });
  const schema = z.pipe(z.unknown(), select) as z.ZodMiniType<Output, Input>;
  return Object.assign(schema, { forms: made, plain });
}

/** A schema that {@link formOf} made, with the forms that it selects from. */
export type FormSchema<Output, Input = Output> = z.ZodMiniType<Output, Input> & {
  readonly forms: Forms;
  readonly plain: Schema | undefined;
};

function isObject(input: unknown): input is object {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** The schema of the one form whose key the value has; none when it has several of them or none. */
function schemaFor(forms: Forms, input: object): Schema | undefined {
  const keys = Object.keys(forms).filter((key) => Object.hasOwn(input, key));
  return keys.length === 1 ? forms[keys[0] ?? '']?.() : undefined;
}

function once(make: () => Schema): () => Schema {
  let made: Schema | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
