import { describe, expect, it } from 'vitest';
import { isVisible } from '../../src/parse/visible.js';

describe('a text shows', () => {
  it.each([
    ['nothing', ''],
    ['spaces', ' \u00a0\u2003'],
    ['line feeds and tabs', '\r\n\t'],
    ['controls', '\u0000\u0007\u007f\u0085'],
    ['a zero-width space', '\u200b'],
    ['a soft hyphen', '\u00ad'],
    ['a combining acute', '\u0301'],
    ['a combining mark on a space', ' \u0301'],
    ['an enclosing keycap', '\u20e3'],
    ['the place of an object', '\ufffc'],
    ['the first half of a pair', '\ud83e'],
    ['the second half of a pair', '\udd10'],
    ['a code point that is no character', '\uffff'],
    ['a Hangul filler', '\u3164'],
    ['the empty Braille pattern', '\u2800'],
    ['a variation selector', '\ufe0f'],
    ['a tag', '\u{e0020}'],
  ])('nothing when it is %s', (_, text) => {
    expect(isVisible(text)).toBe(false);
  });

  it.each([
    '.',
    '0',
    ' x ',
    'e\u0301',
    'कि',
    '学校',
    '🏫',
    '\ufffd',
    '\u2801',
    '\ue000',
    '\u200bå',
  ])('something when it is %j', (text) => {
    expect(isVisible(text)).toBe(true);
  });
});
