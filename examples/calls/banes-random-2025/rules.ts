import { type Call, type HostValues, verifyDraw } from 'utlysning';
import type { CarriedCall } from '../rule.js';
import { drawnAmong, isByLot, placesOf, type Selection } from '../selected.js';

/** A child who lives so many kilometres away. */
const child = (distance: number, facts: HostValues = {}) => ({
  facts: {
    'named-in-plan': false,
    'in-care': false,
    sibling: false,
    children: 1,
    distance,
    ...facts,
  },
});

const at = (places: number, applicants: Selection['applicants']): Selection => ({
  applicants,
  ofCall: { 'places-in-school': places },
});

/** Siblings of pupils, by how far away they live. */
const siblings = Object.fromEntries(
  Object.entries({ a: 5, b: 1, c: 4, d: 2, e: 3 }).map(([id, distance]) => {
    return [id, child(distance, { sibling: true })];
  }),
);

/** Five who are equal, and places for two of them. */
const equal = at(2, Object.fromEntries([...'abcde'].map((id) => [id, child(200)])));

/** How many are in the order of the record, and whether their tickets ascend. */
function byTickets(call: Call) {
  const tickets = drawnAmong(call, carried, equal).order.map(({ ticket = '' }) => ticket);
  return [
    tickets.length,
    tickets.every((ticket, at) => at === 0 || ticket > (tickets[at - 1] ?? '')),
  ];
}

/** What is found of the record, and of one in which two have changed their ranks. */
function recordHolds(call: Call) {
  const record = drawnAmong(call, carried, equal);
  const [first, second, ...rest] = record.order;
  const changed = { ...record, order: [second, first, ...rest] };
  return [record, changed].map((one) => {
    const order = verifyDraw(one).findings?.find(({ criterion }) => criterion === 'order');
    return order?.outcome;
  });
}

/** School places in Bath and North East Somerset, 2025: lots between equal children. */
export const carried: CarriedCall = {
  register: {
    source: { name: 'nobody is looked up', version: '1' },
    covers: () => true,
    find: () => undefined,
  },
  application: {
    id: 'a-1',
    applicant: { id: 'child-1' },
    submission: { receivedAt: '2024-11-04T18:00:00Z' },
  },
  rules: {
    'banes-random-2025.1': {
      carriedBy: ['selection.order', 'selection.capacity'],
      without: { selection: { order: [{ by: 'lot' }] } },
      cases: [
        {
          given: 'children who do not live equally far away: no lot changes who gets the places',
          value: (call) =>
            isByLot(call, carried, at(2, { a: child(300), b: child(100), c: child(200) })),
          expected: false,
        },
        {
          given: 'two who live equally far away, and places for both: no lot changes it',
          value: (call) =>
            isByLot(call, carried, at(3, { a: child(100), b: child(100), c: child(200) })),
          expected: false,
        },
        {
          given: 'two who live equally far away, and a place for one of them',
          value: (call) =>
            isByLot(call, carried, at(2, { a: child(100), b: child(200), c: child(200) })),
          expected: true,
        },
      ],
    },
    'banes-random-2025.2': {
      carriedBy: ['selection.order'],
      without: { selection: { order: [{ by: 'lot' }] } },
      cases: [
        {
          given: 'one distance and one rank: the lot decides',
          value: (call) => isByLot(call, carried, at(1, { a: child(200), b: child(200) })),
          expected: true,
        },
        {
          given: 'one distance, but only one of them has a sibling at the school',
          value: (call) =>
            isByLot(call, carried, at(1, { a: child(200), b: child(200, { sibling: true }) })),
          expected: false,
        },
      ],
    },
    'banes-random-2025.3': {
      carriedBy: 'judgement',
      why: 'Who carries out the draw, and whether two of them are independent.',
    },
    'banes-random-2025.4': {
      carriedBy: ['selection.order'],
      without: { selection: { order: [{ by: 'distance', direction: 'ascending' }] } },
      cases: [
        {
          given: 'the order of equal children is that of their numbers',
          value: (call) => byTickets(call),
          expected: [5, true],
        },
      ],
    },
    'banes-random-2025.5': {
      carriedBy: ['selection.waitingList'],
      cases: [
        {
          given: 'children who did not get a place have no number on the waiting list',
          value: (call) =>
            placesOf(call, carried, at(1, { a: child(100), b: child(200), c: child(200) })),
          expected: { a: 'open', b: 'waits', c: 'waits' },
        },
      ],
    },
    'banes-random-2025.6': {
      carriedBy: ['selection.order'],
      without: { selection: { order: [{ by: 'distance', direction: 'ascending' }] } },
      cases: [
        {
          given: 'the record has the rank of each, and whoever changes it is found out',
          value: (call) => recordHolds(call),
          expected: ['met', 'not-met'],
        },
      ],
    },
    'banes-random-2025.7': {
      carriedBy: ['selection.order'],
      without: {
        selection: { order: [{ by: 'distance', direction: 'ascending' }, { by: 'lot' }] },
      },
      cases: [
        {
          given: 'a child in care, then a sibling, then the one who lives near',
          value: (call) =>
            placesOf(
              call,
              carried,
              at(2, {
                near: child(10),
                sibling: child(900, { sibling: true }),
                care: child(5000, { 'in-care': true }),
              }),
            ),
          expected: { care: 'open', near: 'waits', sibling: 'open' },
        },
      ],
    },
    'banes-random-2025.8': {
      carriedBy: ['selection.placedFirst'],
      cases: [
        {
          given: 'a child whose plan names the school, and a nearer child in care',
          value: (call) =>
            placesOf(
              call,
              carried,
              at(1, {
                care: child(10, { 'in-care': true }),
                plan: child(9000, { 'named-in-plan': true }),
              }),
            ),
          expected: { care: 'waits', plan: 'first' },
        },
      ],
    },
    'banes-random-2025.9': {
      carriedBy: ['selection.order'],
      without: { selection: { order: [{ by: 'lot' }] } },
      cases: [
        {
          given: 'five siblings of pupils, and two places: the two nearest',
          value: (call) => placesOf(call, carried, at(2, siblings)),
          expected: { a: 'waits', b: 'open', c: 'waits', d: 'open', e: 'waits' },
        },
      ],
    },
    'banes-random-2025.10': {
      carriedBy: ['selection.placesNeeded'],
      cases: [
        {
          given: 'twins, and one place: it goes to the next child',
          value: (call) =>
            placesOf(
              call,
              carried,
              at(1, { next: child(200), twins: child(100, { children: 2 }) }),
            ),
          expected: { next: 'open', twins: 'waits' },
        },
        {
          given: 'twins, and two places',
          value: (call) =>
            placesOf(
              call,
              carried,
              at(2, { next: child(200), twins: child(100, { children: 2 }) }),
            ),
          expected: { next: 'waits', twins: 'open' },
        },
      ],
    },
    'banes-random-2025.11': {
      carriedBy: ['deadline'],
      cases: [
        {
          given: 'the last millisecond of the day',
          application: { submission: { receivedAt: '2025-01-15T23:59:59.999Z' } },
          expected: 'eligible',
        },
        {
          given: 'midnight after it',
          application: { submission: { receivedAt: '2025-01-16T00:00:00Z' } },
          expected: 'rejected',
        },
      ],
    },
  },
};
