import { describe, expect, it } from 'vitest';
import type { Application } from '../../src/application/application.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { referenceTo } from '../../src/call/reference.js';
import { criterion, met } from '../../src/criteria/criterion.js';
import { type Admission, admit } from '../../src/eligibility/admit.js';
import { replay } from '../../src/eligibility/replay.js';
import { version } from '../../src/version.js';
import { application, draft } from '../application/example.js';
import { variant } from '../call/variant.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { OSLO, register } from './register.js';

const given = [
  application(),
  application({ id: 'a-018', applicant: { orgnr: '952857991' }, parts: {} }),
  draft({ id: 'a-019' }),
];
const stored = (call = hkdir2024, list = given): Admission =>
  JSON.parse(JSON.stringify(admit(call, list, { register })));

describe('an admission that is replayed', () => {
  it('C16, C17: is the same with the same call and applications, in any order', () => {
    const again = replay(stored(), hkdir2024, [...given].reverse(), { register });
    expect(again).toEqual({
      same: true,
      library: { was: version, is: version },
      call: { was: referenceTo(hkdir2024), is: referenceTo(hkdir2024) },
      register: { was: register.source, is: register.source },
      differences: [],
    });
  });

  it('names them by id, whether they are gone or new', () => {
    const fresh = draft({ id: 'a-000' });
    const { differences } = replay(stored(), hkdir2024, [fresh, ...given.slice(1)], { register });
    expect(differences.map(({ id }) => id)).toEqual(['a-000', 'a-017']);
  });

  it('names the applications and the criteria that fare otherwise', () => {
    const [first, second, third] = given;
    const changed = [{ ...first, parts: {} }, second, third] as typeof given;
    expect(replay(stored(), hkdir2024, changed, { register })).toMatchObject({
      same: false,
      differences: [{ id: 'a-017', was: 'eligible', is: 'rejected', criteria: ['parts'] }],
    });
  });

  it('names an application that is gone, and one that is new', () => {
    const fresh = application({
      id: 'a-020',
      applicant: { orgnr: OSLO },
      submission: { receivedAt: '2024-06-24T09:00:00+02:00', channel: 'Espresso' },
    });
    const { differences } = replay(stored(), hkdir2024, [fresh, ...given.slice(1)], { register });
    expect(differences).toEqual([
      { id: 'a-017', was: 'eligible', is: null, criteria: [] },
      { id: 'a-020', was: null, is: 'eligible', criteria: [] },
    ]);
  });

  it('names one that another application supersedes now', () => {
    const later = application({
      id: 'a-099',
      submission: { receivedAt: '2024-06-23T10:00:00+02:00', channel: 'Espresso' },
    });
    const { differences } = replay(stored(), hkdir2024, [...given, later], { register });
    expect(differences.map(({ id, was, is }) => [id, was, is])).toEqual([
      ['a-017', 'eligible', 'superseded'],
      ['a-099', null, 'eligible'],
    ]);
  });

  it('is not the same by another call, even where every application fares the same', () => {
    const other = variant({ answers: { answer: { by: { day: '2024-07-05' } } } });
    const again = replay(stored(), other, given, { register });
    expect(again).toMatchObject({ same: false, differences: [] });
    expect(again.call.is).toEqual(referenceTo(other));
  });

  it('reports another version of the library, which is no difference', () => {
    const old = { ...stored(), library: '0.0.9' };
    const again = replay(old, hkdir2024, given, { register });
    expect(again).toMatchObject({ same: true, library: { was: '0.0.9', is: version } });
  });

  it('reports another register, which is no difference', () => {
    const source = { name: 'another', version: '2' };
    const again = replay(stored(), hkdir2024, given, { register: { ...register, source } });

    expect(again).toMatchObject({ same: true, register: { was: register.source, is: source } });
  });

  it('names an application that was withdrawn since', () => {
    const [first, ...others] = given;
    const withdrawn = { ...first, withdrawnAt: '2024-06-22T12:00:00Z' } as Application;

    const { differences } = replay(stored(), hkdir2024, [withdrawn, ...others], { register });

    expect(differences).toEqual([{ id: 'a-017', was: 'eligible', is: 'withdrawn', criteria: [] }]);
  });

  it('names an application on which the decision is not handed in', () => {
    const decisions = [
      {
        application: 'a-018',
        criterion: 'parts',
        outcome: 'met' as const,
        at: '2024-06-25T12:00:00Z',
        by: 'head',
        reason: 'Sent by post',
      },
    ];
    const decided: Admission = JSON.parse(
      JSON.stringify(admit(hkdir2024, given, { register, decisions })),
    );

    expect(replay(decided, hkdir2024, given, { register, decisions }).same).toBe(true);
    expect(replay(decided, hkdir2024, given, { register }).differences).toEqual([
      { id: 'a-018', was: 'eligible', is: 'rejected', criteria: ['parts'] },
    ]);
  });

  describe('A7: of which criteria of the host were part', () => {
    const criteria = criterion<Application>({ id: 'own', clauses: [], check: () => met('yes') });
    const options = { register, criteria, criteriaVersion: '2' };
    const own: Admission = JSON.parse(JSON.stringify(admit(hkdir2024, given, options)));

    it('is the same with those criteria', () => {
      expect(replay(own, hkdir2024, given, options).same).toBe(true);
    });

    it('is refused without them, and with another version of them', () => {
      for (const wrong of [
        { register },
        { ...options, criteriaVersion: '3' },
        { register, criteria },
      ]) {
        expect(() => replay(own, hkdir2024, given, wrong)).toThrow(
          errorWithCode('replay.criteria'),
        );
      }
    });
  });

  it('finds what was changed in the store', () => {
    const tampered = stored();
    const [one] = tampered.rejected;
    const forged = { ...tampered, rejected: [], eligible: [...tampered.eligible, one] };
    const { differences } = replay(forged as Admission, hkdir2024, given, { register });
    expect(differences).toEqual([{ id: 'a-018', was: 'eligible', is: 'rejected', criteria: [] }]);
  });
});
