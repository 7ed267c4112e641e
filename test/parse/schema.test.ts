import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { parseWith } from '../../src/parse/parse.js';
import {
  codedIssue,
  dictionary,
  integer,
  list,
  number,
  object,
  pattern,
  type Schema,
  text,
} from '../../src/parse/schema.js';

const closed = { type: 'object', additionalProperties: false };

// JSON Schema 2020-12: https://json-schema.org/draft/2020-12
describe('The JSON Schema is the expected one for', () => {
  it.each<[string, Schema, object]>([
    ['text', text(3, 1), { type: 'string', minLength: 1, maxLength: 3 }],
    ['a pattern', pattern(/^a$/, 'id'), { type: 'string', pattern: '^a$' }],
    ['a number', number(-1.5, 2.5), { type: 'number', minimum: -1.5, maximum: 2.5 }],
    ['an integer', integer(1, 4), { type: 'integer', minimum: 1, maximum: 4 }],
    [
      'an integer without a maximum',
      integer(1),
      { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER },
    ],
    ['yes or no', z.boolean(), { type: 'boolean' }],
    ['one of some words', z.enum(['a', 'b']), { type: 'string', enum: ['a', 'b'] }],
    ['anything', z.unknown(), {}],
    ['a value or null', z.nullable(z.boolean()), { type: ['boolean', 'null'] }],
    [
      'a list',
      list(z.boolean(), 3, 1),
      { type: 'array', items: { type: 'boolean' }, minItems: 1, maxItems: 3 },
    ],
    [
      'an object with a key that may be left out, and one that stands for a value',
      object({ a: z.boolean(), b: z.optional(z.boolean()), c: z.prefault(z.boolean(), true) }),
      {
        ...closed,
        properties: {
          a: { type: 'boolean' },
          b: { type: 'boolean' },
          c: { type: 'boolean', default: true },
        },
        required: ['a'],
      },
    ],
    [
      'an object with keys of the caller’s choice',
      dictionary(z.boolean()),
      {
        type: 'object',
        propertyNames: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$' },
        additionalProperties: { type: 'boolean' },
      },
    ],
    [
      'one of several shapes',
      z.union([z.boolean(), text(3, 1)]),
      { anyOf: [{ type: 'boolean' }, { type: 'string', minLength: 1, maxLength: 3 }] },
    ],
    [
      'one of several objects',
      z.discriminatedUnion('kind', [
        object({ kind: z.literal('a') }),
        object({ kind: z.literal('b') }),
      ]),
      {
        oneOf: ['a', 'b'].map((kind) => ({
          ...closed,
          properties: { kind: { type: 'string', const: kind } },
          required: ['kind'],
        })),
      },
    ],
    [
      'what is made into something else',
      z.pipe(
        z.boolean(),
        z.transform(() => 1),
      ),
      { type: 'boolean' },
    ],
  ])('%s', (_, schema, says) => {
    const { $schema, ...stated } = z.toJSONSchema(schema, { io: 'input' });
    expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const withoutReadOnly = JSON.parse(JSON.stringify(stated), (key, value) =>
      key === 'readOnly' ? undefined : value,
    );
    expect(withoutReadOnly).toEqual(says);
  });
});

describe('an object', () => {
  const pair = object({ a: number(0, 9), b: number(0, 9) }).check(
    z.superRefine(({ a, b }, context) => {
      if (a > b) context.addIssue(codedIssue(['a'], 'course.order', 'expected a up to b'));
    }),
  );

  it('is checked as one value after each of its keys is valid', () => {
    expect(parseWith(pair, { a: 1, b: 1 })).toEqual({ ok: true, value: { a: 1, b: 1 } });
    const outOfOrder = { path: ['a'], code: 'course.order', message: 'expected a up to b' };
    expect(parseWith(pair, { a: 2, b: 1 })).toEqual({ ok: false, issues: [outOfOrder] });
    expect(parseWith(pair, { a: 'x', b: 1 })).toMatchObject({
      issues: [{ path: ['a'], code: 'invalid-type' }],
    });
  });
});

describe('a dictionary', () => {
  const flags = dictionary(z.boolean());

  it('refuses a key __proto__, which it would lose', () => {
    expect(parseWith(flags, JSON.parse('{"a":true,"__proto__":true}'))).toEqual({
      ok: false,
      issues: [{ path: ['__proto__'], code: 'unknown-key', message: 'no such key here' }],
    });
  });

  it.each([null, 1, 'x', []])('cannot be %j', (value) => {
    const message = 'expected an object';
    expect(parseWith(flags, value)).toEqual({
      ok: false,
      issues: [{ path: [], code: 'invalid-type', message, params: { types: ['object'] } }],
    });
  });
});
