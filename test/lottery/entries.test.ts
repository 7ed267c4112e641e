import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeEntries } from '../../src/lottery/entries.js';
import { entrantOf, lineOf } from '../../src/lottery/entry-line.js';
import { commitOthers } from '../../src/lottery/others.js';
import { UtlysningError } from '../../src/parse/error.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { ids } from './arbitraries.js';
import { announced, placesOf, saltOf, withoutAttributes } from './draws.js';
import { sha256 } from './reference-draw.js';

const selection = { order: [{ by: 'rank', direction: 'ascending' as const }], places: 2 };
const announcement = announced({ selection, attributes: ['county', 'rank'] });
const others = commitOthers({ announcement, others: [] });
const person = (id: string, attributes: Record<string, string> = { county: '03', rank: '1' }) => ({
  id,
  attributes,
});
const closed = (...entries: ReturnType<typeof person>[]) =>
  closeEntries({ announcement, entries, others });

function codesOf(run: () => unknown) {
  try {
    run();
  } catch (error) {
    if (error instanceof UtlysningError) return error.issues.map(({ path, code }) => [path, code]);
  }
  return undefined;
}

describe('closed entries', () => {
  it('are lines in byte order with their attributes in byte order, in the document', () => {
    const {
      lines,
      document,
      sha256: hash,
    } = closed(person('b', { rank: '-7', county: 'a=b' }), person('B'));

    expect(lines).toEqual(['B county=03 rank=1', 'b county=a=b rank=-7']);
    expect(document).toBe(
      [
        'utlysning-entries/2',
        'draw: d-1',
        `announcement: ${sha256(JSON.stringify(sorted(announcement)))}`,
        'places: 2',
        `others: 0 ${others.sha256}`,
        'entries: 2',
        ...lines,
        '',
      ].join('\n'),
    );
    expect(hash).toBe(sha256(document));
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'an attribute that was not announced',
      { county: '03', rank: '1', x: '1' },
      'entrant.attributes',
    ],
    ['an attribute missing', { rank: '1' }, 'entrant.attributes'],
    ['a fraction to sort on', { county: '03', rank: '1.5' }, 'entrant.number'],
    ['a leading zero to sort on', { county: '03', rank: '01' }, 'entrant.number'],
    ['minus zero to sort on', { county: '03', rank: '-0' }, 'entrant.number'],
    ['sixteen digits to sort on', { county: '03', rank: '1234567890123456' }, 'entrant.number'],
  ])('are refused with %s', (_, attributes, code) => {
    expect(codesOf(() => closed(person('a', attributes)))).toEqual([[[0, 'attributes'], code]]);
  });

  it('are refused with an id twice, and with an id that is no key', () => {
    expect(codesOf(() => closed(person('a'), person('a')))).toEqual([[[1, 'id'], 'duplicate']]);
    for (const id of ['', 'a b', 'æ', 'x'.repeat(201)]) {
      expect(() => closed(person(id))).toThrow(errorWithCode('entries.invalid'));
    }
  });

  it('are refused with the others of another draw', () => {
    const strange = commitOthers({ announcement: announced({ drawId: 'd-2' }), others: [] });
    expect(() => closeEntries({ announcement, entries: [], others: strange })).toThrow(
      errorWithCode('others.changed'),
    );
  });

  it('do not depend on the order in which they are given', () => {
    const many = announced(placesOf(30));
    const none = commitOthers({ announcement: many, others: [] });
    fc.assert(
      fc.property(ids, (list) => {
        const close = (order: string[]) =>
          closeEntries({ announcement: many, entries: withoutAttributes(order), others: none });
        expect(close(list.toReversed()).sha256).toBe(close(list).sha256);
      }),
    );
  });

  it('have lines that are read back', () => {
    const entrant = person('a=b', { county: 'a=b=c', rank: '7' });
    expect(entrantOf(lineOf(entrant))).toEqual(entrant);
  });
});

describe('the other applicants', () => {
  const one = { ...person('late'), salt: saltOf(1) };
  const two = { ...person('later'), salt: saltOf(2) };

  it('are committed to by salt and line, in byte order', () => {
    const committed = commitOthers({ announcement, others: [one, two] });
    const hashes = [
      sha256(`${saltOf(1)}:late county=03 rank=1`),
      sha256(`${saltOf(2)}:later county=03 rank=1`),
    ];

    expect(committed.openings.map((opening) => opening.sha256)).toEqual(hashes);
    expect(committed.document).toBe(
      ['utlysning-others/2', 'draw: d-1', 'others: 2', ...hashes.toSorted(), ''].join('\n'),
    );
  });

  it('do not share a salt', () => {
    const others = [one, { ...two, salt: one.salt }];
    expect(codesOf(() => commitOthers({ announcement, others }))).toEqual([
      [[1, 'salt'], 'duplicate'],
    ]);
  });

  it('have the announced attributes', () => {
    const others = [{ ...one, attributes: {} }];
    expect(codesOf(() => commitOthers({ announcement, others }))?.[0]).toEqual([
      [0, 'attributes'],
      'entrant.attributes',
    ]);
  });
});

/** The value with its keys in order, at every level. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).map(([key, part]) => [key, sorted(part)] as const);
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}
