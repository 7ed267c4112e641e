import { parseChainInfo } from '../../src/drand/chain.js';
import type { Beacon, ChainInfo } from '../../src/drand/index.js';
import { parseBeacon } from '../../src/drand/index.js';
import vectors from '../vectors/drand.json' with { type: 'json' };

export { vectors };

/** A network of the vectors, in the form that its source has it. */
export function chainNamed(name: string): ChainInfo {
  const chain = vectors.chains.find((chain) => chain.name === name);
  const parsed = parseChainInfo(chain?.v1 ?? chain?.v2);
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.issues)}`);
  return parsed.value;
}

/** A beacon of the vectors that is valid. */
export function beaconOf(name: string, round: number): Beacon {
  const found = vectors.beacons.find(
    ({ chain, beacon, expectValid }) => expectValid && chain === name && beacon.round === round,
  );
  const parsed = parseBeacon(found?.beacon);
  if (!parsed.ok) throw new Error(`${name} ${round}: ${JSON.stringify(parsed.issues)}`);
  return parsed.value;
}
