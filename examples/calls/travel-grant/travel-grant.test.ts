import {
  admit,
  advise,
  type CallDefinition,
  defineCall,
  entitlement,
  explain,
  settle,
  timeline,
} from 'utlysning';
import { anApplication } from 'utlysning/testing';
import { describe, expect, it } from 'vitest';
import { json } from '../read.js';

const rounds = (json('travel-grant/rounds.json') as readonly Partial<CallDefinition>[]).map(
  (round) => defineCall({ ...json('travel-grant/call.json'), ...round }),
);
const [spring, summer, autumn] = rounds as [Call, Call, Call];
type Call = ReturnType<typeof defineCall>;

const members = ['501234560', '502345671'];
const register = {
  covers: () => true,
  find: (key: string) => (members.includes(key) ? { number: key } : undefined),
};
const person = (id: string, ...categories: string[]) => ({ id, categories });
const two = [person('p1', 'member'), person('p2', 'language')];

const apply = (
  call: Call,
  change: Parameters<typeof anApplication>[1] = {},
  applicant = { id: '501234560' },
) => anApplication(call, { applicant, group: two, ...change });
const judge = (call: Call, ...applications: ReturnType<typeof apply>[]) =>
  admit(call, applications, { register });

describe('the rounds of a year', () => {
  it('3: close at 17:00 in Lisbon, in summer time and in winter time', () => {
    const closing = rounds.map((call) => timeline(call).find(({ id }) => id === 'deadline')?.at);
    expect(closing).toEqual([
      '2025-03-31T17:00:00+01:00',
      '2025-06-30T17:00:00+01:00',
      '2025-10-31T17:00:00+00:00',
    ]);
  });

  it('3: one second before is in time, and 17:00 is not', () => {
    const at = (call: Call, receivedAt: string) =>
      judge(call, apply(call, { submission: { receivedAt } }));
    expect(at(spring, '2025-03-31T15:59:59Z').eligible).toHaveLength(1);
    expect(at(spring, '2025-03-31T16:00:00Z').rejected).toHaveLength(1);
    // The same hour of the clock in Oslo is an hour too early in Lisbon.
    expect(at(autumn, '2025-10-31T17:00:00+01:00').eligible).toHaveLength(1);
    expect(at(autumn, '2025-10-31T17:00:00Z').rejected).toHaveLength(1);
  });

  it('6, 7: count the days to the answer and the report from each deadline', () => {
    const dates = rounds.map((call) =>
      timeline(call)
        .filter(({ id }) => id === 'answer' || id === 'report')
        .map(({ at }) => at),
    );
    // 20 days after 31 March end as 21 April begins; the 90th day after 20 April is 19 July.
    expect(dates[0]).toEqual(['2025-04-21T00:00:00+01:00', '2025-07-19T00:00:00+01:00']);
    expect(dates[1]).toEqual(['2025-07-21T00:00:00+01:00', '2025-10-18T00:00:00+01:00']);
    expect(dates[2]).toEqual(['2025-11-21T00:00:00+00:00', '2026-02-18T00:00:00+00:00']);
  });

  it('are calls of their own: what one decides names it', () => {
    const named = rounds.map((call) => judge(call, apply(call)).call);
    expect(named.map(({ id }) => id)).toEqual(['travel-2025-1', 'travel-2025-2', 'travel-2025-3']);
    expect(new Set(named.map(({ sha256 }) => sha256)).size).toBe(3);
    expect(rounds.map(({ series }) => series?.last)).toEqual([false, false, true]);
  });
});

describe('who travels', () => {
  const others = (count: number) =>
    Array.from({ length: count }, (_, n) => person(`p${n + 3}`, 'member'));

  it('2: one person may be a member and speak the language', () => {
    const alone = apply(summer, { group: [person('p1', 'member', 'language')] });
    expect(judge(summer, alone).eligible).toHaveLength(1);
  });

  it('2: four may, and five may not', () => {
    expect(judge(summer, apply(summer, { group: [...two, ...others(2)] })).eligible).toHaveLength(
      1,
    );
    const [five] = judge(summer, apply(summer, { group: [...two, ...others(3)] })).rejected;
    expect(five && explain(five.finding, 'en', summer)).toEqual([
      'The project group has 5 people, 1 too many: it may have at most 4 (2).',
    ]);
    expect(five && advise(five.finding, 'en', summer)).toEqual([
      { possible: true, steps: ['Take one of p3, p4 and p5 out of the group (2).'] },
    ]);
  });

  it('2: four without the language are told to exchange one of them', () => {
    const group = [person('p1', 'member'), ...others(3)];
    const [four] = judge(summer, apply(summer, { group })).rejected;
    const [way] = four === undefined ? [] : advise(four.finding, 'en', summer);
    expect(way?.steps).toEqual([
      'Add one more person from those who speak the language (2).',
      'Take one of p3, p4 and p5 out of the group (2).',
    ]);
  });

  it('1: only associations on the register', () => {
    const stranger = apply(summer, {}, { id: '599999999' });
    expect(judge(summer, stranger).rejected.map(({ applicant }) => applicant)).toEqual([
      '599999999',
    ]);
  });
});

describe('the grant', () => {
  it('5: is a lump sum in euro, for everyone eligible', () => {
    const { currency, otherCosts, ceiling } = entitlement(spring);
    expect([currency, otherCosts.sum, ceiling]).toEqual([
      'EUR',
      2_400_00,
      { known: 2_400_00, plus: [] },
    ]);
  });

  it('5: is settled in euro, and says so', () => {
    const cost = { item: 'otherCosts', date: '2025-06-10', currency: 'EUR' } as const;
    const statement = settle(spring, {
      persons: ['p1', 'p2'],
      appliedFor: [],
      lines: [
        { ...cost, id: 'c-1', kind: 'tickets', amount: 1_900_00 },
        { ...cost, id: 'c-2', kind: 'lodging', amount: 800_50 },
        { ...cost, id: 'c-3', kind: 'transport', amount: 40_00, currency: 'NOK' },
      ],
      stays: [],
    });
    expect(statement.lines.map(({ outcome, accepted }) => [outcome, accepted])).toEqual([
      ['accepted', 1_900_00],
      ['cut', 500_00],
      ['refused', 0],
    ]);
    const said = statement.lines.slice(1).flatMap(({ finding }) => explain(finding, 'en', spring));
    expect(said).toEqual([
      'The amount is EUR\u00a0300.50 more than what was left: EUR\u00a0500 of EUR\u00a02,400 (5).',
      'The amount is stated in NOK; it has to be in EUR (5).',
    ]);
  });
});
