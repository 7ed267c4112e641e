import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { MAX_ISSUES } from '../../src/parse/issue.js';
import { parseWith } from '../../src/parse/parse.js';
import { list, number, object } from '../../src/parse/schema.js';
import { issuesOf } from './issues-of.js';

const MAXIMUM = 5000;
const numbers = list(number(0, 9), MAXIMUM, 1);
const of = (length: number, item: unknown) => Array.from({ length }, () => item);

/** A schema that counts how many items it was asked about. */
function counting(test: () => boolean) {
  let count = 0;
  const schema = z.unknown().check(
    z.refine(() => {
      count += 1;
      return test();
    }),
  );
  return { schema, seen: () => count };
}

describe('a list', () => {
  it.each([1, 1000, 1001, MAXIMUM])('of %i items has as many, and is frozen', (length) => {
    const parsed = parseWith(numbers, of(length, 1));
    expect(parsed).toEqual({ ok: true, value: of(length, 1) });
    expect(parsed.ok && Object.isFrozen(parsed.value)).toBe(true);
  });

  it('has an issue for too few and for too many items', () => {
    const tooBig = {
      path: [],
      code: 'too-big',
      message: 'expected at most 5000 items',
      params: { limit: 5000, of: 'items' },
    };
    expect(issuesOf(numbers, of(MAXIMUM + 1, 1))).toStrictEqual([tooBig]);
    expect(issuesOf(numbers, [])).toStrictEqual([
      {
        path: [],
        code: 'too-small',
        message: 'expected at least 1 item',
        params: { limit: 1, of: 'items' },
      },
    ]);
  });

  it('is not searched when it is too long', () => {
    const { schema, seen } = counting(() => true);
    expect(issuesOf(list(schema, MAXIMUM), of(MAXIMUM + 1, 1))).toMatchObject([
      { path: [], code: 'too-big' },
    ]);
    expect(seen()).toBe(0);
  });

  it.each([3, 999, 1000, 1001, MAXIMUM])('of %i items names each issue by its place', (length) => {
    const items: unknown[] = of(length, 1);
    items[length - 2] = 10;
    items[length - 1] = 'x';
    expect(issuesOf(numbers, items)).toMatchObject([
      { path: [length - 2], code: 'too-big', message: 'expected at most 9' },
      { path: [length - 1], code: 'invalid-type', message: 'expected a number' },
    ]);
  });

  it.each([1000, 1001])('of %i names the place inside an item as well', (length) => {
    const rows = list(object({ n: number(0, 9) }), MAXIMUM);
    const items = [{ n: -1 }, ...of(length - 1, { n: 1 })];
    expect(issuesOf(rows, items)).toMatchObject([
      { path: [0, 'n'], code: 'too-small', message: 'expected at least 0' },
    ]);
  });

  it('that is long is searched only until there are 100 issues', () => {
    const { schema, seen } = counting(() => false);
    const paths = issuesOf(list(schema, MAXIMUM), of(MAXIMUM, 1)).map(({ path }) => path);
    expect(paths).toStrictEqual(Array.from({ length: MAX_ISSUES }, (_, index) => [index]));
    expect(seen()).toBe(MAX_ISSUES);
  });

  it.each([1, 1001])('is not an object with a length of %i', (length) => {
    const found = issuesOf(numbers, { length });
    expect(found).toMatchObject([{ path: [], code: 'invalid-type', message: 'expected an array' }]);
  });
});
