import { describe, expect, it } from 'vitest';
import type { Application } from '../../src/application/application.js';
import { parseApplication } from '../../src/application/application.js';
import { type Call, type CallDefinition, defineCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { decisive } from '../../src/criteria/decisive.js';
import { remedies } from '../../src/criteria/remedies.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { norway } from '../../src/register/index.js';
import { explain } from '../../src/texts/explain.js';
import { application, draft } from '../application/example.js';
import * as properties from './formal-criteria.properties.js';
import { RINGSAKER, register } from './register.js';
import { anybody, partOf, application as small, smallCall } from './small-call.js';
import { criteria, faults, faulty, submitted } from './unmet-criteria.js';

const codes = (given: Application) =>
  criteria.evaluate(given).findings?.map(({ reason }) => reason.code);

describe('the formal criteria', () => {
  it('C16: are five, and a complete application meets them all', () => {
    const finding = criteria.evaluate(application());
    expect(finding).toMatchObject({
      criterion: 'eligibility',
      outcome: 'met',
      clauses: ['C16', 'C17'],
      reason: { code: 'all', params: { needed: 5, of: 5, met: 5, undetermined: 0 } },
    });
    expect(finding.findings?.map(({ criterion, reason }) => [criterion, reason.code])).toEqual([
      ['applicant', 'applicant.municipality'],
      ['group', 'group.complete'],
      ['deadline', 'deadline.in-time'],
      ['parts', 'parts.complete'],
      ['channel', 'channel.accepted'],
    ]);
  });

  it('leave out a criterion that the call does not ask for', () => {
    const { version, amendments, ...definition } = hkdir2024;
    const ids = (sections: object) =>
      formalCriteria(
        defineCall({
          ...definition,
          obligations: undefined,
          ...sections,
        } as CallDefinition),
        { register },
      )
        .evaluate(application())
        .findings?.map(({ criterion }) => criterion);
    const group = { kind: 'persons', seats: {}, clauses: [] };
    const parts = { ...definition.parts, required: [] };
    expect(ids({ group, parts })).toEqual(['applicant', 'deadline', 'channel']);
    expect(ids({ group: { ...group, size: { maximum: 4 } }, parts })).toContain('group');
    expect(ids({ group })).toContain('parts');
    expect(ids({ parts })).toContain('group');
  });

  it.each(Object.entries(faults))(
    'C16, C17: an application that falls short of the %s alone is not met, and that alone decides',
    (criterion, { code }) => {
      const finding = criteria.evaluate(faulty(criterion));
      expect(finding.outcome).toBe('not-met');
      expect(decisive(finding).map((leaf) => [leaf.criterion, leaf.reason.code])).toEqual([
        [criterion, code],
      ]);
    },
  );

  it('C17: are not met where any of them fails, and report every one that fails', () => {
    properties.reportsEveryUnmetCriterion(100);
  });

  it('judge a draft while it is written: what is left is undetermined', () => {
    expect(criteria.evaluate(draft()).outcome).toBe('undetermined');
    expect(codes(draft())).toEqual([
      'applicant.municipality',
      'group.complete',
      'deadline.not-submitted',
      'parts.complete',
      'channel.not-submitted',
    ]);
    expect(criteria.evaluate(draft({ members: [] })).outcome).toBe('not-met');
  });

  it('E9: leave an empty draft undetermined in all that it does not state yet', () => {
    const { findings, outcome } = criteria.evaluate({ id: 'a-1', applicant: { orgnr: RINGSAKER } });

    expect(outcome).toBe('undetermined');
    expect(findings?.map(({ criterion, outcome }) => [criterion, outcome])).toEqual([
      ['applicant', 'met'],
      ['group', 'undetermined'],
      ['deadline', 'undetermined'],
      ['parts', 'undetermined'],
      ['channel', 'undetermined'],
    ]);
  });

  it('E9: are not met by an empty application that was submitted', () => {
    const { submission } = application();
    const empty = { id: 'a-1', applicant: { orgnr: RINGSAKER }, ...(submission && { submission }) };

    expect(decisive(criteria.evaluate(empty)).map(({ reason }) => reason.code)).toEqual([
      'group.incomplete',
      'parts.missing',
    ]);
  });

  it('L2: judge an applicant on the day of the deadline, not on the day after it', () => {
    const call = smallCall({
      deadline: { day: '2024-04-15', clauses: [] },
      applicant: { kind: 'registered', judgedOn: 'deadline', clauses: [] },
    });
    const onDay = partOf(
      formalCriteria(call, { register: anybody }).evaluate(small()),
      'applicant',
    );

    expect(onDay.reason.params['on']).toBe('2024-04-15');
  });

  it('say what would mend an application, and what no longer can', () => {
    const finding = criteria.evaluate(faulty('deadline', 'parts'));
    expect(remedies(finding).map(({ criterion, possible }) => [criterion, possible])).toEqual([
      ['deadline', false],
      ['parts', true],
    ]);
  });

  it('contain no name and no text that an applicant wrote', () => {
    const finding = criteria.evaluate(application({ parts: { plans: 'CANARY', motivation: '' } }));
    expect(JSON.stringify(finding)).not.toContain('CANARY');
  });

  it('give the same on the real register', () => {
    const real = formalCriteria(hkdir2024, { register: norway });
    for (const given of [application(), ...Object.keys(faults).map((name) => faulty(name))]) {
      expect(real.evaluate(given)).toEqual(criteria.evaluate(given));
    }
  });
});

describe('an application of any moment', () => {
  const judged = (receivedAt: string) => {
    const parsed = parseApplication(submitted({ receivedAt })(application()));
    if (!parsed.ok) return undefined;
    const finding = formalCriteria(hkdir2024, { register: norway }).evaluate(parsed.value);
    return [finding.outcome, ...explain(finding, 'nb')].join();
  };

  // A bug that was: a year of 10000 in Oslo threw out of the register, the year 0 out of the zone.
  it.each([
    '0000-01-01T00:00:00Z',
    '0000-01-01T00:00:00+23:59',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
    '9999-12-31T23:59:59-23:59',
  ])('%s is refused or judged, never an exception', (receivedAt) => {
    expect(judged(receivedAt) ?? '').not.toMatch(/^met|NaN|undefined|Invalid/);
  });

  it.each(['1000-01-01T00:00:00Z', '1900-01-01T00:00:00Z', '9998-12-31T23:59:59.999Z'])(
    '%s is judged and explained',
    (receivedAt) => {
      const said = judged(receivedAt);
      expect(said).toMatch(/^(undetermined|not-met),/);
      expect(said).not.toMatch(/NaN|undefined|Invalid/);
    },
  );
});

describe('what a finding shares with the criteria', () => {
  const call = structuredClone(hkdir2024) as Call;
  const own = formalCriteria(call, { register });
  const given = [
    application(),
    draft({}),
    application({ parts: {} }),
    application({ submission: { receivedAt: '2024-06-25T10:00:00Z', channel: 'e-mail' } }),
  ];

  it('E8: is frozen, so that a change of it cannot make the next application eligible', () => {
    const byEmail = given[3] as Application;
    const channel = own.evaluate(byEmail).findings?.find((part) => part.criterion === 'channel');
    const accepted = channel?.reason.params['accepted'] as string[];
    expect(accepted).toEqual(['Espresso']);
    expect(() => accepted.push('e-mail')).toThrow(TypeError);
    (call.channel?.accepted as string[]).length = 0;
    expect(own.evaluate(application()).findings?.at(-1)?.outcome).toBe('met');
  });

  it('E8: is frozen, and is a copy of what the call states', () => {
    const ofCall = new Set(objectsIn(call));
    const findings = given.map((one) => objectsIn(own.evaluate(one)));
    const [first = [], ...others] = findings;
    const shared = first.filter((part) => others.some((found) => found.includes(part)));
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.filter((part) => !Object.isFrozen(part))).toEqual([]);
    expect(findings.flat().filter((part) => ofCall.has(part))).toEqual([]);
  });
});

function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}
