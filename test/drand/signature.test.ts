import { bls12_381 } from '@noble/curves/bls12-381.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import {
  type Beacon,
  type ChainInfo,
  chainHash,
  mainnetDefault,
  quicknet,
  verifyBeacon,
} from '../../src/drand/index.js';
import { readChain } from '../../src/drand/read-chain.js';
import { readSigned } from '../../src/drand/signed.js';
import * as properties from './signature.properties.js';
import { beaconOf, chainNamed, vectors } from './vectors.js';

const beacon = beaconOf('quicknet', 123);
const chained = beaconOf('default', 1337);
const first = beaconOf('default', 1);
const P = bls12_381.fields.Fp.ORDER;

/** The network with a change, and the hash that goes with it. */
function changed(chain: ChainInfo, change: Partial<ChainInfo>): ChainInfo {
  const info = { ...chain, ...change };
  return { ...info, hash: chainHash(info) };
}

/** A beacon without the randomness, with another signature. */
function signed({ randomness: _, ...rest }: Beacon, signature: string): Beacon {
  return { ...rest, signature };
}

/** Bytes that decode to the point with this x, or to none: the compressed form on G1. */
function g1Bytes(x: bigint): string {
  const bytes = hexToBytes(x.toString(16).padStart(96, '0'));
  bytes[0] = (bytes[0] ?? 0) | 0x80;
  return bytesToHex(bytes);
}

/** The same on G2, with an x in the base field. */
function g2Bytes(x: bigint): string {
  return `80${'0'.repeat(94)}${x.toString(16).padStart(96, '0')}`;
}

/** The least x from 1 on for which a test holds. */
function leastX(holds: (x: bigint) => boolean): bigint {
  let x = 1n;
  while (!holds(x)) x += 1n;
  return x;
}

const { Fp, Fp2 } = bls12_381.fields;
const onG1 = (x: bigint) => isSquare(() => Fp.sqrt(Fp.add(Fp.pow(x, 3n), 4n)));
const onG2 = (x: bigint) => isSquare(() => Fp2.sqrt({ c0: Fp.add(Fp.pow(x, 3n), 4n), c1: 4n }));
function isSquare(root: () => unknown): boolean {
  try {
    return root() !== undefined;
  } catch {
    return false;
  }
}

describe('verifyBeacon on published beacons', () => {
  it.each(vectors.beacons)('$chain round $beacon.round: $expectValid ($source)', (vector) => {
    const chain = chainNamed(vector.chain);
    const { previous_signature: previous, ...rest } = vector.beacon;
    const given: Beacon =
      previous === undefined
        ? (rest as Beacon)
        : ({ ...rest, previousSignature: previous } as Beacon);
    expect(verifyBeacon(chain, given)).toEqual({
      outcome: vector.expectValid ? 'met' : 'not-met',
      code: vector.expectValid ? 'beacon.signature-valid' : 'beacon.signature-invalid',
      params: { chain: chain.hash, round: given.round },
    });
  });

  it.each(vectors.beacons)('$chain round $beacon.round: the message that is signed', (vector) => {
    const network = readChain(chainNamed(vector.chain));
    if ('outcome' in network) throw new Error(network.code);
    const read = readSigned(network, {
      ...vector.beacon,
      previousSignature: vector.beacon.previous_signature,
    });
    if ('outcome' in read) throw new Error(read.code);
    expect(bytesToHex(read.message)).toBe(vector.signedMessageSha256);
  });

  it('does not need the randomness', () => {
    const { randomness: _, ...without } = beacon;
    expect(verifyBeacon(quicknet, without).outcome).toBe('met');
  });
});

describe('verifyBeacon on a beacon that is not right', () => {
  const flags = (hex: string, flag: number) => {
    const bytes = hexToBytes(hex);
    bytes[0] = ((bytes[0] ?? 0) & 0x1f) | flag;
    return bytesToHex(bytes);
  };
  const offG1 = leastX((x) => !onG1(x));
  const offG2 = leastX((x) => !onG2(x));
  const torsionG1 = leastX(onG1);
  const torsionG2 = leastX(onG2);
  const x123 = BigInt(`0x${beacon.signature}`) & ((1n << 381n) - 1n);
  const negated = flags(
    beacon.signature,
    0xa0 ^ (Number.parseInt(beacon.signature.slice(0, 2), 16) & 0x20),
  );
  const other = beaconOf('walkthrough', 38);

  const cases: [string, ChainInfo, unknown, string, Record<string, unknown>?][] = [
    // the signature is not one of this round, on this network
    ['another round', quicknet, { ...beacon, round: 124 }, 'beacon.signature-invalid'],
    [
      'a swapped signature',
      quicknet,
      signed(beacon, beaconOf('quicknet', 1000).signature),
      'beacon.signature-invalid',
    ],
    ['a negated signature', quicknet, signed(beacon, negated), 'beacon.signature-invalid'],
    ['a network of the same scheme', quicknet, other, 'beacon.signature-invalid'],
    [
      'a round of 53 bits',
      quicknet,
      { ...beacon, round: Number.MAX_SAFE_INTEGER },
      'beacon.signature-invalid',
    ],
    [
      'another previous signature',
      mainnetDefault,
      { ...chained, previousSignature: chained.signature },
      'beacon.signature-invalid',
    ],
    [
      'a network of the other scheme',
      quicknet,
      chained,
      'beacon.signature-length',
      { expected: 48, actual: 96 },
    ],
    [
      'a network of the other scheme (2)',
      mainnetDefault,
      beacon,
      'beacon.signature-length',
      { expected: 96, actual: 48 },
    ],
    // hexadecimal and lengths
    [
      'upper case',
      quicknet,
      signed(beacon, beacon.signature.toUpperCase()),
      'beacon.hex',
      { field: 'signature' },
    ],
    [
      'half a byte',
      quicknet,
      signed(beacon, beacon.signature.slice(1)),
      'beacon.hex',
      { field: 'signature' },
    ],
    [
      'no hexadecimal',
      quicknet,
      signed(beacon, 'x'.repeat(96)),
      'beacon.hex',
      { field: 'signature' },
    ],
    ['an empty signature', quicknet, signed(beacon, ''), 'beacon.hex', { field: 'signature' }],
    ['no signature', quicknet, { round: 123 }, 'beacon.hex', { field: 'signature' }],
    [
      'a byte too few',
      quicknet,
      signed(beacon, beacon.signature.slice(2)),
      'beacon.signature-length',
      { expected: 48, actual: 47 },
    ],
    [
      'a byte too many',
      quicknet,
      signed(beacon, `${beacon.signature}00`),
      'beacon.signature-length',
      { expected: 48, actual: 49 },
    ],
    // points
    ['an x off G1', quicknet, signed(beacon, g1Bytes(offG1)), 'beacon.not-on-curve'],
    ['an x off G2', mainnetDefault, signed(chained, g2Bytes(offG2)), 'beacon.not-on-curve'],
    [
      'a point outside the subgroup of G1',
      quicknet,
      signed(beacon, g1Bytes(torsionG1)),
      'beacon.not-on-curve',
    ],
    [
      'a point outside the subgroup of G2',
      mainnetDefault,
      signed(chained, g2Bytes(torsionG2)),
      'beacon.not-on-curve',
    ],
    ['an x of p', quicknet, signed(beacon, g1Bytes(P)), 'beacon.not-on-curve'],
    [
      'an x that is not reduced',
      quicknet,
      signed(beacon, g1Bytes(torsionG1 + P)),
      'beacon.not-on-curve',
    ],
    [
      'no compression flag',
      quicknet,
      signed(beacon, flags(beacon.signature, 0)),
      'beacon.not-on-curve',
    ],
    ['all ones', quicknet, signed(beacon, 'ff'.repeat(48)), 'beacon.not-on-curve'],
    ['all zeros', mainnetDefault, signed(chained, '00'.repeat(96)), 'beacon.not-on-curve'],
    [
      'infinity with a payload',
      quicknet,
      signed(beacon, `c0${'00'.repeat(46)}01`),
      'beacon.not-on-curve',
    ],
    [
      'infinity with a sign',
      quicknet,
      signed(beacon, `e0${'00'.repeat(47)}`),
      'beacon.not-on-curve',
    ],
    ['infinity on G1', quicknet, signed(beacon, `c0${'00'.repeat(47)}`), 'beacon.identity'],
    ['infinity on G2', mainnetDefault, signed(chained, `c0${'00'.repeat(95)}`), 'beacon.identity'],
    // randomness
    [
      'edited randomness',
      quicknet,
      { ...beacon, randomness: `0${beacon.randomness?.slice(1)}` },
      'beacon.randomness',
      { computed: beacon.randomness },
    ],
    [
      'randomness cut short',
      quicknet,
      { ...beacon, randomness: beacon.randomness?.slice(2) },
      'beacon.randomness',
      { computed: beacon.randomness },
    ],
    [
      'randomness in upper case',
      quicknet,
      { ...beacon, randomness: beacon.randomness?.toUpperCase() },
      'beacon.hex',
      { field: 'randomness' },
    ],
    [
      'empty randomness',
      quicknet,
      { ...beacon, randomness: '' },
      'beacon.hex',
      { field: 'randomness' },
    ],
    [
      'null for randomness',
      quicknet,
      { ...beacon, randomness: null },
      'beacon.hex',
      { field: 'randomness' },
    ],
    // previous signatures
    [
      'none before',
      mainnetDefault,
      { round: 1337, signature: chained.signature },
      'beacon.previous-missing',
      { round: 1337 },
    ],
    [
      'none before round 1',
      mainnetDefault,
      { round: 1, signature: first.signature },
      'beacon.previous-missing',
      { round: 1 },
    ],
    [
      'one before in upper case',
      mainnetDefault,
      { ...chained, previousSignature: chained.previousSignature?.toUpperCase() },
      'beacon.hex',
      { field: 'previousSignature' },
    ],
    [
      'an empty one before',
      mainnetDefault,
      { ...chained, previousSignature: '' },
      'beacon.hex',
      { field: 'previousSignature' },
    ],
    [
      'the group hash before a later round',
      mainnetDefault,
      { ...chained, previousSignature: mainnetDefault.groupHash },
      'beacon.previous-length',
      { expected: 96, actual: 32 },
    ],
    [
      'another group hash in round 1',
      mainnetDefault,
      { ...first, previousSignature: quicknet.groupHash },
      'beacon.previous-group-hash',
      { groupHash: mainnetDefault.groupHash },
    ],
    [
      'a signature before round 1',
      mainnetDefault,
      { ...first, previousSignature: chained.signature },
      'beacon.previous-group-hash',
      { groupHash: mainnetDefault.groupHash },
    ],
    [
      'one before in an unchained network',
      quicknet,
      { ...beacon, previousSignature: other.signature },
      'beacon.previous-length',
      { expected: 0, actual: 48 },
    ],
    // rounds
    ...[
      0,
      -1,
      1.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      2 ** 53,
      '123',
      123n,
      null,
      undefined,
    ].map((round): [string, ChainInfo, unknown, string, Record<string, unknown>?] => [
      `the round ${String(round)} (${typeof round})`,
      quicknet,
      { ...beacon, round },
      'beacon.round',
    ]),
  ];

  it('uses points that are what it says', () => {
    const g1 = bls12_381.G1.Point.fromAffine({
      x: torsionG1,
      y: Fp.sqrt(Fp.add(Fp.pow(torsionG1, 3n), 4n)),
    });
    expect(g1.isTorsionFree()).toBe(false);
    const x = { c0: torsionG2, c1: 0n };
    const g2 = bls12_381.G2.Point.fromAffine({
      x,
      y: Fp2.sqrt({ c0: Fp.add(Fp.pow(torsionG2, 3n), 4n), c1: 4n }),
    });
    expect(g2.isTorsionFree()).toBe(false);
    expect(x123).toBe(bls12_381.G1.Point.fromHex(beacon.signature).toAffine().x);
    expect(
      bls12_381.G1.Point.fromHex(negated).equals(
        bls12_381.G1.Point.fromHex(beacon.signature).negate(),
      ),
    ).toBe(true);
  });

  it.each(cases)('%s', (_, chain, given, code, params) => {
    const check = verifyBeacon(chain, given as Beacon);
    expect(check).toMatchObject({ outcome: 'not-met', code });
    if (params !== undefined) expect(check.params).toEqual(params);
  });
});

describe('verifyBeacon on a network that is not right', () => {
  it.each([
    ['a scheme that is not known', { scheme: 'bls-bn254-unchained-on-g1' }],
    ['a scheme that every object has', { scheme: 'toString' }],
    ['no scheme', { scheme: undefined }],
    ['a scheme in a list', { scheme: [quicknet.scheme] }],
  ])('%s', (_, change) => {
    const chain = { ...quicknet, ...change } as ChainInfo;
    expect(verifyBeacon(chain, beacon)).toEqual({
      outcome: 'undetermined',
      code: 'beacon.chain-unsupported',
      params: {},
    });
  });

  const offG2 = g2Bytes(leastX((x) => !onG2(x)));
  const torsionG2 = g2Bytes(leastX(onG2));
  const torsionG1 = g1Bytes(leastX(onG1));
  it.each([
    ['off the curve', changed(quicknet, { publicKey: offG2 })],
    ['outside the subgroup of G2', changed(quicknet, { publicKey: torsionG2 })],
    ['outside the subgroup of G1', changed(mainnetDefault, { publicKey: torsionG1 })],
    ['at infinity on G2', changed(quicknet, { publicKey: `c0${'00'.repeat(95)}` })],
    ['at infinity on G1', changed(mainnetDefault, { publicKey: `c0${'00'.repeat(47)}` })],
    ['of the other scheme', changed(quicknet, { publicKey: mainnetDefault.publicKey })],
    [
      'that is an uncompressed point of the other group',
      changed(quicknet, {
        publicKey: bls12_381.G1.Point.fromHex(mainnetDefault.publicKey).toHex(false),
      }),
    ],
    ['in upper case', { ...quicknet, publicKey: quicknet.publicKey.toUpperCase() }],
    ['that is missing', { ...quicknet, publicKey: undefined as unknown as string }],
  ])('a key %s', (_, chain) => {
    const given = chain.scheme === quicknet.scheme ? beacon : chained;
    expect(verifyBeacon(chain, given)).toEqual({
      outcome: 'not-met',
      code: 'beacon.chain-key',
      params: {},
    });
  });

  it.each([
    ['another hash', { hash: mainnetDefault.hash }, quicknet.hash],
    ['another period', { period: 4 }, chainHash({ ...quicknet, period: 4 })],
    ['another genesis', { genesisTime: 0 }, chainHash({ ...quicknet, genesisTime: 0 })],
    ['another name', { beaconId: 'default' }, chainHash({ ...quicknet, beaconId: 'default' })],
    ['no hash', { hash: undefined }, quicknet.hash],
    ['a hash in upper case', { hash: quicknet.hash.toUpperCase() }, quicknet.hash],
    ['a period that is none', { period: '3' }, null],
    ['a short group hash', { groupHash: quicknet.groupHash.slice(2) }, null],
    ['a period that is none, and no hash', { period: '3', hash: undefined }, null],
    ['a short group hash, and no hash', { groupHash: 'ab', hash: undefined }, null],
  ])('%s', (_, change, computed) => {
    const chain = { ...quicknet, ...change } as ChainInfo;
    expect(verifyBeacon(chain, beacon)).toEqual({
      outcome: 'not-met',
      code: 'beacon.chain-hash',
      params: { computed },
    });
  });

  it('a group hash that was changed with the hash does not pass for round 1', () => {
    const chain = changed(mainnetDefault, { groupHash: quicknet.groupHash });
    expect(verifyBeacon(chain, first).code).toBe('beacon.previous-group-hash');
    const given = { ...first, previousSignature: quicknet.groupHash };
    expect(verifyBeacon(chain, given).code).toBe('beacon.signature-invalid');
  });
});

describe('verifyBeacon on hostile values', () => {
  it('answers any value in plain data, and never with met', () => {
    properties.answersAnythingInPlainData(100);
  });

  it('answers when one field is any value', () => {
    properties.answersWhateverOneFieldIs(100);
  });

  it('gives an answer when a field will not be read', () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    );
    expect(verifyBeacon(trap as ChainInfo, beacon).code).toBe('beacon.chain-unsupported');
    expect(verifyBeacon(quicknet, trap as Beacon).code).toBe('beacon.round');
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    expect(verifyBeacon(quicknet, revoked.proxy as Beacon).code).toBe('beacon.round');
  });

  it('reads each field once, so that a value cannot change after it was checked', () => {
    const reads: string[] = [];
    const count = <T extends object>(value: T) =>
      new Proxy(value, {
        get: (target, key) => {
          reads.push(String(key));
          return Reflect.get(target, key);
        },
      });
    expect(verifyBeacon(count(mainnetDefault), count(chained)).outcome).toBe('met');
    expect(new Set(reads).size).toBe(reads.length);
  });

  it('does not hang on a long text', () => {
    const long = 'ab'.repeat(5_000_000);
    expect(verifyBeacon(quicknet, { round: 1, signature: long }).code).toBe(
      'beacon.signature-length',
    );
  });

  it('refuses a beacon with one bit changed', () => {
    // Half of the changed signatures are points, whose pairing takes tens of milliseconds.
    properties.refusesABeaconWithABitChanged(20);
  });
});
