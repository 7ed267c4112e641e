import { type HostFacts, type Register, timeline } from 'utlysning';
import { norway } from 'utlysning/municipalities';
import type { CarriedCall } from '../rule.js';
import variants from './variants.json';

const [KLEPP, TIME, GJESDAL] = ['864969682', '859223672', '964978573'] as const;
const ROGALAND = '971045698';

/** The municipalities, and a county. */
const register: Register = {
  source: { name: 'municipalities and counties', version: '2025-01-01' },
  covers: norway.covers,
  isComplete: norway.isComplete,
  find(key, day) {
    if (key === ROGALAND) {
      return { number: '11', kind: 'county', facts: { 'applicant-kind': 'county' } };
    }
    const municipality = norway.find(key, day);
    return municipality && { ...municipality, facts: { 'applicant-kind': 'municipality' } };
  },
};

const partner = (id: string, orgnr: string) => ({ id, orgnr });

/** Who lives in a municipality: all, from country group 2, and refugees of less than five years. */
type Residents = readonly [all: number, fromGroupTwo: number, refugees: number];

/** What the statistics have on Klepp and on its partners, by their ids. */
function residents(
  klepp: Residents,
  partners: Readonly<Record<string, Residents>> = {},
): HostFacts {
  const members = Object.entries(partners).map(([id, [all, fromGroupTwo, refugees]]) => {
    const facts = {
      'partner-residents': all,
      'partner-from-group-two': fromGroupTwo,
      'partner-refugees': refugees,
    };
    return [id, facts] as const;
  });
  const [all, fromGroupTwo, refugees] = klepp;
  return {
    applicants: { [KLEPP]: { residents: all, 'from-group-two': fromGroupTwo, refugees } },
    applications: { 'a-1': { entries: { members: Object.fromEntries(members) } } },
  };
}

const IN_2018 = { submission: { receivedAt: '2018-03-01T12:00:00+01:00' } };

export const carried: CarriedCall = {
  register,
  application: {
    id: 'a-1',
    applicant: { orgnr: KLEPP },
    submission: { receivedAt: '2025-02-10T12:00:00+01:00' },
    facts: { area: 1, participants: 10, 'own-contribution': 5_000_000 },
    members: [],
  },
  variants,
  rules: {
    'imdi-2025.1': {
      carriedBy: ['applicant', 'requirements.area-for-municipalities'],
      cases: [
        { given: 'a municipality, area 1', expected: 'eligible' },
        {
          given: 'a municipality, area 5',
          application: { facts: { area: 5 } },
          expected: 'eligible',
        },
        {
          given: 'a municipality, area 4',
          application: { facts: { area: 4 } },
          expected: 'rejected',
        },
        {
          given: 'a county, area 2',
          application: { applicant: { orgnr: ROGALAND }, facts: { area: 2 } },
          expected: 'rejected',
        },
      ],
    },
    'imdi-2025.2': {
      variant: 'area-4',
      carriedBy: ['requirements.area-for-counties', 'requirements.county'],
      cases: [
        {
          given: 'a county, area 4',
          application: { applicant: { orgnr: ROGALAND }, facts: { area: 4 } },
          expected: 'eligible',
        },
        {
          given: 'a municipality, area 4',
          application: { facts: { area: 4 } },
          expected: 'rejected',
        },
        {
          given: 'a county, area 2',
          application: { applicant: { orgnr: ROGALAND }, facts: { area: 2 } },
          expected: 'rejected',
        },
      ],
    },
    'imdi-2025.3': {
      carriedBy: ['group', 'requirements.signed-by-the-responsible'],
      without: { group: { size: { maximum: 0 } } },
      cases: [
        {
          given: 'three municipalities, and the responsible one has signed',
          application: {
            facts: { 'signed-by': 'responsible' },
            members: [partner('m1', TIME), partner('m2', GJESDAL)],
          },
          expected: 'eligible',
        },
        {
          given: 'a partner has signed',
          application: {
            facts: { 'signed-by': 'partner' },
            members: [partner('m1', TIME), partner('m2', GJESDAL)],
          },
          expected: 'rejected',
        },
        {
          given: 'a county is a partner',
          application: {
            facts: { 'signed-by': 'responsible' },
            members: [partner('m1', TIME), partner('m2', ROGALAND)],
          },
          expected: 'rejected',
        },
      ],
    },
    'imdi-2025.4': {
      carriedBy: ['requirements.own-share'],
      cases: [
        {
          given: 'one krone of its own',
          application: { facts: { 'own-contribution': 100 } },
          expected: 'eligible',
        },
        {
          given: 'nothing of its own',
          application: { facts: { 'own-contribution': 0 } },
          expected: 'rejected',
        },
      ],
    },
    'imdi-2025.5': {
      carriedBy: ['requirements.ten-participants'],
      cases: [
        { given: 'ten participants', expected: 'eligible' },
        {
          given: 'nine participants',
          application: { facts: { participants: 9 } },
          expected: 'rejected',
        },
        {
          given: 'a number of participants that is not stated',
          application: { facts: { participants: null } },
          expected: 'undetermined',
        },
      ],
    },
    'imdi-2025.6': { carriedBy: 'judgement', why: 'Whether earlier projects were good.' },
    'imdi-2025.7': {
      carriedBy: ['deadline'],
      cases: [
        {
          given: 'the last millisecond of 19 February 2025',
          application: { submission: { receivedAt: '2025-02-19T23:59:59.999+01:00' } },
          expected: 'eligible',
        },
        {
          given: 'the first moment of 20 February 2025',
          application: { submission: { receivedAt: '2025-02-20T00:00:00+01:00' } },
          expected: 'rejected',
        },
      ],
    },
    'imdi-2025.8': { carriedBy: 'judgement', why: 'How well a project serves the aim.' },
    'imdi-2025.9': {
      carriedBy: 'later',
      why: 'Obligations from the letter of award.',
    },
    'imdi-2025.10': {
      variant: 'round-2018',
      carriedBy: ['requirements.enough-newcomers'],
      cases: [
        {
          given: '5 % of 2 000 residents',
          application: IN_2018,
          facts: residents([2000, 100, 0]),
          expected: 'eligible',
        },
        {
          given: 'less than 5 %, and 100 refugees',
          application: IN_2018,
          facts: residents([2000, 99, 100]),
          expected: 'eligible',
        },
        {
          given: 'less than 5 %, and 99 refugees',
          application: IN_2018,
          facts: residents([2000, 99, 99]),
          expected: 'rejected',
        },
      ],
    },
    'imdi-2025.11': {
      variant: 'round-2018',
      carriedBy: ['requirements.enough-newcomers'],
      without: {
        requirements: {
          'enough-newcomers': {
            holds: {
              any: [
                {
                  fact: 'from-group-two',
                  minimum: { percent: 5, of: { fact: 'residents' } },
                },
                { fact: 'refugees', minimum: 100 },
              ],
            },
          },
        },
      },
      cases: [
        {
          given: 'two municipalities with 100 refugees together',
          application: {
            ...IN_2018,
            facts: { 'signed-by': 'responsible' },
            members: [partner('m1', TIME)],
          },
          facts: residents([2000, 0, 60], { m1: [2000, 0, 40] }),
          expected: 'eligible',
        },
        {
          given: 'two municipalities with 99 refugees together',
          application: {
            ...IN_2018,
            facts: { 'signed-by': 'responsible' },
            members: [partner('m1', TIME)],
          },
          facts: residents([2000, 0, 60], { m1: [2000, 0, 39] }),
          expected: 'rejected',
        },
        {
          given: 'two municipalities of which only one has 5 %',
          application: {
            ...IN_2018,
            facts: { 'signed-by': 'responsible' },
            members: [partner('m1', TIME)],
          },
          facts: residents([2000, 150, 0], { m1: [2000, 49, 0] }),
          expected: 'rejected',
        },
      ],
    },
    'imdi-2025.12': {
      variant: 'round-2016',
      carriedBy: ['answers'],
      cases: [
        {
          given: 'the day of the reply',
          value: (call) => timeline(call).map(({ written }) => written),
          expected: ['2016-03-11'],
        },
        {
          given: 'the end of that day',
          value: (call) => timeline(call).map(({ at }) => at),
          expected: ['2016-03-12T00:00:00+01:00'],
        },
      ],
    },
    'imdi-2025.13': { carriedBy: 'later', why: 'A budget, which a selection works within.' },
  },
};
