import { describe, expect, it } from 'vitest';
import type { CallDefinition } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { registerRemarks } from '../../src/eligibility/register-remarks.js';
import { norway } from '../../src/register/index.js';
import type { Register } from '../../src/register/register.js';
import { explainIssues } from '../../src/texts/explain-issues.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { register } from './register.js';
import { anybody, smallCall } from './small-call.js';

const applicant: CallDefinition['applicant'] = { kind: 'municipality', clauses: [] };
const until = (day: string) => ({ deadline: { day, clauses: [] } });

/** Path and day of each remark, with the register of 2024. */
const remarks = (sections: Partial<CallDefinition>, by: Register = register) =>
  registerRemarks(smallCall(sections), { register: by }).map(
    ({ path, params }) => `${path.join('.')}: ${params?.['on']}`,
  );

describe('the remarks on a call and its register', () => {
  it('are none where the register covers the days of the call', () => {
    expect(registerRemarks(hkdir2024, { register: norway })).toEqual([]);
    expect(remarks({ applicant, ...until('2024-12-31') })).toEqual([]);
  });

  it('name the register, the day of the deadline and the last day covered, in three languages', () => {
    const call = smallCall({ applicant, ...until('2026-12-01') });
    const given = registerRemarks(call, { register: norway });

    expect(given).toEqual([
      {
        path: ['deadline'],
        code: 'register.does-not-cover',
        message: 'the register utlysning/municipalities of 2026-10-08 does not cover 2026-12-01',
        params: { register: 'utlysning/municipalities', on: '2026-12-01', last: '2026-10-08' },
      },
    ]);
    expect(explainIssues(given, 'nb')).toEqual([
      '«deadline»: Søkere slås opp 1. desember 2026, og registeret utlysning/municipalities dekker ikke den dagen; siste dag er 8. oktober 2026.',
    ]);
    expect(explainIssues(given, 'nn')).toEqual([
      '«deadline»: Søkjarar blir slått opp 1. desember 2026, og registeret utlysning/municipalities dekkjer ikkje den dagen; siste dag er 8. oktober 2026.',
    ]);
  });

  it('take the day until which the register is assumed unchanged as covered', () => {
    const call = { applicant, ...until('2026-12-01') };
    const last = (day: string) =>
      registerRemarks(smallCall(call), { register: norway.assumedUntil(day) }).map(
        ({ params }) => params?.['last'],
      );

    expect(last('2026-12-01')).toEqual([]);
    expect(last('2026-11-30')).toEqual(['2026-11-30']);
  });

  it('take the day of a deadline of the clock in the zone of the call', () => {
    const deadline = { at: '2024-12-31T23:59', closes: 'exclusive', clauses: [] } as const;

    expect(remarks({ applicant, deadline, zone: 'America/New_York' })).toEqual([]);
  });

  it('name each round whose days are not covered, and the opening', () => {
    const rounds = {
      first: { opens: { day: '2023-12-31', clauses: [] }, ...until('2024-03-01'), clauses: [] },
      second: { ...until('2025-01-01'), clauses: [] },
    };

    expect(remarks({ applicant, rounds })).toEqual([
      'rounds.first.opens: 2023-12-31',
      'rounds.second.deadline: 2025-01-01',
    ]);
  });

  it('name the day of the event that decides, and that one only', () => {
    const judgedOn = { applicant: { ...applicant, judgedOn: 'answer' }, ...until('2025-03-01') };

    expect(
      remarks({ ...judgedOn, answers: { a: { by: { day: '2025-05-01' }, clauses: [] } } }),
    ).toEqual(['answers: 2025-05-01']);
  });

  it('name a day once for the applicant and its partners, also for partners alone', () => {
    const partners = { kind: 'municipality' } as const;
    const group = { kind: 'organisations', partners, clauses: [] } as const;

    expect(remarks({ applicant, group, ...until('2025-03-01') })).toEqual(['deadline: 2025-03-01']);
    expect(remarks({ group, ...until('2025-03-01') })).toEqual(['deadline: 2025-03-01']);
  });

  it('are none where nobody is looked up, or the call fixes no day', () => {
    expect(remarks(until('2025-03-01'))).toEqual([]);
    expect(remarks({ applicant })).toEqual([]);
  });

  it('state no last day for a register whose version is no day', () => {
    const given = { ...anybody, covers: () => false };
    const [remark] = registerRemarks(smallCall({ applicant, ...until('2025-03-01') }), {
      register: given,
    });

    expect(remark?.params).toEqual({ register: 'anybody', on: '2025-03-01' });
    expect(explainIssues(remark ? [remark] : [], 'en')).toEqual([
      '‘deadline’: Applicants are looked up on 1 March 2025, which the register anybody does not cover.',
    ]);
  });

  it('refuse what is no register', () => {
    const asked = () => registerRemarks(hkdir2024, { register: {} as Register });

    expect(asked).toThrow(errorWithCode('register.invalid'));
  });
});
