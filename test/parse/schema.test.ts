import { describe, expect, it } from 'vitest';
import * as z from 'zod/v4/core';
import { fault } from '../../src/parse/check.js';
import { dictionary } from '../../src/parse/dictionary.js';
import { parseWith } from '../../src/parse/issue.js';
import { list } from '../../src/parse/list.js';
import { number, whole } from '../../src/parse/number.js';
import {
  boolean,
  discriminatedUnion,
  literal,
  nullable,
  object,
  optional,
  prefault,
  type Schema,
  transformed,
  union,
  unknown,
} from '../../src/parse/schema.js';
import { matching, text } from '../../src/parse/text.js';

const closed = { type: 'object', additionalProperties: false };

// JSON Schema 2020-12: https://json-schema.org/draft/2020-12
describe('JSON Schema says the same of', () => {
  it.each<[string, Schema, object]>([
    ['text', text(3, 1), { type: 'string', minLength: 1, maxLength: 3 }],
    ['a pattern', matching(/^a$/, ''), { type: 'string', pattern: '^a$' }],
    ['a number', number(-1.5, 2.5), { type: 'number', minimum: -1.5, maximum: 2.5 }],
    ['a whole number', whole(1, 4), { type: 'integer', minimum: 1, maximum: 4 }],
    [
      'a whole number without a most',
      whole(1),
      { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER },
    ],
    ['yes or no', boolean(), { type: 'boolean' }],
    ['one of some words', literal('a', 'b'), { type: 'string', enum: ['a', 'b'] }],
    ['anything', unknown(), {}],
    ['a value or null', nullable(boolean()), { type: ['boolean', 'null'] }],
    [
      'a list',
      list(boolean(), 3, 1),
      { type: 'array', items: { type: 'boolean' }, minItems: 1, maxItems: 3 },
    ],
    [
      'an object with a key that may be left out, and one that stands for a value',
      object({ a: boolean(), b: optional(boolean()), c: prefault(boolean(), true) }),
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
      dictionary(boolean()),
      {
        type: 'object',
        propertyNames: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$' },
        additionalProperties: { type: 'boolean' },
      },
    ],
    [
      'one of several shapes',
      union([boolean(), text(3)]),
      { anyOf: [{ type: 'boolean' }, { type: 'string', maxLength: 3 }] },
    ],
    [
      'one of several objects',
      discriminatedUnion('kind', [object({ kind: literal('a') }), object({ kind: literal('b') })]),
      {
        oneOf: ['a', 'b'].map((kind) => ({
          ...closed,
          properties: { kind: { type: 'string', const: kind } },
          required: ['kind'],
        })),
      },
    ],
    ['what is made into something else', transformed(boolean(), () => 1), { type: 'boolean' }],
  ])('%s', (_, schema, says) => {
    const { $schema, readOnly, ...said } = z.toJSONSchema(schema, { io: 'input' });
    expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(JSON.parse(JSON.stringify(said))).toEqual(says);
  });
});

describe('an object', () => {
  const pair = object({ a: number(0, 9), b: number(0, 9) }, (context) => {
    if (context.value.a > context.value.b) fault(context, ['a'], 'order', 'expected a up to b');
  });

  it('is told what its keys have to do with each other, once each is as it should be', () => {
    expect(parseWith(pair, { a: 1, b: 1 })).toEqual({ ok: true, value: { a: 1, b: 1 } });
    const outOfOrder = { path: ['a'], code: 'order', message: 'expected a up to b' };
    expect(parseWith(pair, { a: 2, b: 1 })).toEqual({ ok: false, issues: [outOfOrder] });
    expect(parseWith(pair, { a: 'x', b: 1 })).toMatchObject({
      issues: [{ path: ['a'], code: 'invalid-type' }],
    });
  });
});

describe('a dictionary', () => {
  const flags = dictionary(boolean());

  it('refuses a key __proto__, which it would lose', () => {
    expect(parseWith(flags, JSON.parse('{"a":true,"__proto__":true}'))).toEqual({
      ok: false,
      issues: [{ path: ['__proto__'], code: 'unknown-key', message: 'no such key here' }],
    });
  });

  it.each([null, 1, 'x', []])('is no %j', (value) => {
    const message = 'expected an object';
    expect(parseWith(flags, value)).toEqual({
      ok: false,
      issues: [{ path: [], code: 'invalid-type', message }],
    });
  });
});
