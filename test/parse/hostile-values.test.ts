import { describe, expect, it } from 'vitest';
import { CANARY, canaries, issues, places, put, said, shapes } from './hostile-shapes.js';

describe.each(shapes)('%s', (_, value, parse) => {
  const everywhere = places(value);

  it('is neither changed nor frozen when it is refused', () => {
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
    for (const [at, path] of everywhere.entries()) {
      const canary = canaries[at % canaries.length];
      expect(said(parse(put(value, path, canary)))).not.toMatch(CANARY);
    }
  });

  it('gives at most 100 issues for 10 000 keys that it does not know', () => {
    const keys = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`!${i}`, i]));
    const wrong = Array.isArray(value) ? [{ ...value[0], ...keys }] : { ...value, ...keys };
    expect(issues(parse(wrong))).toHaveLength(100);
  });
});
