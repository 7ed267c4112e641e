import { expect, it } from 'vitest';
import { amendCall } from '../../src/call/amend.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { referenceTo } from '../../src/call/reference.js';
import { versionOf } from '../../src/call/version-of.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { versionsComeBack } from './version-of.properties.js';

const amended = amendCall(
  hkdir2024,
  { deadline: { at: '2024-06-28T10:00' }, obligations: { report: null } },
  { at: '2024-06-20T09:00:00+02:00', reason: 'The portal was down' },
);

it('an earlier version is the call as it was, and has its reference', () => {
  const first = versionOf(amended, 1);

  expect(first).toEqual(hkdir2024);
  expect(referenceTo(first)).toEqual(referenceTo(hkdir2024));
  expect(Object.isFrozen(first.deadline)).toBe(true);
});

it('the last version is the call', () => {
  expect(versionOf(amended, 2)).toEqual(amended);
});

it.each([0, 3, -1, 1.5, Number.NaN, '1', undefined])('a call has no version %s', (version) => {
  expect(() => versionOf(amended, version as number)).toThrow(errorWithCode('amendment.version'));
});

it('what is no call has no versions', () => {
  const forged = { ...amended, deadline: hkdir2024.deadline };

  for (const call of [undefined, {}, { ok: true, value: amended }, forged]) {
    expect(() => versionOf(call as never, 1)).toThrow(errorWithCode('call.invalid'));
  }
});

it('all versions come back', () => {
  versionsComeBack(100);
});
