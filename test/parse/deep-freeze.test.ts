import { expect, it } from 'vitest';
import { deepFreeze } from '../../src/parse/deep-freeze.js';

it('a value is frozen at every level, and is the same value', () => {
  const value = { list: [{ inner: { text: 'x', nothing: null } }], none: undefined };
  expect(deepFreeze(value)).toBe(value);
  expect([value, value.list, value.list[0], value.list[0]?.inner].every(Object.isFrozen)).toBe(
    true,
  );
});

it('a part that is frozen already is not searched', () => {
  const looked = Object.freeze({ inner: {} });
  deepFreeze([looked]);
  expect(Object.isFrozen(looked.inner)).toBe(false);
});

it.each([undefined, null, 'x', 1, true])('%s cannot change, and is left as it is', (value) => {
  expect(deepFreeze(value)).toBe(value);
});
