import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { referenceTo } from '../../src/call/reference.js';
import { type Admission, admit } from '../../src/eligibility/admit.js';
import { replay } from '../../src/eligibility/replay.js';
import { version } from '../../src/version.js';
import { application, draft } from '../application/example.js';
import { variant } from '../call/variant.js';
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
    const other = variant({ answer: { by: '2024-07-05' } });
    const again = replay(stored(), other, given, { register });
    expect(again).toMatchObject({ same: false, differences: [] });
    expect(again.call.is).toEqual(referenceTo(other));
  });

  it('is the same where another version of the library wrote it, and says so', () => {
    const old = { ...stored(), library: '0.0.9' };
    const again = replay(old, hkdir2024, given, { register });
    expect(again).toMatchObject({ same: true, library: { was: '0.0.9', is: version } });
  });

  it('finds what was changed in the store', () => {
    const tampered = stored();
    const [one] = tampered.rejected;
    const forged = { ...tampered, rejected: [], eligible: [...tampered.eligible, one] };
    const { differences } = replay(forged as Admission, hkdir2024, given, { register });
    expect(differences).toEqual([{ id: 'a-018', was: 'eligible', is: 'rejected', criteria: [] }]);
  });
});
