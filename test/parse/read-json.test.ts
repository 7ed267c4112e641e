import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/parse/read-json.js';

const codeOf = (input: string | Uint8Array) => {
  const read = readJson(input);
  return read.ok ? undefined : read.issues[0]?.code;
};
const bytes = (...values: number[]) => Uint8Array.from(values);

describe('strict reading (V4)', () => {
  it.each([
    ['a key twice', '{"a":1,"a":2}', 'key.twice'],
    ['a key twice, once with an escape', '{"a":1,"\\u0061":2}', 'key.twice'],
    ['a key twice deep within', '[{"x":{"a":1,"b":[],"a":1}}]', 'key.twice'],
    ['a fraction of zero', '{"a":1.0}', 'number.inexact'],
    ['an exponent', '[1e3]', 'number.inexact'],
    ['minus zero', '[-0]', 'number.inexact'],
    ['a lost digit', '[9007199254740993]', 'number.inexact'],
    ['no JSON', '{', 'unreadable'],
    ['nothing', '', 'unreadable'],
    ['two byte order marks', '\ufeff\ufeff1', 'unreadable'],
  ])('refuses %s', (_, text, code) => {
    expect(codeOf(text)).toBe(code);
    expect(codeOf(new TextEncoder().encode(text))).toBe(code);
  });

  it('refuses invalid UTF-8', () => {
    expect(codeOf(bytes(0x22, 0xff, 0x22))).toBe('unreadable');
    expect(codeOf(bytes(0x22, 0xed, 0xa0, 0x80, 0x22))).toBe('unreadable');
  });

  it.each([
    ['a byte order mark', '\ufeff{"a":1}'],
    ['CRLF', '{\r\n"a":1\r\n}\r\n'],
    ['keys, colons and numbers within texts', '{"a":"\\"b\\": 1.5, \\\\","c":"{1e3}:"}'],
    ['the same key in two objects', '[{"a":1},{"a":1},{"a":{"a":-7}}]'],
  ])('takes %s', (_, text) => {
    expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text.replace('\ufeff', '')) });
  });

  it('reads what was written, with any white space', () => {
    const whole = fc.maxSafeInteger();
    const unit = fc.constantFrom('a', '1', ':', ',', '"', '\\', '\n', '\0', '\u2028', 'ø', '😀');
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 2 },
        fc.string({ unit, maxLength: 8 }),
        whole,
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('any'), { maxLength: 4 }),
        fc.dictionary(fc.string({ maxLength: 4 }), tie('any'), { maxKeys: 4 }),
      ),
    })).any;
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 1, '\t'), (written, space) => {
        const text = JSON.stringify(written, null, space);
        const read = readJson(text);
        expect(read.ok && JSON.stringify(read.value, null, space)).toBe(text);
      }),
    );
  });
});
