import { describe, expect, it } from 'vitest';
import { MOST_ISSUES, parseWith } from '../../src/parse/issue.js';
import { list } from '../../src/parse/list.js';
import { number } from '../../src/parse/number.js';
import { object } from '../../src/parse/schema.js';
import { issuesOf } from './issues-of.js';

const MOST = 5000;
const numbers = list(number(0, 9), MOST, 1);
const of = (length: number, item: unknown) => Array.from({ length }, () => item);

describe('a list', () => {
  it.each([1, 1000, 1001, MOST])('of %i items has as many, and is frozen', (length) => {
    const parsed = parseWith(numbers, of(length, 1));
    expect(parsed).toEqual({ ok: true, value: of(length, 1) });
    expect(parsed.ok && Object.isFrozen(parsed.value)).toBe(true);
  });

  it('has at least as many items as it must, and at most as many as it may', () => {
    const tooBig = { path: [], code: 'too-big', message: 'expected at most 5000 items' };
    expect(issuesOf(numbers, of(MOST + 1, 1))).toStrictEqual([tooBig]);
    expect(issuesOf(numbers, [])).toStrictEqual([
      { path: [], code: 'too-small', message: 'expected at least 1 item' },
    ]);
  });

  it('is not gone through when it is far too long', () => {
    const items = of(MOST + 1, 1);
    Object.defineProperty(items, 0, { get: () => expect.unreachable() });
    expect(issuesOf(numbers, items).map(({ code }) => code)).toEqual(['too-big']);
  });

  it.each([3, 999, 1000, 1001, MOST])('of %i items names each fault by its place', (length) => {
    const items: unknown[] = of(length, 1);
    items[length - 2] = 10;
    items[length - 1] = 'x';
    expect(issuesOf(numbers, items)).toStrictEqual([
      { path: [length - 2], code: 'too-big', message: 'expected at most 9' },
      { path: [length - 1], code: 'invalid-type', message: 'expected a number' },
    ]);
  });

  it.each([1000, 1001])('of %i names the place inside an item as well', (length) => {
    const rows = list(object({ n: number(0, 9) }), MOST);
    const items = [{ n: -1 }, ...of(length - 1, { n: 1 })];
    expect(issuesOf(rows, items)).toStrictEqual([
      { path: [0, 'n'], code: 'too-small', message: 'expected at least 0' },
    ]);
  });

  it('that is long is looked through until there are a hundred faults, and no further', () => {
    const items: unknown[] = of(MOST, 'x');
    Object.defineProperty(items, MOST_ISSUES + 1, { get: () => expect.unreachable() });
    const paths = issuesOf(numbers, items).map(({ path }) => path);
    expect(paths).toStrictEqual(Array.from({ length: MOST_ISSUES }, (_, index) => [index]));
  });

  it.each([1, 1001])('of %i items that is none is refused', (length) => {
    const found = issuesOf(numbers, { length });
    expect(found).toStrictEqual([{ path: [], code: 'invalid-type', message: 'expected an array' }]);
  });
});
