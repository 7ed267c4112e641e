import { type Call, obligations } from 'utlysning';
import type { CarriedCall } from '../rule.js';
import { isByLot, numbersOf, placesOf, type Selection } from '../selected.js';

/** Applications by what the jury says of them, and how many grants there are. */
const of = (grants: number, by: Readonly<Record<string, string>>): Selection => ({
  applicants: Object.fromEntries(Object.entries(by).map(([id, jury]) => [id, { facts: { jury } }])),
  ofCall: { grants },
});

/** Two whom the jury selects, and four who are good enough. */
const others = { a: 'selected', b: 'selected', c: 'good', d: 'good', e: 'good', f: 'good' };

/** Whether a project that ended on 31 March 2021 was presented. */
const presented = (at?: string) => (call: Call) =>
  obligations(call).outcome({
    asOf: '2021-06-01T00:00:00Z',
    facts: { 'project-end': '2021-03-31' },
    delivered: at === undefined ? {} : { presentation: at },
  });

/** Experiment! of the Volkswagen Foundation, 2019: a jury, then lots. */
export const carried: CarriedCall = {
  register: {
    source: { name: 'nobody is looked up', version: '1' },
    covers: () => true,
    find: () => undefined,
  },
  application: {
    id: 'a-1',
    applicant: { id: 'researcher-1' },
    submission: { receivedAt: '2019-07-01T12:00:00+02:00' },
    facts: {
      position: 'postdoc',
      workplace: 'DE',
      amount: 10_000_000,
      months: 12,
      'sketch-words': 900,
    },
    parts: { 'short-application': 'Whether sound can carry scent' },
  },
  rules: {
    'vw-experiment-2019.1': {
      carriedBy: ['requirements.researcher'],
      cases: [
        { given: 'a postdoc in Germany', expected: 'eligible' },
        {
          given: 'a professor in Germany',
          application: { facts: { position: 'professor' } },
          expected: 'eligible',
        },
        {
          given: 'a doctoral candidate in Germany',
          application: { facts: { position: 'doctoral-candidate' } },
          expected: 'rejected',
        },
        {
          given: 'a professor in Austria',
          application: { facts: { position: 'professor', workplace: 'AT' } },
          expected: 'rejected',
        },
      ],
    },
    'vw-experiment-2019.2': {
      carriedBy: ['requirements.amount-of-grant', 'grant.items.project'],
      cases: [
        // The sum that is applied for is paid without accounts.
        {
          given: 'no account of EUR 100 000',
          claims: [],
          accepts: 'project',
          expected: 100_000_00,
        },
        {
          given: 'EUR 120 000',
          application: { facts: { amount: 12_000_000 } },
          expected: 'eligible',
        },
        {
          given: 'EUR 120 000.01',
          application: { facts: { amount: 12_000_001 } },
          expected: 'rejected',
        },
      ],
    },
    'vw-experiment-2019.3': {
      carriedBy: ['requirements.duration'],
      cases: [
        { given: '18 months', application: { facts: { months: 18 } }, expected: 'eligible' },
        { given: '19 months', application: { facts: { months: 19 } }, expected: 'rejected' },
      ],
    },
    'vw-experiment-2019.4': {
      carriedBy: ['requirements.length-of-sketch'],
      cases: [
        {
          given: '1 000 words',
          application: { facts: { 'sketch-words': 1_000 } },
          expected: 'eligible',
        },
        {
          given: '1 001 words',
          application: { facts: { 'sketch-words': 1_001 } },
          expected: 'rejected',
        },
        {
          given: 'nobody has counted the words',
          application: { facts: { 'sketch-words': null } },
          expected: 'undetermined',
        },
      ],
    },
    'vw-experiment-2019.5': {
      carriedBy: 'judgement',
      why: 'Whether a text gives its author away has to be read.',
    },
    'vw-experiment-2019.6': {
      carriedBy: 'judgement',
      why: 'The office reads the sketches and picks.',
    },
    'vw-experiment-2019.7': {
      carriedBy: ['selection.placedFirst', 'selection.threshold'],
      cases: [
        {
          given: 'whom the jury selects, and whom it does not find good enough',
          value: (call) =>
            placesOf(call, carried, of(2, { a: 'selected', b: 'rejected', c: 'good' })),
          expected: { a: 'first', b: 'none', c: 'open' },
        },
      ],
    },
    'vw-experiment-2019.8': {
      carriedBy: ['selection.order', 'selection.capacity'],
      without: { selection: { order: [{ by: 'receipt' }] } },
      cases: [
        {
          given: 'two whom the jury selects, and as many again of four others',
          value: (call) =>
            Object.values(placesOf(call, carried, of(4, others))).filter(
              (place) => place === 'open',
            ).length,
          expected: 2,
        },
        {
          given: 'which two of them: by lot',
          value: (call) => isByLot(call, carried, of(4, others)),
          expected: true,
        },
      ],
    },
    'vw-experiment-2019.9': {
      carriedBy: ['selection.placedFirst'],
      cases: [
        {
          given: 'those whom the jury selected, however the lot falls',
          value: (call) =>
            [0, 3, 6, 9].flatMap((n) => {
              const places = placesOf(call, carried, { ...of(3, others), numbers: numbersOf(n) });
              return [places['a'], places['b']];
            }),
          expected: Array.from({ length: 8 }, () => 'first'),
        },
      ],
    },
    'vw-experiment-2019.10': {
      carriedBy: ['deadline'],
      cases: [
        {
          given: 'the last millisecond of the day in Berlin',
          application: { submission: { receivedAt: '2019-07-10T23:59:59.999+02:00' } },
          expected: 'eligible',
        },
        {
          given: 'midnight after it',
          application: { submission: { receivedAt: '2019-07-11T00:00:00+02:00' } },
          expected: 'rejected',
        },
      ],
    },
    'vw-experiment-2019.11': {
      carriedBy: ['obligations.presentation'],
      cases: [
        {
          given: 'before the end of the project',
          value: presented('2021-03-10T12:00:00+01:00'),
          expected: 'met',
        },
        { given: 'not at all', value: presented(), expected: 'not-met' },
      ],
    },
    'vw-experiment-2019.12': {
      carriedBy: ['parts'],
      cases: [
        { given: 'a short application', expected: 'eligible' },
        {
          given: 'a blank one',
          application: { parts: { 'short-application': ' ' } },
          expected: 'rejected',
        },
      ],
    },
  },
};
