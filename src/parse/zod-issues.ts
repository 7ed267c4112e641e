import type * as z from 'zod/mini';
import { type Issue, MAX_ISSUES } from './issue.js';

/** Converts an issue of zod to issues of this library. An issue of several unknown keys becomes one for each. */
export function issuesOf(raw: z.core.$ZodIssue, input: unknown): readonly Issue[] {
  const path = raw.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const one = (code: string, message: string) => [{ path, code, message }];
  const absentOr = (code: string) => (valueAt(input, path) === undefined ? 'missing' : code);
  switch (raw.code) {
    case 'invalid_type':
      return one(absentOr('invalid-type'), `expected ${withArticle(raw.expected)}`);
    case 'unrecognized_keys':
      return raw.keys
        .slice(0, MAX_ISSUES)
        .map((key) => ({ path: [...path, key], code: 'unknown-key', message: 'no such key here' }));
    case 'too_big':
      return one('too-big', `expected at most ${counted(raw.maximum, raw.origin)}`);
    case 'too_small':
      return one('too-small', `expected at least ${counted(raw.minimum, raw.origin)}`);
    case 'invalid_value':
      return one('invalid-value', `expected ${either(raw.values)}`);
    case 'invalid_format':
      return one('invalid-format', raw.message);
    case 'invalid_key':
      return one('invalid-key', raw.issues[0]?.message ?? raw.message);
    case 'invalid_union': {
      const nearest = nearestShape(raw.errors);
      if (nearest === undefined) return one(absentOr('invalid-value'), `expected ${typesOf(raw)}`);
      return nearest.flatMap((inner) =>
        issuesOf({ ...inner, path: [...raw.path, ...inner.path] }, input),
      );
    }
    default:
      return one(codeOf(raw), raw.message);
  }
}

/** The code that was given with `coded` or `codedIssue`. */
function codeOf(raw: z.core.$ZodIssue): string {
  return 'params' in raw ? String(raw.params?.['code']) : 'invalid';
}

/** The issues of the member of a union that has the fewest, if the value is of its type. */
function nearestShape(shapes: readonly (readonly z.core.$ZodIssue[])[]) {
  const count = (shape: readonly z.core.$ZodIssue[]) =>
    shape.reduce((sum, raw) => sum + ('keys' in raw ? raw.keys.length : 1), 0);
  const ofSameType = shapes.filter(
    (shape) => !shape.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  return ofSameType.sort((a, b) => count(a) - count(b))[0];
}

/** The types that a union allows, or the values of the key that selects its member. */
function typesOf(raw: z.core.$ZodIssueInvalidUnion): string {
  if ('options' in raw && Array.isArray(raw.options)) return either(raw.options);
  const types = raw.errors.flatMap((shape) =>
    shape.flatMap((inner) => (inner.code === 'invalid_type' ? [withArticle(inner.expected)] : [])),
  );
  return [...new Set(types)].join(' or ');
}

function either(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(' or ');
}

function withArticle(expected: string): string {
  if (expected === 'int') return 'an integer';
  if (expected === 'record') return 'an object';
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}

function counted(count: number | bigint, origin: string): string {
  const unit = origin === 'string' ? ' character' : origin === 'array' ? ' item' : '';
  return `${count}${unit}${unit === '' || count === 1 ? '' : 's'}`;
}

function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
