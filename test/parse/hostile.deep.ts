import { describe, expect, it } from 'vitest';
import { parseApplication } from '../../src/application/application.js';
import { example } from '../application/example.js';
import {
  CANARY,
  canaries,
  issues,
  objectsIn,
  places,
  put,
  said,
  shapes,
} from './hostile-shapes.js';

describe.each(shapes)('%s', (_, value, parse) => {
  const everywhere = places(value);

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

  it('never repeats any value in a message', () => {
    for (const path of everywhere) {
      for (const canary of canaries) {
        expect(said(parse(put(value, path, canary)))).not.toMatch(CANARY);
      }
    }
  });

  it('gives at most 100 issues for 10 000 unknown keys in any of its objects', () => {
    const keys = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`!${i}`, i]));
    for (const path of objectsIn(value)) {
      const found = issues(parse(put(value, path, keys)));
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThanOrEqual(100);
    }
  });
});

describe('an application of an enormous size', () => {
  const many = Array.from({ length: 200_000 }, (_, i) => [`!${i}`, i]);

  it.each([
    ['members', { ...example, members: many }],
    ['categories', { ...example, members: [{ id: 'p1', categories: many }] }],
    ['members', { ...example, members: many }],
    ['keys', { ...example, ...Object.fromEntries(many) }],
    ['parts', { ...example, parts: Object.fromEntries(many) }],
  ])('with 200 000 %s gives issues, never an exception', (_, input) => {
    const found = issues(parseApplication(input));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(100);
  });
});
