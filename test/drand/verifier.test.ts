import { describe, expect, it } from 'vitest';
import {
  type BeaconVerifier,
  drandVerifier,
  drandVerifierFor,
  mainnetDefault,
  quicknet,
  verifyBeacon,
} from '../../src/drand/index.js';
import { beaconOf, chainNamed } from './vectors.js';
import * as properties from './verifier.properties.js';

const beacon = beaconOf('quicknet', 1000);
const walkthrough = chainNamed('walkthrough');

describe('drandVerifier', () => {
  it('knows the two networks', () => {
    expect(drandVerifier(quicknet.hash, beacon)).toEqual(verifyBeacon(quicknet, beacon));
    const chained = beaconOf('default', 1337);
    expect(drandVerifier(mainnetDefault.hash, chained)).toEqual(
      verifyBeacon(mainnetDefault, chained),
    );
  });

  it('judges by the network that is named', () => {
    const check = drandVerifier(mainnetDefault.hash, beacon);
    expect(check.code).toBe('beacon.signature-length');
  });

  it('cannot tell for another network', () => {
    expect(drandVerifier(walkthrough.hash, beaconOf('walkthrough', 38))).toEqual({
      outcome: 'undetermined',
      code: 'beacon.unknown-chain',
      params: { chain: walkthrough.hash },
    });
  });

  it('does not repeat what is no chain hash', () => {
    for (const hash of ['quicknet', '', 'toString', quicknet.hash.toUpperCase(), null, 3, {}]) {
      expect(drandVerifier(hash as string, beacon)).toEqual({
        outcome: 'undetermined',
        code: 'beacon.unknown-chain',
        params: { chain: null },
      });
    }
  });

  it('never throws', () => {
    properties.neverThrows(100);
  });
});

describe('drandVerifierFor', () => {
  it('knows the networks that it is given, and no other', () => {
    const verify: BeaconVerifier = drandVerifierFor([walkthrough]);
    expect(verify(walkthrough.hash, beaconOf('walkthrough', 38)).outcome).toBe('met');
    expect(verify(quicknet.hash, beacon).code).toBe('beacon.unknown-chain');
    expect(drandVerifierFor([])(quicknet.hash, beacon).code).toBe('beacon.unknown-chain');
  });

  it('does not take a network under a hash that is not its own', () => {
    const verify = drandVerifierFor([{ ...walkthrough, hash: quicknet.hash }]);
    expect(verify(quicknet.hash, beaconOf('walkthrough', 38)).code).toBe('beacon.chain-hash');
  });
});
