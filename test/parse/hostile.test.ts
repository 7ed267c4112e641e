import { describe, expect, it } from 'vitest';
import { parseApplication, parseApplications } from '../../src/application/application.js';
import { defineCall, parseCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { parseClaims } from '../../src/grant/claims.js';
import type { UtlysningError } from '../../src/parse/error.js';
import type { Issue, ParseResult } from '../../src/parse/issue.js';
import { parseParticipation } from '../../src/participation/record.js';
import { example } from '../application/example.js';

/** Every place in a value, as a path from its root. */
function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => places(value[key as keyof typeof value], [...path, key]))];
}

/** A copy of a value with something else in one place. */
function put(value: unknown, path: readonly (string | number)[], what: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return what;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const holder = copy as Record<string | number, unknown>;
  holder[key] = put(holder[key], rest, what);
  return copy;
}

/** The same, with a key `__proto__` as JSON.parse makes it: a key like any other. */
const withProto = (value: object, inner: unknown) =>
  JSON.parse(
    `${JSON.stringify(value).slice(0, -1)}${Object.keys(value).length ? ',' : ''}"__proto__":${JSON.stringify(inner)}}`,
  );

const issues = (result: ParseResult<unknown>): readonly Issue[] => {
  expect(result.ok).toBe(false);
  return result.ok ? [] : result.issues;
};

const call = JSON.parse(JSON.stringify(hkdir2024));
const line = { id: 'c-1', date: '2024-11-01', amount: 100, currency: 'NOK' };
const claims = {
  persons: ['p1'],
  appliedFor: [{ gathering: 'g1', estimate: 100 }],
  lines: [
    { ...line, item: 'travel', gathering: 'g1', person: 'p1' },
    { ...line, item: 'otherCosts', kind: 'other', note: 'x' },
    { ...line, item: 'specialNeeds', gathering: 'g1' },
  ],
  stays: [{ gathering: 'g1', persons: ['p1'] }],
};
const record = {
  asOf: '2024-12-01T12:00:00+01:00',
  group: [{ id: 'p1', categories: ['department'] }],
  changes: [
    { kind: 'joined', on: '2024-10-01', member: { id: 'p2', categories: ['leadership'] } },
    { kind: 'replaced', on: '2024-10-02', person: 'p2', by: { id: 'p3', categories: [] } },
    { kind: 'left', on: '2024-10-03', person: 'p3' },
  ],
  attendance: [{ gathering: 'g1', persons: ['p1'] }],
  work: [{ kind: 'preparation', after: 'g1', on: '2024-11-05' }],
  report: { deliveredAt: '2024-11-30T12:00:00Z' },
};
const shapes: [string, object, (input: unknown) => ParseResult<unknown>][] = [
  ['an application', example, (input) => parseApplication(input, hkdir2024)],
  ['a call', call, parseCall],
  ['claims', claims, parseClaims],
  ['a record of participation', record, (input) => parseParticipation(input, hkdir2024)],
];

describe.each(shapes)('%s', (_, value, parse) => {
  const everywhere = places(value);
  const objects = everywhere.filter((path) => {
    const at = path.reduce<unknown>((inner, key) => inner?.[key as keyof typeof inner], value);
    return typeof at === 'object' && !Array.isArray(at);
  });

  it('refuses a key that it does not know in any of its objects', () => {
    for (const path of objects) {
      const found = issues(parse(put(value, [...path, 'no such key'], 1)));
      expect(found.map((issue) => issue.path)).toContainEqual([...path, 'no such key']);
    }
  });

  it('refuses a key __proto__ in any of its objects, and lets nothing be inherited', () => {
    for (const path of objects) {
      const at = path.reduce<unknown>((inner, key) => inner?.[key as keyof typeof inner], value);
      for (const inner of ['x', { polluted: true }]) {
        const found = issues(parse(put(value, path, withProto(at as object, inner))));
        expect(found).toContainEqual(
          expect.objectContaining({ path: [...path, '__proto__'], code: 'unknown-key' }),
        );
      }
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('is frozen through and through, and the input is left as it was', () => {
    const input = JSON.parse(JSON.stringify(value));
    const parsed = parse(input);
    expect(parsed.ok).toBe(true);
    const frozen = (inner: unknown): boolean =>
      typeof inner !== 'object' ||
      inner === null ||
      (Object.isFrozen(inner) && Object.values(inner).every(frozen));
    expect(parsed.ok && frozen(parsed.value)).toBe(true);
    expect(Object.isFrozen(input)).toBe(false);
    expect(input).toStrictEqual(value);
  });

  it('that is refused is left as it was, and nothing in it is frozen', () => {
    const free = (inner: unknown): boolean =>
      typeof inner !== 'object' ||
      inner === null ||
      (!Object.isFrozen(inner) && Object.values(inner).every(free));
    for (const path of everywhere.filter((path) => path.length > 0)) {
      const input = put(JSON.parse(JSON.stringify(value)), path, { wrong: [{}] });
      const before = JSON.stringify(input);
      issues(parse(input));
      expect(free(input)).toBe(true);
      expect(JSON.stringify(input)).toBe(before);
    }
  });

  it('never repeats a value in a message', () => {
    const canary = 'CANARY-Kari Nordmann-🤐';
    const canaries = [
      canary,
      [canary],
      { canary },
      { [canary]: canary },
      `2024-06-24T10:00${canary}`,
    ];
    for (const path of everywhere) {
      for (const what of canaries) {
        const parsed = parse(put(value, path, what));
        const said = parsed.ok ? [] : parsed.issues.map(({ code, message }) => code + message);
        expect(said.join()).not.toMatch(/CANARY|Kari/);
      }
    }
  });

  it('gives issues for a value nested 10 000 deep in any place, and quickly', () => {
    let deep: unknown = 'x';
    for (let i = 0; i < 10_000; i += 1) deep = i % 2 ? [deep] : { id: deep };
    const start = performance.now();
    for (const path of everywhere) expect(issues(parse(put(value, path, deep)))).not.toEqual([]);
    expect((performance.now() - start) / everywhere.length).toBeLessThan(100);
  });

  it('gives issues for a text of 1 MB in any place, and quickly', () => {
    const megabytes = ['x', '0', ' ', '2024-06-24T10:00:00.', '🤐'].map((text) =>
      text.repeat(1e6 / text.length),
    );
    const start = performance.now();
    for (const path of everywhere) {
      for (const text of megabytes) expect(issues(parse(put(value, path, text)))).not.toEqual([]);
    }
    expect((performance.now() - start) / everywhere.length).toBeLessThan(500);
  });

  it('gives at most 100 issues for 10 000 keys that it does not know', () => {
    const keys = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`!${i}`, i]));
    expect(issues(parse({ ...value, ...keys }))).toHaveLength(100);
    for (const path of objects) {
      const found = issues(parse(put(value, path, keys)));
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThanOrEqual(100);
    }
  });
});

describe('an application of an enormous size', () => {
  const many = Array.from({ length: 200_000 }, (_, i) => [`!${i}`, i]);

  it.each([
    ['members', { ...example, group: many }],
    ['categories', { ...example, group: [{ id: 'p1', categories: many }] }],
    ['special needs', { ...example, specialNeeds: many }],
    ['keys', { ...example, ...Object.fromEntries(many) }],
    ['parts', { ...example, parts: Object.fromEntries(many) }],
  ])('with 200 000 %s gives issues, never an exception', (_, input) => {
    const found = issues(parseApplication(input));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(100);
  });
});

describe('a value that cannot be looked at', () => {
  it('is unreadable, and its exception goes no further', () => {
    const trap = () => {
      throw new Error('CANARY');
    };
    const getter = Object.defineProperty({ ...example }, 'group', { get: trap, enumerable: true });
    for (const input of [getter, new Proxy({}, { ownKeys: trap, get: trap })]) {
      const found = issues(parseApplication(input));
      expect(found).toMatchObject([{ path: [], code: 'unreadable' }]);
      expect(JSON.stringify(found)).not.toContain('CANARY');
    }
  });
});

describe('a list of applications from outside', () => {
  it('never repeats a value in a message', () => {
    const list = [
      { ...example, id: 'CANARY' },
      { ...example, id: 'CANARY' },
      'CANARY',
      { id: ['CANARY'] },
    ];
    expect(
      issues(parseApplications(list))
        .map((issue) => issue.message)
        .join(),
    ).not.toContain('CANARY');
  });
});

describe('a list of applications that has no end', () => {
  it('is too long, and is not gone through', () => {
    const start = performance.now();
    const found = issues(parseApplications(new Array(4_294_967_295)));
    expect(found).toMatchObject([{ path: [], code: 'too-big' }]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('the error of defineCall', () => {
  it('never repeats a value either', () => {
    const { version, amendments, ...definition } = hkdir2024;
    try {
      defineCall({ ...definition, zone: 'CANARY', id: 'CANARY CANARY' });
      expect.unreachable();
    } catch (error) {
      const { message, issues } = error as UtlysningError;
      expect(message + JSON.stringify(issues)).not.toContain('CANARY');
    }
  });
});
