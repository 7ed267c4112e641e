import { expect, it } from 'vitest';
import { memoize } from '../../src/parse/memoize.js';

it('results are kept until there are too many', () => {
  const asked: number[] = [];
  const twice = memoize((number: number) => {
    asked.push(number);
    return number * 2;
  }, 2);
  expect([twice(1), twice(2), twice(1), twice(2)]).toEqual([2, 4, 2, 4]);
  expect(asked).toEqual([1, 2]);
  twice(3);
  twice(3);
  twice(1);
  expect(asked).toEqual([1, 2, 3, 1]);
});
