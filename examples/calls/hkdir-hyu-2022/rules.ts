import { type Call, obligations, type Register } from 'utlysning';
import type { CarriedCall } from '../rule.js';
import { placesOf } from '../selected.js';

const [PUBLIC_COLLEGE, PRIVATE_COLLEGE, UNIVERSITY] = ['931415921', '931416065', '931416200'];

/** A register of educational institutions, which are invented. */
const institutions = new Map([
  [PUBLIC_COLLEGE, 'public-vocational-college'],
  [PRIVATE_COLLEGE, 'private-vocational-college'],
  [UNIVERSITY, 'university'],
]);
const register: Register = {
  source: { name: 'educational institutions', version: '2022-11-01' },
  covers: () => true,
  find(key) {
    const institution = institutions.get(key);
    if (institution === undefined) return undefined;
    return { number: key, facts: { institution, 'member-institution': institution } };
  },
};

const activity = (id: string, year: number, budget = 10_000_000) => ({
  id,
  facts: { 'activity-year': year, budget },
});
const member = (id: string, orgnr: string | undefined, role: 'applicant' | 'other') => ({
  id,
  orgnr,
  facts: { role },
});

/** A claim of NOK 1 000 for salaries, changed. */
const claim = (change: object = {}) => ({
  item: 'project-costs',
  cost: 'salaries',
  amount: 1_000_00,
  on: '2023-05-15',
  ...change,
});
const granted = { 'project-costs': 1_000_000_00 };

/** Three with falling points, and a sum that is proposed for each. */
const proposed = {
  applicants: {
    a: { facts: { grade: 9, proposed: 80000000 } },
    b: { facts: { grade: 8, proposed: 80000000 } },
    c: { facts: { grade: 7, proposed: 80000000 } },
  },
};

/** Whether the county heard of new provision in a project that ended on 31 December 2024. */
const informed = (isNew: boolean, at?: string) => (call: Call) =>
  obligations(call).outcome({
    asOf: '2025-02-01T00:00:00Z',
    facts: { 'project-end': '2024-12-31', 'new-provision': isNew },
    delivered: at === undefined ? {} : { 'news-to-county': at },
  });

export const carried: CarriedCall = {
  register,
  application: {
    id: 'a-1',
    applicant: { orgnr: PUBLIC_COLLEGE ?? '' },
    submission: { receivedAt: '2022-11-14T10:00:00+01:00' },
    facts: { 'project-years': 2 },
    members: [],
    lists: { activities: [activity('k1', 1), activity('k2', 2)] },
  },
  rules: {
    'hkdir-hyu-2022.1': {
      carriedBy: ['applicant', 'requirements.vocational-college'],
      cases: [
        { given: 'a public vocational college', expected: 'eligible' },
        {
          given: 'a private vocational college',
          application: { applicant: { orgnr: PRIVATE_COLLEGE } },
          expected: 'eligible',
        },
        {
          given: 'a university',
          application: { applicant: { orgnr: UNIVERSITY } },
          expected: 'rejected',
        },
        {
          given: 'an organisation that is no educational institution',
          application: { applicant: { orgnr: '974760673' } },
          expected: 'rejected',
        },
      ],
    },
    'hkdir-hyu-2022.2': {
      carriedBy: ['group', 'requirements.together-as-colleges'],
      without: { group: { size: { maximum: 0 } } },
      cases: [
        {
          given: 'two vocational colleges together',
          application: { members: [member('m1', PRIVATE_COLLEGE, 'applicant')] },
          expected: 'eligible',
        },
        {
          given: 'a university as co-applicant',
          application: { members: [member('m1', UNIVERSITY, 'applicant')] },
          expected: 'rejected',
        },
        {
          given: 'a university as another actor',
          application: { members: [member('m1', UNIVERSITY, 'other')] },
          expected: 'eligible',
        },
      ],
    },
    'hkdir-hyu-2022.3': {
      carriedBy: 'judgement',
      why: 'Whether other actors strengthen the project.',
    },
    'hkdir-hyu-2022.4': {
      carriedBy: ['obligations.news-to-county'],
      cases: [
        {
          given: 'new provision, and the county heard of it',
          value: informed(true, '2024-05-01T12:00:00Z'),
          expected: 'met',
        },
        {
          given: 'new provision, and the county did not',
          value: informed(true),
          expected: 'not-met',
        },
        { given: 'no new provision', value: informed(false), expected: 'met' },
      ],
    },
    'hkdir-hyu-2022.5': {
      carriedBy: ['deadline'],
      cases: [
        {
          given: '21 November 2022 at 12:00',
          application: { submission: { receivedAt: '2022-11-21T12:00:00+01:00' } },
          expected: 'eligible',
        },
        {
          given: 'a millisecond later',
          application: { submission: { receivedAt: '2022-11-21T12:00:00.001+01:00' } },
          expected: 'rejected',
        },
      ],
    },
    'hkdir-hyu-2022.6': {
      carriedBy: ['grant.items.project-costs.period'],
      cases: [
        {
          given: 'the first day of December 2022 and the day before',
          granted,
          claims: [claim({ on: '2022-12-01' }), claim({ on: '2022-11-30' })],
          expected: [1_000_00, 0],
        },
        {
          given: 'the last day of December 2025 and the day after',
          granted,
          claims: [claim({ on: '2025-12-31' }), claim({ on: '2026-01-01' })],
          expected: [1_000_00, 0],
        },
      ],
    },
    'hkdir-hyu-2022.7': {
      carriedBy: ['requirements.three-years'],
      cases: [
        {
          given: 'three years',
          application: {
            facts: { 'project-years': 3 },
            lists: { activities: [activity('k1', 1), activity('k2', 2), activity('k3', 3)] },
          },
          expected: 'eligible',
        },
        {
          given: 'four years',
          application: {
            facts: { 'project-years': 4 },
            lists: {
              activities: [
                activity('k1', 1),
                activity('k2', 2),
                activity('k3', 3),
                activity('k4', 4),
              ],
            },
          },
          expected: 'rejected',
        },
      ],
    },
    'hkdir-hyu-2022.8': {
      carriedBy: ['requirements.activity-in-each-year'],
      cases: [
        { given: 'an activity in each of two years', expected: 'eligible' },
        {
          given: 'two activities in the first of two years',
          application: { lists: { activities: [activity('k1', 1), activity('k2', 1)] } },
          expected: 'rejected',
        },
        {
          given: 'an activity without a budget in the second year',
          application: { lists: { activities: [activity('k1', 1), activity('k2', 2, 0)] } },
          expected: 'rejected',
        },
        {
          given: 'an activity after the end of the project',
          application: { lists: { activities: [activity('k1', 1), activity('k2', 3)] } },
          expected: 'rejected',
        },
      ],
    },
    'hkdir-hyu-2022.9': {
      carriedBy: ['selection.capacity.budget'],
      without: { selection: { capacity: { budget: 1_000_000_000_00, clauses: ['9'] } } },
      cases: [
        {
          given: 'three for whom NOK 800 000 each is proposed',
          value: (call) => placesOf(call, carried, proposed),
          expected: { a: 'open 80000000', b: 'open 80000000', c: 'waits 1' },
        },
      ],
    },
    'hkdir-hyu-2022.10': {
      carriedBy: ['grant.items.project-costs.costs'],
      cases: [
        {
          given: 'each kind of the list, and others with a note',
          granted,
          claims: [
            claim(),
            claim({ cost: 'purchases' }),
            claim({ cost: 'travel-and-meetings' }),
            claim({ cost: 'other', note: 'Trykking av læremidler' }),
          ],
          expected: [1_000_00, 1_000_00, 1_000_00, 1_000_00],
        },
        {
          given: 'others without a note, and a kind that is not in the list',
          granted,
          claims: [claim({ cost: 'other' }), claim({ cost: 'rent' })],
          expected: [0, 0],
        },
      ],
    },
    'hkdir-hyu-2022.11': {
      carriedBy: ['grant.items.project-costs'],
      cases: [
        // Of 1 000 000 the first claim leaves 300 000. The second one is cut by 100 000.
        {
          given: 'claims of NOK 700 000 and NOK 400 000 on an award of NOK 1 million',
          granted,
          claims: [claim({ amount: 700_000_00 }), claim({ amount: 400_000_00 })],
          expected: [700_000_00, 300_000_00],
        },
        // Another project has an award of its own: 400 000 − 250 000 leaves 150 000.
        {
          given: 'a claim of NOK 250 000 on an award of NOK 400 000',
          application: { id: 'a-2' },
          granted: { 'project-costs': 400_000_00 },
          claims: [claim({ amount: 250_000_00 }), claim({ amount: 200_000_00 })],
          expected: [250_000_00, 150_000_00],
        },
      ],
    },
    'hkdir-hyu-2022.12': { carriedBy: 'judgement', why: 'The quality of a project.' },
  },
};
