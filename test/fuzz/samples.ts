import fc from 'fast-check';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { mainnetDefault, quicknet } from '../../src/drand/index.js';
import { parseCall } from '../../src/index.js';
import { arbitraries } from '../../src/testing/index.js';
import { example } from '../application/example.js';
import { vectors } from '../drand/vectors.js';
import * as grant from '../grant/arbitraries.js';
import { drawn, entrants, witnessed } from '../lottery/draws.js';
import { aDrawWithItsLog, amended } from '../lottery/logs.js';
import { CALLS, records } from '../participation/records.js';
import { calls } from '../testing/calls.js';

// Values that are right, from which wrong ones are made: some written down, some by fast-check.

/** As it would come from outside: nothing in it is frozen, and nothing of it is shared. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function some(arbitrary: fc.Arbitrary<unknown>, seed: number, count = 30): unknown[] {
  return fc.sample(arbitrary, { seed, numRuns: count }).map(sent);
}

export function applications(seed: number): unknown[] {
  const { eligibleApplications, boundaryApplications } = arbitraries(fc);
  return [
    sent(example),
    { id: 'a-1', applicant: { id: 'child-017' }, group: [], parts: {} },
    ...some(eligibleApplications(hkdir2024), seed),
    ...some(
      boundaryApplications(hkdir2024).map(({ application }) => application),
      seed,
    ),
  ];
}

export function definitionsOfCalls(seed: number): unknown[] {
  const all = [hkdir2024, ...Object.values(CALLS), ...fc.sample(calls, { seed, numRuns: 20 })];
  return all.filter((call) => parseCall(call).ok).map(sent);
}

export const claims = (seed: number): unknown[] => some(grant.claims, seed);
export const participationRecords = (seed: number): unknown[] => some(records, seed);

const withItsLog = aDrawWithItsLog.map(({ record, log }) => log.reduce(amended, record));

export function drawRecords(seed: number): unknown[] {
  const written = [drawn(entrants(3), { places: 5 }), drawn([]), drawn(entrants(4))];
  const beacons = [witnessed('quicknet').record, witnessed('default').record];
  return [...[...written, ...beacons].map(sent), ...some(withItsLog, seed)];
}

export function announcements(seed: number): unknown[] {
  const records = drawRecords(seed) as { announcement: unknown }[];
  return records.map(({ announcement }) => announcement);
}

export const beacons = (): unknown[] => [
  ...vectors.beacons.map(({ beacon }) => sent(beacon)),
  ...vectors.beacons.map(({ beacon }) => {
    const { previous_signature, ...rest } = { previous_signature: undefined, ...beacon };
    return sent({ ...rest, previousSignature: previous_signature });
  }),
];

export const chainInfos = (): unknown[] => [
  ...vectors.chains.flatMap(({ v1, v2 }) => [v1, v2].filter((form) => form !== undefined)),
  sent(quicknet),
  sent(mainnetDefault),
];

/** Beacons, each with its network. */
export function chainsAndBeacons(): unknown[] {
  return beacons().flatMap((beacon) => [
    [sent(quicknet), beacon],
    [sent(mainnetDefault), beacon],
  ]);
}

export function wallTimes(seed: number): unknown[] {
  const two = (number: number) => String(number).padStart(2, '0');
  const wall = fc
    .record({
      year: fc.integer({ min: 900, max: 9999 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
      hour: fc.nat(23),
      minute: fc.nat(59),
    })
    .map(
      ({ year, month, day, hour, minute }) =>
        `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`,
    );
  const zone = fc.constantFrom(
    ...['Europe/Oslo', 'Pacific/Apia', 'America/St_Johns', 'Australia/Lord_Howe', 'UTC'],
    ...['Africa/Monrovia', 'Asia/Kathmandu', 'Antarctica/Troll', 'America/Caracas'],
  );
  const which = fc.constantFrom('compatible', 'earlier', 'later', 'reject');
  return [
    ['2024-03-31T02:30', 'Europe/Oslo', 'compatible'],
    ['2024-10-27T02:30:59', 'Europe/Oslo', 'later'],
    ['2011-12-30T12:00', 'Pacific/Apia', 'earlier'],
    ...some(fc.tuple(wall, zone, which), seed, 100),
  ];
}
