import { describe, expect, it } from 'vitest';
import { amendCall } from '../../src/call/amend.js';
import { type CallDefinition, defineCall, parseCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import type { UtlysningError } from '../../src/parse/error.js';
import { checkedIssues } from '../parse/checked-issues.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { define, definition, refused } from './refused.js';

describe('a call', () => {
  it('is version 1 of its definition, and nothing else is changed', () => {
    const call = defineCall(definition);

    expect(call).toStrictEqual({ ...definition, version: 1, amendments: [] });
    expect(Object.isFrozen(call) && Object.isFrozen(call.amendments)).toBe(true);
  });

  it('is made from another one, without its version and its amendments', () => {
    const options = { at: '2024-06-20T09:00:00Z', reason: 'For a test' };
    const amended = amendCall(hkdir2024, { channel: { accepted: ['Altinn'] } }, options);

    const mine = defineCall({ ...amended, id: 'mine' });

    const { channel } = amended;
    expect(mine).toEqual({ ...hkdir2024, id: 'mine', channel, version: 1, amendments: [] });
  });

  it('stored as JSON and read again is equal, and the same text', () => {
    const stored = JSON.stringify(hkdir2024);

    const parsed = parseCall(JSON.parse(stored));

    expect(parsed).toStrictEqual({ ok: true, value: hkdir2024 });
    expect(JSON.stringify(parsed.ok && parsed.value)).toBe(stored);
  });

  it('that was stored has to state its version', () => {
    const parsed = parseCall(definition);

    const issues = parsed.ok ? [] : checkedIssues(parsed.issues);
    expect(issues.map(({ path, code }) => [...path, code])).toEqual([
      ['version', 'missing'],
      ['amendments', 'missing'],
    ]);
  });

  it.each([undefined, null, 7, 'hkdir-2024', [], [hkdir2024], () => hkdir2024, new Map()])(
    'is not made of %j: the error has a code',
    (value) => {
      expect(() => defineCall(value as never)).toThrow(errorWithCode('call.invalid'));
      expect(parseCall(value).ok).toBe(false);
    },
  );

  it('is not made of the result of a parser that was not unwrapped', () => {
    const parsed = parseCall(hkdir2024);

    expect(() => defineCall(parsed as never)).toThrow(errorWithCode('call.invalid'));
  });
});

describe('the sections of a call', () => {
  const needed = ['id', 'organiser', 'title', 'language', 'zone', 'clauses'];
  /** Sections that speak of others: of places, of categories, of months and of gatherings. */
  const speakOf: Readonly<Record<string, readonly string[]>> = {
    places: ['draw'],
    group: ['obligations'],
    course: ['grant'],
    gatherings: ['obligations', 'grant'],
    clauses: Object.keys(definition),
  };

  it.each(needed)('have %s among them', (key) => {
    expect(refused({ [key]: undefined })).toContainEqual([key, 'missing']);
  });

  it.each(Object.keys(definition).filter((key) => !needed.includes(key)))(
    'may be without %s, where no other section speaks of it',
    (key) => {
      const sections: Record<string, unknown> = { ...definition };
      for (const left of [key, ...(speakOf[key] ?? [])]) delete sections[left];

      expect(defineCall(sections as unknown as CallDefinition).version).toBe(1);
    },
  );

  it('are never null', () => {
    for (const key of Object.keys(definition)) {
      expect(refused({ [key]: null }).map(([path]) => path)).toContain(key);
    }
  });
});

describe('the text of a call', () => {
  it('may be in its language, or in any languages', () => {
    for (const title of ['Kurs', { nb: 'Kurs' }, { en: 'Course', 'sv-FI': 'Kurs' }]) {
      expect(defineCall({ ...definition, title }).title).toEqual(title);
    }
  });

  it.each<[string, object, string, string]>([
    ['an empty title', { title: '' }, 'title', 'too-small'],
    ['a blank title', { title: ' \u200b' }, 'title', 'text.blank'],
    ['a title in no language', { title: {} }, 'title', 'missing'],
    ['a blank title in a language', { title: { nb: 'Kurs', en: ' ' } }, 'title.en', 'text.blank'],
    [
      'a title in a language that is none',
      { title: { Norsk: 'Kurs' } },
      'title.Norsk',
      'invalid-key',
    ],
    ['an organiser without a name', { organiser: '\u00a0' }, 'organiser', 'text.blank'],
    ['a term without a text', { terms: { plans: '' } }, 'terms.plans', 'too-small'],
    [
      'a clause that says nothing',
      { clauses: { ...definition.clauses, C01: { ...definition.clauses['C01'], text: '' } } },
      'clauses.C01.text',
      'too-small',
    ],
    ['a language that is none', { language: 'norsk' }, 'language', 'invalid-format'],
    ['half of a character', { organiser: 'HK-dir \ud83e' }, 'organiser', 'text.ill-formed'],
    [
      'half of a character in a title',
      { title: { nb: 'Kurs', nn: 'Kurs \udd10' } },
      'title.nn',
      'text.ill-formed',
    ],
  ])('is refused for %s', (_, change, path, code) => {
    expect(refused(change)).toContainEqual([path, code]);
  });
});

describe('a definition is refused', () => {
  const otherCosts = (fixed: number) => ({
    grant: { items: { costs: { kind: 'actual-costs', fixed, clauses: [] } } },
  });

  it.each<[string, object, string, string]>([
    ['a version without amendments', { version: 2 }, 'version', 'unknown-key'],
    ['amendments without a version', { amendments: [] }, 'amendments', 'unknown-key'],
    ['a section that a call does not have', { jury: {} }, 'jury', 'unknown-key'],
    [
      'a part twice',
      { parts: { required: ['plans', 'plans'], clauses: [] } },
      'parts.required.1',
      'duplicate',
    ],
    ['no channel', { channel: { accepted: [], clauses: [] } }, 'channel.accepted', 'too-small'],
    [
      'a blank channel',
      { channel: { accepted: [' '], clauses: [] } },
      'channel.accepted.0',
      'text.blank',
    ],
    ['no round', { series: { round: 0, last: true, clauses: [] } }, 'series.round', 'too-small'],
    [
      '30 February',
      { obligations: { report: { kind: 'deliverable', due: { day: '2025-02-30' }, clauses: [] } } },
      'obligations.report.due.day',
      'day.invalid',
    ],
    [
      'a month of 13',
      { course: { from: '2024-10', to: '2024-13', clauses: [] } },
      'course.to',
      'month.invalid',
    ],
    [
      'fewer seats than none',
      { group: { ...definition.group, seats: { leadership: -1 } } },
      'group.seats.leadership',
      'too-small',
    ],
    [
      'half a seat',
      { group: { ...definition.group, seats: { leadership: 0.5 } } },
      'group.seats.leadership',
      'invalid-type',
    ],
    ['half an øre', otherCosts(0.5), 'grant.items.costs.fixed', 'quantity.kind'],
    ['less than nothing', otherCosts(-1), 'grant.items.costs.fixed', 'too-small'],
    ['a currency that is none', { currency: 'NKR' }, 'currency', 'currency.unknown'],
    ['a currency in lower case', { currency: 'nok' }, 'currency', 'currency.unknown'],
  ])('for %s', (_, change, path, code) => {
    expect(refused(change)).toEqual([[path, code]]);
  });

  it('with every issue that it has, not the first alone', () => {
    const found = refused({
      ...{ organiser: '', zone: 7, jury: {} },
      deadline: { at: '24 June', closes: 'maybe', clauses: [] },
    });

    expect(found).toEqual([
      ['organiser', 'too-small'],
      ['zone', 'invalid-type'],
      ['deadline.at', 'wall-time.invalid'],
      ['deadline.closes', 'invalid-value'],
      ['jury', 'unknown-key'],
    ]);
  });
});

it('a call can be in any currency of ISO 4217', () => {
  for (const currency of ['NOK', 'SEK', 'DKK', 'EUR', 'ISK', 'GBP', 'JPY']) {
    expect(defineCall({ ...definition, currency }).currency).toBe(currency);
  }
});

describe('a key that a call does not have', () => {
  const messages = (sections: object) => {
    try {
      define(sections)();
    } catch (error) {
      const { message, issues } = error as UtlysningError;
      return { message, issues: issues.map(({ path, message }) => [path.join('.'), message]) };
    }
    throw new Error('the call is not refused');
  };

  it('is named with the nearest one, in the issue and in the error', () => {
    const expected = 'no such key here: `deadlin`; the nearest is `deadline`';

    const { message, issues } = messages({ deadlin: definition.deadline });

    expect(issues).toEqual([['deadlin', expected]]);
    expect(message).toContain(expected);
    expect(messages({ jury: {} }).issues).toEqual([['jury', 'no such key here: `jury`']]);
  });

  it('is named inside a section, and in one of several forms', () => {
    const deadline = { at: '2024-06-24T10:00', close: 'exclusive', clauses: [] };
    const item = { kind: 'lump-sum', amount: 100, clauses: [], limit: [] };

    expect(messages({ deadline }).issues).toContainEqual([
      'deadline.close',
      'no such key here: `close`; the nearest is `closes`',
    ]);
    expect(messages({ grant: { items: { sum: item } } }).issues).toContainEqual([
      'grant.items.sum.limit',
      'no such key here: `limit`; the nearest is `limits`',
    ]);
  });

  it('is named in a stored call and in an amendment too', () => {
    const stored = parseCall({ ...hkdir2024, grants: {} });
    const change = { group: { seat: {} } } as object;
    const options = { at: '2024-05-01T12:00:00Z', reason: 'x' };

    expect(stored.ok ? [] : stored.issues.map(({ message }) => message)).toEqual([
      'no such key here: `grants`; the nearest is `grant`',
    ]);
    expect(() => amendCall(hkdir2024, change, options)).toThrow('the nearest is `seats`');
  });

  it('is not named where it is no plain word', () => {
    for (const key of ['Kari Nordmann', 'a\nb', 'x'.repeat(33), '']) {
      expect(messages({ [key]: 1 }).issues).toEqual([[key, 'no such key here']]);
    }
  });
});
