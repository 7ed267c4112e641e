import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type Beacon,
  type ChainInfo,
  mainnetDefault,
  quicknet,
  randomnessOf,
  verifyBeacon,
} from '../../src/drand/index.js';
import { beaconOf } from './vectors.js';

const beacon = beaconOf('quicknet', 123);

const chained = beaconOf('default', 1337);

const anything: fc.ObjectConstraints = {
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
};

/** `verifyBeacon` answers any value in plain data, and never with met. */
export function answersAnythingInPlainData(numRuns: number): void {
  const outcomes = ['met', 'not-met', 'undetermined'];
  const plain = (check: unknown) => JSON.parse(JSON.stringify(check));

  fc.assert(
    fc.property(fc.anything(anything), fc.anything(anything), (chain, given) => {
      for (const check of [
        verifyBeacon(chain as ChainInfo, given as Beacon),
        verifyBeacon(quicknet, given as Beacon),
        verifyBeacon(mainnetDefault, given as Beacon),
        verifyBeacon(chain as ChainInfo, beacon),
      ]) {
        expect(outcomes.slice(1)).toContain(check.outcome);
        expect(plain(check)).toEqual(check);
      }
    }),
    { numRuns },
  );
}

/** `verifyBeacon` answers when one field is any value. */
export function answersWhateverOneFieldIs(numRuns: number): void {
  const keys = ['round', 'signature', 'previousSignature', 'randomness'];
  const chainKeys = Object.keys(mainnetDefault);
  fc.assert(
    fc.property(
      fc.constantFrom(...keys, ...chainKeys.map((key) => `chain.${key}`)),
      fc.anything(anything),
      (key, value) => {
        const inChain = key.startsWith('chain.');
        const chain = inChain ? { ...mainnetDefault, [key.slice(6)]: value } : mainnetDefault;
        const given = inChain ? chained : { ...chained, [key]: value };
        const check = verifyBeacon(chain as ChainInfo, given as Beacon);
        // Randomness need not be stated, and the chain hash knows the beacon id `default` as ''.
        const unstated = key === 'randomness' && value === undefined;
        const harmless = unstated || (key === 'chain.beaconId' && value === '');
        if (!harmless) expect(check.outcome).not.toBe('met');
      },
    ),
    { numRuns },
  );
}

/** `verifyBeacon` refuses a beacon with one bit changed. */
export function refusesABeaconWithABitChanged(numRuns: number): void {
  // There are no more bits than 384.
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 383 }), (bit) => {
      const bytes = hexToBytes(beacon.signature);
      const at = bit >> 3;
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit & 7));
      const signature = bytesToHex(bytes);
      const given = { round: 123, signature, randomness: randomnessOf(signature) };
      expect(verifyBeacon(quicknet, given).outcome).toBe('not-met');
    }),
    { numRuns: Math.min(numRuns, 384) },
  );
}
