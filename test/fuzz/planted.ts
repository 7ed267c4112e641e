import { expect, it } from 'vitest';
import { UtlysningError } from '../../src/index.js';
import { leaks, SECRET } from './canary.js';
import { partAt, put, sampleOf } from './material.js';

/** What an error says: its message, and its issues but for their paths, which say where and not what. */
function said(error: unknown): unknown[] {
  expect(error).toBeInstanceOf(UtlysningError);
  const { code, message, issues } = error as UtlysningError;
  return [code, message, issues.map((issue) => [issue.code, issue.message])];
}

/** What a function says of a value: what it gives, or the error that it throws. */
export function answer<T>(take: () => T, words: (given: T) => unknown): unknown {
  try {
    return words(take());
  } catch (error) {
    return said(error);
  }
}

/** The value with the secret in each of its places: as a text, in a list, as a value and as a key. */
function* planted(value: unknown): Generator<unknown> {
  const { places } = sampleOf(value);
  for (const path of places) {
    const inner = partAt(value, path);
    const own = typeof inner === 'object' && inner !== null ? inner : { id: 'x' };
    const inIt = Array.isArray(own) ? [...own, { [SECRET]: SECRET }] : { ...own, [SECRET]: SECRET };
    for (const what of [SECRET, [SECRET], { id: SECRET }, inIt, `${inner}${SECRET}`]) {
      yield put(value, path, what);
    }
  }
}

/** Functions by name, with a value that they take, and what they say of it. */
export type Takers = Readonly<Record<string, [value: unknown, take: (wrong: never) => unknown]>>;

/** Plants the secret in each place of a value, and looks for it in all that is said. */
export function tellOfNothing(takers: Takers): void {
  it.each(Object.entries(takers))(
    '%s tells of nothing that stands where something else should, or as a key too many',
    (_, [value, take]) => {
      let taken = 0;
      for (const wrong of planted(value)) {
        const words = answer(
          () => take(wrong as never),
          (given) => given,
        );
        expect(leaks(words), JSON.stringify(words)?.slice(0, 2000)).toBe(false);
        taken += 1;
      }
      expect(taken).toBeGreaterThan(10);
    },
  );
}
