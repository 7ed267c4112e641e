import { expect, it } from 'vitest';
import { nearest } from '../../src/parse/nearest.js';

const words = ['deadline', 'opens', 'zone', 'group', 'grant', 'course', 'clauses'];

it.each([
  ['deadlin', 'deadline'],
  ['dedline', 'deadline'],
  ['Deadline', 'deadline'],
  ['open', 'opens'],
  ['zones', 'zone'],
  ['clause', 'clauses'],
  ['cuorse', 'course'],
  ['gruop', 'group'],
  ['gasp', undefined],
  ['jury', undefined],
  ['z', undefined],
  ['', undefined],
])('of %j the nearest word is %j', (word, expected) => {
  expect(nearest(word, words)).toBe(expected);
});

it('is the first of those that are as near', () => {
  expect(nearest('fromm', ['forms', 'from', 'form'])).toBe('from');
  expect(nearest('xat', ['cat', 'bat'])).toBe('cat');
});

it('is none where there are no words', () => {
  expect(nearest('zone', [])).toBeUndefined();
});
