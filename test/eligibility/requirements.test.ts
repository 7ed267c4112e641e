import { describe, expect, it } from 'vitest';
import { admit } from '../../src/eligibility/admit.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import type { HostFacts } from '../../src/eligibility/host-facts.js';
import { anybody, application, partOf, smallCall } from './small-call.js';

const call = smallCall({
  answers: { answer: { by: { day: '2024-06-01' }, clauses: [] } },
  facts: {
    months: { about: 'application', kind: 'number', unit: 'month', statedBy: 'applicant' },
    score: { about: 'application', kind: 'number', maximum: 100, statedBy: 'host' },
    grants: { about: 'applicant', kind: 'number', integer: true, statedBy: 'host' },
    frame: { about: 'call', kind: 'money', statedBy: 'host' },
    country: { about: 'members', kind: 'choice', values: ['NO', 'SE'], statedBy: 'applicant' },
    accredited: { about: 'members', kind: 'yes-no', statedBy: 'host' },
    start: { about: 'application', kind: 'day', statedBy: 'applicant' },
  },
  requirements: {
    length: { holds: { fact: 'months', minimum: 6, maximum: 12 }, clauses: [] },
    countries: { holds: { distinct: 'country', over: 'members', minimum: 2 }, clauses: [] },
    quality: { holds: { fact: 'score', minimum: 70 }, clauses: [] },
    earlier: {
      holds: { fact: 'grants', maximum: 3 },
      judgedOn: ['submission', 'answer'],
      clauses: [],
    },
    accreditation: {
      holds: { each: 'members', holds: { fact: 'accredited', is: true } },
      level: 'recommended',
      clauses: [],
    },
  },
});
const good = application({
  facts: { months: 8, start: '2024-09-01' },
  members: [
    { id: 'm1', facts: { country: 'NO' } },
    { id: 'm2', facts: { country: 'SE' } },
  ],
});
const host: HostFacts = {
  applicants: { one: { grants: 2 } },
  applications: {
    'a-1': { facts: { score: 80 }, entries: { members: { m1: { accredited: true } } } },
  },
};
const judge = (facts: HostFacts, change: object = {}) =>
  formalCriteria(call, { register: anybody, facts }).evaluate({ ...good, ...change });
const outcomes = (facts: HostFacts, change: object = {}) =>
  Object.fromEntries(
    (partOf(judge(facts, change), 'requirements').findings ?? []).map((part) => [
      part.criterion,
      part.outcome,
    ]),
  );

describe('the requirements of a call', () => {
  it('are each a criterion by its id, over facts of the applicant and of the host', () => {
    expect(outcomes(host)).toEqual({
      length: 'met',
      countries: 'met',
      quality: 'met',
      earlier: 'met',
      accreditation: 'undetermined',
    });
    expect(judge(host).outcome).toBe('met');
  });

  it('are undetermined where the host does not state its facts', () => {
    expect(outcomes({})).toMatchObject({ quality: 'undetermined', earlier: 'undetermined' });
    expect(judge({}).outcome).toBe('undetermined');
  });

  it('never read a fact of the host from what an applicant sends', () => {
    expect(outcomes({}, { facts: { ...good.facts, score: 100 } })['quality']).toBe('undetermined');
  });

  it('count a member that is listed twice once', () => {
    const members = [good.members?.[0], good.members?.[0]];
    expect(outcomes(host, { members })['countries']).toBe('not-met');
  });

  it('of a draft are undetermined where it lists nobody, and not met once it is submitted', () => {
    expect(outcomes(host, { members: undefined, submission: undefined })['countries']).toBe(
      'undetermined',
    );
    expect(outcomes(host, { members: undefined })['countries']).toBe('not-met');
  });
});

describe('10: a requirement that is judged on several events', () => {
  const on = (submission: number, answer?: number) =>
    judge({
      ...host,
      applicants: {
        one: { grants: answer === undefined ? { submission } : { submission, answer } },
      },
    });

  it('has to be met on each, on the facts as of that day', () => {
    expect(partOf(on(2, 3), 'earlier').outcome).toBe('met');
    expect(partOf(on(2, 4), 'earlier').outcome).toBe('not-met');
    expect(partOf(on(4), 'earlier').outcome).toBe('not-met');
    expect(partOf(on(2), 'earlier').outcome).toBe('undetermined');
  });

  it('has a finding for each event', () => {
    const finding = partOf(on(2, 4), 'earlier');
    expect(finding.findings?.map(({ criterion, outcome }) => [criterion, outcome])).toEqual([
      ['earlier.submission', 'met'],
      ['earlier.answer', 'not-met'],
    ]);
  });

  it('is undetermined while a day is not known', () => {
    const awarded = smallCall({
      facts: { grants: { about: 'applicant', kind: 'number', statedBy: 'host' } },
      requirements: {
        earlier: { holds: { fact: 'grants', maximum: 3 }, judgedOn: 'award', clauses: [] },
      },
    });
    const criteria = formalCriteria(awarded, {
      register: anybody,
      facts: { applicants: { one: { grants: 1 } } },
    });
    expect(partOf(criteria.evaluate(application()), 'earlier').reason).toEqual({
      code: 'requirement.day-unknown',
      params: { event: 'award' },
    });
  });

  it('ignores a day that the applicant states where only the host may state it', () => {
    const visited = smallCall({
      facts: {
        visit: { about: 'application', kind: 'day', statedBy: 'host' },
        months: { about: 'application', kind: 'number', statedBy: 'applicant' },
      },
      requirements: {
        length: { holds: { fact: 'months', minimum: 6 }, judgedOn: 'visit', clauses: [] },
      },
    });
    const claimed = application({ facts: { months: 8, visit: '2024-06-01' } });
    const on = (facts?: HostFacts) => {
      const criteria = formalCriteria(visited, { register: anybody, ...(facts && { facts }) });
      return partOf(criteria.evaluate(claimed), 'length').reason.code;
    };
    expect(on()).toBe('requirement.day-unknown');
    expect(on({ applications: { 'a-1': { facts: { visit: '2024-06-02' } } } })).toBe('fact.within');
  });

  it('reads the register as of the day of the event', () => {
    const known = smallCall({
      facts: { kind: { about: 'applicant', kind: 'text', statedBy: 'host' } },
      requirements: {
        college: { holds: { fact: 'kind', is: 'college' }, judgedOn: 'submission', clauses: [] },
      },
    });
    const register = {
      ...anybody,
      find: (number: string, day: string) => ({
        number,
        facts: { kind: day < '2024-03-02' ? 'college' : 'school' },
      }),
    };
    const criteria = formalCriteria(known, { register });
    const on = (receivedAt: string) =>
      criteria.evaluate(application({ submission: { receivedAt } }));
    expect(on('2024-03-01T23:59:59+01:00').outcome).toBe('met');
    expect(on('2024-03-02T00:00:00+01:00').outcome).toBe('not-met');
  });
});

describe('facts of the host', () => {
  it.each([
    [{ call: { weeks: 3 } }, 'fact.unknown'],
    [{ call: { score: 3 } }, 'fact.about'],
    [{ applications: { 'a-1': { facts: { months: 3 } } } }, 'fact.applicant'],
    [{ applications: { 'a-1': { facts: { score: 'high' } } } }, 'fact.kind'],
    [{ applications: { 'a-1': { facts: { score: { answer: 'high' } } } } }, 'fact.kind'],
    [{ applicants: { one: { grants: 1.5 } } }, 'fact.kind'],
    [{ applicant: {} }, 'unknown-key'],
  ])('%j are refused: %s', (facts, code) => {
    const refused = () => admit(call, [good], { register: anybody, facts: facts as HostFacts });
    expect(refused).toThrow('[facts.invalid]');
    try {
      refused();
    } catch (error) {
      expect((error as { issues: { code: string }[] }).issues.map((issue) => issue.code)).toEqual([
        code,
      ]);
    }
  });

  it('outside their range are a finding, not an error', () => {
    const finding = judge({ ...host, applications: { 'a-1': { facts: { score: 101 } } } });
    expect(partOf(finding, 'quality').reason.code).toBe('fact.out-of-range');
  });
});
