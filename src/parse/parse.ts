import * as z from 'zod/mini';
import { refusal } from './error.js';
import { type Issue, MAX_ISSUES, type ParseResult } from './issue.js';
import { plainCopy } from './plain.js';
import type { Schema } from './schema.js';
import { issuesOf } from './zod-issues.js';

/** How a value is read. */
interface ParseOptions {
  /**
   * Whether a message names an unknown key and the nearest known one. Only for what an organiser
   * writes: elsewhere a key can be the name of a person.
   */
  readonly namesKeys?: boolean;
}

/**
 * Reads `input` with a schema, or with the schema that a function chooses for it. The issues of zod
 * become issues of this library. An input that throws when it is read has one issue: `unreadable`.
 */
export function parseWith<T>(
  schema: Schema<T> | ((input: unknown) => Schema<T>),
  input: unknown,
  { namesKeys = false }: ParseOptions = {},
): ParseResult<T> {
  try {
    const ofCopy: Issue[] = [];
    const copy = plainCopy(input, ofCopy);
    const parsed = z.safeParse(typeof schema === 'function' ? schema(copy) : schema, copy);
    if (parsed.success && ofCopy.length === 0) return { ok: true, value: parsed.data };
    const issues: Issue[] = [];
    for (const raw of parsed.error?.issues ?? []) {
      if (issues.length >= MAX_ISSUES) break;
      issues.push(...issuesOf(raw, copy, namesKeys));
    }
    // What zod refused may have keys of anybody's choice, so no path leads into it.
    const isRefused = ({ path }: Issue) =>
      issues.some((outer) => outer.path.every((key, at) => key === path[at]));
    issues.push(...ofCopy.filter((issue) => !isRefused(issue)));
    return { ok: false, issues: issues.slice(0, MAX_ISSUES) };
  } catch {
    const message = 'expected plain JSON, without hundreds of thousands of issues';
    return { ok: false, issues: [{ path: [], code: 'unreadable', message }] };
  }
}

/** Reads `input` with a schema. Throws an `UtlysningError` with the given code when it is not valid. */
export function parseOrThrow<T>(
  schema: Schema<T>,
  input: unknown,
  code: string,
  options?: ParseOptions,
): T {
  const parsed = parseWith(schema, input, options);
  if (parsed.ok) return parsed.value;
  throw refusal(code, parsed.issues);
}
