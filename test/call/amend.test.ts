import { describe, expect, it } from 'vitest';
import { amendCall, type CallChange } from '../../src/call/amend.js';
import { parseCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { admit } from '../../src/eligibility/admit.js';
import type { UtlysningError } from '../../src/shape/error.js';
import { application } from '../application/example.js';
import { register } from '../eligibility/register.js';
import { coded } from '../shape/coded.js';

const at = '2024-06-20T09:00:00+02:00';
const why = 'The portal was down';
const amend = (change: CallChange) => amendCall(hkdir2024, change, { at, why });
const later: CallChange = { deadline: { at: '2024-06-28T10:00' } };

describe('an amendment', () => {
  it('makes the next version, and lists when, why and what it changed', () => {
    expect(amend(later)).toStrictEqual({
      ...hkdir2024,
      deadline: { ...hkdir2024.deadline, at: '2024-06-28T10:00' },
      version: 2,
      amendments: [{ version: 2, at, why, changed: ['deadline.at'] }],
    });
  });

  it('leaves the call as it was', () => {
    const before = JSON.stringify(hkdir2024);
    amend(later);
    expect(JSON.stringify(hkdir2024)).toBe(before);
  });

  it('comes after the one before, and both are kept', () => {
    const twice = amendCall(amend(later), { places: { number: 7 } }, { at, why: 'One more place' });
    expect([twice.version, twice.deadline.at, twice.places.number]).toEqual([
      3,
      '2024-06-28T10:00',
      7,
    ]);
    expect(twice.amendments.map(({ version, changed }) => [version, changed])).toEqual([
      [2, ['deadline.at']],
      [3, ['places.number']],
    ]);
    expect(parseCall(JSON.parse(JSON.stringify(twice)))).toStrictEqual({ ok: true, value: twice });
  });

  it('may be dated with a Date, and is then in UTC', () => {
    const call = amendCall(hkdir2024, later, { at: new Date(at), why });
    expect(call.amendments[0]?.at).toBe('2024-06-20T07:00:00.000Z');
  });
});

describe('a change is a JSON Merge Patch (RFC 7396)', () => {
  it('an object is merged, and what is not named stays', () => {
    expect(amend({ grant: { stay: { persons: 6 } } }).grant).toEqual({
      ...hkdir2024.grant,
      stay: { persons: 6, clauses: ['C07'] },
    });
  });

  it('a list is replaced whole', () => {
    const planned = hkdir2024.gatherings.planned.slice(0, 2);
    const call = amend({ gatherings: { planned } });
    expect(call.gatherings).toEqual({ planned, clauses: ['C06'] });
    expect(call.amendments[0]?.changed).toEqual(['gatherings.planned']);
  });

  it('a key that is not there is added', () => {
    const call = amend({
      deadline: { disambiguation: 'later' },
      clauses: { C22: { heading: 'New', kind: 'context', says: 'New' } },
    });
    expect(call.deadline.disambiguation).toBe('later');
    expect(Object.keys(call.clauses)).toHaveLength(22);
    expect(call.amendments[0]?.changed).toEqual(['clauses.C22', 'deadline.disambiguation']);
  });

  it('null takes a key away, and is not an error where there is none', () => {
    const call = amend({ terms: { plans: null }, deadline: { disambiguation: null } });
    expect(Object.hasOwn(call.terms, 'plans')).toBe(false);
    expect(Object.keys(call.terms)).toHaveLength(Object.keys(hkdir2024.terms).length - 1);
    expect(call.amendments[0]?.changed).toEqual(['terms.plans']);
  });

  it('undefined, which JSON does not have, changes nothing', () => {
    expect(() => amend({ zone: undefined } as unknown as CallChange)).toThrow(
      coded('amendment.empty'),
    );
  });
});

describe('an amendment is refused', () => {
  it.each<[string, object, string]>([
    ['that changes nothing', {}, 'amendment.empty'],
    ['to what it was already', { deadline: { at: '2024-06-24T10:00' } }, 'amendment.empty'],
    ['of the id', { id: 'another' }, 'amendment.id'],
    ['of the version', { version: 9 }, 'amendment.id'],
    ['of the amendments', { amendments: [] }, 'amendment.id'],
    ['that takes a section away', { deadline: null }, 'call.invalid'],
    ['with a key that a call does not have', { deadlines: {} }, 'call.invalid'],
    ['with a key __proto__', JSON.parse('{"__proto__":{"zone":"UTC"}}'), 'call.invalid'],
    [
      'to a deadline that the clocks skip',
      { deadline: { at: '2024-03-31T02:30' } },
      'call.invalid',
    ],
    ['to a zone that is not known', { zone: 'Mars/Utopia' }, 'call.invalid'],
    ['that takes a cited clause away', { clauses: { C03: null } }, 'call.invalid'],
  ])('%s', (_, change, code) => {
    expect(() => amend(change as CallChange)).toThrow(coded(code));
  });

  it.each([null, undefined, [], 'deadline', 7])('when it is %j', (change: unknown) => {
    expect(() => amendCall(hkdir2024, change as never, { at, why: 'x' })).toThrow(
      coded('call.invalid'),
    );
  });

  it('when it is nested ten thousand deep', () => {
    let deep: object = {};
    for (let level = 0; level < 10_000; level += 1) deep = { deadline: deep };
    expect(() => amendCall(hkdir2024, deep, { at, why: 'x' })).toThrow(coded('call.invalid'));
  });

  it('with the issues of the call that it would make', () => {
    try {
      amend({ deadline: { at: '2024-03-31T02:30' } });
      expect.unreachable();
    } catch (error) {
      const { issues } = error as UtlysningError;
      expect(issues).toMatchObject([{ path: ['deadline', 'at'], code: 'wall-time.nonexistent' }]);
    }
  });

  it.each(['', ' ', '\n', undefined])('without a reason: %j', (reason) => {
    expect(() => amendCall(hkdir2024, later, { at, why: reason as string })).toThrow(
      coded('amendment.why'),
    );
  });

  it('when it is dated before the amendment before it, in whatever offset', () => {
    const next = (time: string) => () =>
      amendCall(amend(later), { places: { number: 7 } }, { at: time, why });
    expect(next('2024-06-20T08:59:59.999+02:00')).toThrow(coded('amendment.order'));
    expect(next('2024-06-20T10:00:00+04:00')).toThrow(coded('amendment.order'));
    expect(next('2024-06-20T07:00:00Z')().version).toBe(3);
  });

  it.each([
    ['2024-06-20T09:00', 'instant.naive'],
    ['20 June', 'instant.invalid'],
    [undefined, 'instant.invalid'],
  ])('when it is dated %s', (time, code) => {
    expect(() => amendCall(hkdir2024, later, { at: time as string, why })).toThrow(coded(code));
  });
});

describe('a deadline that was moved', () => {
  const late = application({
    submission: { receivedAt: '2024-06-25T12:00:00+02:00', channel: 'Espresso' },
  });
  const veryLate = application({
    id: 'a-018',
    applicant: { orgnr: '952857991' },
    submission: { receivedAt: '2024-06-28T10:00:00.001+02:00', channel: 'Espresso' },
  });

  it('C03: applies to everyone, and the result names the version', () => {
    const before = admit(hkdir2024, [late, veryLate], { register });
    expect(before.call).toEqual({ id: 'hkdir-2024', version: 1 });
    expect(before.rejected.map(({ id }) => id)).toEqual(['a-017', 'a-018']);
    const after = admit(amend(later), [late, veryLate], { register });
    expect(after.call).toEqual({ id: 'hkdir-2024', version: 2 });
    expect(after.eligible.map(({ id }) => id)).toEqual(['a-017']);
    expect(after.rejected.map(({ id }) => id)).toEqual(['a-018']);
  });
});
