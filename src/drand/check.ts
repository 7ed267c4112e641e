import type { BeaconCheck } from './beacon.js';

type Params = BeaconCheck['params'];

/** The beacon is what it should be. */
export function met(code: string, params: Params = {}): BeaconCheck {
  return { outcome: 'met', code, params };
}

/** The beacon, or the network it is judged by, is not what it should be. */
export function notMet(code: string, params: Params = {}): BeaconCheck {
  return { outcome: 'not-met', code, params };
}

/** Nobody here can tell. */
export function undetermined(code: string, params: Params = {}): BeaconCheck {
  return { outcome: 'undetermined', code, params };
}
