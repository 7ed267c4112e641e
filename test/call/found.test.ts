import { describe, expect, it } from 'vitest';
import { timeline } from '../../src/calendar/timeline.js';
import { amendCall } from '../../src/call/amend.js';
import { type Call, defineCall, parseCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { referenceTo } from '../../src/call/reference.js';
import { callRemarks } from '../../src/call/remarks.js';
import { decimalsOf } from '../../src/money/currency.js';
import { canonicalJson } from '../../src/parse/canonical.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { define, refused } from './refused.js';

const early = { at: '2024-05-01T12:00:00Z', reason: 'The board decided' };
const published = { ...early, published: '2024-04-01T12:00:00Z' };
const closed = { at: '2024-07-02T12:00:00Z', reason: 'The board decided' };
const clauses = ['C01'];
const { grant, group, gatherings } = hkdir2024;
const items = grant?.items ?? {};

describe('what was wrong in version 1', () => {
  it('A1: null takes a section away, and means nothing else', () => {
    const taken = amendCall(hkdir2024, { answers: null, series: null, parts: null }, early);

    for (const section of ['answers', 'series', 'parts']) expect(taken).not.toHaveProperty(section);
    expect(JSON.stringify({ ...taken, amendments: [] })).not.toContain('null');
  });

  it.each<[string, object, string]>([
    ['a group of more', { group: { seats: { leadership: 5 } } }, 'amendment.group'],
    ['a deadline before it', { deadline: { at: '2024-06-20T10:00' } }, 'amendment.deadline'],
    [
      'a grant of one krone',
      { grant: { items: { 'other-costs': { fixed: 100 } } } },
      'amendment.grant',
    ],
  ])('A2: after the deadline a call cannot get %s', (_, change, code) => {
    expect(() => amendCall(hkdir2024, change, closed)).toThrow(errorWithCode(code));
  });

  it('A2: before it is published, a typo is mended', () => {
    const { C01 } = hkdir2024.clauses;
    const change = { clauses: { C01: { ...C01, heading: 'Hvem som kan søke' } } };

    expect(amendCall(hkdir2024, change as object, early).clauses['C01']?.heading).toBe(
      'Hvem som kan søke',
    );
    expect(() => amendCall(hkdir2024, { organiser: 'Another' }, published)).toThrow();
  });

  it('A2: a version needs the amendments that lead to it, in their order', () => {
    const second = amendCall(hkdir2024, { series: null }, early);
    const third = amendCall(second, { parts: null }, { ...early, at: '2024-05-02T12:00:00Z' });

    expect(parseCall(third).ok).toBe(true);
    expect(parseCall({ ...hkdir2024, version: 7 }).ok).toBe(false);
    expect(parseCall({ ...third, amendments: third.amendments.toReversed() }).ok).toBe(false);
    expect(parseCall({ ...third, amendments: third.amendments.slice(1) }).ok).toBe(false);
  });

  it('A2: an amendment names what it changes by its id, with the old and the new value', () => {
    const fixed = amendCall(
      hkdir2024,
      { gatherings: { g2: { month: null, from: '2024-12-02', to: '2024-12-04' } } },
      early,
    );

    expect(fixed.amendments[0]?.changed).toEqual([
      { path: 'gatherings.g2.month', old: '2024-12' },
      { path: 'gatherings.g2.from', new: '2024-12-02' },
      { path: 'gatherings.g2.to', new: '2024-12-04' },
    ]);
    expect(Object.keys(fixed.gatherings ?? {})).toEqual(['g1', 'g2', 'g3', 'g4']);
  });

  const attendance = { kind: 'attendance', seats: { leadership: 3 }, clauses };
  it.each<[string, object, string]>([
    [
      'an answer before the deadline',
      { answers: { answer: { by: { day: '2024-06-01' }, clauses } } },
      'answers.answer.by',
    ],
    [
      'a report before the answer',
      {
        course: undefined,
        gatherings: undefined,
        grant: undefined,
        obligations: { report: { kind: 'deliverable', due: { day: '2024-06-30' }, clauses } },
      },
      'obligations.report.due',
    ],
    [
      'a gathering before the deadline',
      {
        course: undefined,
        grant: undefined,
        gatherings: { ...gatherings, g1: { month: '2024-05', clauses } },
      },
      'gatherings.g1.month',
    ],
    [
      'a gathering outside the course',
      { gatherings: { ...gatherings, g1: { month: '2024-09', clauses } } },
      'gatherings.g1.month',
    ],
    [
      'attendance without gatherings',
      { gatherings: undefined, grant: undefined, obligations: { attendance } },
      'obligations.attendance.kind',
    ],
    [
      'more attendance than the group may have',
      {
        group: { ...group, size: { maximum: 4 } },
        obligations: { attendance: { ...attendance, seats: { leadership: 5 } } },
      },
      'obligations.attendance.seats',
    ],
    [
      'stays without gatherings',
      {
        gatherings: undefined,
        obligations: undefined,
        grant: { items: { stay: items['stay'] } },
      },
      'grant.items.stay.per.0',
    ],
    [
      'a channel twice',
      { channel: { accepted: ['Espresso', 'Espresso'], clauses } },
      'channel.accepted.1',
    ],
    ['an empty title', { title: '' }, 'title'],
    ['a title of blanks', { title: { nb: ' ' } }, 'title.nb'],
  ])('A3: a call is refused with %s', (_, sections, path) => {
    expect(refused(sections).map(([at]) => at)).toContain(path);
  });

  it('A3: a report before the course has a remark, since a notice may be due then', () => {
    const report = { kind: 'deliverable' as const, due: { day: '2024-09-01' }, clauses };
    const call = define({ obligations: { report } })();

    expect(callRemarks(call).map(({ path, code }) => [path.join('.'), code])).toEqual([
      ['obligations.report.due', 'obligation.before-course'],
    ]);
  });

  it('A4: another call is made of a call', () => {
    expect(defineCall({ ...hkdir2024, id: 'mine' })).toMatchObject({ id: 'mine', version: 1 });
  });

  it('A5: the course is in the timeline', () => {
    expect(timeline(hkdir2024).map(({ id }) => id)).toContain('course');
  });

  it('A5: writing out what is left out does not change the hash', () => {
    const { currency, version, amendments, ...definition } = hkdir2024;
    const hashOf = (call: Call) => referenceTo(call).sha256;

    expect(hashOf(define({ currency: undefined })())).toBe(
      hashOf(defineCall({ ...definition, currency: 'NOK' })),
    );
    expect(currency).toBe('NOK');
  });

  it('A5: every currency of ISO 4217 with a minor unit can be that of a call', () => {
    for (const currency of ['ISK', 'PLN', 'KWD', 'JPY', 'CHF']) {
      expect(define({ currency, grant: undefined })().currency).toBe(currency);
    }
    expect(decimalsOf('KWD')).toBe(3);
    expect(refused({ currency: 'XYZ' })).toEqual([['currency', 'currency.unknown']]);
  });

  it('A6: what JSON cannot carry is refused, and not written as something else', () => {
    // biome-ignore lint/suspicious/noSparseArray: this is the case
    for (const value of [[, 1], { at: new Date(0) }, [undefined]]) {
      expect(() => canonicalJson(value as never)).toThrow(errorWithCode('json.invalid'));
    }
  });
});
