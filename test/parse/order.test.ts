import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byCodeUnit } from '../../src/parse/order.js';

describe('the order of texts', () => {
  it('is that of their UTF-16 code units, whatever the language of the host', () => {
    expect(['å', 'a', 'Z', 'z', 'ø', '10', '9', 'aa'].sort(byCodeUnit)).toEqual([
      '10',
      '9',
      'Z',
      'a',
      'aa',
      'z',
      'å',
      'ø',
    ]);
    expect(['a', 'b'].flatMap((a) => ['a', 'b'].map((b) => byCodeUnit(a, b)))).toEqual([
      0, -1, 1, 0,
    ]);
    const units = (text: string) =>
      Array.from({ length: text.length }, (_, i) =>
        text.charCodeAt(i).toString(16).padStart(4, '0'),
      );
    // Code units and code points differ in order from U+E000 on. All of Unicode takes two seconds.
    const unit = fc.constantFrom(
      '\0',
      '1',
      'Z',
      'a',
      'ø',
      '\ud83e',
      '\udd10',
      '\ue000',
      '\uffff',
      '🤐',
    );
    const texts = fc.string({ unit });
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const [x, y] = [units(a).join(), units(b).join()];
        expect(byCodeUnit(a, b)).toBe(x === y ? 0 : x < y ? -1 : 1);
      }),
    );
  });
});
