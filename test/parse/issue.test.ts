import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { parseApplication } from '../../src/application/application.js';
import { defineCall, parseCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { refusal, UtlysningError } from '../../src/parse/error.js';
import { formatIssue } from '../../src/parse/format-issue.js';
import type { Issue, ParseResult } from '../../src/parse/issue.js';
import { parseOrThrow } from '../../src/parse/parse.js';
import { dictionary, number, object, type Schema } from '../../src/parse/schema.js';
import { example } from '../application/example.js';
import { issuesOf } from './issues-of.js';

const issues = (result: ParseResult<unknown>): readonly Issue[] => (result.ok ? [] : result.issues);
/** The issues of the call of 2024 with one place changed. */
const call = (change: object) => issues(parseCall({ ...hkdir2024, ...change }));

describe('an issue', () => {
  it.each<[string, readonly Issue[], Issue]>([
    [
      'missing',
      issues(parseApplication({ ...example, id: undefined })),
      { path: ['id'], code: 'missing', message: 'expected a string' },
    ],
    [
      'invalid-type',
      call({ series: { ...hkdir2024.series, last: 'yes' } }),
      {
        path: ['series', 'last'],
        code: 'invalid-type',
        message: 'expected a boolean',
        params: { types: ['boolean'] },
      },
    ],
    [
      'invalid-type, of an integer',
      call({ series: { round: 6.5, last: true, clauses: [] } }),
      {
        path: ['series', 'round'],
        code: 'invalid-type',
        message: 'expected an integer',
        params: { types: ['integer'] },
      },
    ],
    [
      'invalid-type, of a dictionary',
      call({ terms: 'x' }),
      {
        path: ['terms'],
        code: 'invalid-type',
        message: 'expected an object',
        params: { types: ['object'] },
      },
    ],
    [
      'unknown-key',
      call({ zones: [] }),
      {
        path: ['zones'],
        code: 'unknown-key',
        message: 'no such key here: `zones`; the nearest is `zone`',
      },
    ],
    [
      'invalid-key',
      issues(parseApplication({ ...example, parts: { 'a b': '' } })),
      {
        path: ['parts', 'a b'],
        code: 'invalid-key',
        message:
          'expected 1 to 100 ASCII letters, digits and . _ : -, the first a letter or a digit',
        params: { form: 'id' },
      },
    ],
    [
      'invalid-format',
      issues(parseApplication({ ...example, applicant: { orgnr: '1' } })),
      {
        path: ['applicant', 'orgnr'],
        code: 'invalid-format',
        message: 'expected nine digits',
        params: { form: 'orgnr' },
      },
    ],
    [
      'invalid-value, of several',
      call({ applicant: { ...hkdir2024.applicant, kind: 'friend' } }),
      {
        path: ['applicant', 'kind'],
        code: 'invalid-value',
        message: 'expected "municipality" or "registered"',
        params: { values: ['municipality', 'registered'] },
      },
    ],
    [
      'invalid-value, of one',
      call({ deadline: { none: 'ever', clauses: [] } }),
      {
        path: ['deadline', 'none'],
        code: 'invalid-value',
        message: 'expected "until-spent"',
        params: { values: ['until-spent'] },
      },
    ],
    [
      'missing, of several values',
      call({ applicant: { clauses: [] } }),
      {
        path: ['applicant', 'kind'],
        code: 'missing',
        message: 'expected "municipality" or "registered"',
      },
    ],
    [
      'invalid-type, of several kinds',
      call({ title: 5 }),
      {
        path: ['title'],
        code: 'invalid-type',
        message: 'expected a string or an object',
        params: { types: ['string', 'object'] },
      },
    ],
    [
      'invalid-type, in the kind that it is',
      call({ group: { ...hkdir2024.group, seats: { leadership: { minimum: 'two' } } } }),
      {
        path: ['group', 'seats', 'leadership', 'minimum'],
        code: 'invalid-type',
        message: 'expected a number',
        params: { types: ['number'] },
      },
    ],
    [
      'form.unknown, of a moment',
      call({ obligations: { report: { kind: 'deliverable', due: { days: 5 }, clauses: [] } } }),
      {
        path: ['obligations', 'report', 'due'],
        code: 'form.unknown',
        message: 'expected a moment: { at }, { day }, { on }, { …, after } or { …, before }',
      },
    ],
    [
      'missing, of a form',
      call({ rounds: { spring: { clauses: [] } } }),
      {
        path: ['rounds', 'spring', 'deadline'],
        code: 'missing',
        message: 'expected { at, closes }, { day } or { none }',
      },
    ],
    [
      'missing, of several kinds',
      issues(parseApplication({ ...example, applicant: undefined })),
      { path: ['applicant'], code: 'missing', message: 'expected an object' },
    ],
    [
      'unknown-key, of one kind in another',
      issues(parseApplication({ ...example, applicant: { orgnr: '864950582', id: 'x' } })),
      { path: ['applicant', 'id'], code: 'unknown-key', message: 'no such key here' },
    ],
    [
      'too-big, of a text',
      call({ organiser: 'x'.repeat(201) }),
      {
        path: ['organiser'],
        code: 'too-big',
        message: 'expected at most 200 characters',
        params: { limit: 200, of: 'characters' },
      },
    ],
    [
      'too-big, of a list',
      issues(parseApplication({ ...example, members: Array(1001).fill(example.members[0]) })),
      {
        path: ['members'],
        code: 'too-big',
        message: 'expected at most 1000 items',
        params: { limit: 1000, of: 'items' },
      },
    ],
    [
      'too-big, of a number',
      call({ version: 10_001 }),
      {
        path: ['version'],
        code: 'too-big',
        message: 'expected at most 10000',
        params: { limit: 10_000, of: 'number' },
      },
    ],
    [
      'too-small, of a number',
      call({ series: { round: 0, last: true, clauses: [] } }),
      {
        path: ['series', 'round'],
        code: 'too-small',
        message: 'expected at least 1',
        params: { limit: 1, of: 'number' },
      },
    ],
    [
      'a code of our own',
      call({
        obligations: { report: { kind: 'deliverable', due: { day: '2024-02-30' }, clauses: [] } },
      }),
      {
        path: ['obligations', 'report', 'due', 'day'],
        code: 'day.invalid',
        message: 'expected a day such as 2024-06-24, in the years 1900 to 2100',
      },
    ],
  ])('%s: has a path, a code, and what was expected', (_, found, expected) => {
    expect(found).toStrictEqual([expected]);
  });

  it('of a list that is too short says so', () => {
    const found = call({ channel: { accepted: [], clauses: [] } });
    expect(found).toMatchObject([{ path: ['channel', 'accepted'], code: 'too-small' }]);
  });
});

describe('an issue of a value that may have several shapes', () => {
  const point = object({ x: number(0, 9), y: number(0, 9), z: number(0, 9) });
  const flag = object({ flag: z.boolean() });

  it.each([
    ['before', [flag, point]],
    ['after', [point, flag]],
  ] as const)('is of the one that it comes closest to, %s another', (_, options) => {
    const schema = z.union(options);
    expect(issuesOf(schema, { x: 1, y: 2, z: 3, more: 4 })).toStrictEqual([
      { path: ['more'], code: 'unknown-key', message: 'no such key here' },
    ]);
    expect(issuesOf(schema, { flag: true, a: 1, b: 2 }).map(({ path }) => path)).toEqual([
      ['a'],
      ['b'],
    ]);
    const wrong = {
      code: 'invalid-type',
      message: 'expected a number',
      params: { types: ['number'] },
    };
    expect(issuesOf(schema, { x: 'a', y: 'b', z: 3 })).toStrictEqual([
      { path: ['x'], ...wrong },
      { path: ['y'], ...wrong },
    ]);
    expect(issuesOf(schema, 1)).toStrictEqual([
      {
        path: [],
        code: 'invalid-type',
        message: 'expected an object',
        params: { types: ['object'] },
      },
    ]);
  });

  it('names the words that tell them apart, where it has none of them', () => {
    const kinds = z.discriminatedUnion('kind', [
      object({ kind: z.literal('a') }),
      object({ kind: z.literal('b') }),
    ]);
    const message = 'expected "a" or "b"';
    expect(issuesOf(kinds, { kind: 'c' })).toStrictEqual([
      { path: ['kind'], code: 'invalid-value', message, params: { values: ['a', 'b'] } },
    ]);
    expect(issuesOf(kinds, {})).toStrictEqual([{ path: ['kind'], code: 'missing', message }]);
  });
});

describe('an issue of a key', () => {
  it('that is inherited says that it is missing', () => {
    expect(issuesOf(object({ valueOf: z.boolean() }), {})).toStrictEqual([
      { path: ['valueOf'], code: 'missing', message: 'expected a boolean' },
    ]);
    const heir = Object.create({ inner: { flag: 1 } });
    expect(issuesOf(object({ inner: object({ flag: z.boolean() }) }), heir)).toStrictEqual([
      { path: ['inner'], code: 'missing', message: 'expected an object' },
    ]);
  });
});

it('a value that cannot be looked at is one issue', () => {
  const shy = Object.defineProperty({}, 'flag', { enumerable: true, get: () => expect.fail() });
  expect(issuesOf(object({ flag: z.boolean() }), shy)).toStrictEqual([
    {
      path: [],
      code: 'unreadable',
      message: 'expected plain JSON, without hundreds of thousands of issues',
    },
  ]);
});

describe('an issue on one line', () => {
  const message = 'expected a string';
  it.each<[Issue['path'], string]>([
    [[], 'the value itself: expected a string [missing]'],
    [['members', 0, 'id'], 'members[0].id: expected a string [missing]'],
    [[3, 'id'], '[3].id: expected a string [missing]'],
    [['parts', 'our plans'], 'parts["our plans"]: expected a string [missing]'],
    [['parts', '"]; x'], 'parts["\\"]; x"]: expected a string [missing]'],
    [['parts', '__proto__'], 'parts.__proto__: expected a string [missing]'],
  ])('has its path as code writes it: %j', (path, line) => {
    expect(formatIssue({ path, code: 'missing', message })).toBe(line);
  });
});

describe('the error of a refused value', () => {
  it('has its code, all the issues, and on its one line the first and how many more', () => {
    let thrown: unknown;
    try {
      const { version, amendments, ...definition } = hkdir2024;
      defineCall({ ...definition, id: '', organiser: 1 as never, zone: 2 as never });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(UtlysningError);
    expect(thrown).toBeInstanceOf(Error);
    const { name, code, message, issues } = thrown as UtlysningError;
    expect([name, code]).toEqual(['UtlysningError', 'call.invalid']);
    expect(issues.map(({ path }) => path)).toEqual([['id'], ['organiser'], ['zone']]);
    expect(message).toContain(formatIssue(issues[0] as Issue));
    expect(message).toContain('(and 2 more)');
    expect(message.endsWith('[call.invalid]')).toBe(true);
  });

  it.each([
    [z.boolean(), 1, 'the value itself: expected a boolean [invalid-type]'],
    [object({}), { Kari: 1 }, 'the value itself: no such key here [unknown-key]'],
    [
      dictionary(z.boolean()),
      { 'Kari Nordmann': true },
      'the value itself: expected 1 to 100 ASCII letters, digits and . _ : -, the first a letter or a digit [invalid-key]',
    ],
    [object({ flag: z.boolean() }), { flag: 1 }, 'flag: expected a boolean [invalid-type]'],
  ])('names the one issue, and no key that the shape does not have: %#', (schema, input, line) => {
    const read = () => parseOrThrow(schema as Schema, input, 'some.code');
    expect(read).toThrow(
      expect.objectContaining({ message: `The value is refused: ${line} [some.code]` }),
    );
  });

  it('is of no issue when nothing is said of a value', () => {
    expect(new UtlysningError('some.code', 'No').issues).toEqual([]);
    expect(refusal('some.code', []).message).toBe('The value is refused [some.code]');
  });
});
