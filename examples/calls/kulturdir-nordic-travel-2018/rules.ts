import type { Call, Register } from 'utlysning';
import type { CarriedCall } from '../rule.js';
import { placesOf } from '../selected.js';

/** No register: whoever applies states where it is registered. */
const register: Register = {
  source: { name: 'none', version: '2018' },
  covers: () => true,
  find: () => undefined,
};

/** What the first and the last of so many travellers get. */
function lastOf(call: Call, count: number) {
  const travellers = Array.from({ length: count }, (_, at) => [`t-${at}`, {}] as const);
  const places = placesOf(call, carried, { applicants: Object.fromEntries(travellers) });
  return ['t-0', `t-${count - 1}`].map((id) => places[id]);
}

export const carried: CarriedCall = {
  register,
  application: {
    id: 'a-1',
    applicant: { id: 'theatre' },
    submission: { receivedAt: '2018-08-20T12:00:00+02:00' },
    facts: {
      'legal-form': 'association',
      'main-activity': 'culture',
      'registered-in': 'NO',
      departure: '2018-10-01',
      return: '2018-10-05',
      'travel-costs': 6_000_00,
      'stay-costs': 4_000_00,
    },
    members: [{ id: 'p1' }],
    lists: { stops: [{ id: 's1', facts: { country: 'FO' } }] },
  },
  rules: {
    'kulturdir-nordic-travel-2018.1': {
      carriedBy: [
        'requirements.organisation',
        'requirements.culture',
        'requirements.in-the-nordic-region',
      ],
      cases: [
        { given: 'a cultural association in Norway', expected: 'eligible' },
        {
          given: 'a cultural foundation in Åland',
          application: { facts: { 'legal-form': 'foundation', 'registered-in': 'AX' } },
          expected: 'eligible',
        },
        {
          given: 'a private person',
          application: { facts: { 'legal-form': 'person' } },
          expected: 'rejected',
        },
        {
          given: 'a sports club',
          application: { facts: { 'main-activity': 'sport' } },
          expected: 'rejected',
        },
        {
          given: 'a cultural association in another country',
          application: { facts: { 'registered-in': 'other' } },
          expected: 'rejected',
        },
      ],
    },
    'kulturdir-nordic-travel-2018.2': {
      carriedBy: ['group'],
      cases: [
        {
          given: 'two travellers',
          application: { members: [{ id: 'p1' }, { id: 'p2' }] },
          expected: 'eligible',
        },
        {
          given: 'three travellers',
          application: { members: [{ id: 'p1' }, { id: 'p2' }, { id: 'p3' }] },
          expected: 'rejected',
        },
        { given: 'no traveller', application: { members: [] }, expected: 'rejected' },
      ],
    },
    'kulturdir-nordic-travel-2018.3': {
      carriedBy: ['requirements.five-days'],
      cases: [
        { given: 'five days, from 1 to 5 October', expected: 'eligible' },
        {
          given: 'one day',
          application: { facts: { return: '2018-10-01' } },
          expected: 'eligible',
        },
        {
          given: 'six days, from 1 to 6 October',
          application: { facts: { return: '2018-10-06' } },
          expected: 'rejected',
        },
        {
          given: 'a return before the departure',
          application: { facts: { return: '2018-09-30' } },
          expected: 'rejected',
        },
      ],
    },
    'kulturdir-nordic-travel-2018.4': {
      carriedBy: ['requirements.one-country', 'requirements.another-nordic-country'],
      cases: [
        { given: 'from Norway to the Faroe Islands', expected: 'eligible' },
        {
          given: 'two places in one country',
          application: {
            lists: {
              stops: [
                { id: 's1', facts: { country: 'FI' } },
                { id: 's2', facts: { country: 'FI' } },
              ],
            },
          },
          expected: 'eligible',
        },
        {
          given: 'two countries',
          application: {
            lists: {
              stops: [
                { id: 's1', facts: { country: 'FI' } },
                { id: 's2', facts: { country: 'SE' } },
              ],
            },
          },
          expected: 'rejected',
        },
        {
          given: 'a journey within Norway',
          application: { lists: { stops: [{ id: 's1', facts: { country: 'NO' } }] } },
          expected: 'rejected',
        },
        {
          given: 'a country that is not Nordic',
          application: { lists: { stops: [{ id: 's1', facts: { country: 'other' } }] } },
          expected: 'rejected',
        },
      ],
    },
    'kulturdir-nordic-travel-2018.5': {
      carriedBy: ['deadline'],
      without: { deadline: { none: null, day: '2018-12-31' } },
      cases: [
        {
          given: 'more than a year after the opening',
          application: { submission: { receivedAt: '2019-09-01T12:00:00+02:00' } },
          expected: 'eligible',
        },
      ],
    },
    'kulturdir-nordic-travel-2018.6': {
      carriedBy: ['opens'],
      cases: [
        {
          given: 'the first moment of 1 August 2018',
          application: { submission: { receivedAt: '2018-08-01T00:00:00+02:00' } },
          expected: 'eligible',
        },
        {
          given: 'the last millisecond of 31 July 2018',
          application: { submission: { receivedAt: '2018-07-31T23:59:59.999+02:00' } },
          expected: 'rejected',
        },
      ],
    },
    'kulturdir-nordic-travel-2018.7': {
      carriedBy: ['selection.order'],
      without: { selection: { order: [{ by: 'lot' }] } },
      cases: [
        {
          given: 'sixty-one who ask for NOK 10 000: the last to come gets nothing',
          value: (call) => lastOf(call, 61),
          expected: ['open 1000000', 'none'],
        },
      ],
    },
    'kulturdir-nordic-travel-2018.8': {
      carriedBy: ['selection.capacity.budget'],
      without: { selection: { capacity: { budget: 1_000_000_00, clauses: ['8'] } } },
      cases: [
        {
          given: 'sixty who ask for NOK 10 000',
          value: (call) => lastOf(call, 60),
          expected: ['open 1000000', 'open 1000000'],
        },
        {
          given: 'sixty-one of them',
          value: (call) => lastOf(call, 61),
          expected: ['open 1000000', 'none'],
        },
      ],
    },
    'kulturdir-nordic-travel-2018.9': {
      carriedBy: ['grant.items.travel', 'grant.items.stay'],
      cases: [
        // 6 000 + 4 000 = 10 000.
        { given: 'travel for 6 000 and a stay for 4 000', gives: 'total', expected: 10_000_00 },
        // Each is covered as applied for: 5 500 of 6 000, and 4 000 of 4 500.
        {
          given: 'travel that cost less than that, and a stay that cost more',
          claims: [
            { item: 'travel', amount: 5_500_00, on: '2018-10-01' },
            { item: 'stay', amount: 4_500_00, on: '2018-10-05' },
          ],
          expected: [5_500_00, 4_000_00],
        },
      ],
    },
  },
};
