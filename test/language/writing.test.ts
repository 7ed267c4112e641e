import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import type { Language } from '../../src/language/language.js';
import { type WritingOptions, writing } from '../../src/language/writing.js';
import { errorWithCode } from '../parse/error-with-code.js';

const nb = writing('nb');
const nn = writing('nn');
const en = writing('en');

describe('one of several', () => {
  it.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b', 'c'], 'a, b eller c', 'a, b or c'],
  ])('of %j', (items, norwegian, english) => {
    expect([nb.either(items), nn.either(items), en.either(items)]).toEqual([
      norwegian,
      norwegian,
      english,
    ]);
  });
});

describe('a list', () => {
  it.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a og b', 'a and b'],
    [['a', 'b', 'c'], 'a, b og c', 'a, b and c'],
  ])('of %j', (items, norwegian, english) => {
    expect([nb.list(items), nn.list(items), en.list(items)]).toEqual([
      norwegian,
      norwegian,
      english,
    ]);
  });
});

describe('a list of something else than texts', () => {
  it.each([undefined, null, 'ab', { length: 2 }])('as %j is refused', (items) => {
    expect(() => nb.list(items as never)).toThrow(errorWithCode('list.invalid'));
    expect(() => nb.either(items as never)).toThrow(errorWithCode('list.invalid'));
  });
});

describe('a term', () => {
  it('is the text of the call for the id', () => {
    const texts = (['nb', 'nn', 'en'] as Language[]).map((language) =>
      writing(language, hkdir2024).term('leadership'),
    );
    expect(texts).toEqual([
      'ledelsen i barnehage eller skole (kategori\u00a03)',
      'leiinga i barnehage eller skule (kategori\u00a03)',
      'kindergarten or school leadership (category\u00a03)',
    ]);
    expect(new Set(texts).size).toBe(3);
  });

  it('is in another language where the call lacks it', () => {
    const call = {
      language: 'en',
      terms: { g1: 'the first gathering', g2: { nb: 'andre', en: 'second' } },
    };
    expect(writing('nb', call).term('g1')).toBe('the first gathering');
    expect(writing('nn', call).term('g2')).toBe('andre');
  });

  it('is the id in quotation marks where the call has no text', () => {
    for (const id of ['g9', 'toString', '__proto__']) {
      expect([nb.term(id), nn.term(id), en.term(id)]).toEqual([`«${id}»`, `«${id}»`, `‘${id}’`]);
    }
  });
});

describe('the options', () => {
  it('may be a call', () => {
    expect(writing('nb', { ...hkdir2024, currency: 'EUR' }).money(100)).toBe('1\u00a0EUR');
  });

  it.each([null, 'nb', 5])('cannot be %j', (options) => {
    expect(() => writing('nb', options as unknown as WritingOptions)).toThrow(
      errorWithCode('writing.options'),
    );
  });

  it.each(['no', '', 'toString', undefined])(
    'have no language of the library in %j',
    (language) => {
      expect(() => writing(language as Language)).toThrow(errorWithCode('language.unknown'));
    },
  );
});
