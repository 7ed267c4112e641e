import fc from 'fast-check';
import { expect } from 'vitest';
import { closeEntries } from '../../src/lottery/entries.js';
import { ids } from './arbitraries.js';
import { announced } from './draws.js';
import * as reference from './reference-draw.js';

const announcement = announced({ drawId: 'hkdir-2024', places: 6 });

const closed = (list: readonly unknown[]) => closeEntries(announcement, list as string[]);

/** The entry document has the bytes that its documentation gives, for any entrants. */
export function hasTheDocumentedBytes(numRuns: number): void {
  fc.assert(
    fc.property(ids, (list) => {
      const document = reference.entryDocument('hkdir-2024', 6, list);
      expect(closed(list)).toEqual({
        ids: [...list].sort(reference.compare),
        document,
        sha256: reference.sha256(document),
      });
    }),
    { numRuns },
  );
}

/** The entry document is the same in any order of the ids, and the list is not changed. */
export function isTheSameInAnyOrderOfIds(numRuns: number): void {
  fc.assert(
    fc.property(
      ids.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([list, shuffled]) => {
        const before = [...shuffled];
        expect(closed(Object.freeze(shuffled) as string[])).toEqual(closed(list));
        expect(shuffled).toEqual(before);
      },
    ),
    { numRuns },
  );
}

/** The entry document can be read back, so that no two lists share one. */
export function canBeReadBack(numRuns: number): void {
  fc.assert(
    fc.property(ids, (list) => {
      const [name, draw, places, count, ...rest] = closed(list).document.split('\n');
      expect([name, draw, places]).toEqual([
        'utlysning-entries/1',
        'draw: hkdir-2024',
        'places: 6',
      ]);
      expect(count).toBe(`entries: ${list.length}`);
      expect(rest.pop()).toBe('');
      expect(new Set(rest)).toEqual(new Set(list));
    }),
    { numRuns },
  );
}
