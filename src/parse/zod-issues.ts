import type * as z from 'zod/mini';
import { FORMS, type Form } from './forms.js';
import { type Issue, MAX_ISSUES } from './issue.js';
import type { IssueCode, IssueParams, ValueType } from './issue-code.js';
import { nearest } from './nearest.js';

/**
 * Converts an issue of zod to issues of this library. An issue of several unknown keys becomes one for
 * each.
 *
 * @param namesKeys whether the message names an unknown key: where no key can be the name of a person.
 */
export function issuesOf(
  raw: z.core.$ZodIssue,
  input: unknown,
  namesKeys = false,
): readonly Issue[] {
  const path = raw.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const one = (code: IssueCode, message: string, params?: Issue['params']) => [
    { path, code, message, ...(params && { params }) },
  ];
  const another = (code: IssueCode, expected: readonly string[], params: Issue['params']) => {
    const message = `expected ${expected.join(' or ')}`;
    const isAbsent = valueAt(input, path) === undefined;
    return isAbsent ? one('missing', message) : one(code, message, params);
  };
  const ofTypes = (types: readonly ValueType[]) =>
    another('invalid-type', types.map(withArticle), { types });
  const ofValues = (values: readonly unknown[]) =>
    another(
      'invalid-value',
      values.map((value) => JSON.stringify(value)),
      { values: values as IssueParams['invalid-value']['values'] },
    );
  switch (raw.code) {
    case 'invalid_type':
      return ofTypes([typeOf(raw.expected)]);
    case 'unrecognized_keys':
      return raw.keys.slice(0, MAX_ISSUES).map((key) => ({
        path: [...path, key],
        code: 'unknown-key',
        message: namesKeys ? noSuchKey(key, raw.message.split(' ')) : 'no such key here',
      }));
    case 'too_big': {
      const bound = boundOf(raw.maximum, raw.origin);
      return one('too-big', `expected at most ${counted(bound)}`, bound);
    }
    case 'too_small': {
      const bound = boundOf(raw.minimum, raw.origin);
      return one('too-small', `expected at least ${counted(bound)}`, bound);
    }
    case 'invalid_value':
      return ofValues(raw.values);
    case 'invalid_format':
      return one('invalid-format', ...expectedForm(raw.message as Form));
    case 'invalid_key': {
      const [inner] = raw.issues;
      if (inner?.code === 'invalid_format') {
        return one('invalid-key', ...expectedForm(inner.message as Form));
      }
      return inner === undefined ? [] : issuesOf({ ...inner, path: raw.path }, input, namesKeys);
    }
    case 'invalid_union': {
      const nearest = nearestShape(raw.errors);
      if (nearest !== undefined) {
        return nearest.flatMap((inner) =>
          issuesOf({ ...inner, path: [...raw.path, ...inner.path] }, input, namesKeys),
        );
      }
      return 'options' in raw && Array.isArray(raw.options)
        ? ofValues(raw.options)
        : ofTypes(typesOf(raw));
    }
    case 'custom': {
      // Given with `refined` or `codedIssue`.
      const { code, params } = raw.params ?? {};
      return one(code ?? 'invalid', raw.message, params);
    }
    default:
      return one('invalid', raw.message);
  }
}

/** A key that is no plain word is not named: it can be anything, and of any length. */
function noSuchKey(key: string, known: readonly string[]): string {
  if (!/^[A-Za-z][\w-]{0,31}$/.test(key)) return 'no such key here';
  const meant = nearest(key, known);
  return `no such key here: \`${key}\`${meant === undefined ? '' : `; the nearest is \`${meant}\``}`;
}

/** The issues of the member of a union that has the fewest, if the value is of its type. */
function nearestShape(shapes: readonly (readonly z.core.$ZodIssue[])[]) {
  const count = (shape: readonly z.core.$ZodIssue[]) =>
    shape.reduce((sum, raw) => sum + ('keys' in raw ? raw.keys.length : 1), 0);
  const ofSameType = shapes.filter(
    (shape) => !shape.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  // One of some values is not meant where another member of the union has issues further in.
  const isValue = (shape: readonly z.core.$ZodIssue[]) =>
    Number(shape.some(({ code, path }) => code === 'invalid_value' && path.length === 0));
  return ofSameType.sort((a, b) => isValue(a) - isValue(b) || count(a) - count(b))[0];
}

/** The types that a union allows. */
function typesOf(raw: z.core.$ZodIssueInvalidUnion): readonly ValueType[] {
  const types = raw.errors.flatMap((shape) =>
    shape.flatMap((inner) => (inner.code === 'invalid_type' ? [typeOf(inner.expected)] : [])),
  );
  return [...new Set(types)];
}

/** The type of JSON Schema for a type of zod. The schemas of this library have no others. */
function typeOf(expected: string): ValueType {
  if (expected === 'int') return 'integer';
  return expected === 'record' ? 'object' : (expected as ValueType);
}

function withArticle(type: ValueType): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

/** The message and the params of an issue of a form, which zod's issue has for a message. */
function expectedForm(form: Form) {
  return [`expected ${FORMS[form]}`, { form }] as const;
}

function boundOf(limit: number | bigint, origin: string) {
  const of = origin === 'string' ? 'characters' : origin === 'array' ? 'items' : 'number';
  return { limit: Number(limit), of } as const;
}

function counted({ limit, of }: IssueParams['too-big']): string {
  if (of === 'number') return String(limit);
  return `${limit} ${limit === 1 ? of.slice(0, -1) : of}`;
}

function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
