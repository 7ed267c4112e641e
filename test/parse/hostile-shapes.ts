import { expect } from 'vitest';
import { parseApplication } from '../../src/application/application.js';
import { parseCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { parseClaims } from '../../src/grant/claim.js';
import { parseObligations } from '../../src/obligations/record.js';
import type { Issue, ParseResult } from '../../src/parse/issue.js';
import { everyField } from '../application/every-field.js';
import { everySection } from '../call/every-section.js';

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

const call = JSON.parse(JSON.stringify(everySection));
const claims = [
  {
    id: 'c-1',
    sequence: 1,
    item: 'travel',
    entry: 'g1',
    person: 'p1',
    on: '2024-11-01',
    amount: 1,
  },
  { id: 'c-2', sequence: 2, item: 'units', on: '2024-11-01', facts: { units: 3 }, cost: 'other' },
  {
    id: 'c-3',
    sequence: 3,
    item: 'travel',
    on: '2024-11-02',
    amount: 1,
    credits: 'c-1',
    note: 'x',
  },
  { id: 'c-4', sequence: 4, item: 'travel', on: '2024-11-02', amount: 1, replaces: 'c-1' },
];
const record = {
  asOf: '2024-12-01T12:00:00+01:00',
  members: [{ id: 'p1', categories: ['department'] }],
  changes: [
    { kind: 'joined', on: '2024-10-01', member: { id: 'p2', categories: ['leadership'] } },
    { kind: 'replaced', on: '2024-10-02', person: 'p2', by: { id: 'p3', categories: [] } },
    { kind: 'left', on: '2024-10-03', person: 'p3' },
  ],
  attendance: [{ gathering: 'g1', persons: ['p1'] }],
  work: [{ task: 'preparation', after: 'g1', on: '2024-11-05' }],
  delivered: { report: '2024-11-30T12:00:00Z' },
  extensions: [{ obligation: 'report', to: '2025-08-01', at: '2024-11-30T12:00:00Z' }],
};
export const shapes: [string, object, (input: unknown) => ParseResult<unknown>][] = [
  ['an application', everyField, (input) => parseApplication(input, everySection)],
  ['a call', call, parseCall],
  ['claims', claims, parseClaims],
  ['a record of obligations', record, (input) => parseObligations(input, hkdir2024)],
];

/** The places of the objects in a value. */
export function objectsIn(value: unknown): (string | number)[][] {
  return places(value).filter((path) => {
    const at = path.reduce<unknown>((inner, key) => inner?.[key as keyof typeof inner], value);
    return typeof at === 'object' && !Array.isArray(at);
  });
}

/** What no message may repeat. */
export const CANARY = /CANARY|Kari/;
const canary = 'CANARY-Kari Nordmann-🤐';

/** Values that a person may have written, of several types. */
export const canaries: readonly unknown[] = [
  canary,
  [canary],
  { canary },
  { [canary]: canary },
  `2024-06-24T10:00${canary}`,
];

/** The codes and messages of a result. */
export function said(parsed: ParseResult<unknown>): string {
  return parsed.ok ? '' : parsed.issues.map(({ code, message }) => code + message).join();
}
