import { expect, it } from 'vitest';
import { remembered, rememberedOnce } from '../../src/parse/remembered.js';

it('an answer is kept, until there are as many as may be', () => {
  const asked: number[] = [];
  const twice = remembered((number: number) => {
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

it('the last answer is kept, of one that is asked the same several times in a row', () => {
  const asked: (number | undefined)[] = [];
  const twice = rememberedOnce((number: number | undefined) => {
    asked.push(number);
    return number === undefined ? 'nothing' : number * 2;
  });
  expect([undefined, undefined, 1, 1, 2, 1].map(twice)).toEqual(['nothing', 'nothing', 2, 2, 4, 2]);
  expect(asked).toEqual([undefined, 1, 2, 1]);
});
