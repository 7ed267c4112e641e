import fc from 'fast-check';
import { expect } from 'vitest';
import { formatIssue } from '../../src/parse/format-issue.js';
import { isBeyond } from './beyond.js';
import { at, isObject, places, put } from './places.js';
import { type Received, received } from './received.js';
import { validatorOf } from './validators.js';

// A parser and the schema of its shape take the same JSON. What a parser refuses and its schema
// takes, there is a reason for in beyond.ts.

/** What a parser and a schema say of a value: both the same, or the schema has no words for why not. */
function compare({ name, parse }: Received, value: unknown): 'taken' | 'refused' | 'beyond' {
  const parsed = parse(value);
  const validate = validatorOf(name);
  const isValid = validate(value);
  if (parsed.ok) {
    expect(validate.errors ?? [], 'the parser takes it, the schema does not').toEqual([]);
    return 'taken';
  }
  if (!isValid) return 'refused';
  const unsaid = parsed.issues.filter((issue) => !isBeyond(issue, value));
  expect(unsaid.map(formatIssue), 'the schema takes it, the parser does not').toEqual([]);
  return 'beyond';
}

const LENGTHS = [50, 64, 65, 100, 101, 200, 201, 500, 501, 1000, 1001, 2000, 2001];
const TEXTS = [
  ...['', ' ', 'x', 'a b', '_', '__proto__', 'é', 'NOK', 'nok', 'NOKK', '1', '08', '1.2./', '1./'],
  ...[
    '864950582',
    '86495058',
    '٣٣٣٣٣٣٣٣٣',
    'a\nb',
    'a\u0000b',
    'a\u00adb',
    'e\u0301',
    '864950582\n',
  ],
  ...[
    '2024-06-24',
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '2024-6-24',
    '1899-12-31',
    '2101-01-01',
  ],
  ...['2024-10', '2024-13', '2024-00', '1899-10', '2024-06-24T10:00', '2024-06-24T10:00:59'],
  ...['2024-06-24T24:00', '2024-02-30T10:00', '1969-12-31T10:00', '2024-06-24 10:00'],
  ...['2024-06-24T10:00:00Z', '2024-06-24T10:00:00.123456+02:00', '2024-06-24T10:00:00.1234567Z'],
  ...[
    '2024-06-24T10:00:00',
    '2024-06-24T10:00:60Z',
    '2024-02-30T10:00:00Z',
    '2024-06-24t10:00:00z',
  ],
  ...['2024-06-24T10:00:00+24:00', '2024-06-24T10:00:00+0200', '0999-12-31T23:00:00Z'],
  ...LENGTHS.flatMap((length) => ['a'.repeat(length), '1'.repeat(length), '🤐'.repeat(length / 2)]),
  ...['A'.repeat(64), 'f'.repeat(32), 'x'.repeat(200_000), 'x'.repeat(200_001)],
];
const NUMBERS = [
  ...[0, -1, 1, 2, 0.5, 366, 366.5, 100, 101, 1000, 1001, 3660, 3661, 10_000, 10_001],
  ...[1e6, 1e6 + 1, 1e7, 1e7 + 1, 1e12, 1e12 + 1, -1e12, -1e12 - 1, 2 ** 53 - 1, 2 ** 53, 1e300],
];
const OTHERS = [null, true, false, [], {}, [null], [[]], { x: 1 }, ['a', 'a']];
const WRONG = [...TEXTS, ...NUMBERS, ...OTHERS];
const COUNTS = [2, 16, 17, 20, 21, 32, 33, 50, 51, 100, 101, 1000, 1001, 5000, 5001, 9999, 10_000];

/** Everything that differs from a value in one place. */
function* neighbours(value: unknown): Generator<unknown> {
  for (const path of places(value)) {
    const here = at(value, path);
    for (const wrong of WRONG) yield put(value, path, wrong);
    if (path.length > 0) yield put(value, path, undefined);
    if (Array.isArray(here)) {
      for (const count of here.length > 0 ? COUNTS : []) {
        yield put(value, path, Array(count).fill(here[0]));
      }
    } else if (isObject(here)) {
      for (const key of ['no such key', '__proto__']) yield put(value, [...path, key], 1);
    }
  }
}

interface Change {
  readonly place: number;
  /** A key that is put there, where the place has keys. */
  readonly key: string | undefined;
  readonly what: unknown;
}

const change: fc.Arbitrary<Change> = fc.record({
  place: fc.nat(),
  key: fc.option(fc.string(), { nil: undefined, freq: 5 }),
  what: fc.oneof(fc.constantFrom(...WRONG), fc.jsonValue(), fc.string()),
});

/** A value with other things in some places, as it comes over the wire. */
function changed(value: unknown, changes: readonly Change[]): unknown {
  const other = changes.reduce((before, { place, key, what }) => {
    const all = places(before);
    const path = all[place % all.length] ?? [];
    return put(
      before,
      key !== undefined && isObject(at(before, path)) ? [...path, key] : path,
      what,
    );
  }, value);
  return JSON.parse(JSON.stringify(other));
}

/** A parser and its schema agree on a complete value, and on each that differs from it in one place. */
export function agreeOnNeighbours(): void {
  for (const shape of received) {
    expect(compare(shape, shape.full)).toBe('taken');
    const counted = { taken: 0, refused: 0, beyond: 0 };
    for (const value of neighbours(shape.full)) counted[compare(shape, value)] += 1;
    expect(counted.taken).toBeGreaterThan(50);
    expect(counted.refused).toBeGreaterThan(1000);
    expect(counted.beyond).toBeLessThan(counted.refused / 10);
  }
}

/** The parser takes each value that it makes, and so does the schema. */
export function takeTheSameValues(numRuns: number): void {
  for (const shape of received) {
    const takes = fc.property(shape.any, (value) => {
      expect(compare(shape, value)).toBe('taken');
    });
    fc.assert(takes, { numRuns });
  }
}

/** A parser and its schema agree on any value that was changed in up to three places. */
export function agreeOnChangedValues(numRuns: number): void {
  for (const shape of received) {
    const counted = { taken: 0, refused: 0, beyond: 0 };
    const changes = fc.array(change, { minLength: 1, maxLength: 3 });
    const agrees = fc.property(shape.any, changes, (value, of) => {
      counted[compare(shape, changed(value, of))] += 1;
    });
    fc.assert(agrees, { numRuns });
    if (numRuns < 1000) return;
    // Of an announcement, few places take another value: about one change in seventy is right.
    expect(counted.taken).toBeGreaterThan(numRuns / 100);
    expect(counted.refused).toBeGreaterThan(numRuns / 3);
  }
}
