import { describe, expect, it } from 'vitest';
import { type Application, parseApplication } from '../../src/application/application.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { admit } from '../../src/eligibility/admit.js';
import { applicant } from '../../src/eligibility/applicant.js';
import { norway } from '../../src/register/index.js';
import {
  createRegister,
  type MunicipalityRegister,
} from '../../src/register/municipality-register.js';
import { application, draft, example } from '../application/example.js';
import { variant } from '../call/variant.js';
import { ELVERUM, OSLO, RINGSAKER, register } from './register.js';

const delivered = (orgnr: string, receivedAt: string) =>
  application({ applicant: { orgnr }, submission: { receivedAt, channel: 'Espresso' } });
const judge = (
  orgnr: string,
  receivedAt: string,
  { call = hkdir2024, by = register as MunicipalityRegister } = {},
) => applicant(call, by).evaluate(delivered(orgnr, receivedAt));

describe('the criterion of the applicant', () => {
  it('C01: a municipality is met, with its number and the day', () => {
    expect(judge(RINGSAKER, '2024-06-20T12:31:07+02:00')).toEqual({
      criterion: 'applicant',
      level: 'required',
      outcome: 'met',
      clauses: ['C01', 'C16'],
      reason: {
        code: 'applicant.municipality',
        params: { orgnr: RINGSAKER, number: '3411', on: '2024-06-20' },
      },
    });
  });

  it('C01: anyone else is not met', () => {
    expect(judge('974760673', '2024-06-20T12:31:07+02:00')).toMatchObject({
      outcome: 'not-met',
      reason: {
        code: 'applicant.not-municipality',
        params: { orgnr: '974760673', on: '2024-06-20' },
      },
    });
  });

  it('C01: a wrong check digit is not met, and the number is not repeated', () => {
    expect(judge('864950583', '2024-06-20T12:31:07+02:00')).toMatchObject({
      outcome: 'not-met',
      reason: { code: 'applicant.invalid-orgnr', params: {} },
    });
  });

  it('C01: is undetermined on a day that the register does not cover', () => {
    for (const receivedAt of ['2023-12-31T23:59:59+01:00', '2025-01-01T00:00:00+01:00']) {
      expect(judge(RINGSAKER, receivedAt)).toMatchObject({
        outcome: 'undetermined',
        reason: { code: 'applicant.outside-register', params: { on: receivedAt.slice(0, 10) } },
      });
    }
    expect(judge('864950583', '2025-01-01T00:00:00+01:00').outcome).toBe('not-met');
  });

  it('C01: is undetermined where the register does not know the number of every municipality', () => {
    const county = { number: '15', name: 'Møre og Romsdal' };
    const by = createRegister({
      from: '2019-01-01',
      to: '2024-12-31',
      entries: [{ number: '1504', name: 'Ålesund', otherNames: [], county }],
    });
    expect(judge(RINGSAKER, '2024-06-20T12:00:00+02:00', { by }).outcome).toBe('undetermined');
  });
});

describe('the day on which the applicant has to be a municipality', () => {
  const onDeadline = variant({ applicant: { judgedOn: 'deadline' } });

  it('C01: is that of delivery in Oslo, to the millisecond', () => {
    expect(judge(ELVERUM, '2024-06-23T23:59:59.999+02:00').outcome).toBe('met');
    expect(judge(ELVERUM, '2024-06-23T22:00:00Z').outcome).toBe('not-met');
    expect(judge(OSLO, '2024-06-23T21:59:59.999Z').outcome).toBe('not-met');
    expect(judge(OSLO, '2024-06-24T00:00:00+02:00').outcome).toBe('met');
  });

  it('is that of the deadline where the call says so', () => {
    const options = { call: onDeadline };
    expect(judge(ELVERUM, '2024-06-20T12:00:00+02:00', options)).toMatchObject({
      outcome: 'not-met',
      reason: { params: { on: '2024-06-24' } },
    });
    expect(judge(OSLO, '2024-06-20T12:00:00+02:00', options).outcome).toBe('met');
  });

  it('C01: is that of the deadline for a draft', () => {
    const outcomes = [RINGSAKER, ELVERUM, OSLO].map(
      (orgnr) => applicant(hkdir2024, register).evaluate(draft({ applicant: { orgnr } })).outcome,
    );
    expect(outcomes).toEqual(['met', 'not-met', 'met']);
  });
});

describe('by the real register', () => {
  const real = { by: norway };

  it('C01: Elverum, Ringsaker and Oslo are municipalities, Innlandet county and HK-dir are not', () => {
    const on = '2024-06-20T12:00:00+02:00';
    expect([ELVERUM, RINGSAKER, OSLO].map((orgnr) => judge(orgnr, on, real).outcome)).toEqual([
      'met',
      'met',
      'met',
    ]);
    expect(['920717152', '974760673'].map((orgnr) => judge(orgnr, on, real).outcome)).toEqual([
      'not-met',
      'not-met',
    ]);
  });

  it('C01: the old number of Ålesund counts until the municipality was split, and not after', () => {
    expect(judge('920415288', '2023-12-31T23:59:59+01:00', real).outcome).toBe('met');
    expect(judge('920415288', '2024-01-01T00:00:00+01:00', real).outcome).toBe('not-met');
  });

  it('C01: cannot tell of one that it does not find, while it does not know the number of everyone', () => {
    const some = [{ orgnr: RINGSAKER }, {}];
    const by = { ...register, validOn: () => some } as unknown as MunicipalityRegister;
    expect(judge(RINGSAKER, '2024-06-20T12:00:00Z', { by }).outcome).toBe('met');
    expect(judge('974760673', '2024-06-20T12:00:00Z', { by })).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'applicant.outside-register', params: { on: '2024-06-20' } },
    });
  });

  it('C01: cannot tell of 2017 or 2027', () => {
    for (const receivedAt of ['2017-12-31T12:00:00Z', '2027-01-01T12:00:00Z']) {
      expect(judge(OSLO, receivedAt, real).reason.code).toBe('applicant.outside-register');
    }
  });
});

describe('an applicant that only has to be in the register of the host', () => {
  const call = variant({ applicant: { type: 'registered' } });
  const children = {
    covers: (day: string) => day >= '2024-01-01',
    find: (key: string, day: string) =>
      key === 'child-017' && day < '2024-06-24' ? { number: '17' } : undefined,
  };
  const judgeIn = (
    applicantOf: Application['applicant'],
    receivedAt = '2024-06-20T12:31:07+02:00',
  ) =>
    applicant(call, children).evaluate(
      application({
        applicant: applicantOf,
        submission: { receivedAt, channel: 'Espresso' },
      }),
    );

  it('is met when it is there on the day, by the key of the host', () => {
    expect(judgeIn({ id: 'child-017' })).toMatchObject({
      outcome: 'met',
      reason: {
        code: 'applicant.registered',
        params: { applicant: 'child-017', number: '17', on: '2024-06-20' },
      },
    });
  });

  it('is not met when it is not, or no more', () => {
    for (const [id, receivedAt, on] of [
      ['child-018', '2024-06-20T12:00:00+02:00', '2024-06-20'],
      ['child-017', '2024-06-24T00:00:00+02:00', '2024-06-24'],
    ] as const) {
      expect(judgeIn({ id }, receivedAt)).toMatchObject({
        outcome: 'not-met',
        reason: { code: 'applicant.not-registered', params: { applicant: id, on } },
      });
    }
  });

  it('is undetermined on a day that the register does not cover', () => {
    expect(judgeIn({ id: 'child-017' }, '2023-12-31T23:00:00+01:00')).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'applicant.outside-register', params: { on: '2023-12-31' } },
    });
  });

  it('has a valid organisation number if it has one', () => {
    expect(judgeIn({ orgnr: '864950583' }).reason.code).toBe('applicant.invalid-orgnr');
    expect(judgeIn({ orgnr: RINGSAKER }).reason.code).toBe('applicant.not-registered');
  });

  it('C01: a municipality is identified by its organisation number alone', () => {
    const finding = applicant(hkdir2024, register).evaluate(
      application({ applicant: { id: RINGSAKER } }),
    );
    expect(finding).toMatchObject({
      outcome: 'not-met',
      reason: { code: 'applicant.without-orgnr', params: {} },
    });
    expect(parseApplication({ ...example, applicant: { id: 'x' } }, hkdir2024)).toMatchObject({
      ok: false,
      issues: [{ path: ['applicant', 'orgnr'], code: 'missing' }],
    });
    expect(parseApplication({ ...example, applicant: { id: 'x' } }, call).ok).toBe(true);
  });

  it('has one application that counts, identified by its key', () => {
    const at = (id: string, child: string, hour: string) =>
      application({
        id,
        applicant: { id: child },
        submission: { receivedAt: `2024-06-20T${hour}:00:00+02:00`, channel: 'Espresso' },
      });
    const anyone = { covers: () => true, find: () => ({ number: '1' }) };
    const { eligible, superseded } = admit(
      call,
      [at('a-1', 'child-1', '12'), at('a-2', 'child-1', '13'), at('a-3', 'child-2', '12')],
      { register: anyone },
    );
    expect(eligible.map(({ id, applicant, orgnr }) => [id, applicant, orgnr])).toEqual([
      ['a-2', 'child-1', undefined],
      ['a-3', 'child-2', undefined],
    ]);
    expect(superseded.map(({ id, by }) => [id, by])).toEqual([['a-1', 'a-2']]);
  });
});
