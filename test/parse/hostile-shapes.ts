import { expect } from 'vitest';
import { parseApplication } from '../../src/application/application.js';
import { parseCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { parseClaims } from '../../src/grant/claims.js';
import type { Issue, ParseResult } from '../../src/parse/issue.js';
import { parseParticipation } from '../../src/participation/record.js';
import { example } from '../application/example.js';

/** Every place in a value, as a path from its root. */
export function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => places(value[key as keyof typeof value], [...path, key]))];
}

/** A copy of a value with something else in one place. */
export function put(value: unknown, path: readonly (string | number)[], what: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return what;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const holder = copy as Record<string | number, unknown>;
  holder[key] = put(holder[key], rest, what);
  return copy;
}

/** The same, with a key `__proto__` as JSON.parse makes it: a key like any other. */
export const withProto = (value: object, inner: unknown) =>
  JSON.parse(
    `${JSON.stringify(value).slice(0, -1)}${Object.keys(value).length ? ',' : ''}"__proto__":${JSON.stringify(inner)}}`,
  );

export const issues = (result: ParseResult<unknown>): readonly Issue[] => {
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
export const shapes: [string, object, (input: unknown) => ParseResult<unknown>][] = [
  ['an application', example, (input) => parseApplication(input, hkdir2024)],
  ['a call', call, parseCall],
  ['claims', claims, parseClaims],
  ['a record of participation', record, (input) => parseParticipation(input, hkdir2024)],
];

/** The places of the objects in a value. */
export function objectsIn(value: unknown): (string | number)[][] {
  return places(value).filter((path) => {
    const at = path.reduce<unknown>((inner, key) => inner?.[key as keyof typeof inner], value);
    return typeof at === 'object' && !Array.isArray(at);
  });
}
