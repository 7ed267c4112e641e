import fc from 'fast-check';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { referenceTo } from '../../src/call/reference.js';
import { mainnetDefault, quicknet } from '../../src/drand/index.js';
import { admit, journalDocument, parseCall } from '../../src/index.js';
import { referenceToDraw } from '../../src/lottery/draw-reference.js';
import type { DrawRecord } from '../../src/lottery/record.js';
import { recordEvents } from '../../src/lottery/record-events.js';
import { norway } from '../../src/register/index.js';
import { arbitraries } from '../../src/testing/index.js';
import { example } from '../application/example.js';
import { vectors } from '../drand/vectors.js';
import { anyGrant } from '../grant/any-grant.js';
import { drawn, entrants, event, placesOf, witnessed } from '../lottery/draws.js';
import { CALLS, records } from '../obligations/records.js';
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
    { id: 'a-1', applicant: { id: 'child-017' }, members: [], parts: {} },
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

export const awards = (seed: number): unknown[] =>
  some(
    anyGrant.map(({ award }) => award),
    seed,
  );

export function journals(): unknown[] {
  const sha256 = '0'.repeat(64);
  const [at, drawId] = ['2024-06-01T10:00:00Z', 'course-2024'];
  const kinds = ['announcement', 'entries', 'secret', 'log', 'void'] as const;
  const lines = kinds.map((kind) => ({ at, kind, drawId, sha256 }));
  return [[], lines].map((of) => journalDocument({ organiser: 'hkdir', lines: of }));
}

const anyClaims = anyGrant.map(({ claims }) => claims);
export const claims = (seed: number): unknown[] => some(anyClaims, seed);

/** A record of the call of 2024. */
const ofPlace = {
  asOf: '2025-07-02T12:00:00Z',
  members: [{ id: 'p1', categories: ['leadership'] }],
  attendance: [{ gathering: 'g1', persons: ['p1'] }],
  delivered: { report: '2025-06-20T10:00:00Z' },
};

export const obligationRecords = (seed: number): unknown[] => [ofPlace, ...some(records, seed)];

export function drawRecords(): unknown[] {
  const small = drawn(entrants(4), placesOf(2));
  const id = small.order[0]?.id ?? '';
  const events = [event('offer', id), event('decline', id), event('strike', id)];
  const written = [
    small,
    recordEvents(small, events),
    drawn([]),
    drawn(entrants(4), { method: 'shuffle' }),
    drawn(entrants(4), { method: 'rfc3797' }),
  ];
  const beacons = [witnessed('quicknet').record, witnessed('default').record];
  return [...written, ...beacons].map(sent);
}

/** Results as they were published, each with the record of the draw. */
export function resultsAndRecords(): unknown[] {
  const records = drawRecords() as DrawRecord[];
  return records.slice(0, 2).map((record) => {
    let waiting = 0;
    const results = record.order.map(({ id, place }) => {
      const one = { id: `application-${id}`, applicant: id };
      if (place !== undefined) return { ...one, outcome: 'placed', pool: place };
      waiting += 1;
      return { ...one, outcome: 'waiting', rank: waiting };
    });
    return [{ call: referenceTo(hkdir2024), record: referenceToDraw(record), results }, record];
  });
}

export function announcements(): unknown[] {
  const records = drawRecords() as { announcement: unknown }[];
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

export const decisions = (): unknown[] =>
  ['deadline', 'requirements'].map((criterion) => ({
    application: 'a-1',
    criterion,
    outcome: 'met',
    at: '2024-06-26T12:00:00+02:00',
    by: 'head-of-section',
    reason: 'The portal was down',
  }));

export const admissions = (seed: number): unknown[] => {
  const { eligibleApplications } = arbitraries(fc);
  return fc
    .sample(eligibleApplications(hkdir2024), { seed, numRuns: 10 })
    .map((application) => sent(admit(hkdir2024, [application], { register: norway })));
};
