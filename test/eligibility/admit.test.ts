import { describe, expect, it } from 'vitest';
import type { Application } from '../../src/application/application.js';
import { amendCall } from '../../src/call/amend.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { referenceTo } from '../../src/call/reference.js';
import { all } from '../../src/criteria/combine.js';
import { type CriterionLike, criterion, met, notMet } from '../../src/criteria/criterion.js';
import { type AdmitOptions, admit } from '../../src/eligibility/admit.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { application, draft } from '../application/example.js';
import { variant } from '../call/variant.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { ids, judge, short } from './admissions.js';
import * as properties from './admit.properties.js';
import { OSLO, RINGSAKER, register } from './register.js';
import { anybody, application as small, smallCall } from './small-call.js';

/** An application of Ringsaker, submitted in June 2024 at a time of Oslo. */
const submitted = (
  id: string,
  time: string,
  more: Partial<Application> = {},
  channel = 'Espresso',
) => application({ id, submission: { receivedAt: `2024-06-${time}+02:00`, channel }, ...more });
const none = { eligible: [], rejected: [], undetermined: [], superseded: [], withdrawn: [] };

describe('an admission', () => {
  it('C17: takes in what meets the formal criteria and rejects what does not', () => {
    const oslo = draft({ id: 'c', applicant: { orgnr: OSLO } });
    const given = [
      application({ id: 'a' }),
      application({ id: 'b', applicant: { orgnr: '974760673' } }),
      oslo,
    ];
    expect(ids(judge(given))).toEqual({
      ...none,
      eligible: ['a'],
      rejected: ['b'],
      undetermined: ['c'],
    });
  });

  it('lists a draft as undetermined, even one that fails a criterion', () => {
    const admission = judge([draft({ id: 'a', ...short })]);
    expect(ids(admission)).toEqual({ ...none, undetermined: ['a'] });
    expect(admission.undetermined[0]?.finding.outcome).toBe('not-met');
  });

  it('gives of each its id, its organisation number and its finding, and of the call its version', () => {
    const { eligible, call } = judge([application()]);
    const finding = formalCriteria(hkdir2024, { register }).evaluate(application());
    expect(eligible).toEqual([{ id: 'a-017', applicant: RINGSAKER, orgnr: RINGSAKER, finding }]);
    expect(call).toEqual(referenceTo(hkdir2024));
    const options = { at: '2024-05-01T00:00:00Z', reason: 'One more place' };
    const amended = amendCall(
      hkdir2024,
      { selection: { capacity: { places: 7, clauses: ['C04'] } } },
      options,
    );
    expect(judge([], amended).call).toMatchObject({ id: 'hkdir-2024', version: 2 });
  });

  it('has no key for what an application does not state', () => {
    const [assessment] = judge([application()]).eligible;
    expect(Object.keys(assessment ?? {})).toEqual(['id', 'applicant', 'orgnr', 'finding']);
  });

  it('of nothing is empty', () => {
    expect(ids(judge([]))).toEqual(none);
  });

  it('lists by id, in code units', () => {
    const given = ['b', 'a', 'B', '10', '9'].map((id) => application({ id, ...short }));
    expect(ids(judge(given, variant({ severalApplications: { counts: 'each' } })))).toMatchObject({
      rejected: ['10', '9', 'B', 'a', 'b'],
    });
  });

  it('contains no text that an applicant wrote', () => {
    const parts = { plans: 'CANARY', motivation: '' };
    expect(JSON.stringify(judge([application({ parts })]))).not.toContain('CANARY');
  });

  it('names the register that judged', () => {
    expect(judge([]).register).toEqual(register.source);
  });

  it('L5: lists a withdrawn application apart, with its finding and when it was withdrawn', () => {
    const withdrawnAt = '2024-06-22T12:00:00+02:00';

    const admission = judge([application({ withdrawnAt }), draft({ id: 'b', withdrawnAt })]);

    expect(ids(admission)).toEqual({ ...none, withdrawn: ['a-017', 'b'] });
    expect(admission.withdrawn[0]).toMatchObject({
      at: withdrawnAt,
      orgnr: RINGSAKER,
      finding: { outcome: 'met' },
    });
  });

  it.each([undefined, null, 7])('A6: refuses an application whose id is %j', (id) => {
    const given = { ...application(), id } as unknown as Application;

    expect(() => judge([given])).toThrow(errorWithCode('application.id'));
  });

  it.each([undefined, null, 'a-1', {}, { ok: true, value: [] }])(
    'A6: refuses %j as the list of applications',
    (given) => {
      expect(() => judge(given as readonly Application[])).toThrow(
        errorWithCode('applications.invalid'),
      );
    },
  );

  it('refuses two applications with one id', () => {
    expect(() => judge([application(), draft()])).toThrow(errorWithCode('application.duplicate'));
    expect(() => judge([application(), application({ id: 'x' }), application()])).toThrow(
      errorWithCode('application.duplicate'),
    );
  });

  it('judges by the host’s own criteria when they are given, and counts by those', () => {
    const kindergarten = criterion({
      id: 'kindergarten',
      clauses: [],
      check: ({ parts }: Application) => (parts?.['plans'] === 'ours' ? met('yes') : notMet('no')),
    });
    const given = [
      submitted('a', '20T12:00:00', { parts: { plans: 'ours' } }),
      submitted('b', '21T12:00:00', short),
      submitted('c', '25T12:00:00', { applicant: { orgnr: OSLO }, parts: { plans: 'ours' } }),
    ];
    const admission = admit(hkdir2024, given, { register, criteria: kindergarten });
    expect(ids(admission)).toEqual({
      ...none,
      eligible: ['c'],
      rejected: ['b'],
      superseded: ['a'],
    });
    expect(admission.eligible[0]?.finding.reason.code).toBe('yes');
  });

  it('A7: names criteria of the host by their ids and the version that the host gives', () => {
    const own = (id: string) =>
      criterion<Application>({ id, clauses: [], check: () => met('yes') });
    const criteria = all('all-rules', [
      formalCriteria(hkdir2024, { register }),
      own('quality'),
      own('budget'),
    ]);
    const by = (options: Partial<AdmitOptions>) =>
      admit(hkdir2024, [application()], { register, ...options }).hostCriteria;

    expect(by({ criteria: own('quality') })).toEqual({ ids: ['quality'], version: null });
    expect(by({ criteria, criteriaVersion: '2024.2' })).toMatchObject({ version: '2024.2' });
    expect(by({ criteria })?.ids).toEqual(expect.arrayContaining(['budget', 'quality']));
    expect(by({})).toBeUndefined();
  });

  it('A7: hands facts of the host to the formal criteria that a host combines with its own', () => {
    const call = smallCall({
      facts: { score: { about: 'application', kind: 'number', statedBy: 'host' } },
      requirements: { quality: { holds: { fact: 'score', minimum: 70 }, clauses: [] } },
    });
    const facts = { applications: { 'a-1': { facts: { score: 80 } } } };
    const own = criterion<Application>({ id: 'own', clauses: [], check: () => met('yes') });
    const criteria = all('both', [formalCriteria(call, { register: anybody, facts }), own]);

    const admission = admit(call, [small()], { register: anybody, criteria });

    expect(ids(admission)).toEqual({ ...none, eligible: ['a-1'] });
  });

  it('refuses criteria of a host that give no finding, such as a promise of one', () => {
    const { evaluate, ...rest } = criterion<Application>({
      id: 'own',
      clauses: [],
      check: () => met('yes'),
    });
    const wrong = { ...rest, evaluate: async (one: Application) => evaluate(one) };
    const options = { register, criteria: wrong as unknown as CriterionLike<Application> };
    expect(() => admit(hkdir2024, [submitted('a', '20T12:00:00')], options)).toThrow(
      errorWithCode('criterion.answer'),
    );
  });
});

describe('of several applications of one municipality', () => {
  const several = (...given: Application[]) => {
    const admission = judge(given);
    return [ids(admission), admission.superseded.map(({ by }) => by)];
  };

  it('C18: the last one submitted in time counts, and the others are superseded by it', () => {
    const given = [
      submitted('a', '20T12:00:00'),
      submitted('b', '24T10:00:00'),
      submitted('c', '22T12:00:00'),
    ];
    expect(several(...given)).toEqual([
      { ...none, eligible: ['b'], superseded: ['a', 'c'] },
      ['b', 'b'],
    ]);
  });

  it('C18: the last one counts by its moment and not by its text', () => {
    const receivedAt = '2024-06-20T09:30:00Z';
    const utc = application({ id: 'a', submission: { receivedAt, channel: 'Espresso' } });
    expect(several(utc, submitted('b', '20T11:00:00'))).toEqual([
      { ...none, eligible: ['a'], superseded: ['b'] },
      ['a'],
    ]);
  });

  it('C18: the last one counts even when it fails, though one before it would not', () => {
    expect(several(submitted('a', '20T12:00:00'), submitted('b', '21T12:00:00', short))).toEqual([
      { ...none, rejected: ['b'], superseded: ['a'] },
      ['b'],
    ]);
  });

  it('C18: one that came late never supersedes', () => {
    const late = submitted('b', '24T10:00:00.001');
    expect(several(submitted('a', '20T12:00:00'), late)).toEqual([
      { ...none, eligible: ['a'], superseded: ['b'] },
      ['a'],
    ]);
    expect(several(late)).toEqual([{ ...none, rejected: ['b'] }, []]);
  });

  it('C18: a draft neither supersedes nor is superseded', () => {
    expect(several(submitted('a', '20T12:00:00'), draft({ id: 'b' }))).toEqual([
      { ...none, eligible: ['a'], undetermined: ['b'] },
      [],
    ]);
  });

  it('C15, C18: one that came by e-mail never supersedes', () => {
    const mailed = submitted('b', '22T12:00:00', {}, 'e-mail');
    expect(several(submitted('a', '20T12:00:00'), mailed)).toEqual([
      { ...none, eligible: ['a'], superseded: ['b'] },
      ['a'],
    ]);
    expect(several(mailed)).toEqual([{ ...none, rejected: ['b'] }, []]);
  });

  it('L4: of two at the same moment the last by id counts, numbers in their order', () => {
    const given = [submitted('a2', '20T12:00:00'), submitted('a10', '20T12:00:00')];
    expect(several(...given)).toEqual([
      { ...none, eligible: ['a10'], superseded: ['a2'] },
      ['a10'],
    ]);
  });

  it('C18: each is rejected on its own where none came in time', () => {
    const given = [submitted('a', '24T10:00:01'), submitted('b', '24T10:00:02')];
    expect(several(...given)).toEqual([{ ...none, rejected: ['a', 'b'] }, []]);
  });

  it('a superseded one keeps its own finding', () => {
    const admission = judge([submitted('a', '20T12:00:00', short), submitted('b', '21T12:00:00')]);
    expect(admission.superseded).toMatchObject([
      { id: 'a', by: 'b', finding: { outcome: 'not-met' } },
    ]);
  });

  it('the first one counts where the call says so, and of two at one moment the first by id', () => {
    const first = variant({ severalApplications: { counts: 'first-submitted' } });
    const given = [
      submitted('d', '21T12:00:00'),
      submitted('c', '20T12:00:00'),
      submitted('b', '20T12:00:00'),
      submitted('a', '19T12:00:00', {}, 'e-mail'),
    ];
    expect(ids(judge(given, first))).toEqual({
      ...none,
      eligible: ['b'],
      superseded: ['a', 'c', 'd'],
    });
  });

  it('the first one counts by its moment, and not by its id', () => {
    const first = variant({ severalApplications: { counts: 'first-submitted' } });
    const given = [submitted('a', '21T12:00:00'), submitted('b', '20T12:00:00')];
    expect(ids(judge(given, first))).toEqual({ ...none, eligible: ['b'], superseded: ['a'] });
  });

  it('each one counts where the call says so', () => {
    const each = variant({ severalApplications: { counts: 'each' } });
    const given = [submitted('a', '20T12:00:00'), submitted('b', '21T12:00:00', short)];
    expect(ids(judge(given, each))).toEqual({ ...none, eligible: ['a'], rejected: ['b'] });
  });
});

describe('of any applications', () => {
  it('each is in exactly one list', () => {
    properties.putsEachInOneList(100);
  });

  it('gives the same admission in any order', () => {
    properties.isTheSameInAnyOrder(100);
  });

  it('C18: admits at most one of each municipality, the last in time as Temporal compares instants', () => {
    properties.admitsTheLastOfEachMunicipality(100);
  });

  it('the input is left as it was', () => {
    const given = [submitted('b', '20T12:00:00'), submitted('a', '21T12:00:00')];
    const before = JSON.stringify(given);
    judge(given);
    expect(JSON.stringify(given)).toBe(before);
  });
});
