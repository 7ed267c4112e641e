import { describe, expect, it } from 'vitest';
import { parseBeacon, randomnessOf } from '../../src/drand/index.js';
import { checkedIssues } from '../parse/checked-issues.js';
import { errorWithCode } from '../parse/error-with-code.js';
import * as properties from './beacon.properties.js';
import { vectors } from './vectors.js';

const signature = 'b75c69d0b72a5d906e854e808ba7e2acc';

function issues(input: unknown): string[] {
  const parsed = parseBeacon(input);
  if (parsed.ok) return [];
  return checkedIssues(parsed.issues).map(({ path, code }) => `${path.join('.')} ${code}`);
}

describe('randomnessOf', () => {
  const published = vectors.beacons.filter(({ beacon }) => beacon.randomness !== undefined);
  it.each(published)('$chain: round $beacon.round has its randomness', ({ beacon }) => {
    expect(randomnessOf(beacon.signature)).toBe(beacon.randomness);
  });

  it.each(['', 'a', 'abc', 'AB', 'zz', ' ab', 'ab\n', '0xab', 'å0', 7, null, undefined, ['ab']])(
    'refuses %j',
    (text) => {
      expect(() => randomnessOf(text as string)).toThrow(errorWithCode('beacon.hex'));
    },
  );
});

describe('parseBeacon', () => {
  it('reads what is published, and what it gave', () => {
    for (const { beacon } of vectors.beacons) {
      const parsed = parseBeacon(beacon);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
      const { previous_signature: previous, ...rest } = beacon;
      expect(parsed.value).toStrictEqual(
        previous === undefined ? rest : { ...rest, previousSignature: previous },
      );
      expect(Object.isFrozen(parsed.value)).toBe(true);
      expect(parseBeacon(JSON.parse(JSON.stringify(parsed.value)))).toStrictEqual(parsed);
    }
  });

  it('refuses hexadecimal in another spelling', () => {
    for (const text of ['', signature, 'AB', 'xy', '0xab', 'ab'.repeat(97)]) {
      expect(issues({ round: 1, signature: text })).toEqual(['signature beacon.hex']);
      expect(issues({ round: 1, signature: 'ab', randomness: text })).toEqual([
        'randomness beacon.hex',
      ]);
      expect(issues({ round: 1, signature: 'ab', previous_signature: text })).toEqual([
        'previous_signature beacon.hex',
      ]);
      expect(issues({ round: 1, signature: 'ab', previousSignature: text })).toEqual([
        'previousSignature beacon.hex',
      ]);
    }
  });

  it('refuses a round that is none', () => {
    expect(issues({ round: 0, signature: 'ab' })).toEqual(['round too-small']);
    expect(issues({ round: 1.5, signature: 'ab' })).toEqual(['round invalid-type']);
    expect(issues({ round: 2 ** 53, signature: 'ab' })).toEqual(['round too-big']);
    expect(issues({ round: '1', signature: 'ab' })).toEqual(['round invalid-type']);
  });

  it('refuses unknown and doubled keys, and names what is missing', () => {
    expect(issues({ round: 1, signature: 'ab', time: 3 })).toEqual(['time unknown-key']);
    expect(
      issues({ round: 1, signature: 'ab', previousSignature: 'ab', previous_signature: 'ab' }),
    ).toEqual(['previous_signature unknown-key']);
    expect(issues({})).toEqual(['round missing', 'signature missing']);
  });

  it.each([null, undefined, 7, 'text'])('says that %s is no beacon', (input) => {
    expect(issues(input)).toEqual([input === undefined ? ' missing' : ' invalid-type']);
  });

  it('gives a result for any value', () => {
    properties.parsesAnythingWithoutThrowing(100);
  });
});
