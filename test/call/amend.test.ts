import { describe, expect, it } from 'vitest';
import { timeline } from '../../src/calendar/timeline.js';
import { type AmendOptions, amendCall } from '../../src/call/amend.js';
import { parseCall } from '../../src/call/call.js';
import type { CallChange } from '../../src/call/call-change.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { referenceTo } from '../../src/call/reference.js';
import { admit } from '../../src/eligibility/admit.js';
import { UtlysningError } from '../../src/parse/error.js';
import { application } from '../application/example.js';
import { register } from '../eligibility/register.js';
import { errorWithCode } from '../parse/error-with-code.js';

const at = '2024-06-20T09:00:00+02:00';
const reason = 'The portal was down';
const amend = (change: CallChange, options: Partial<AmendOptions> = {}) =>
  amendCall(hkdir2024, change, { at, reason, ...options });
const later: CallChange = { deadline: { at: '2024-06-28T10:00' } };
const moved = { path: 'deadline.at', old: '2024-06-24T10:00', new: '2024-06-28T10:00' };

/** The issues of the error that a function throws. */
function thrownBy(act: () => unknown): readonly (readonly [path: string, code: string])[] {
  try {
    act();
  } catch (error) {
    if (!(error instanceof UtlysningError)) throw error;
    return error.issues.map(({ path, code }) => [path.join('.'), code]);
  }
  return expect.unreachable('expected an error');
}

describe('an amendment', () => {
  it('makes the next version, and records when, why and what it changed', () => {
    expect(amend(later)).toStrictEqual({
      ...hkdir2024,
      deadline: { ...hkdir2024.deadline, at: '2024-06-28T10:00' },
      version: 2,
      amendments: [{ version: 2, at, reason, changed: [moved] }],
    });
  });

  it('leaves the call as it was', () => {
    const before = JSON.stringify(hkdir2024);

    amend(later);

    expect(JSON.stringify(hkdir2024)).toBe(before);
  });

  it('comes after the one before, and both are kept', () => {
    const channel = { accepted: ['Espresso', 'Altinn'] };

    const twice = amendCall(amend(later), { channel }, { at, reason: 'One more channel' });

    expect(twice.version).toBe(3);
    expect(twice.amendments.map(({ version, changed }) => [version, changed])).toEqual([
      [2, [moved]],
      [3, [{ path: 'channel.accepted', old: ['Espresso'], new: ['Espresso', 'Altinn'] }]],
    ]);
    expect(parseCall(JSON.parse(JSON.stringify(twice)))).toStrictEqual({ ok: true, value: twice });
  });

  it('is frozen at every level', () => {
    const call = amend({ title: { nb: 'x', nn: 'x', en: 'x' } });

    const [change] = call.amendments[0]?.changed ?? [];
    expect([call, call.amendments, change, change?.old].every(Object.isFrozen)).toBe(true);
  });

  it('can be dated with a Date, and is then in UTC', () => {
    expect(amend(later, { at: new Date(at) }).amendments[0]?.at).toBe('2024-06-20T07:00:00.000Z');
  });

  it('takes a section away with null, and the call asks for nothing there', () => {
    const call = amend({ obligations: { report: null } });

    expect(call.amendments[0]?.changed.map(({ path }) => path)).toEqual(['obligations.report']);
    expect(timeline(hkdir2024).some(({ id }) => id === 'report')).toBe(true);
    expect(timeline(call).some(({ id }) => id === 'report')).toBe(false);
  });

  it('adds a section, and takes away all of it', () => {
    const opens = { at: '2024-05-02T09:00', clauses: ['C03'] };

    const opened = amend({ opens });
    const closed = amendCall(opened, { opens: null }, { at, reason });

    expect(opened.opens).toEqual(opens);
    expect(closed).not.toHaveProperty('opens');
    expect(closed.amendments.map(({ changed }) => changed)).toEqual([
      [{ path: 'opens', new: opens }],
      [{ path: 'opens', old: opens }],
    ]);
  });
});

describe('an amendment is refused', () => {
  it.each<[string, object, string]>([
    ['that changes nothing', {}, 'amendment.empty'],
    ['to what stands there already', { deadline: { at: '2024-06-24T10:00' } }, 'amendment.empty'],
    ['that takes away what is not there', { opens: null }, 'amendment.empty'],
    ['with nothing but undefined', { zone: undefined }, 'amendment.empty'],
    ['of the id', { id: 'another' }, 'amendment.id'],
    ['of the version', { version: 9 }, 'amendment.id'],
    ['of the amendments', { amendments: [] }, 'amendment.id'],
    ['that takes away what each call needs', { zone: null }, 'call.invalid'],
    ['with a section that a call does not have', { deadlines: {} }, 'call.invalid'],
    ['with a key __proto__', JSON.parse('{"__proto__":{"zone":"UTC"}}'), 'call.invalid'],
    ['to a time that the clocks skip', { deadline: { at: '2024-03-31T02:30' } }, 'call.invalid'],
    ['to a zone that is not known', { zone: 'Mars/Utopia' }, 'call.invalid'],
    ['that takes a cited clause away', { clauses: { C03: null } }, 'call.invalid'],
  ])('%s', (_, change, code) => {
    expect(() => amend(change)).toThrow(errorWithCode(code));
  });

  it.each([null, undefined, [], 'deadline', 7])('when the change is %j', (change: unknown) => {
    expect(() => amend(change as never)).toThrow(errorWithCode('call.invalid'));
  });

  it('when it is nested ten thousand deep', () => {
    let deep: object = {};
    for (let level = 0; level < 10_000; level += 1) deep = { deadline: deep };

    expect(() => amend(deep)).toThrow(errorWithCode('call.invalid'));
  });

  it('with the issues of the call that it would make', () => {
    expect(thrownBy(() => amend({ deadline: { at: '2024-03-31T02:30' } }))).toEqual([
      ['deadline.at', 'wall-time.nonexistent'],
    ]);
  });

  it.each<[string, unknown, string, string]>([
    ['without a reason', { at }, 'reason', 'missing'],
    ['with an empty reason', { at, reason: '' }, 'reason', 'too-small'],
    ['with a blank reason', { at, reason: ' \n' }, 'reason', 'text.blank'],
    ['with a reason that is too long', { at, reason: 'x'.repeat(2001) }, 'reason', 'too-big'],
    ['without a time', { reason }, 'at', 'missing'],
    ['with a time without an offset', { at: '2024-06-20T09:00', reason }, 'at', 'instant.naive'],
    ['with a day for a time', { at: '20 June', reason }, 'at', 'instant.invalid'],
    ['published on no day', { at, reason, published: 'May' }, 'published', 'instant.invalid'],
    ['announced on no day', { at, reason, announcedAt: 1 }, 'announcedAt', 'instant.invalid'],
    ['with an option that it does not have', { at, reason, why: 'x' }, 'why', 'unknown-key'],
    ['without options', undefined, '', 'missing'],
  ])('%s', (_, options, path, code) => {
    const act = () => amendCall(hkdir2024, later, options as AmendOptions);

    expect(act).toThrow(errorWithCode('amendment.options'));
    expect(thrownBy(act)).toEqual([[path, code]]);
  });

  it.each<[string, unknown]>([
    ['the result of a parser', parseCall(hkdir2024)],
    ['an empty object', {}],
    ['nothing', undefined],
    ['null', null],
  ])('of %s instead of a call', (_, call) => {
    expect(() => amendCall(call as never, later, { at, reason })).toThrow(
      errorWithCode('call.invalid'),
    );
  });

  it('when it is dated before the amendment before it, in any offset', () => {
    const next = (time: string) => () =>
      amendCall(amend(later), { channel: { accepted: ['Altinn'] } }, { at: time, reason });

    expect(next('2024-06-20T08:59:59.999+02:00')).toThrow(errorWithCode('amendment.order'));
    expect(next('2024-06-20T10:00:00+04:00')).toThrow(errorWithCode('amendment.order'));
    expect(next('2024-06-20T07:00:00Z')().version).toBe(3);
  });
});

describe('what applicants rely on', () => {
  const published = '2024-05-02T08:00:00+02:00';
  const closed = '2024-06-24T12:00:00+02:00';

  it('C03: the deadline of a published call comes no earlier', () => {
    const change = { deadline: { at: '2024-06-24T09:59' } };

    expect(() => amend(change, { published })).toThrow(errorWithCode('amendment.deadline'));
    expect(amend(change, { published: '2024-06-20T10:00:00+02:00' }).version).toBe(2);
    expect(amend(change).version).toBe(2);
  });

  it('C02: the group is the same after the deadline, also without a date of publication', () => {
    const change = { group: { size: { maximum: 5 } } };

    expect(() => amend(change, { at: closed })).toThrow(errorWithCode('amendment.group'));
    expect(amend(change, { published }).group?.size).toEqual({ maximum: 5 });
  });

  it('C04, C18: the places and the draw are the same once it is announced', () => {
    const announcedAt = '2024-06-19T12:00:00+02:00';

    const capacity = { places: 7, clauses: ['C04'] };
    for (const change of [{ capacity }, { order: [{ by: 'receipt' }, { by: 'lot' }] }]) {
      const act = () => amend({ selection: change }, { published, announcedAt });
      expect(act).toThrow(errorWithCode('amendment.selection'));
    }
    const word = { terms: { places: { nb: 'plasser', nn: 'plassar', en: 'places' } } };
    expect(amend(word, { published, announcedAt }).version).toBe(2);
  });

  it('the error has an issue for each section, and its message says why', () => {
    const act = () => amend({ zone: 'UTC', organiser: 'x' }, { published });

    expect(thrownBy(act)).toEqual([
      ['organiser', 'amendment.refused'],
      ['zone', 'amendment.refused'],
    ]);
    expect(act).toThrow(/applicants chose to apply there \[amendment\.organiser\]$/);
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
    const after = admit(amend(later), [late, veryLate], { register });

    expect(before.call).toEqual(referenceTo(hkdir2024));
    expect(before.rejected.map(({ id }) => id)).toEqual(['a-017', 'a-018']);
    expect(after.call).toEqual(referenceTo(amend(later)));
    expect(after.call).toMatchObject({ id: 'hkdir-2024', version: 2 });
    expect(after.eligible.map(({ id }) => id)).toEqual(['a-017']);
    expect(after.rejected.map(({ id }) => id)).toEqual(['a-018']);
  });
});

describe('the days of a gathering', () => {
  const fix = (from: string, to: string) =>
    amend({ gatherings: { g1: { month: null, from, to } } }, { at: '2024-08-20T09:00:00+02:00' });

  it('C06: are fixed by an amendment after the deadline', () => {
    const { gatherings } = fix('2024-10-14', '2024-10-16');

    const { g1, ...rest } = hkdir2024.gatherings ?? {};
    expect(gatherings).toEqual({
      g1: { from: '2024-10-14', to: '2024-10-16', days: 2.5, clauses: ['C06'] },
      ...rest,
    });
    expect(g1).toHaveProperty('month');
  });

  it.each([
    ['outside the course', '2025-05-05', '2025-05-07'],
    ['that end before they begin', '2024-10-16', '2024-10-14'],
    ['that are no days', '2024-10-32', '2024-10-33'],
  ])('C06: are refused %s', (_, from, to) => {
    expect(() => fix(from, to)).toThrow(errorWithCode('call.invalid'));
  });
});
