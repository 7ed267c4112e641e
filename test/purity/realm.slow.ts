import { createHash } from 'node:crypto';
import * as fastCheck from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examples, scriptOf } from '../docs/examples.js';
import kept from '../everywhere/digests.json' with { type: 'json' };
import { realm } from './realm/realm.js';

// The whole library, as it is published, where there is neither clock nor randomness nor host, where
// nothing global can be changed, and where whatever is handed to it is frozen.

const { called, digests, modules, refused, run } = await realm();
const atImport = [...refused];

/** What was refused while something was done. */
async function refusedIn(act: () => unknown): Promise<readonly string[]> {
  const before = refused.length;
  await act();
  return refused.slice(before);
}

describe('the realm refuses', () => {
  test.each([
    ['the clock', 'Date.now()'],
    ['the clock', 'new Date()'],
    ['the clock', 'Date()'],
    ['the clock', 'new (new Date(0).constructor)()'],
    ['the clock', "new Intl.DateTimeFormat('en', { timeZone: 'UTC' }).format()"],
    ['the clock', "new Intl.DateTimeFormat('en', { timeZone: 'UTC' }).formatToParts()"],
    ['the clock', 'performance.now()'],
    ['randomness', 'Math.random()'],
    ['randomness', 'crypto.getRandomValues(new Uint8Array(1))'],
    ['randomness', 'crypto.randomUUID()'],
    ['the zone', 'new Date(2024, 5)'],
    ['the zone', "new Date('2024-06-24T10:00')"],
    ['the zone', "Date.parse('2024-06-24T10:00')"],
    ['the zone', 'new Date(0).getHours()'],
    ['the zone', 'new Date(0).getTimezoneOffset()'],
    ['the zone', 'String(new Date(0))'],
    ['the zone', "new Intl.DateTimeFormat('en')"],
    ['the language', 'new Intl.NumberFormat()'],
    ['the language', "new Intl.DateTimeFormat(undefined, { timeZone: 'UTC' }).format(0)"],
    ['the language', "new Intl.DateTimeFormat(undefined, { timeZone: 'UTC' }).formatToParts(0)"],
    ['another prototype', 'Date.prototype.getHours = Date.prototype.getUTCHours'],
    ['the language', '(1).toLocaleString()'],
    ['the language', "'a'.localeCompare('b')"],
    ['a timer', 'setTimeout(() => {}, 1)'],
    ['a timer', 'setInterval(() => {}, 1)'],
    ['a timer', 'setImmediate(() => {})'],
    ['a timer', 'queueMicrotask(() => {})'],
    ['a timer', 'requestAnimationFrame(() => {})'],
    ['the host', 'process.env'],
    ['the host', 'typeof process'],
    ['the host', "require('node:fs')"],
    ['the host', 'console.log(1)'],
    ['the host', 'document.title'],
    ['the network', "fetch('/')"],
    ['the network', 'new XMLHttpRequest()'],
    ['the network', "new WebSocket('/')"],
    ['what is kept', 'localStorage.getItem("a")'],
    ['what is kept', 'sessionStorage'],
    ['what is kept', 'indexedDB'],
    ['a new global', 'globalThis.more = 1'],
    ['a new global', 'undeclared = 1'],
    ['a new global', 'Object.defineProperty(globalThis, "more", { value: 1 })'],
    ['another global', 'globalThis.Array = 1'],
    ['one global less', 'delete globalThis.Array'],
    ['another prototype', "Error.prototype.name = 'Other'"],
  ])('%s: %s', (_, code) => {
    const before = refused.length;
    expect(() => run(`return ${code};`)).toThrow(/^refused: /);
    expect(refused.length).toBeGreaterThan(before);
  });

  test.each([
    'Object.prototype.more = 1',
    'Object.prototype.toString = () => ""',
    'Array.prototype.more = 1',
    'Array.prototype.map = undefined',
    'delete Array.prototype.map',
    'Object.defineProperty(Map.prototype, "get", { value: 1 })',
    'Object.setPrototypeOf(Set.prototype, null)',
    'Object.getPrototypeOf([].values()).next = undefined',
    'Object.getPrototypeOf(async () => {}).more = 1',
    'Date.prototype.getTime = undefined',
    'Error.stackTraceLimit = 0',
    'RangeError.prototype.name = ""',
    'Intl.NumberFormat = undefined',
    'JSON.stringify = undefined',
    'Math.max = undefined',
    'Symbol.more = 1',
  ])('a change of what the language brings: %s', (code) => {
    // In a word of V8: the TypeError is one of the realm.
    expect(() => run(code)).toThrow(
      /^(?:Cannot (?:add|assign|delete|redefine)|.* not extensible$)/,
    );
  });
});

describe('there', () => {
  // For secret keys, of which there are none here: without randomness they go another way.
  test('importing every entry point asks for nothing, but noble whether there is randomness', () => {
    expect([...new Set(atImport)]).toEqual(['crypto']);
  });

  test.each([
    [
      'a class over Date begins without a moment',
      'new (class extends Date {})().getTime()',
      Number.NaN,
    ],
    [
      'what is set in the zone of the host is no moment of it',
      'new Date(0).setHours(5)',
      987_654_321,
    ],
  ])('%s: %s', (_, code, expected) => {
    expect(run(`return ${code};`)).toBe(expected);
  });

  test('the library says of 10 000 applications, and of much else, what it says elsewhere', async () => {
    const library = Object.assign({}, ...Object.values(modules));
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    const asked = await refusedIn(async () => expect(await digests(library, sha256)).toEqual(kept));
    expect(asked).toEqual([]);
  });

  test.each(examples())('$name gives what it says', async ({ code }) => {
    const require = (name: string) => modules[name] ?? { 'fast-check': fastCheck }[name];
    const __check = (actual: unknown, expected: unknown) => expect(actual).toEqual(expected);
    const asked = await refusedIn(() => run(scriptOf(code), { require, exports: {}, __check }));
    expect(asked).toEqual([]);
  });

  test('an error of the library can be made', () => {
    const { name, code } = run(
      "return new UtlysningError('own.code', 'said');",
      modules['utlysning'],
    );
    expect([name, code]).toEqual(['UtlysningError', 'own.code']);
  });

  test('every function that an entry point exports has been called by now', () => {
    const functions = Object.values(modules).flatMap((exported) =>
      Object.keys(exported).filter((name) => typeof exported[name] === 'function'),
    );
    expect(functions.length).toBeGreaterThan(70);
    expect(functions.filter((name) => !called.has(name))).toEqual([]);
  });
});
