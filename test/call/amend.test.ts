import { describe, expect, it } from 'vitest';
import { amendCall, type CallChange } from '../../src/call/amend.js';
import { type CallDefinition, defineCall, parseCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { referenceTo } from '../../src/call/reference.js';
import { admit } from '../../src/eligibility/admit.js';
import type { UtlysningError } from '../../src/parse/error.js';
import { application } from '../application/example.js';
import { register } from '../eligibility/register.js';
import { errorWithCode } from '../parse/error-with-code.js';

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

describe('the dates of a gathering', () => {
  const [first, ...rest] = hkdir2024.gatherings.planned;
  const october = { from: '2024-10-14', to: '2024-10-16' };
  const fix = (dates: object) =>
    amend({ gatherings: { planned: [{ ...first, dates }, ...rest] } } as CallChange);

  it('C06: are fixed by an amendment, which lists them among what changed', () => {
    const fixed = fix(october);
    expect(fixed).toStrictEqual({
      ...hkdir2024,
      gatherings: { ...hkdir2024.gatherings, planned: [{ ...first, dates: october }, ...rest] },
      version: 2,
      amendments: [{ version: 2, at, why, changed: ['gatherings.planned'] }],
    });
    expect(parseCall(JSON.parse(JSON.stringify(fixed)))).toStrictEqual({ ok: true, value: fixed });
    expect(first).not.toHaveProperty('dates');
  });

  it('C06: are moved by the next one, and left open again by a third', () => {
    const planned = [{ ...first, dates: { from: '2024-10-21', to: '2024-10-23' } }, ...rest];
    const change = { gatherings: { planned } } as CallChange;
    const moved = amendCall(fix(october), change, { at, why: 'The hotel is full' });
    expect(moved.gatherings.planned[0]?.dates).toEqual({ from: '2024-10-21', to: '2024-10-23' });
    const { planned: open } = hkdir2024.gatherings;
    const opened = amendCall(moved, { gatherings: { planned: open } }, { at, why: 'Postponed' });
    expect(opened.gatherings).toEqual(hkdir2024.gatherings);
    expect(opened.amendments.map(({ changed }) => changed)).toEqual([
      ['gatherings.planned'],
      ['gatherings.planned'],
      ['gatherings.planned'],
    ]);
  });

  it.each([
    ['in another month', { from: '2024-11-04', to: '2024-11-06' }],
    ['that end before they begin', { from: '2024-10-16', to: '2024-10-14' }],
    ['that run into the gathering after it', { from: '2024-10-30', to: '2025-01-02' }],
    ['that are no days', { from: '2024-10-32', to: '2024-10-33' }],
    ['without a last day', { from: '2024-10-14' }],
  ])('C06: are refused %s', (_, dates) => {
    expect(() => fix(dates)).toThrow(errorWithCode('call.invalid'));
  });

  it('C06: that are fixed again to the same days change nothing', () => {
    const planned = [{ ...first, dates: october }, ...rest];
    const change = { gatherings: { planned } } as CallChange;
    expect(() => amendCall(fix(october), change, { at, why })).toThrow(
      errorWithCode('amendment.empty'),
    );
  });
});

describe('an opening', () => {
  const opens = { at: '2024-05-02T09:00', clauses: ['C03'] };

  it('is added by an amendment, and taken away by null', () => {
    const opened = amend({ opens });
    expect(opened.opens).toEqual(opens);
    expect(opened.amendments[0]?.changed).toEqual(['opens']);
    const closed = amendCall(opened, { opens: null }, { at, why });
    expect(closed).not.toHaveProperty('opens');
    expect(closed.amendments[1]?.changed).toEqual(['opens']);
  });

  it('cannot come when the deadline is over', () => {
    expect(() => amend({ opens: { ...opens, at: '2024-06-24T10:00' } })).toThrow(
      errorWithCode('call.invalid'),
    );
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
      errorWithCode('amendment.empty'),
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
    expect(() => amend(change as CallChange)).toThrow(errorWithCode(code));
  });

  it.each([null, undefined, [], 'deadline', 7])('when it is %j', (change: unknown) => {
    expect(() => amendCall(hkdir2024, change as never, { at, why: 'x' })).toThrow(
      errorWithCode('call.invalid'),
    );
  });

  it('when it is nested ten thousand deep', () => {
    let deep: object = {};
    for (let level = 0; level < 10_000; level += 1) deep = { deadline: deep };
    expect(() => amendCall(hkdir2024, deep, { at, why: 'x' })).toThrow(
      errorWithCode('call.invalid'),
    );
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
      errorWithCode('amendment.why'),
    );
  });

  it('when it is dated before the amendment before it, in whatever offset', () => {
    const next = (time: string) => () =>
      amendCall(amend(later), { places: { number: 7 } }, { at: time, why });
    expect(next('2024-06-20T08:59:59.999+02:00')).toThrow(errorWithCode('amendment.order'));
    expect(next('2024-06-20T10:00:00+04:00')).toThrow(errorWithCode('amendment.order'));
    expect(next('2024-06-20T07:00:00Z')().version).toBe(3);
  });

  it.each([
    ['2024-06-20T09:00', 'instant.naive'],
    ['20 June', 'instant.invalid'],
    [undefined, 'instant.invalid'],
  ])('when it is dated %s', (time, code) => {
    expect(() => amendCall(hkdir2024, later, { at: time as string, why })).toThrow(
      errorWithCode(code),
    );
  });
});

describe('an amendment that nobody could rely on the call with', () => {
  const { version: _, amendments: __, ...definition } = hkdir2024;
  const opens = { at: '2024-05-01T09:00', clauses: ['C03'] };
  const announced = defineCall({ ...definition, opens } as CallDefinition);
  const before = { at: '2024-04-20T09:00:00+02:00', why };

  it('C03: is refused when it brings the deadline of an open call forward', () => {
    for (const at of ['2024-06-24T09:59:59', '2024-06-01T10:00']) {
      expect(() => amend({ deadline: { at } })).toThrow(errorWithCode('amendment.deadline'));
    }
  });

  it('C03: is refused when the very moment of the deadline is no longer in time', () => {
    expect(() => amend({ deadline: { closes: 'exclusive' } })).toThrow(
      errorWithCode('amendment.deadline'),
    );
  });

  it('C03: is refused when another zone brings the deadline forward', () => {
    expect(() => amend({ zone: 'Asia/Tokyo' })).toThrow(errorWithCode('amendment.deadline'));
    expect(amend({ zone: 'Europe/Lisbon' }).zone).toBe('Europe/Lisbon');
  });

  it('C03: may bring the deadline forward before the call opens', () => {
    const change = { deadline: { at: '2024-06-20T10:00' } };
    expect(amendCall(announced, change, before).deadline.at).toBe('2024-06-20T10:00');
    const opened = { at: '2024-05-01T09:00:00+02:00', why };
    expect(() => amendCall(announced, change, opened)).toThrow(errorWithCode('amendment.deadline'));
  });

  it('C03: is refused when an open call would open later, and its deadline could come forward then', () => {
    const reopened = { opens: { at: '2024-06-21T09:00', clauses: ['C03'] } };
    expect(() => amend(reopened)).toThrow(errorWithCode('amendment.deadline'));
    const opened = { at: '2024-05-01T09:00:00+02:00', why };
    expect(() => amendCall(announced, reopened, opened)).toThrow(
      errorWithCode('amendment.deadline'),
    );
    expect(amendCall(announced, reopened, before).opens).toEqual(reopened.opens);
    expect(amendCall(announced, { opens: { at: '2024-04-30T09:00' } }, opened).version).toBe(2);
  });

  it('C03: may not bring a deadline that has passed forward either', () => {
    const after = { at: '2024-07-10T09:00:00+02:00', why };
    expect(() => amendCall(hkdir2024, { deadline: { at: '2024-06-20T10:00' } }, after)).toThrow(
      errorWithCode('amendment.deadline'),
    );
  });

  it('C04, C18: is refused when the places or the draw change after it was announced', () => {
    const announced = amend({ draw: { announcedAt: '2024-06-21T12:00:00+02:00' } });
    const afterwards = { at: '2024-06-21T12:00:00+02:00', why };
    for (const change of [
      { places: { number: 7 } },
      { draw: { announcedAt: null } },
      { places: { number: 7 }, answer: { by: '2024-07-05' } },
      { draw: { clauses: [] } },
    ]) {
      expect(() => amendCall(announced, change, afterwards)).toThrow(
        errorWithCode('amendment.draw'),
      );
    }
    expect(amendCall(announced, { answer: { by: '2024-07-05' } }, afterwards).version).toBe(3);
    const word = { terms: { places: { nb: 'plasser', nn: 'plassar', en: 'places' } } };
    expect(amendCall(announced, word, afterwards).version).toBe(3);
    const earlier = { at: '2024-06-21T11:59:59+02:00', why };
    expect(amendCall(announced, { places: { number: 7 } }, earlier).places.number).toBe(7);
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
    expect(before.call).toEqual(referenceTo(hkdir2024));
    expect(before.rejected.map(({ id }) => id)).toEqual(['a-017', 'a-018']);
    const after = admit(amend(later), [late, veryLate], { register });
    expect(after.call).toEqual(referenceTo(amend(later)));
    expect(after.call).toMatchObject({ id: 'hkdir-2024', version: 2 });
    expect(after.eligible.map(({ id }) => id)).toEqual(['a-017']);
    expect(after.rejected.map(({ id }) => id)).toEqual(['a-018']);
  });
});
