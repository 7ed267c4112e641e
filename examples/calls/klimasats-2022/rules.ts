import { type Call, type HostFacts, obligations, type Register } from 'utlysning';
import type { CarriedCall } from '../rule.js';
import { placesOf } from '../selected.js';

const bodies: Readonly<Record<string, string>> = {
  '200000013': 'municipality',
  '200000021': 'municipality',
  '200000048': 'county',
  '200000056': 'longyearbyen',
  '200000064': 'municipal-undertaking',
  '200000072': 'intermunicipal-company',
  '200000080': 'limited-company',
};

const register: Register = {
  source: { name: 'Enhetsregisteret', version: '2022-01-01' },
  covers: () => true,
  find(key) {
    const body = bodies[key];
    return body === undefined ? undefined : { number: key, facts: { body, 'partner-body': body } };
  },
};

const application = {
  id: 'a-1',
  applicant: { orgnr: '200000013' },
  submission: {
    receivedAt: '2022-02-10T12:00:00+01:00',
    channel: 'Miljødirektoratets søknadssenter',
  },
  facts: {
    measure: 'planning',
    'applied-sum': 2_000_000_00,
    'own-share': 500_000_00,
    'approved-by': 'executive',
  },
};

const chargingPoints = (count: number): HostFacts => ({
  applicants: { '200000013': { 'charging-points': count } },
});

const from = (orgnr: string) => ({ applicant: { orgnr } });
const togetherWith = (...orgnrs: string[]) => ({
  members: orgnrs.map((orgnr, at) => ({ id: `m${at + 1}`, orgnr })),
});
const stating = (facts: object) => ({ facts });
const receivedAt = (receivedAt: string, measure = 'planning') => ({
  submission: { receivedAt },
  facts: { measure },
});
const inSeptember = (measure: string) => receivedAt('2022-09-01T12:00:00+02:00', measure);

/** Three with falling points, and a sum that is proposed for each. */
const proposed = {
  applicants: {
    a: { facts: { grade: 9, proposed: 10000000000 } },
    b: { facts: { grade: 8, proposed: 10000000000 } },
    c: { facts: { grade: 7, proposed: 10000000000 } },
  },
};

/** Whether a report is in time, by a decision that asks for it by 1 November 2023. */
const reported = (at: string) => (call: Call) =>
  obligations(call).outcome({
    asOf: '2024-01-01T00:00:00Z',
    facts: { 'report-day': '2023-11-01' },
    delivered: { report: at },
  });

/** How the rules of the call are carried, with an application for each of their edges. */
export const carried: CarriedCall = {
  register,
  application,
  rules: {
    'klimasats-2022.1': {
      carriedBy: ['applicant', 'requirements.applicant-body'],
      cases: [
        { given: 'a municipality', expected: 'eligible' },
        { given: 'a county', application: from('200000048'), expected: 'eligible' },
        { given: 'Longyearbyen', application: from('200000056'), expected: 'eligible' },
        { given: 'a municipal undertaking', application: from('200000064'), expected: 'eligible' },
        {
          given: 'an inter-municipal company',
          application: from('200000072'),
          expected: 'rejected',
        },
        { given: 'a limited company', application: from('200000080'), expected: 'rejected' },
      ],
    },
    'klimasats-2022.2': {
      carriedBy: ['group', 'requirements.partner-bodies'],
      without: { group: { size: { maximum: 0 } } },
      cases: [
        { given: 'alone', expected: 'eligible' },
        {
          given: 'a municipality and its county',
          application: togetherWith('200000021', '200000048'),
          expected: 'eligible',
        },
        {
          given: 'a municipality and a limited company',
          application: togetherWith('200000080'),
          expected: 'rejected',
        },
      ],
    },
    'klimasats-2022.3': {
      carriedBy: ['rounds.february'],
      cases: [
        {
          given: 'the last millisecond of 15 February',
          application: receivedAt('2022-02-15T23:59:59.999+01:00'),
          expected: 'eligible',
        },
        {
          given: 'the first moment of 16 February',
          application: receivedAt('2022-02-16T00:00:00+01:00'),
          expected: 'rejected',
        },
      ],
    },
    'klimasats-2022.4': {
      carriedBy: ['rounds.september'],
      cases: [
        {
          given: 'the last millisecond of 15 September',
          application: receivedAt('2022-09-15T23:59:59.999+02:00', 'vehicles'),
          expected: 'eligible',
        },
        {
          given: 'the first moment of 16 September',
          application: receivedAt('2022-09-16T00:00:00+02:00', 'vehicles'),
          expected: 'rejected',
        },
      ],
    },
    'klimasats-2022.5': {
      carriedBy: ['rounds.september.when'],
      cases: [
        { given: 'early mapping', application: inSeptember('early-mapping'), expected: 'eligible' },
        { given: 'construction', application: inSeptember('construction'), expected: 'eligible' },
        { given: 'vehicles', application: inSeptember('vehicles'), expected: 'eligible' },
        { given: 'procurement', application: inSeptember('procurement'), expected: 'eligible' },
        { given: 'planning', application: inSeptember('planning'), expected: 'rejected' },
        { given: 'another measure', application: inSeptember('other'), expected: 'rejected' },
      ],
    },
    'klimasats-2022.6': {
      carriedBy: ['severalApplications'],
      without: { severalApplications: { counts: 'last-submitted' } },
      cases: [
        {
          given: 'a second application of the same municipality',
          others: [{ id: 'a-2', ...receivedAt('2022-02-11T12:00:00+01:00', 'vehicles') }],
          expected: 'eligible',
        },
      ],
    },
    'klimasats-2022.7': {
      carriedBy: ['requirements.maximum-sum'],
      cases: [
        {
          given: 'NOK 12 million',
          application: stating({ 'applied-sum': 12_000_000_00 }),
          expected: 'eligible',
        },
        {
          given: 'one øre more',
          application: stating({ 'applied-sum': 12_000_000_01 }),
          expected: 'rejected',
        },
      ],
    },
    'klimasats-2022.8': {
      carriedBy: ['requirements.own-share'],
      cases: [
        {
          given: 'one krone',
          application: stating({ 'own-share': 1_00 }),
          expected: 'eligible',
        },
        { given: 'nothing', application: stating({ 'own-share': 0 }), expected: 'rejected' },
      ],
    },
    'klimasats-2022.9': {
      carriedBy: ['requirements.political-approval'],
      cases: [
        {
          given: 'approved by the council',
          application: stating({ 'approved-by': 'council' }),
          expected: 'eligible',
        },
        {
          given: 'approved by another political body',
          application: stating({ 'approved-by': 'committee' }),
          expected: 'eligible',
        },
        {
          given: 'approved by the administration',
          application: stating({ 'approved-by': 'administration' }),
          expected: 'rejected',
        },
        {
          given: 'approved by nobody',
          application: stating({ 'approved-by': 'nobody' }),
          expected: 'rejected',
        },
      ],
    },
    'klimasats-2022.10': {
      carriedBy: 'judgement',
      why: 'What the usual choice is and what it costs, is a judgement in each case.',
    },
    'klimasats-2022.11': {
      carriedBy: ['selection.capacity.budget'],
      without: { selection: { capacity: { budget: 1_000_000_000_00, clauses: ['11'] } } },
      cases: [
        {
          given: 'three for whom NOK 100 million each is proposed',
          value: (call) => placesOf(call, carried, proposed),
          expected: { a: 'open 10000000000', b: 'open 10000000000', c: 'waits 1' },
        },
      ],
    },
    'klimasats-2022.12': {
      carriedBy: ['channel'],
      cases: [
        { given: 'through the application centre', expected: 'eligible' },
        {
          given: 'by e-mail',
          application: { submission: { channel: 'e-post' } },
          expected: 'rejected',
        },
      ],
    },
    'klimasats-2022.13': {
      carriedBy: ['obligations.report'],
      cases: [
        {
          given: 'on the day that the decision has',
          value: reported('2023-11-01T12:00:00+01:00'),
          expected: 'met',
        },
        {
          given: 'the day after',
          value: reported('2023-11-02T12:00:00+01:00'),
          expected: 'not-met',
        },
      ],
    },
    'klimasats-2022.14': {
      carriedBy: ['requirements.few-charging-points'],
      cases: [
        {
          given: 'charging points, ten before',
          application: stating({ measure: 'charging' }),
          facts: chargingPoints(10),
          expected: 'eligible',
        },
        {
          given: 'charging points, eleven before',
          application: stating({ measure: 'charging' }),
          facts: chargingPoints(11),
          expected: 'rejected',
        },
        {
          given: 'another measure, eleven charging points before',
          facts: chargingPoints(11),
          expected: 'eligible',
        },
      ],
    },
  },
};
