import { describe, expect, it } from 'vitest';
import { closeEntries } from '../../src/lottery/entries.js';
import { UtlysningError } from '../../src/parse/error.js';
import { checkedIssues } from '../parse/checked-issues.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { announced } from './draws.js';
import * as properties from './entries.properties.js';
import * as reference from './reference-draw.js';

const announcement = announced({ drawId: 'hkdir-2024', places: 6 });
const closed = (list: readonly unknown[]) => closeEntries(announcement, list as string[]);

/** The issues by which ids are refused. */
function issuesOf(list: readonly unknown[]) {
  try {
    closed(list);
  } catch (error) {
    if (error instanceof UtlysningError && error.code === 'entries.invalid') {
      return checkedIssues(error.issues).map(({ path, code }) => [...path, code]);
    }
    throw error;
  }
  return [];
}

describe('the entry document', () => {
  it('has these bytes', () => {
    const { document, sha256, ids } = closed(['5501', '0301', 'b', 'B', '1103']);
    expect(document).toBe(
      'utlysning-entries/1\ndraw: hkdir-2024\nplaces: 6\nentries: 5\n0301\n1103\n5501\nB\nb\n',
    );
    expect(sha256).toBe(reference.sha256(document));
    expect(ids).toEqual(['0301', '1103', '5501', 'B', 'b']);
  });

  it('has these when nobody entered', () => {
    expect(closed([])).toEqual({
      ids: [],
      document: 'utlysning-entries/1\ndraw: hkdir-2024\nplaces: 6\nentries: 0\n',
      sha256: reference.sha256('utlysning-entries/1\ndraw: hkdir-2024\nplaces: 6\nentries: 0\n'),
    });
  });

  it('has the documented bytes for any entrants', () => {
    properties.hasTheDocumentedBytes(100);
  });

  it('is the same in any order of the ids, and does not change the list', () => {
    properties.isTheSameInAnyOrderOfIds(100);
  });

  it('can be read back, so that no two lists share one', () => {
    properties.canBeReadBack(100);
  });
});

describe('an id', () => {
  it('may be any printable ASCII character but the blank, and no other', () => {
    const allowed = new Set<number>();
    for (let code = 0; code <= 0x3000; code += 1) {
      if (issuesOf([String.fromCharCode(code)]).length === 0) allowed.add(code);
    }
    expect([...allowed]).toEqual(Array.from({ length: 94 }, (_, n) => 0x21 + n));
  });

  it('has 1 to 200 characters', () => {
    expect(issuesOf(['x'.repeat(200)])).toEqual([]);
    expect(issuesOf(['x'.repeat(201), ''])).toEqual([
      [0, 'invalid-format'],
      [1, 'invalid-format'],
    ]);
  });

  it('ends where its line ends', () => {
    for (const id of ['a\n', '\na', 'a\nb', 'a\r', 'a\u2028']) {
      expect(issuesOf([id])).toEqual([[0, 'invalid-format']]);
    }
  });

  it('is a text', () => {
    for (const id of [301, null, true, { id: 'a' }, ['a'], undefined, Symbol('a')]) {
      expect(issuesOf(['a', id]).map(([index]) => index)).toEqual([1]);
    }
  });

  it('may not be missing from the middle of a list', () => {
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tried here.
    expect(issuesOf(['a', , 'b']).map(([index]) => index)).toEqual([1]);
    expect(issuesOf(new Array(3))).toHaveLength(3);
  });

  it('stands there once: every repetition is reported', () => {
    expect(issuesOf(['a', 'b', 'a', 'c', 'b', 'a'])).toEqual([
      [2, 'entries.duplicate'],
      [4, 'entries.duplicate'],
      [5, 'entries.duplicate'],
    ]);
  });

  it('is another when it differs by a letter’s case or a zero in front', () => {
    expect(closed(['b', 'B', '0301', '301']).ids).toEqual(['0301', '301', 'B', 'b']);
  });
});

describe('a list', () => {
  it('reports at most a hundred issues', () => {
    expect(issuesOf(Array.from({ length: 500 }, () => ' '))).toHaveLength(100);
    expect(issuesOf(Array.from({ length: 500 }, () => 'a'))).toHaveLength(100);
  });

  it('has at most ten million ids', () => {
    expect(() => closed(new Array(10_000_001))).toThrow(errorWithCode('entries.too-many'));
  });
});
