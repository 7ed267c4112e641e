import { describe, expect, it } from 'vitest';
import type { Application } from '../../src/application/application.js';
import type { CallDefinition } from '../../src/call/call.js';
import { criterion, met } from '../../src/criteria/criterion.js';
import { type AdmitOptions, admit } from '../../src/eligibility/admit.js';
import type { Register } from '../../src/register/register.js';
import { anybody, application, smallCall } from './small-call.js';

const sections: Partial<CallDefinition> = {
  clauses: { '1': { heading: 'One', text: 'One application each.', kind: 'eligibility' } },
  opens: { day: '2024-02-01', clauses: [] },
  deadline: { day: '2024-03-31', clauses: [] },
  channel: { accepted: ['Portal'], clauses: [] },
};
const of = (
  counts: 'last-submitted' | 'first-submitted' | 'each' | 'none',
  applications: readonly Application[],
  options: Partial<AdmitOptions> = {},
) => {
  const call = smallCall({ ...sections, severalApplications: { counts, clauses: ['1'] } });
  const { eligible, rejected, undetermined, superseded, withdrawn } = admit(call, applications, {
    register: anybody,
    ...options,
  });
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  return {
    eligible: ids(eligible),
    rejected: ids(rejected),
    undetermined: ids(undetermined),
    superseded: superseded.map(({ id, by }) => `${id} by ${by}`),
    withdrawn: ids(withdrawn),
  };
};
const sent = (id: string, day: string, change: Partial<Application> = {}) =>
  application({
    id,
    submission: { receivedAt: `${day}T12:00:00+01:00`, channel: 'Portal' },
    ...change,
  });

describe('16: of several applications of one applicant', () => {
  const early = sent('early', '2024-01-15');
  const first = sent('first', '2024-02-15');
  const last = sent('last', '2024-03-15');
  const late = sent('late', '2024-04-15');

  it('the last or the first one counts that came while the call was open', () => {
    expect(of('last-submitted', [early, first, last, late])).toMatchObject({
      eligible: ['last'],
      superseded: ['early by last', 'first by last', 'late by last'],
    });
    expect(of('first-submitted', [early, first, last, late])).toMatchObject({
      eligible: ['first'],
      superseded: ['early by first', 'last by first', 'late by first'],
    });
  });

  it('one through another channel does not compete', () => {
    const wrong = sent('wrong', '2024-03-20');
    const mailed = {
      ...wrong,
      submission: {
        ...wrong.submission,
        receivedAt: wrong.submission?.receivedAt ?? '',
        channel: 'E-mail',
      },
    };
    expect(of('last-submitted', [first, mailed])).toMatchObject({
      eligible: ['first'],
      superseded: ['wrong by first'],
    });
  });

  it('none of them counts where the call says so, whatever else they fulfil', () => {
    expect(of('none', [first, last, late])).toMatchObject({
      eligible: [],
      rejected: ['first', 'last', 'late'],
    });
    expect(of('none', [first])).toMatchObject({ eligible: ['first'] });
  });

  it('one that does not compete puts none of the others out', () => {
    expect(of('none', [early, first, late])).toMatchObject({
      eligible: ['first'],
      rejected: ['early', 'late'],
    });
  });

  it('each counts where the call says so', () => {
    expect(of('each', [first, last])).toMatchObject({ eligible: ['first', 'last'] });
  });

  it('a withdrawn one does not compete', () => {
    const withdrawn = { ...last, withdrawnAt: '2024-03-20T12:00:00+01:00' };
    expect(of('last-submitted', [first, withdrawn])).toMatchObject({
      eligible: ['first'],
      withdrawn: ['last'],
    });
    expect(of('none', [first, withdrawn])).toMatchObject({ eligible: ['first'] });
  });

  it('a decision is taken into account first', () => {
    const decisions = [
      {
        application: 'late',
        criterion: 'deadline',
        outcome: 'met' as const,
        at: '2024-04-20T12:00:00+02:00',
        by: 'head',
        reason: 'The portal was down',
      },
    ];
    expect(of('last-submitted', [first, late], { decisions })).toMatchObject({
      eligible: ['late'],
      superseded: ['first by late'],
    });
  });

  it('criteria of the host decide in the same way, by their ids', () => {
    const deadline = criterion<Application>({
      id: 'deadline',
      clauses: [],
      check: () => met('ok'),
    });
    expect(of('last-submitted', [first, late], { criteria: deadline })).toMatchObject({
      eligible: ['late'],
      superseded: ['first by late'],
    });
    const other = criterion<Application>({ id: 'quality', clauses: [], check: () => met('ok') });
    expect(of('last-submitted', [early, first], { criteria: other })).toMatchObject({
      eligible: ['first'],
    });
  });

  it('that came at the same moment, the later by id counts as the last, with numbers in their order', () => {
    const nine = sent('a-9', '2024-03-01');
    const ten = sent('a-10', '2024-03-01');
    expect(of('last-submitted', [ten, nine])).toMatchObject({ eligible: ['a-10'] });
    expect(of('first-submitted', [ten, nine])).toMatchObject({ eligible: ['a-9'] });
  });

  it('L4: of a body whose number changed between them, only one counts', () => {
    const numbers = ['999999999', '888888888'];
    const register: Register = {
      ...anybody,
      find: (key) => (numbers.includes(key) ? { number: '9901', entity: 'u-1' } : { number: key }),
    };
    const [old = '', fresh = ''] = numbers;
    const before = sent('before', '2024-02-15', { applicant: { orgnr: old } });
    const after = sent('after', '2024-03-15', { applicant: { orgnr: fresh } });
    const other = sent('other', '2024-03-15', { applicant: { orgnr: '777777777' } });

    expect(of('last-submitted', [before, after, other], { register })).toMatchObject({
      eligible: ['after', 'other'],
      superseded: ['before by after'],
    });
    expect(of('none', [before, after, other], { register })).toMatchObject({
      eligible: ['other'],
    });
  });

  it('a key of the host and an organisation number that look alike are two applicants', () => {
    const keyed = sent('a', '2024-03-01', { applicant: { id: '864950582' } });
    const numbered = sent('b', '2024-03-02', { applicant: { orgnr: '864950582' } });
    expect(of('last-submitted', [keyed, numbered])).toMatchObject({ eligible: ['a', 'b'] });
  });
});
