import fc from 'fast-check';
import type { Dice } from './dice.js';

/** A key by which an object would reach its prototype. */
const PROTOTYPE = '__proto__';

const boom = () => {
  throw new Error('it was looked at');
};

/** So many lists or objects, each in another. */
export function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
}

/** Deep values are dear to make and never changed, so they are made once. */
const DEEP = [10, 100, 5000].flatMap((depth) => [
  nested(depth, (inner) => [inner]),
  nested(depth, (inner) => ({ id: inner })),
  nested(depth, (inner) => ({ kind: [inner] })),
]);
const LONG = ['x', '0', ' ', '🤐', 'a/', '1.', '\u0000', '-'].map((text) => text.repeat(20_000));

function cyclic(): unknown {
  const value: Record<string, unknown> = { id: 'x' };
  value['group'] = [value];
  return value;
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** What no JSON holds and what no shape asks for, each made anew where it could be changed. */
const ODD: readonly ((dice: Dice) => unknown)[] = [
  ...[undefined, null, true, false, '', ' ', '\u0000', '\ud800', 'a\udc00', 'a\u0301'].map(
    (value) => () => value,
  ),
  ...[0, -0, 1, -1, 0.1, -0.5, 2 ** 31, 2 ** 32, 2 ** 53 - 1, 2 ** 53, -(2 ** 53), 1e21, 1e308].map(
    (value) => () => value,
  ),
  ...[5e-324, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1n, -(2n ** 70n)].map(
    (value) => () => value,
  ),
  ...[PROTOTYPE, 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length'].map(
    (value) => () => value,
  ),
  (dice) => dice.oneOf(LONG),
  (dice) => dice.oneOf(DEEP),
  () => [],
  () => ({}),
  () => [[]],
  () => Object.create(null),
  () => Object.freeze({ id: 'x' }),
  () => Object.create({ id: 'inherited', group: [] }),
  () => new Date(Number.NaN),
  () => new Date(0),
  () => new Date(8.64e15),
  () => new Map([['id', 'x']]),
  () => new Set(['x']),
  () => new Uint8Array(3),
  () => new Error('x'),
  () => /x/,
  () => Symbol('x'),
  () => () => 'x',
  () => Object('x'),
  () => Object(3),
  () => Promise.resolve('x'),
  () => new Array(3),
  () => new Array(4_294_967_295),
  () => Object.assign(['x'], { id: 'x' }),
  () => JSON.parse(`{"${PROTOTYPE}":{"polluted":true},"id":"x"}`),
  () => ({ constructor: { prototype: { polluted: true } } }),
  () => ({ toJSON: boom, toString: boom, valueOf: boom, [Symbol.toPrimitive]: boom }),
  () => ({ length: 1e9, 0: 'x' }),
  () => ({ epochMilliseconds: 1e99 }),
  () => ({ epochMilliseconds: '0' }),
  () => Object.defineProperty({}, 'epochMilliseconds', { get: boom, enumerable: true }),
  () => Object.defineProperty([], 0, { get: boom, enumerable: true }),
  () => new Proxy({}, { get: boom, ownKeys: boom }),
  () => new Proxy([], { get: boom }),
  revoked,
  cyclic,
];

/** An odd value. */
export const odd = (dice: Dice): unknown => dice.oneOf(ODD)(dice);

/** A name for a key that no shape has, or that every object has. */
export function oddKey(dice: Dice): string {
  const key = dice.oneOf<unknown>([
    ...[PROTOTYPE, 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'then'],
    ...['', ' ', '\u0000', '\ud800', '0', '-1', 'id', 'kind', 'no such key', 'x'.repeat(5000)],
  ]);
  return String(key);
}

/** Any values at all, as fast-check makes them. */
export const anything: fc.Arbitrary<unknown> = fc.anything({
  maxDepth: 4,
  maxKeys: 6,
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});
