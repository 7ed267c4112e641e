import { isDeepStrictEqual } from 'node:util';
import type { Beacon } from '../../examples/portal-backend/src/portal.js';
import type { Applicant, Caseworker } from '../../examples/portal-backend/src/who.js';
import { type CallDefinition, defineCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { quicknet } from '../../src/drand/network.js';
import { norway } from '../../src/register/norway.js';
import { anApplication } from '../../src/testing/an-application.js';
import { beaconOf } from '../drand/vectors.js';

const { version, amendments, ...definition } = hkdir2024;

/**
 * The call of 2024 as it would have been a year before: the beacons that are at hand are of the 23rd
 * of August 2023, round 123 at 15:15:33 UTC.
 */
export const call = defineCall({
  ...definition,
  id: 'test-2023',
  deadline: { ...hkdir2024.deadline, at: '2023-08-23T17:00' },
} as CallDefinition);

export const DEADLINE = Date.parse('2023-08-23T15:00:00Z');
export const DRAW = Date.parse('2023-08-23T15:15:33Z');

/** What a caseworker announces: drand, at the moment of round 123. */
export const chosen = {
  drawAt: '2023-08-23T17:15:33+02:00',
  sources: [{ kind: 'drand', chain: quicknet.hash }],
};

/** The beacon as the network published it. */
export const beacon: Beacon = async (chain, round) => {
  if (!isDeepStrictEqual(chain, quicknet)) throw new Error('expected quicknet');
  return beaconOf('quicknet', round);
};

/** Municipalities of that day, each an applicant. */
const applicants: readonly Applicant[] = norway
  .validOn('2023-08-23')
  .flatMap(({ orgnr }) => (orgnr === undefined ? [] : [orgnr]))
  .map((orgnr, index) => ({ role: 'applicant', sub: `person-${index}`, orgnr }));

export const caseworker: Caseworker = { role: 'caseworker', sub: 'case-1' };

/** An applicant by number. */
export function applicant(index: number): Applicant {
  const found = applicants[index];
  if (found === undefined) throw new Error('there are not so many municipalities');
  return found;
}

/** What an applicant writes that meets every formal criterion. */
export function written({ orgnr }: Applicant, change: object = {}) {
  const { id, submission, ...body } = anApplication(call, { applicant: { orgnr } });
  return { ...body, ...change };
}
