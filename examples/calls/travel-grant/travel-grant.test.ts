import {
  admit,
  advise,
  award,
  defineCall,
  entitlement,
  explain,
  settle,
  timeline,
} from 'utlysning';
import { anApplication } from 'utlysning/testing';
import { describe, expect, it } from 'vitest';
import { json } from '../read.js';

const call = defineCall(json('travel-grant/call.json'));

const members = ['501234560', '502345671'];
const register = {
  source: { name: 'register of the fund', version: '2025-01-01' },
  covers: () => true,
  find: (key: string) => (members.includes(key) ? { number: key } : undefined),
};
const person = (id: string, ...categories: string[]) => ({ id, categories });
const two = [person('p1', 'member'), person('p2', 'language')];

const apply = (change: Parameters<typeof anApplication>[1] = {}) =>
  anApplication(call, { applicant: { id: '501234560' }, members: two, ...change });
const judge = (...applications: ReturnType<typeof apply>[]) =>
  admit(call, applications, { register });

/** What becomes of an application that comes at a moment, and the sentences that say why. */
function at(receivedAt: string) {
  const { eligible, rejected } = judge(apply({ submission: { receivedAt } }));
  const [assessment] = [...eligible, ...rejected];
  const parts = assessment?.finding.findings ?? [];
  const round = parts.find(({ criterion }) => criterion === 'round')?.reason.params['round'];
  return {
    round,
    isEligible: eligible.length === 1,
    reasons: rejected.flatMap(({ finding }) => explain(finding, 'en', call)),
  };
}

describe('the rounds of a year', () => {
  it('3: close at 17:00 in Lisbon, in summer time and in winter time', () => {
    const closing = timeline(call).filter(({ kind }) => kind === 'deadline');
    expect(closing.map(({ round, at }) => [round, at])).toEqual([
      ['spring', '2025-03-31T17:00:00+01:00'],
      ['summer', '2025-06-30T17:00:00+01:00'],
      ['autumn', '2025-10-31T17:00:00+00:00'],
    ]);
  });

  it('3: take what comes while they are open', () => {
    expect(at('2025-03-31T15:59:59Z')).toMatchObject({ round: 'spring', isEligible: true });
    expect(at('2025-04-01T09:00:00+01:00')).toMatchObject({ round: 'summer', isEligible: true });
    // The same hour of the clock in Oslo is an hour too early in Lisbon.
    expect(at('2025-10-31T17:00:00+01:00')).toMatchObject({ round: 'autumn', isEligible: true });
  });

  it('3: are closed at 17:00, and what comes between two of them is too early for the next', () => {
    expect(at('2025-03-31T16:00:00Z').reasons).toEqual([
      'The application was received on 31 March 2025 at 17:00 (Europe/Lisbon), before the call opened on 1 April 2025 at 09:00 (Europe/Lisbon) (3).',
    ]);
    expect(at('2025-10-31T17:00:00Z').reasons).toEqual([
      'The application was received on 31 October 2025 at 17:00 (Europe/Lisbon), at the very moment the deadline passed; it had to come in before then (3).',
    ]);
  });

  it('3: take one application each of the same association', () => {
    const inRound = (id: string, receivedAt: string) => apply({ id, submission: { receivedAt } });
    const { eligible } = judge(
      inRound('a-1', '2025-03-01T12:00:00Z'),
      inRound('a-2', '2025-05-01T12:00:00Z'),
    );
    expect(eligible.map(({ id }) => id)).toEqual(['a-1', 'a-2']);
  });

  it('6, 7: count the days to the answer and the report from the deadline of each', () => {
    const dates = (kind: string) =>
      timeline(call)
        .filter((entry) => entry.kind === kind)
        .map(({ at }) => at);
    // 20 days after 31 March end as 21 April begins; 90 days after 20 April is 19 July.
    expect(dates('answer')).toEqual([
      '2025-04-21T00:00:00+01:00',
      '2025-07-21T00:00:00+01:00',
      '2025-11-21T00:00:00+00:00',
    ]);
    expect(dates('obligation')).toEqual([
      '2025-07-20T00:00:00+01:00',
      '2025-10-19T00:00:00+01:00',
      '2026-02-19T00:00:00+00:00',
    ]);
  });
});

describe('who travels', () => {
  const others = (count: number) =>
    Array.from({ length: count }, (_, n) => person(`p${n + 3}`, 'member'));

  it('2: one person may be a member and speak the language', () => {
    const alone = apply({ members: [person('p1', 'member', 'language')] });
    expect(judge(alone).eligible).toHaveLength(1);
  });

  it('2: four may, and five may not', () => {
    expect(judge(apply({ members: [...two, ...others(2)] })).eligible).toHaveLength(1);
    const [five] = judge(apply({ members: [...two, ...others(3)] })).rejected;
    expect(five && explain(five.finding, 'en', call)).toEqual([
      'The group has 5 members, 1 too many: at most 4 may take part (2).',
    ]);
    expect(five && advise(five.finding, 'en', call)).toEqual([
      { possible: true, steps: ['Take 1 of p3, p4 and p5 out of the group (2).'] },
    ]);
  });

  it('2: four without the language are advised to exchange one of them', () => {
    const group = [person('p1', 'member'), ...others(3)];
    const [four] = judge(apply({ members: group })).rejected;
    const [way] = four === undefined ? [] : advise(four.finding, 'en', call);
    expect(way?.steps).toEqual([
      'Add 1 more member from those who speak the language (2).',
      'Take 1 of p3, p4 and p5 out of the group (2).',
    ]);
  });

  it('1: only associations on the register', () => {
    const stranger = apply({ applicant: { id: '599999999' } });
    expect(judge(stranger).rejected.map(({ applicant }) => applicant)).toEqual(['599999999']);
  });
});

describe('the grant', () => {
  it('5: is a lump sum in euro, for everyone eligible', () => {
    const { currency, total } = entitlement(call);
    expect([currency, total.least, total.greatest, total.plus]).toEqual([
      'EUR',
      2_400_00,
      2_400_00,
      [],
    ]);
  });

  it('5: is settled in euro without claims, and the sentences state it', () => {
    const settlement = settle(call, award(call, apply()), []);
    expect(settlement.total.accepted).toBe(2_400_00);
    const { calculation } = entitlement(call).items['journey'] ?? {};
    expect(calculation && explain(calculation, 'en', call)).toEqual(['EUR\u00a02,400 (5).']);
  });
});
