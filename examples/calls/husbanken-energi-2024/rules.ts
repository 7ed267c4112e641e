import { type Call, obligations, settle } from 'utlysning';
import { norway } from 'utlysning/municipalities';
import type { CarriedCall } from '../rule.js';
import { classified, placesOf } from '../selected.js';

const LOM = '959377677';

const measure = (id: string, measure: string, quantity: number) => ({
  id,
  facts: { measure, building: 'b1', quantity },
});
const measures = (...list: ReturnType<typeof measure>[]) => ({ lists: { measures: list } });
const cost = (entry: string, amount: number) => ({
  item: 'measures-on-the-list',
  entry,
  amount,
  on: '2024-11-15',
});

/** What is paid of a claim of NOK 100 000, once the work is documented. */
function paymentAfter(documented: string) {
  return (call: Call) => {
    const items = { 'measures-on-the-list': { granted: 100_000_00 } };
    const claim = { ...cost('m1', 100_000_00), id: 'c-1', sequence: 1 };
    const application = {
      id: 'a-1',
      applicant: { orgnr: LOM },
      ...measures(measure('m1', 'heat-pump', 10)),
    };
    const dates = { documented };
    const award = { application: 'a-1', items, history: [] };
    const { payments } = settle(call, award, [claim], { application, dates });
    return payments.map(({ how, afterDay }) => [how.amount, afterDay]);
  };
}

/** A project in a rental home alone. */
const rental = {
  application: {
    lists: {
      buildings: [{ id: 'b1', facts: { 'home-kind': 'rental-home', owner: 'municipality' } }],
      measures: [{ id: 'm1', facts: { measure: 'heat-pump', building: 'b1', quantity: 100_000 } }],
    },
  },
};

/** What the first and the last of forty-one large projects get: at most NOK 5 million each. */
function firstServed(call: Call) {
  const projects = Array.from({ length: 41 }, (_, at) => [`p-${at}`, rental] as const);
  const places = placesOf(call, carried, { applicants: Object.fromEntries(projects) });
  return ['p-0', 'p-40'].map((id) => places[id]?.split(' ')[0]);
}

function partsOf(call: Call) {
  const { budget, quotas = [] } = classified(call, carried, {
    applicants: { a: rental },
  }).selection;
  return [budget, ...quotas.map((quota) => ('budget' in quota ? quota.budget : undefined))];
}

/** Whether the measures were done in time, of an award of 1 July 2024. */
const completed = (at: string) => (call: Call) =>
  obligations(call).outcome({
    asOf: '2026-01-01T00:00:00Z',
    dates: { award: '2024-07-01' },
    delivered: { completion: at },
  });

export const carried: CarriedCall = {
  register: norway,
  application: {
    id: 'a-1',
    applicant: { orgnr: LOM },
    submission: { receivedAt: '2024-06-03T09:00:00+02:00', channel: 'E-søknad' },
    lists: {
      buildings: [
        { id: 'b1', facts: { 'home-kind': 'rental-home', owner: 'municipality' } },
        { id: 'b2', facts: { 'home-kind': 'care-home', owner: 'municipality' } },
      ],
      measures: [
        { id: 'm1', facts: { measure: 'heat-pump', building: 'b1', quantity: 10 } },
        { id: 'm2', facts: { measure: 'windows', building: 'b1', quantity: 40 } },
        { id: 'm3', facts: { measure: 'heat-pump', building: 'b2', quantity: 5 } },
      ],
    },
  },
  facts: {
    applications: {
      'a-1': {
        entries: {
          measures: {
            m1: { 'earlier-grants': 0 },
            m2: { 'earlier-grants': 0 },
            m3: { 'earlier-grants': 0 },
          },
        },
      },
    },
  },
  rules: {
    'husbanken-energi-2024.1': {
      carriedBy: ['applicant'],
      cases: [
        { given: 'a municipality', expected: 'eligible' },
        {
          given: 'an organisation that is no municipality',
          application: { applicant: { orgnr: '974760673' } },
          expected: 'rejected',
        },
      ],
    },
    'husbanken-energi-2024.2': {
      carriedBy: ['opens', 'deadline'],
      cases: [
        {
          given: 'the first moment of 21 May 2024',
          application: { submission: { receivedAt: '2024-05-21T00:00:00+02:00' } },
          expected: 'eligible',
        },
        {
          given: 'the last millisecond of 20 May 2024',
          application: { submission: { receivedAt: '2024-05-20T23:59:59.999+02:00' } },
          expected: 'rejected',
        },
        {
          given: 'half a year later, as there is no deadline',
          application: { submission: { receivedAt: '2024-12-20T15:00:00+01:00' } },
          expected: 'eligible',
        },
      ],
    },
    'husbanken-energi-2024.3': {
      carriedBy: ['selection.order', 'selection.waitingList'],
      without: { selection: { waitingList: null } },
      cases: [
        {
          given: 'who comes first, until the money is spent; the rest are refused',
          value: (call) => firstServed(call),
          expected: ['rental-homes', 'none'],
        },
      ],
    },
    'husbanken-energi-2024.4': {
      carriedBy: ['selection.capacity', 'selection.quotas'],
      cases: [
        {
          given: 'the money that the selection has, and its parts',
          value: (call) => partsOf(call),
          expected: [300_000_000_00, 200_000_000_00, 100_000_000_00],
        },
      ],
    },
    'husbanken-energi-2024.5': {
      carriedBy: ['grant.items.measures-on-the-list.fixed'],
      cases: [
        // Heat pumps: 10 × 20 000 = 200 000; half = 100 000. Windows: 40 × 6 000 = 240 000; half =
        // 120 000. Heat pumps: 5 × 20 000 = 100 000; half = 50 000. In all 270 000.
        {
          given: '15 heat pumps and 40 windows',
          gives: 'measures-on-the-list',
          expected: 270_000_00,
        },
        // 12.5 m² × 1 200 = 15 000; half = 7 500.
        {
          given: '12.5 square metres of insulation',
          application: measures(measure('m1', 'insulation', 12.5)),
          gives: 'measures-on-the-list',
          expected: 7_500_00,
        },
      ],
    },
    'husbanken-energi-2024.6': {
      carriedBy: ['grant.total'],
      cases: [
        // 1 666 × 6 000 = 9 996 000; half = 4 998 000.
        {
          given: '1 666 windows',
          application: measures(measure('m1', 'windows', 1666)),
          gives: 'total',
          expected: 4_998_000_00,
        },
        // 1 667 × 6 000 = 10 002 000; half = 5 001 000, of which 1 000 are above the maximum.
        {
          given: '1 667 windows',
          application: measures(measure('m1', 'windows', 1667)),
          gives: 'total',
          expected: 5_000_000_00,
        },
        {
          given: 'an application above the maximum, which rejects nobody',
          application: measures(measure('m1', 'windows', 1667)),
          expected: 'eligible',
        },
      ],
    },
    'husbanken-energi-2024.7': {
      carriedBy: ['severalApplications'],
      without: { severalApplications: { counts: 'last-submitted' } },
      cases: [
        {
          given: 'a second project of the same municipality',
          others: [{ id: 'a-2', submission: { receivedAt: '2024-06-04T09:00:00+02:00' } }],
          expected: 'eligible',
        },
      ],
    },
    'husbanken-energi-2024.8': {
      carriedBy: ['grant.items.measures-on-the-list.fundingRate'],
      cases: [
        // Granted for the heat pumps: 100 000. Half of 180 000 is 90 000.
        {
          given: 'heat pumps that cost less than the norm',
          claims: [cost('m1', 180_000_00)],
          expected: [90_000_00],
        },
        // Half of 220 000 is 110 000, of which 10 000 are above what was granted.
        {
          given: 'heat pumps that cost more than the norm',
          claims: [cost('m1', 220_000_00)],
          expected: [100_000_00],
        },
        // Half of 99 999.99 is 49 999.995, which is rounded down.
        {
          given: 'an odd number of øre',
          claims: [cost('m1', 99_999_99)],
          expected: [49_999_99],
        },
      ],
    },
    'husbanken-energi-2024.9': {
      carriedBy: ['grant.items.measures-on-the-list.when'],
      cases: [
        // Heat pumps: 10 × 20 000 = 200 000; half = 100 000. Nothing for solar panels.
        {
          given: 'heat pumps, and solar panels, which are not on the list',
          application: measures(measure('m1', 'heat-pump', 10), measure('m2', 'solar-panels', 10)),
          gives: 'measures-on-the-list',
          expected: 100_000_00,
        },
        {
          given: 'a claim for solar panels',
          application: measures(measure('m1', 'heat-pump', 10), measure('m2', 'solar-panels', 10)),
          claims: [cost('m1', 20_000_00), cost('m2', 20_000_00)],
          expected: [10_000_00, 0],
        },
      ],
    },
    'husbanken-energi-2024.10': {
      carriedBy: ['requirements.one-kind-of-care'],
      cases: [
        { given: 'rental homes and a care home', expected: 'eligible' },
        {
          given: 'a nursing home beside rental homes',
          application: {
            lists: {
              buildings: [
                { id: 'b1', facts: { 'home-kind': 'rental-home', owner: 'municipality' } },
                { id: 'b2', facts: { 'home-kind': 'nursing-home', owner: 'municipality' } },
              ],
            },
          },
          expected: 'eligible',
        },
        {
          given: 'a care home and a nursing home in one application',
          application: {
            lists: {
              buildings: [
                { id: 'b1', facts: { 'home-kind': 'nursing-home', owner: 'municipality' } },
                { id: 'b2', facts: { 'home-kind': 'care-home', owner: 'municipality' } },
              ],
            },
          },
          expected: 'rejected',
        },
      ],
    },
    'husbanken-energi-2024.11': {
      carriedBy: ['obligations.completion'],
      cases: [
        {
          given: 'done on the last day of the year after an award of 1 July 2024',
          value: completed('2025-07-01T12:00:00+02:00'),
          expected: 'met',
        },
        {
          given: 'done the day after',
          value: completed('2025-07-02T12:00:00+02:00'),
          expected: 'not-met',
        },
      ],
    },
    'husbanken-energi-2024.12': {
      carriedBy: ['payments.grant'],
      cases: [
        {
          given: 'half of NOK 100 000, when the work is documented on 1 April 2025',
          value: paymentAfter('2025-04-01'),
          expected: [[50_000_00, '2025-04-01']],
        },
      ],
    },
    'husbanken-energi-2024.13': {
      carriedBy: ['requirements.not-supported-before', 'requirements.once-on-each-building'],
      cases: [
        { given: 'a heat pump on each of two buildings', expected: 'eligible' },
        {
          given: 'two heat pumps on one building',
          application: {
            lists: {
              measures: [
                { id: 'm1', facts: { measure: 'heat-pump', building: 'b1' } },
                { id: 'm2', facts: { measure: 'heat-pump', building: 'b1' } },
              ],
            },
          },
          expected: 'rejected',
        },
        {
          given: 'an earlier grant for one of the measures',
          facts: {
            applications: {
              'a-1': {
                entries: {
                  measures: {
                    m1: { 'earlier-grants': 1 },
                    m2: { 'earlier-grants': 0 },
                    m3: { 'earlier-grants': 0 },
                  },
                },
              },
            },
          },
          expected: 'rejected',
        },
        {
          given: 'earlier grants that nobody has looked up',
          facts: {},
          expected: 'undetermined',
        },
      ],
    },
    'husbanken-energi-2024.14': {
      carriedBy: ['channel'],
      cases: [
        { given: 'the e-application', expected: 'eligible' },
        {
          given: 'an e-mail',
          application: { submission: { channel: 'E-post' } },
          expected: 'rejected',
        },
      ],
    },
    'husbanken-energi-2024.15': {
      carriedBy: ['requirements.owned-by-municipality'],
      cases: [
        { given: 'homes that the municipality owns', expected: 'eligible' },
        {
          given: 'a home that the municipality rents from a private owner',
          application: {
            lists: {
              buildings: [
                { id: 'b1', facts: { 'home-kind': 'rental-home', owner: 'municipality' } },
                { id: 'b2', facts: { 'home-kind': 'care-home', owner: 'private' } },
              ],
            },
          },
          expected: 'rejected',
        },
      ],
    },
  },
};
