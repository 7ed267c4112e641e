import { describe, expect, it } from 'vitest';
import { quicknet } from '../../src/drand/index.js';
import { commitmentTo, type Revealed } from '../../src/lottery/revealed.js';
import { seedDocument, seedOf } from '../../src/lottery/seed.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { announced, SECRET } from './draws.js';
import * as reference from './reference-draw.js';
import * as properties from './seed.properties.js';

const numbers = (...numbers: (string | number)[]): Revealed => ({
  kind: 'numbers',
  name: 'Lotto',
  numbers,
});
const last = (given: Revealed) => seedDocument(announced(), [given]).split('\n').at(-2);

describe('the seed document', () => {
  it('has these bytes, a line for each source in the announced order', () => {
    // Round 123 of quicknet, with the randomness that the network published.
    const beacon = {
      round: 123,
      signature:
        'b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92',
    };
    const announcement = announced({
      closesAt: '2023-08-23T15:10:00Z',
      drawAt: '2023-08-23T15:15:33Z',
      sources: [
        { kind: 'secret', commitment: commitmentTo(SECRET) },
        { kind: 'numbers', name: 'Vikinglotto på onsdag' },
        { kind: 'drand', chain: quicknet.hash },
      ],
    });
    const revealed: Revealed[] = [
      { kind: 'secret', secret: SECRET },
      { kind: 'numbers', name: 'Vikinglotto på onsdag', numbers: ['07', 12, '0031', 0] },
      { kind: 'drand', ...beacon },
    ];
    const document = [
      'utlysning-draw/1',
      'draw: d-1',
      `secret: ${SECRET}`,
      'numbers: Vikinglotto på onsdag: 7 12 31 0',
      'drand: 52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971 123 fb8f7bc29bf24db51871ec8c79f3a1e4bd0557bc0dfcee9ed1d924e69d1c60dc',
      '',
    ].join('\n');
    expect(seedDocument(announcement, revealed)).toBe(document);
    expect(seedOf(announcement, revealed)).toBe(reference.sha256(document));
  });

  it('has numbers as they were announced, in their order, without leading zeros', () => {
    expect(last(numbers('0012', 3, '03', '000'))).toBe('numbers: Lotto: 12 3 3 0');
    expect(last(numbers(9_007_199_254_740_991, '9007199254740993'))).toBe(
      'numbers: Lotto: 9007199254740991 9007199254740993',
    );
    expect(last(numbers('9'.repeat(100)))).toBe(`numbers: Lotto: ${'9'.repeat(100)}`);
  });

  it('has the randomness of the signature, whatever else is stated', () => {
    const document = seedDocument(announced({ sources: [{ kind: 'drand', chain: quicknet }] }), [
      { kind: 'drand', round: 1, signature: 'c0ffee', randomness: '0'.repeat(64) },
    ]);
    // printf '\xc0\xff\xee' | sha256sum
    expect(document).toContain(
      ' 1 c47a10dc272b1221f0380a2ae0f7d7fa830b3e378f2f5309bbf13f61ad211913\n',
    );
  });

  it('is not to be had of a signature that is no bytes', () => {
    for (const signature of ['', 'abc', 'AB', 'zz']) {
      expect(() => last({ kind: 'drand', round: 1, signature })).toThrow(
        errorWithCode('beacon.hex'),
      );
    }
  });

  it('can be read back, so that no two draws share one', () => {
    properties.canBeReadBack(100);
  });
});

describe('commitmentTo', () => {
  it('is SHA-256 of the bytes, and not of their digits', () => {
    properties.commitsToTheBytes(100);
  });

  it('is refused for other than 32 bytes in lower-case hexadecimal', () => {
    for (const secret of [
      '',
      'ab',
      'ab'.repeat(31),
      'ab'.repeat(33),
      'AB'.repeat(32),
      `${'ab'.repeat(32)}\n`,
      'zz'.repeat(32),
    ]) {
      expect(() => commitmentTo(secret)).toThrow(errorWithCode('secret.length'));
    }
  });
});
