import type { Call, HostFacts, Register } from 'utlysning';
import { type ObligationRecordInput, obligations, timeline } from 'utlysning';
import type { CarriedCall } from '../rule.js';

const register: Register = {
  source: { name: 'Brønnøysundregistrene', version: '2024-02-01' },
  covers: () => true,
  find: (key) => ({ number: key }),
};

const branch = (id: string, county: string, members: number) => ({
  id,
  facts: { county, 'young-members': members },
});
const branches = (...list: ReturnType<typeof branch>[]) => ({ lists: { branches: list } });
const five = (last: number) =>
  branches(
    branch('b1', '03', 40),
    branch('b2', '03', 40),
    branch('b3', '03', 40),
    branch('b4', '46', 40),
    branch('b5', '46', last),
  );
const two = (last: number) => branches(branch('b1', '03', 50), branch('b2', '46', last));
const limited = { facts: { 'recruitment-limit': 'diagnosis' } };

const application = {
  id: 'a-1',
  applicant: { orgnr: '200000013' },
  submission: { receivedAt: '2024-03-01T12:00:00+01:00', channel: 'LNUs søknadsportal' },
  facts: { 'counted-on': '2022-12-31', 'recruitment-limit': 'none', years: 1 },
  ...five(40),
};

/** What LNU knows: its rates, and the other scheme that the last branch takes part in. */
const lastIn = (scheme: string): HostFacts => ({
  call: { 'per-branch': 5_000_00, 'per-member': 150_00 },
  applications: {
    'a-1': {
      entries: {
        branches: Object.fromEntries(
          ['b1', 'b2', 'b3', 'b4', 'b5'].map((id) => [
            id,
            { 'other-scheme': id === 'b5' ? scheme : 'none' },
          ]),
        ),
      },
    },
  },
});

const over = (years: number) => ({ facts: { years } });
const dated = (call: Call, date: string) => timeline(call).find(({ id }) => id === date);
const receivedAt = (receivedAt: string) => ({ submission: { receivedAt } });

/** How an obligation stands as of a moment. */
const duty =
  (id: string, asOf: string, record: Omit<ObligationRecordInput, 'asOf'>) => (call: Call) =>
    obligations(call)
      .evaluate({ asOf, ...record })
      .findings?.find(({ criterion }) => criterion === id)?.outcome;

/** How the rules of the call are carried, with an application for each of their edges. */
export const carried: CarriedCall = {
  register,
  application,
  facts: lastIn('none'),
  rules: {
    'frifond-2024.1': {
      carriedBy: [
        'requirements.base-year',
        'requirements.two-counties',
        'requirements.branches',
        'requirements.members',
      ],
      cases: [
        { given: 'five branches in two counties and 200 members', expected: 'eligible' },
        { given: '199 members', application: five(39), expected: 'rejected' },
        {
          given: 'four branches',
          application: branches(
            branch('b1', '03', 60),
            branch('b2', '03', 60),
            branch('b3', '46', 60),
            branch('b4', '46', 60),
          ),
          expected: 'rejected',
        },
        {
          given: 'five branches in one county',
          application: branches(
            ...['b1', 'b2', 'b3', 'b4', 'b5'].map((id) => branch(id, '46', 50)),
          ),
          expected: 'rejected',
        },
        {
          given: 'members who were counted a day too early',
          application: { facts: { 'counted-on': '2022-12-30' } },
          expected: 'rejected',
        },
        {
          given: 'members who were counted a day too late',
          application: { facts: { 'counted-on': '2023-01-01' } },
          expected: 'rejected',
        },
      ],
    },
    'frifond-2024.2': {
      carriedBy: ['requirements.branches', 'requirements.members'],
      without: {
        requirements: {
          branches: { holds: { count: 'branches', minimum: 5 } },
          members: {
            holds: { total: { fact: 'young-members' }, over: 'branches', minimum: 200 },
          },
        },
      },
      cases: [
        {
          given: 'two branches and 100 members with a diagnosis',
          application: { ...two(50), ...limited },
          expected: 'eligible',
        },
        {
          given: 'two branches and 99 members with a diagnosis',
          application: { ...two(49), ...limited },
          expected: 'rejected',
        },
        {
          given: 'one branch with a diagnosis',
          application: { ...branches(branch('b1', '03', 200)), ...limited },
          expected: 'rejected',
        },
        {
          given: 'two branches and 100 members in an organisation for everybody',
          application: two(50),
          expected: 'rejected',
        },
      ],
    },
    'frifond-2024.3': {
      carriedBy: 'judgement',
      why: 'Whether an organisation is democratic, is a judgement of its statutes and practice.',
    },
    'frifond-2024.4': {
      carriedBy: ['deadline'],
      cases: [
        {
          given: 'the last millisecond of 15 April',
          application: receivedAt('2024-04-15T23:59:59.999+02:00'),
          expected: 'eligible',
        },
        {
          given: 'the first moment of 16 April',
          application: receivedAt('2024-04-16T00:00:00+02:00'),
          expected: 'rejected',
        },
      ],
    },
    'frifond-2024.5': {
      carriedBy: ['opens'],
      cases: [
        {
          given: 'the first moment of 15 February',
          application: receivedAt('2024-02-15T00:00:00+01:00'),
          expected: 'eligible',
        },
        {
          given: 'the last millisecond of 14 February',
          application: receivedAt('2024-02-14T23:59:59.999+01:00'),
          expected: 'rejected',
        },
      ],
    },
    'frifond-2024.6': {
      carriedBy: ['answers.eligibility', 'answers.sum'],
      cases: [
        {
          given: 'eligibility, from the submission on',
          value: (call) => dated(call, 'eligibility')?.rule,
          expected: { on: 'submission' },
        },
        {
          given: 'the sum, from 1 June on',
          value: (call) => dated(call, 'sum')?.written,
          expected: '2024-06-01',
        },
      ],
    },
    'frifond-2024.7': {
      carriedBy: ['grant.items.support'],
      cases: [
        // Branches: 5 × 5 000 = 25 000. Members: 200 × 150 = 30 000. 25 000 + 30 000 = 55 000.
        { given: 'five branches and 200 members', gives: 'support', expected: 55_000_00 },
        // Branches: 2 × 5 000 = 10 000. Members: 100 × 150 = 15 000. 10 000 + 15 000 = 25 000.
        {
          given: 'two branches and 100 members',
          application: { ...two(50), ...limited },
          gives: 'support',
          expected: 25_000_00,
        },
      ],
    },
    'frifond-2024.8': {
      carriedBy: ['requirements.one-or-three-years', 'grant.items.support.amount.times'],
      without: {
        requirements: { 'one-or-three-years': null },
        grant: {
          items: {
            support: {
              amount: {
                rate: {
                  sum: [
                    { rate: { fact: 'per-branch' }, times: [{ count: 'branches' }] },
                    {
                      rate: { fact: 'per-member' },
                      times: [{ total: { fact: 'young-members' }, over: 'branches' }],
                    },
                  ],
                },
                times: [1],
              },
            },
          },
        },
      },
      cases: [
        { given: 'one year', expected: 'eligible' },
        { given: 'two years', application: over(2), expected: 'rejected' },
        // A year gives 55 000, as in rule 7. 3 × 55 000 = 165 000.
        { given: 'three years', application: over(3), gives: 'support', expected: 165_000_00 },
      ],
    },
    'frifond-2024.9': {
      carriedBy: ['obligations.passing-on'],
      cases: [
        {
          given: 'all is passed on',
          value: duty('passing-on', '2025-01-01T00:00:00+01:00', {
            facts: { granted: 100, 'passed-on': 100 },
          }),
          expected: 'met',
        },
        {
          given: 'a part is kept on the day itself',
          value: duty('passing-on', '2024-12-31T23:59:59+01:00', {
            facts: { granted: 100, 'passed-on': 99 },
          }),
          expected: 'undetermined',
        },
        {
          given: 'a part is kept afterwards',
          value: duty('passing-on', '2025-01-01T00:00:00+01:00', {
            facts: { granted: 100, 'passed-on': 99 },
          }),
          expected: 'not-met',
        },
      ],
    },
    'frifond-2024.10': {
      carriedBy: ['obligations.use'],
      cases: [
        {
          given: 'all is used',
          value: duty('use', '2026-01-01T00:00:00+01:00', { facts: { granted: 100, used: 100 } }),
          expected: 'met',
        },
        {
          given: 'a part is left',
          value: duty('use', '2026-01-01T00:00:00+01:00', { facts: { granted: 100, used: 99 } }),
          expected: 'not-met',
        },
      ],
    },
    'frifond-2024.11': {
      carriedBy: ['obligations.account'],
      cases: [
        {
          given: 'the report on 1 March',
          value: duty('account', '2025-06-01T00:00:00Z', {
            delivered: { account: '2025-03-01T23:59:59+01:00' },
          }),
          expected: 'met',
        },
        {
          given: 'the report on 2 March',
          value: duty('account', '2025-06-01T00:00:00Z', {
            delivered: { account: '2025-03-02T00:00:00+01:00' },
          }),
          expected: 'not-met',
        },
      ],
    },
    'frifond-2024.12': {
      carriedBy: ['requirements.one-scheme'],
      cases: [
        { given: 'branches that take part in no other scheme', expected: 'eligible' },
        {
          given: 'a branch that takes part in Frifond music',
          facts: lastIn('music'),
          expected: 'rejected',
        },
      ],
    },
    'frifond-2024.13': {
      carriedBy: ['obligations.earlier-reported'],
      cases: [
        {
          given: 'every branch has reported on the money before',
          value: duty('earlier-reported', '2025-01-01T00:00:00+01:00', {
            lists: {
              branches: [
                { id: 'b1', facts: { 'earlier-grant': 'reported' } },
                { id: 'b2', facts: { 'earlier-grant': 'none' } },
              ],
            },
          }),
          expected: 'met',
        },
        {
          given: 'a branch has not',
          value: duty('earlier-reported', '2025-01-01T00:00:00+01:00', {
            lists: {
              branches: [
                { id: 'b1', facts: { 'earlier-grant': 'reported' } },
                { id: 'b2', facts: { 'earlier-grant': 'unreported' } },
              ],
            },
          }),
          expected: 'not-met',
        },
      ],
    },
    'frifond-2024.14': {
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
  },
};
