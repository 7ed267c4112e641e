import { describe, expect, it } from 'vitest';
import { define, definition, refused } from './refused.js';

describe('the continuity that a call asks for', () => {
  const continuity = (change: object) => ({
    obligations: { continuity: { kind: 'continuity', clauses: [], ...change } },
  });

  it.each([
    ['more than all', { originalMembersPercent: 101 }, 'originalMembersPercent', 'too-big'],
    ['less than none', { originalMembersPercent: -1 }, 'originalMembersPercent', 'too-small'],
    [
      'a part of a percent',
      { originalMembersPercent: 33.3 },
      'originalMembersPercent',
      'invalid-type',
    ],
    ['a word for yes', { everyCategoryFilled: 'yes' }, 'everyCategoryFilled', 'invalid-type'],
    ['something else', { gatheringsMissed: 1 }, 'gatheringsMissed', 'unknown-key'],
  ])('C14: is not %s', (_, change, key, code) => {
    expect(refused(continuity(change))).toEqual([[`obligations.continuity.${key}`, code]]);
  });
});

describe('a field of a call with a few values', () => {
  const group = (change: object) => ({ group: { ...definition.group, ...change } });

  it.each<[string, readonly string[], (word: string) => object]>([
    [
      'which application counts',
      ['last-submitted', 'first-submitted', 'each', 'none'],
      (counts) => ({ severalApplications: { counts, clauses: [] } }),
    ],
    [
      'who can apply',
      ['municipality', 'registered'],
      (kind) => ({ applicant: { kind, clauses: [] } }),
    ],
    ['what the members of a group are', ['persons', 'organisations'], (kind) => group({ kind })],
    [
      'what a person fills',
      ['one-seat', 'every-category'],
      (personFills) => group({ personFills }),
    ],
    [
      'what the partners have to be',
      ['municipality', 'registered'],
      (kind) => group({ partners: { kind } }),
    ],
    [
      'whether the moment of the deadline is in time',
      ['inclusive', 'exclusive'],
      (closes) => ({ deadline: { ...definition.deadline, closes } }),
    ],
    [
      'whether continuity counts',
      ['required', 'recommended'],
      (level) => ({ obligations: { c1: { kind: 'continuity', level, clauses: [] } } }),
    ],
    [
      'whether a requirement counts',
      ['required', 'recommended'],
      (level) => ({
        requirements: { r1: { level, holds: { count: 'members', minimum: 1 }, clauses: [] } },
      }),
    ],
  ])('takes each of them for %s, and no other', (_, words, sections) => {
    for (const word of words) expect(define(sections(word))).not.toThrow();
    for (const other of ['other', '', 'Required']) {
      expect(refused(sections(other)).map(([, code]) => code)).toEqual(['invalid-value']);
    }
  });
});

describe('the group of a call', () => {
  it('C02: needs seats, a size, or neither', () => {
    const seats = {
      administration: 0,
      department: { minimum: 1 },
      leadership: { minimum: 2, maximum: 3 },
    };

    for (const change of [{ seats }, { seats, size: { minimum: 2 } }]) {
      const call = define({ group: { kind: 'persons', ...change, clauses: [] } })();
      expect(call.group).toEqual({ kind: 'persons', ...change, clauses: [] });
    }
    const anybody = { kind: 'organisations', clauses: [] };
    expect(define({ obligations: undefined, group: anybody })().group).toEqual(anybody);
  });

  it.each<[string, object, string, string]>([
    [
      'the categories of version 1',
      { seats: [{ category: 'a', count: 1 }] },
      'seats',
      'invalid-type',
    ],
    ['a maximum alone', { seats: { a: { maximum: 1 } } }, 'seats.a.minimum', 'missing'],
    ['a thousand and one', { seats: { a: 1001 } }, 'seats.a', 'too-big'],
    ['a seat with a name that is no id', { seats: { 'a b': 1 } }, 'seats.a b', 'invalid-key'],
    ['no kind', { kind: undefined }, 'kind', 'missing'],
  ])('C02: is refused for %s', (_, change, key, code) => {
    expect(refused({ group: { kind: 'persons', clauses: [], ...change } })).toEqual([
      [`group.${key}`, code],
    ]);
  });
});

it('a part of the form has an id, or an id and who has to fill it in', () => {
  const parts = (...required: unknown[]) => refused({ parts: { required, clauses: [] } });

  expect(parts('our plans')).toEqual([['parts.required.0', 'invalid-format']]);
  expect(parts({ part: 'plans' })).toEqual([['parts.required.0.when', 'missing']]);
  expect(parts({ part: 'plans', when: true })).toEqual([['parts.required.0.when', 'form.unknown']]);
  expect(parts(7)).toEqual([['parts.required.0', 'invalid-type']]);
});
