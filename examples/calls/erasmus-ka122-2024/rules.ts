import { type Call, type HostFacts, obligations, type Register } from 'utlysning';
import type { CarriedCall } from '../rule.js';
import { placesOf, type Selection } from '../selected.js';

const institutions: Readonly<Record<string, string>> = {
  'blue-kindergarten': 'kindergarten',
  'hill-school': 'school',
  'coast-college': 'vocational-college',
  'evening-school': 'adult-education',
  'school-owner': 'public-body',
  'north-university': 'university',
  'travel-agency': 'company',
};

const register: Register = {
  source: { name: 'National register of schools and kindergartens', version: '2024-01-01' },
  covers: () => true,
  find(key) {
    const institution = institutions[key];
    return institution === undefined ? undefined : { number: key, facts: { institution } };
  },
};

/** What is stated of a mobility. At first it is five days in country group 2, 1 000 km away. */
const mobility = (id: string, participants: number, facts: object = {}) => ({
  id,
  facts: {
    participants,
    distance: 1000,
    'country-group': '2',
    days: 5,
    'course-days': 0,
    ...facts,
  },
});
/** An application with one mobility only. */
const one = (participants: number, facts: object = {}) =>
  mobilities(mobility('m', participants, facts));
const mobilities = (...list: ReturnType<typeof mobility>[]) => ({ lists: { mobilities: list } });

const application = {
  id: 'a-1',
  applicant: { id: 'hill-school' },
  submission: { receivedAt: '2024-02-19T12:00:00+01:00', channel: 'Erasmusportalen' },
  facts: { sector: 'SCH', education: 'school', duration: 12, oid: 'E10000001' },
  ...mobilities(mobility('pupils', 20), mobility('teachers', 4)),
};

/** What the national agency knows of an institution: at first nothing that stands in its way. */
const known = (facts: { 'earlier-projects'?: number; accreditation?: string } = {}): HostFacts => ({
  applicants: Object.fromEntries(
    Object.keys(institutions).map((key) => [
      key,
      { 'earlier-projects': 0, accreditation: 'none', ...facts },
    ]),
  ),
});

const from = (id: string) => ({ applicant: { id } });
const receivedAt = (receivedAt: string) => ({ submission: { receivedAt } });
const lasting = (duration: number) => ({ facts: { duration } });
const about = (education: string, sector: string) => ({ facts: { education, sector } });

/** Whether a report is in time of a project that ends on 1 July 2025. */
const reported = (at: string) => (call: Call) =>
  obligations(call).outcome({
    asOf: '2026-01-01T00:00:00Z',
    facts: { 'project-end': '2025-07-01' },
    delivered: { 'final-report': at },
  });

/** Whose applications they are. */
const OF: Readonly<Record<string, string>> = {
  a: 'coast-college',
  b: 'blue-kindergarten',
  c: 'evening-school',
};

/** Applicants with their points for relevance, design and follow-up. */
function graded(
  points: Readonly<Record<string, readonly [number, number, number]>>,
  money = 100_000_000,
) {
  const applicants = Object.entries(points).map(([id, [relevance, design, followUp]]) => {
    const sum = relevance + design + followUp;
    const facts = { points: sum, relevance, design, 'follow-up': followUp };
    return [id, { application: from(OF[id] ?? ''), facts }] as const;
  });
  return { applicants: Object.fromEntries(applicants), ofCall: { money } } satisfies Selection;
}

/** The three of these who have the most points, where there is money for one. */
function inOrder(call: Call) {
  const all = { a: [20, 30, 20], b: [25, 35, 25], c: [20, 35, 25] } as const;
  const [, sum = ''] = placesOf(call, carried, graded({ a: all.a }))['a']?.split(' ') ?? [];
  const places = placesOf(call, carried, graded(all, Number(sum)));
  return ['b', 'c', 'a'].map((id) => places[id]?.replace(/^open .*/, 'open'));
}

/** How the rules of the call are carried, with an application for each of their edges. */
export const carried: CarriedCall = {
  register,
  application,
  facts: known(),
  rules: {
    'erasmus-ka122-2024.1': {
      carriedBy: ['applicant', 'requirements.institution'],
      cases: [
        { given: 'a school', expected: 'eligible' },
        { given: 'a kindergarten', application: from('blue-kindergarten'), expected: 'eligible' },
        { given: 'a vocational college', application: from('coast-college'), expected: 'eligible' },
        { given: 'adult education', application: from('evening-school'), expected: 'eligible' },
        { given: 'a public body', application: from('school-owner'), expected: 'eligible' },
        { given: 'a university', application: from('north-university'), expected: 'rejected' },
        { given: 'a company', application: from('travel-agency'), expected: 'rejected' },
        {
          given: 'a kindergarten that is not approved',
          application: from('green-kindergarten'),
          expected: 'rejected',
        },
      ],
    },
    'erasmus-ka122-2024.2': {
      carriedBy: ['requirements.projects-in-five-years'],
      cases: [
        {
          given: 'two projects before this one',
          facts: known({ 'earlier-projects': 2 }),
          expected: 'eligible',
        },
        {
          given: 'three projects before this one',
          facts: known({ 'earlier-projects': 3 }),
          expected: 'rejected',
        },
      ],
    },
    'erasmus-ka122-2024.3': {
      carriedBy: ['severalApplications'],
      cases: [
        {
          given: 'another institution applies as well',
          others: [{ id: 'a-2', ...from('blue-kindergarten') }],
          expected: 'eligible',
        },
        {
          given: 'the same institution applies again, later',
          others: [{ id: 'a-2', ...receivedAt('2024-02-19T13:00:00+01:00') }],
          expected: 'superseded',
        },
        {
          given: 'the same institution applied before',
          others: [{ id: 'a-2', ...receivedAt('2024-02-19T11:00:00+01:00') }],
          expected: 'eligible',
        },
      ],
    },
    'erasmus-ka122-2024.4': {
      carriedBy: ['requirements.no-accreditation'],
      cases: [
        { given: 'never accredited', expected: 'eligible' },
        {
          given: 'an accreditation that has ended',
          facts: known({ accreditation: 'ended' }),
          expected: 'eligible',
        },
        {
          given: 'an accreditation in force',
          facts: known({ accreditation: 'active' }),
          expected: 'rejected',
        },
        {
          given: 'an accreditation that is suspended',
          facts: known({ accreditation: 'suspended' }),
          expected: 'rejected',
        },
      ],
    },
    'erasmus-ka122-2024.5': {
      carriedBy: ['requirements.sector-of-adults'],
      cases: [
        {
          given: 'the vocational training of adults, in the sector VET',
          application: about('adult-vocational', 'VET'),
          expected: 'eligible',
        },
        {
          given: 'other education of adults, in the sector ADU',
          application: about('adult-general', 'ADU'),
          expected: 'eligible',
        },
        {
          given: 'the vocational training of adults, in the sector ADU',
          application: about('adult-vocational', 'ADU'),
          expected: 'rejected',
        },
      ],
    },
    'erasmus-ka122-2024.6': {
      carriedBy: ['channel'],
      cases: [
        { given: 'through the portal', expected: 'eligible' },
        {
          given: 'by e-mail',
          application: { submission: { channel: 'e-post' } },
          expected: 'rejected',
        },
      ],
    },
    'erasmus-ka122-2024.7': {
      carriedBy: ['requirements.organisation-id'],
      cases: [
        { given: 'the id is stated', expected: 'eligible' },
        { given: 'no id', application: { facts: { oid: null } }, expected: 'rejected' },
        { given: 'a blank id', application: { facts: { oid: ' ' } }, expected: 'rejected' },
      ],
    },
    'erasmus-ka122-2024.8': {
      carriedBy: ['requirements.size'],
      cases: [
        {
          given: '24 pupils and 6 teachers',
          application: mobilities(mobility('pupils', 24), mobility('teachers', 6)),
          expected: 'eligible',
        },
        {
          given: '24 pupils and 7 teachers',
          application: mobilities(mobility('pupils', 24), mobility('teachers', 7)),
          expected: 'rejected',
        },
      ],
    },
    'erasmus-ka122-2024.9': {
      carriedBy: ['requirements.length'],
      cases: [
        { given: '6 months', application: lasting(6), expected: 'eligible' },
        { given: '18 months', application: lasting(18), expected: 'eligible' },
        { given: '5 months', application: lasting(5), expected: 'rejected' },
        { given: '19 months', application: lasting(19), expected: 'rejected' },
      ],
    },
    'erasmus-ka122-2024.10': {
      carriedBy: ['grant.items.travel'],
      cases: [
        // The band from 100 to 499 km is EUR 211. 4 × 211 = 844.
        {
          given: '4 who travel 499 km',
          application: one(4, { distance: 499 }),
          gives: 'travel',
          expected: 844_00,
        },
        // The band from 500 to 1 999 km is EUR 309. 4 × 309 = 1 236.
        {
          given: '4 who travel 500 km',
          application: one(4, { distance: 500 }),
          gives: 'travel',
          expected: 1_236_00,
        },
        {
          given: '9 km, which is too near',
          application: one(4, { distance: 9 }),
          gives: 'travel',
          expected: 0,
        },
        // Pupils: 20 × 309 = 6 180. Teachers: 4 × 1 735 = 6 940. 6 180 + 6 940 = 13 120.
        {
          given: '20 pupils who travel 1 000 km and 4 teachers who travel 8 000 km',
          application: mobilities(
            mobility('pupils', 20),
            mobility('teachers', 4, { distance: 8000 }),
          ),
          gives: 'travel',
          expected: 13_120_00,
        },
        // 20 were planned and 18 travelled: 18 × 309 = 5 562.
        {
          given: 'a claim for 18 of 20 who travel 1 000 km',
          application: one(20),
          claims: [
            {
              item: 'travel',
              entry: 'm',
              facts: { participants: 18, distance: 1000 },
              on: '2024-10-01',
            },
          ],
          expected: [5_562_00],
        },
      ],
    },
    'erasmus-ka122-2024.11': {
      carriedBy: ['grant.items.subsistence'],
      cases: [
        // Group 2 is EUR 120 a day. 5 days × 120 = 600; 20 × 600 = 12 000.
        {
          given: '20 for 5 days in country group 2',
          application: one(20),
          gives: 'subsistence',
          expected: 12_000_00,
        },
        // Group 1 is EUR 140 a day. 14 days × 140 = 1 960; 3 × 1 960 = 5 880.
        {
          given: '3 for 14 days in country group 1',
          application: one(3, { days: 14, 'country-group': '1' }),
          gives: 'subsistence',
          expected: 5_880_00,
        },
        // Group 3 is EUR 100 a day. 2 days × 100 = 200.
        {
          given: '1 for 2 days in country group 3',
          application: one(1, { days: 2, 'country-group': '3' }),
          gives: 'subsistence',
          expected: 200_00,
        },
      ],
    },
    'erasmus-ka122-2024.12': {
      carriedBy: ['grant.items.subsistence.rate.tiers'],
      without: {
        grant: {
          items: {
            subsistence: {
              rate: {
                units: { fact: 'days' },
                tiers: [
                  {
                    rate: {
                      by: 'country-group',
                      bands: [
                        { is: '1', amount: 140_00 },
                        { is: '2', amount: 120_00 },
                        { amount: 100_00 },
                      ],
                    },
                  },
                ],
              },
            },
          },
        },
      },
      cases: [
        // 14 × 120 = 1 680; 70 % of 120 = 84; 1 × 84 = 84; 1 680 + 84 = 1 764; 2 × 1 764 = 3 528.
        {
          given: '2 for 15 days in country group 2',
          application: one(2, { days: 15 }),
          gives: 'subsistence',
          expected: 3_528_00,
        },
        // 14 × 140 = 1 960; 70 % of 140 = 98; 16 × 98 = 1 568; 1 960 + 1 568 = 3 528.
        {
          given: '1 for 30 days in country group 1',
          application: one(1, { days: 30, 'country-group': '1' }),
          gives: 'subsistence',
          expected: 3_528_00,
        },
      ],
    },
    'erasmus-ka122-2024.13': {
      carriedBy: ['grant.items.organisation'],
      cases: [
        // 20 + 4 = 24; 24 × 350 = 8 400.
        { given: '20 pupils and 4 teachers', gives: 'organisation', expected: 8_400_00 },
        // 100 × 350 = 35 000. Rule 8 allows 30; the rate is the same for larger projects.
        { given: '100', application: one(100), gives: 'organisation', expected: 35_000_00 },
        // 100 × 350 = 35 000; 20 × 200 = 4 000; 35 000 + 4 000 = 39 000.
        { given: '120', application: one(120), gives: 'organisation', expected: 39_000_00 },
      ],
    },
    'erasmus-ka122-2024.14': {
      carriedBy: ['grant.items.course-fee'],
      cases: [
        // 5 days × 80 = 400; 2 × 400 = 800.
        {
          given: '2 at a course of 5 days',
          application: one(2, { 'course-days': 5 }),
          gives: 'course-fee',
          expected: 800_00,
        },
        // 11 days × 80 = 880, at most 800; 2 × 800 = 1 600.
        {
          given: '2 at a course of 11 days',
          application: one(2, { 'course-days': 11 }),
          gives: 'course-fee',
          expected: 1_600_00,
        },
      ],
    },
    'erasmus-ka122-2024.15': {
      carriedBy: ['grant.items.special-needs'],
      cases: [
        {
          given: 'an interpreter who was applied for, and who cost more than that',
          application: { appliedFor: { 'special-needs': 2_000_00 } },
          claims: [{ item: 'special-needs', amount: 2_345_67, on: '2024-10-01' }],
          expected: [2_345_67],
        },
        {
          given: 'an interpreter who was not applied for',
          claims: [{ item: 'special-needs', amount: 2_345_67, on: '2024-10-01' }],
          expected: [0],
        },
      ],
    },
    'erasmus-ka122-2024.16': {
      carriedBy: ['deadline'],
      cases: [
        {
          given: '12:00 in Brussels',
          application: receivedAt('2024-02-20T12:00:00+01:00'),
          expected: 'eligible',
        },
        {
          given: 'a millisecond after 12:00 in Brussels',
          application: receivedAt('2024-02-20T12:00:00.001+01:00'),
          expected: 'rejected',
        },
      ],
    },
    'erasmus-ka122-2024.17': {
      carriedBy: ['selection.threshold', 'selection.order'],
      without: { selection: { threshold: null, order: [{ by: 'receipt' }] } },
      cases: [
        {
          given: '60 points in all and half of each',
          value: (call) => placesOf(call, carried, graded({ a: [15, 30, 15] }))['a']?.split(' ')[0],
          expected: 'open',
        },
        {
          given: '59 points in all',
          value: (call) => placesOf(call, carried, graded({ a: [15, 29, 15] })),
          expected: { a: 'none' },
        },
        {
          given: '80 points in all, but 14 of 30 for one of them',
          value: (call) => placesOf(call, carried, graded({ a: [14, 40, 26] })),
          expected: { a: 'none' },
        },
        {
          given: 'money for one: the one with most points',
          value: (call) => inOrder(call),
          expected: ['open', 'waits 1', 'waits 2'],
        },
      ],
    },
    'erasmus-ka122-2024.18': {
      carriedBy: ['obligations.final-report'],
      cases: [
        {
          given: 'the report on the sixtieth day',
          value: reported('2025-08-30T23:59:59+02:00'),
          expected: 'met',
        },
        {
          given: 'the report on the day after',
          value: reported('2025-08-31T00:00:00+02:00'),
          expected: 'not-met',
        },
      ],
    },
  },
};
