import { describe, expect, it } from 'vitest';
import {
  type ChainInfo,
  chainHash,
  chains,
  mainnetDefault,
  parseChainInfo,
  quicknet,
} from '../../src/drand/index.js';
import { checkedIssues } from '../parse/checked-issues.js';
import { errorWithCode } from '../parse/error-with-code.js';
import * as properties from './chain.properties.js';
import { chainNamed, vectors } from './vectors.js';

const v1 = vectors.chains.find((chain) => chain.name === 'quicknet')?.v1;
const v2 = vectors.chains.find((chain) => chain.name === 'quicknet')?.v2;

/** The issues of an input, as `path code`. */
function issues(input: unknown): string[] {
  const parsed = parseChainInfo(input);
  if (parsed.ok) return [];
  return checkedIssues(parsed.issues).map(({ path, code }) => `${path.join('.')} ${code}`);
}

describe('the networks of the library', () => {
  it('are those that are published', () => {
    expect(chainNamed('quicknet')).toEqual(quicknet);
    expect(chainNamed('default')).toEqual(mainnetDefault);
    expect(chains).toEqual([quicknet, mainnetDefault]);
  });

  it('cannot be changed', () => {
    for (const value of [chains, ...chains]) expect(Object.isFrozen(value)).toBe(true);
  });
});

describe('chainHash', () => {
  it.each(vectors.chains.map(({ name }) => name))('gives the published hash of %s', (name) => {
    const published = vectors.chains.find((chain) => chain.name === name);
    expect(chainHash(chainNamed(name))).toBe(published?.v1?.hash ?? published?.v2?.chain_hash);
  });

  it('leaves the beacon id out when it is default or empty, and only then', () => {
    expect(chainHash({ ...mainnetDefault, beaconId: '' })).toBe(mainnetDefault.hash);
    expect(chainHash({ ...mainnetDefault, beaconId: 'Default' })).not.toBe(mainnetDefault.hash);
  });

  it('writes the beacon id in UTF-8', () => {
    // sha256 of the same fields, taken with another implementation.
    expect(chainHash({ ...mainnetDefault, beaconId: 'blåbær' })).toBe(
      '55671595a99ae070c80618f7fd0a46bb12ecabe90d0209926e8de516edd90040',
    );
  });

  it('has room for the longest period', () => {
    expect(chainHash({ ...mainnetDefault, period: 0xffff_ffff })).toMatch(/^[0-9a-f]{64}$/);
  });

  const wrong: [string, Partial<Record<keyof ChainInfo, unknown>>][] = [
    ['a period of 0', { period: 0 }],
    ['a period of 33 bits', { period: 2 ** 32 }],
    ['a broken period', { period: 1.5 }],
    ['a period in text', { period: '30' }],
    ['a genesis before 1970', { genesisTime: -1 }],
    ['a genesis after 9999', { genesisTime: 253_402_300_800 }],
    ['an upper-case key', { publicKey: mainnetDefault.publicKey.toUpperCase() }],
    ['an empty key', { publicKey: '' }],
    ['a short group hash', { groupHash: mainnetDefault.groupHash.slice(2) }],
    ['no beacon id', { beaconId: undefined }],
    ['half a surrogate pair', { beaconId: '\ud800' }],
  ];
  it.each(wrong)('refuses %s', (_, change) => {
    const info = { ...mainnetDefault, ...change } as ChainInfo;
    expect(() => chainHash(info)).toThrow(errorWithCode('chain.invalid'));
  });

  it('refuses what is no object', () => {
    for (const info of [null, undefined, 'quicknet', 3] as unknown[]) {
      expect(() => chainHash(info as ChainInfo)).toThrow(errorWithCode('chain.invalid'));
    }
  });

  it('is another for another value of any field', () => {
    const hashes = [
      { publicKey: `${'0'.repeat(94)}00` },
      { period: 31 },
      { genesisTime: 1595431051 },
      { groupHash: '0'.repeat(64) },
      { beaconId: 'other' },
      {},
    ].map((change) => chainHash({ ...mainnetDefault, ...change }));
    expect(new Set(hashes).size).toBe(6);
  });
});

describe('parseChainInfo', () => {
  it('reads both published forms, and what it gave', () => {
    const text = JSON.stringify(quicknet);
    for (const input of [v1, v2, quicknet]) {
      const parsed = parseChainInfo(input);
      expect(parsed.ok && JSON.stringify(parsed.value)).toBe(text);
      expect(parsed.ok && Object.isFrozen(parsed.value)).toBe(true);
    }
  });

  it('computes a hash that is not stated', () => {
    const { hash: _1, ...v1Without } = v1 ?? {};
    const { chain_hash: _2, ...v2Without } = v2 ?? {};
    const { hash: _3, ...ownWithout } = quicknet;
    for (const input of [v1Without, v2Without, ownWithout]) {
      const parsed = parseChainInfo(input);
      expect(parsed.ok && JSON.stringify(parsed.value)).toBe(JSON.stringify(quicknet));
    }
  });

  it('takes a beacon id that is empty or absent as default', () => {
    const info = vectors.chains.find((chain) => chain.name === 'default');
    for (const beaconID of ['', 'default']) {
      const parsed = parseChainInfo({ ...info?.v1, metadata: { beaconID } });
      expect(parsed.ok && parsed.value).toEqual(mainnetDefault);
    }
    const { metadata: _, ...without } = info?.v1 ?? {};
    const parsed = parseChainInfo(without);
    expect(parsed.ok && parsed.value).toEqual(mainnetDefault);
  });

  it('refuses a scheme that is not known here', () => {
    expect(issues(vectors.unsupportedChain.v2)).toEqual(['scheme chain.scheme']);
    expect(issues({ ...v1, schemeID: 'constructor' })).toEqual(['schemeID chain.scheme']);
    expect(issues({ ...quicknet, scheme: 'bls-unchained-on-g1' })).toEqual(['scheme chain.scheme']);
  });

  it('refuses a key that is not as long as its scheme has it', () => {
    const key = quicknet.publicKey;
    expect(issues({ ...v1, public_key: key.slice(2) })).toEqual(['public_key chain.key']);
    expect(issues({ ...v2, public_key: mainnetDefault.publicKey })).toEqual([
      'public_key chain.key',
    ]);
    expect(issues({ ...mainnetDefault, publicKey: key })).toEqual(['publicKey chain.key']);
    expect(issues({ ...v1, public_key: `${key}00` })).toEqual(['public_key chain.key']);
    expect(issues({ ...v1, public_key: '00'.repeat(129) })).toEqual(['public_key chain.hex']);
  });

  it('refuses a stated hash that is not that of the fields', () => {
    expect(issues({ ...v1, hash: mainnetDefault.hash })).toEqual(['hash chain.hash']);
    expect(issues({ ...v2, chain_hash: mainnetDefault.hash })).toEqual(['chain_hash chain.hash']);
    expect(issues({ ...quicknet, period: 4 })).toEqual(['hash chain.hash']);
    expect(issues({ ...v1, metadata: { beaconID: 'quicknet-t' } })).toEqual(['hash chain.hash']);
    // One scheme's network does not pass for the other's, though the hash does not cover the scheme.
    expect(issues({ ...v1, schemeID: 'pedersen-bls-chained' })).toEqual(['public_key chain.key']);
  });

  it('refuses hexadecimal in another spelling', () => {
    expect(issues({ ...v1, hash: quicknet.hash.toUpperCase() })).toEqual(['hash chain.hex']);
    expect(issues({ ...v1, groupHash: `0x${quicknet.groupHash.slice(2)}` })).toEqual([
      'groupHash chain.hex',
    ]);
    expect(issues({ ...v1, public_key: quicknet.publicKey.slice(1) })).toEqual([
      'public_key chain.hex',
    ]);
    expect(issues({ ...v1, hash: '' })).toEqual(['hash chain.hex']);
  });

  it('refuses numbers out of range, and other types', () => {
    expect(issues({ ...v1, period: 0 })).toEqual(['period too-small']);
    expect(issues({ ...v1, period: 2 ** 32 })).toEqual(['period too-big']);
    expect(issues({ ...v1, period: '3' })).toEqual(['period invalid-type']);
    expect(issues({ ...v1, genesis_time: -1 })).toEqual(['genesis_time too-small']);
    expect(issues({ ...v1, schemeID: 3 })).toEqual(['schemeID invalid-type']);
    expect(issues({ ...v1, metadata: { beaconID: 'a'.repeat(101) } })).toEqual([
      'metadata.beaconID too-big',
    ]);
    expect(issues({ ...v2, beacon_id: '\udfff' })).toEqual([
      'chain_hash chain.hash',
      'beacon_id text.ill-formed',
    ]);
  });

  it('refuses unknown keys, and forms that are mixed', () => {
    expect(issues({ ...v1, url: 'https://api.drand.sh' })).toEqual(['url unknown-key']);
    expect(issues({ ...v1, metadata: { beaconID: 'quicknet', more: 1 } })).toEqual([
      'metadata.more unknown-key',
    ]);
    expect(issues({ ...v1, beacon_id: 'quicknet' })).toEqual(['beacon_id unknown-key']);
    expect(issues({ ...v2, metadata: { beaconID: 'quicknet' } })).toEqual(['metadata unknown-key']);
    expect(issues({ ...quicknet, schemeID: quicknet.scheme })).toEqual(['schemeID unknown-key']);
  });

  it('names what is missing', () => {
    expect(issues({})).toEqual([
      'public_key missing',
      'period missing',
      'genesis_time missing',
      'genesis_seed missing',
      'scheme missing',
    ]);
  });

  it.each(['schemeID', 'groupHash', 'hash'])('asks for the rest of v1 beside %s', (key) => {
    expect(issues({ [key]: quicknet.hash })).toEqual(expect.arrayContaining(['period missing']));
    expect(issues({ [key]: quicknet.hash }).join()).not.toContain('genesis_seed');
  });

  it.each([null, undefined, 7, 'text'])('says that %s is no network', (input) => {
    expect(issues(input)).toEqual([input === undefined ? ' missing' : ' invalid-type']);
  });

  it('gives a result for any value', () => {
    properties.parsesAnythingWithoutThrowing(100);
  });
});
