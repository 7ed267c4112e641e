import type { Issue } from '../../src/parse/issue.js';
import { parseWith } from '../../src/parse/parse.js';
import type { Schema } from '../../src/parse/schema.js';

/** The issues of a value by a schema. */
export function issuesOf(schema: Schema, input: unknown): readonly Issue[] {
  const parsed = parseWith(schema, input);
  return parsed.ok ? [] : parsed.issues;
}

/** The codes and messages of these issues. */
export function codesAndMessages(
  schema: Schema,
  input: unknown,
): readonly (readonly [string, string])[] {
  return issuesOf(schema, input).map(({ code, message }) => [code, message]);
}
