import type * as z from 'zod/v4/core';
import { UtlysningError } from './error.js';
import { read, type Schema } from './schema.js';

/** One thing that is wrong with a value from outside: where, by which code, and what was expected. */
export interface Issue {
  /**
   * Keys and indexes from the root of the value to the fault. The last of them stands in the value
   * and may be anything, where the code is `unknown-key` or `invalid-key`.
   */
  readonly path: readonly (string | number)[];
  /** A stable code: `missing`, `invalid-type`, `unknown-key`, `too-big`, or a shape's own. */
  readonly code: string;
  /** What was expected, in English, for a developer. It never repeats the value. */
  readonly message: string;
}

/** What every `parse…` returns: the value, frozen through and through, or all that is wrong with it. */
export type ParseResult<T> =
  | {
      /** It is of the shape. */
      readonly ok: true;
      /** The value, frozen. */
      readonly value: T;
    }
  | {
      /** It is not. */
      readonly ok: false;
      /** What is wrong with it. */
      readonly issues: readonly Issue[];
    };

/** The most issues that one result lists; a broken file of a million rows must not answer with a million. */
export const MOST_ISSUES = 100;

/** An issue of the schema library, on its way up or inside that of a union. */
type RawIssue = z.$ZodRawIssue | z.$ZodIssue;

/**
 * Reads `input` with a schema, or with the one that is chosen by looking at it, and turns what the
 * schema says into issues of ours. What cannot be read at all, such as an object that throws when it
 * is looked at, or one with more faults than the stack has room for, is one issue: `unreadable`.
 */
export function parseWith<T>(
  schema: Schema<T> | ((input: unknown) => Schema<T>),
  input: unknown,
): ParseResult<T> {
  try {
    const parsed = read(typeof schema === 'function' ? schema(input) : schema, input);
    if (parsed.issues.length === 0) return { ok: true, value: parsed.value };
    const issues: Issue[] = [];
    for (const raw of parsed.issues) {
      if (issues.length >= MOST_ISSUES) break;
      collect(raw, input, issues);
    }
    return { ok: false, issues: issues.slice(0, MOST_ISSUES) };
  } catch {
    const message = 'expected plain JSON, without hundreds of thousands of faults';
    return { ok: false, issues: [{ path: [], code: 'unreadable', message }] };
  }
}

/** Reads `input` with a schema, or throws a {@link UtlysningError} with the given code. */
export function parseOrThrow<T>(schema: Schema<T>, input: unknown, code: string): T {
  const parsed = parseWith(schema, input);
  if (parsed.ok) return parsed.value;
  throw invalid(code, parsed.issues);
}

/**
 * Where an issue is, for texts that others read: a key that the shape does not have is left out, for
 * anything may stand there, a name as well.
 */
export function placeOf({ path, code }: Issue): Issue['path'] {
  return code === 'unknown-key' || code === 'invalid-key' ? path.slice(0, -1) : path;
}

/** The error that a refused value throws: it says how many faults there are, and the first of them. */
export function invalid(code: string, issues: readonly Issue[]): UtlysningError {
  const first = issues[0];
  const where = first === undefined ? '' : `: ${showIssue({ ...first, path: placeOf(first) })}`;
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
  return new UtlysningError(code, `The value is refused${where}${more}`, issues);
}

/**
 * An issue on one line, with its path as code would write it. A key that the shape does not have is in
 * it, as it is in the path: show it to whoever sent the value.
 *
 * @example
 * ```ts
 * import { showIssue } from 'utlysning';
 *
 * showIssue({ path: ['group', 0, 'id'], code: 'missing', message: 'expected a string' });
 * // => 'group[0].id: expected a string [missing]'
 * ```
 */
export function showIssue(issue: Issue): string {
  const path = issue.path.length === 0 ? 'the value itself' : showPath(issue.path);
  return `${path}: ${issue.message} [${issue.code}]`;
}

/** A path as code would write it: `group[0].id`. */
export function showPath(path: Issue['path']): string {
  let shown = '';
  for (const key of path) {
    const isName = typeof key === 'string' && /^[A-Za-z_]\w*$/.test(key);
    if (isName) shown += shown === '' ? key : `.${key}`;
    else shown += `[${JSON.stringify(key)}]`;
  }
  return shown;
}

function collect(raw: RawIssue, input: unknown, issues: Issue[]): void {
  const path = (raw.path ?? []).map((key) => (typeof key === 'number' ? key : String(key)));
  const add = (code: string, message = '') => issues.push({ path, code, message });
  const absentOr = (code: string) => (valueAt(input, path) === undefined ? 'missing' : code);
  switch (raw.code) {
    case 'invalid_type':
      add(absentOr('invalid-type'), `expected ${article(raw.expected)}`);
      return;
    case 'unrecognized_keys':
      for (const key of raw.keys.slice(0, MOST_ISSUES)) {
        issues.push({ path: [...path, key], code: 'unknown-key', message: 'no such key here' });
      }
      return;
    case 'too_big':
      add('too-big', `expected at most ${raw.maximum}${unit(raw.origin, raw.maximum)}`);
      return;
    case 'too_small':
      add('too-small', `expected at least ${raw.minimum}${unit(raw.origin, raw.minimum)}`);
      return;
    case 'invalid_value':
      add('invalid-value', `expected ${oneOf(raw.values)}`);
      return;
    case 'invalid_union': {
      const nearest = nearestOption(raw.errors);
      if (nearest === undefined) add(absentOr('invalid-value'), `expected ${kindsOf(raw)}`);
      for (const inner of nearest ?? []) {
        collect({ ...inner, path: [...path, ...inner.path] }, input, issues);
      }
      return;
    }
    case 'invalid_key':
      add('invalid-key', raw.issues[0]?.message);
      return;
    case 'custom':
      add(String(raw.params?.['code']), raw.message);
  }
}

/** Of the shapes that a value may have, the one that it comes closest to: its faults. */
function nearestOption(options: readonly (readonly z.$ZodIssue[])[]) {
  const faults = (option: readonly z.$ZodIssue[]) =>
    option.reduce((sum, raw) => sum + ('keys' in raw ? raw.keys.length : 1), 0);
  const ofItsKind = options.filter(
    (option) => !option.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  return [...ofItsKind].sort((a, b) => faults(a) - faults(b))[0];
}

/** What a value could be: one of the words that tell the shapes apart, or one of several kinds. */
function kindsOf(raw: Extract<RawIssue, { readonly code: 'invalid_union' }>): string {
  if ('options' in raw && Array.isArray(raw.options)) return oneOf(raw.options);
  const kinds = raw.errors.flatMap((option) =>
    option.flatMap((inner) => (inner.code === 'invalid_type' ? [article(inner.expected)] : [])),
  );
  return [...new Set(kinds)].join(' or ');
}

function oneOf(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(' or ');
}

function article(expected: string): string {
  if (expected === 'int') return 'a whole number';
  if (expected === 'record') return 'an object';
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}

function unit(origin: string, count: number | bigint): string {
  const plural = count === 1 ? '' : 's';
  if (origin === 'string') return ` character${plural}`;
  if (origin === 'array') return ` item${plural}`;
  return '';
}

function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
