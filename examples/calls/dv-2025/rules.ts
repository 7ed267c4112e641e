import { type Call, timeline } from 'utlysning';
import type { CarriedCall } from '../rule.js';
import { classified, isByLot, placesOf } from '../selected.js';

const spouse = (facts: object = {}) => ({ id: 'f-1', facts: { relation: 'spouse', ...facts } });
const child = (id: string) => ({ id, facts: { relation: 'child' } });
const job = (training: number, months: number) => ({ id: 'j-1', facts: { training, months } });

/** Whether the lot decides, and what becomes of three where there is one place. */
function waitingByLot(call: Call) {
  const capacity = { places: 1, clauses: [] };
  const small = { ...call, selection: { ...call.selection, capacity, caps: undefined } } as Call;
  const among = { applicants: { a: {}, b: {}, c: {} } };
  return [isByLot(small, carried, among), Object.values(placesOf(small, carried, among)).sort()];
}

/** The diversity visas of the United States for 2025. */
export const carried: CarriedCall = {
  register: {
    source: { name: 'nobody is looked up', version: '1' },
    covers: () => true,
    find: () => undefined,
  },
  application: {
    id: 'a-1',
    applicant: { id: 'person-1' },
    submission: { receivedAt: '2023-10-20T10:00:00-04:00', channel: 'E-DV' },
    facts: {
      country: 'NP',
      'born-there': 'entrant',
      education: 'secondary',
      'marital-status': 'unmarried',
      children: 0,
    },
    parts: { photograph: 'photograph-1.jpg' },
  },
  rules: {
    'dv-2025.1': {
      carriedBy: ['opens'],
      cases: [
        {
          given: 'at noon in New York, in summer time',
          application: { submission: { receivedAt: '2023-10-04T12:00:00-04:00' } },
          expected: 'eligible',
        },
        {
          given: 'a millisecond earlier',
          application: { submission: { receivedAt: '2023-10-04T11:59:59.999-04:00' } },
          expected: 'rejected',
        },
      ],
    },
    'dv-2025.2': {
      carriedBy: ['deadline'],
      cases: [
        {
          given: 'at noon in New York, in standard time',
          application: { submission: { receivedAt: '2023-11-07T12:00:00-05:00' } },
          expected: 'eligible',
        },
        {
          given: 'a millisecond later',
          application: { submission: { receivedAt: '2023-11-07T12:00:00.001-05:00' } },
          expected: 'rejected',
        },
      ],
    },
    'dv-2025.3': {
      carriedBy: ['severalApplications'],
      cases: [
        { given: 'one entry', expected: 'eligible' },
        { given: 'two entries of one person', others: [{ id: 'a-2' }], expected: 'rejected' },
      ],
    },
    'dv-2025.4': {
      carriedBy: ['severalApplications'],
      without: {
        requirements: {
          'one-for-a-couple': {
            holds: {
              each: 'family',
              where: { fact: 'relation', is: 'spouse' },
              holds: { not: { stated: 'own-entry' } },
            },
            clauses: ['4'],
          },
        },
      },
      cases: [
        {
          given: 'an entry of each spouse',
          application: {
            facts: { 'marital-status': 'married' },
            lists: { family: [spouse({ 'own-entry': 'a-2' })] },
          },
          others: [
            {
              id: 'a-2',
              applicant: { id: 'person-2' },
              facts: { 'marital-status': 'married' },
              lists: { family: [spouse({ 'own-entry': 'a-1' })] },
            },
          ],
          expected: 'eligible',
        },
        {
          given: 'an entry of the spouse, and two of the person',
          others: [{ id: 'a-2', applicant: { id: 'person-2' } }, { id: 'a-3' }],
          expected: 'rejected',
        },
      ],
    },
    'dv-2025.5': {
      carriedBy: ['requirements.country-of-birth'],
      cases: [
        { given: 'born in Nepal', expected: 'eligible' },
        { given: 'born in India', application: { facts: { country: 'IN' } }, expected: 'rejected' },
        {
          given: 'the spouse was born in Nepal',
          application: {
            facts: { 'born-there': 'spouse', 'marital-status': 'married' },
            lists: { family: [spouse()] },
          },
          expected: 'eligible',
        },
        {
          given: 'a parent was born in Nepal',
          application: { facts: { 'born-there': 'parent' } },
          expected: 'eligible',
        },
        {
          given: 'somebody else was born in Nepal',
          application: { facts: { 'born-there': 'other' } },
          expected: 'rejected',
        },
      ],
    },
    'dv-2025.6': {
      carriedBy: ['requirements.education-or-work'],
      cases: [
        { given: 'upper secondary school', expected: 'eligible' },
        {
          given: 'primary school, and 24 months of work that takes two years of training',
          application: { facts: { education: 'primary' }, lists: { jobs: [job(2, 24)] } },
          expected: 'eligible',
        },
        {
          given: 'primary school, and 23 months of such work',
          application: { facts: { education: 'primary' }, lists: { jobs: [job(2, 23)] } },
          expected: 'rejected',
        },
        {
          given: 'primary school, and 60 months of work that takes a year of training',
          application: { facts: { education: 'primary' }, lists: { jobs: [job(1, 60)] } },
          expected: 'rejected',
        },
      ],
    },
    'dv-2025.7': {
      carriedBy: ['selection.capacity.places'],
      without: { selection: { capacity: { places: 50_000, clauses: ['7'] } } },
      cases: [
        {
          given: 'the places that the draw is announced with',
          value: (call) => classified(call, carried, { applicants: { a: {} } }).selection.places,
          expected: 55_000,
        },
      ],
    },
    'dv-2025.8': {
      carriedBy: 'later',
      why: 'Quotas of the selection, by region; the region follows from the fact `country`.',
    },
    'dv-2025.9': {
      carriedBy: ['selection.caps'],
      cases: [
        {
          given: 'of 55 000 places no country has more than 3 850',
          value: (call) => classified(call, carried, { applicants: { a: {} } }).selection.caps,
          expected: [{ by: 'country', maximum: 3850 }],
        },
      ],
    },
    'dv-2025.10': {
      carriedBy: ['selection.order', 'selection.waitingList'],
      without: { selection: { order: [{ by: 'receipt' }] } },
      cases: [
        {
          given: 'whom the lot puts first, and an order of those who wait',
          value: (call) => waitingByLot(call),
          expected: [true, ['open', 'waits 1', 'waits 2']],
        },
      ],
    },
    'dv-2025.11': {
      carriedBy: 'later',
      why: 'A number of entrants that a draw has to handle.',
    },
    'dv-2025.12': {
      carriedBy: ['channel', 'parts'],
      cases: [
        { given: 'the electronic form with a photograph', expected: 'eligible' },
        {
          given: 'on paper',
          application: { submission: { channel: 'post' } },
          expected: 'rejected',
        },
        {
          given: 'without a photograph',
          application: { parts: { photograph: null } },
          expected: 'rejected',
        },
      ],
    },
    'dv-2025.13': {
      carriedBy: ['requirements.spouse-listed', 'requirements.children-listed'],
      cases: [
        {
          given: 'married with two children, and all of them listed',
          application: {
            facts: { 'marital-status': 'married', children: 2 },
            lists: { family: [spouse(), child('f-2'), child('f-3')] },
          },
          expected: 'eligible',
        },
        {
          given: 'married, and the spouse is not listed',
          application: { facts: { 'marital-status': 'married' } },
          expected: 'rejected',
        },
        {
          given: 'two children, and one of them listed',
          application: { facts: { children: 2 }, lists: { family: [child('f-2')] } },
          expected: 'rejected',
        },
      ],
    },
    'dv-2025.14': {
      carriedBy: ['answers.status-check'],
      cases: [
        {
          given: 'from when the answer can be looked up',
          value: (call) => timeline(call).find(({ id }) => id === 'status-check')?.at,
          expected: '2024-05-04T12:00:00-04:00',
        },
        {
          given: 'that it is no last moment',
          value: (call) => timeline(call).find(({ id }) => id === 'status-check')?.limit,
          expected: 'from',
        },
      ],
    },
  },
};
