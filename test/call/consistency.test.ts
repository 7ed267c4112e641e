import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { define, refused } from './refused.js';

const { version, amendments, ...definition } = hkdir2024;
const group = (change: object) => ({ group: { ...definition.group, ...change } });
const draw = (change: object) => ({ draw: { ...definition.draw, ...change } });
const counted = (after: string) => ({
  by: { after, days: 10 },
  runsTo: 'end-of-day',
  clauses: [],
});

describe('a call whose sections do not agree', () => {
  it.each<[string, object, [path: string, code: string][]]>([
    ['a group smaller than its seats', group({ most: 3 }), [['group.most', 'group.most']]],
    [
      'a priority group twice',
      draw({ priorities: ['a', 'a'] }),
      [['draw.priorities.1', 'duplicate']],
    ],
    [
      'priority groups without a draw',
      draw({ among: 'nobody', priorities: ['a'] }),
      [['draw.priorities', 'draw.priorities']],
    ],
    [
      'a draw of no number of places',
      { places: { number: null, clauses: [] } },
      [['places.number', 'draw.places']],
    ],
    [
      'costs of a course that there is not',
      { course: null },
      [['grant.otherCosts.period', 'course.missing']],
    ],
    [
      'an answer counted from itself',
      { answer: counted('answer') },
      [['answer.by.after', 'due.missing']],
    ],
    [
      'a report counted from an answer that there is not',
      { answer: null, report: counted('answer') },
      [['report.by.after', 'due.missing']],
    ],
  ])('is refused for %s', (_, sections, expected) => {
    expect(refused(sections)).toEqual(expected);
  });

  it.each<[string, object]>([
    ['a group just as large as its seats', group({ most: 4 })],
    ['priority groups for a draw', draw({ priorities: ['a', 'b'] })],
    [
      'no draw and no number of places',
      {
        ...draw({ among: 'nobody' }),
        places: { number: null, clauses: [] },
      },
    ],
    ['a course of one month', { course: { from: '2024-10', to: '2024-10', clauses: [] } }],
    ['a report counted from the answer', { report: counted('answer') }],
    [
      'a report counted from the deadline, without an answer',
      {
        answer: null,
        report: counted('deadline'),
      },
    ],
  ])('may have %s', (_, sections) => {
    expect(define(sections)).not.toThrow();
  });
});

describe('a word that a call chooses', () => {
  it.each<[string, readonly string[], (word: string) => object]>([
    ['its currency', ['NOK', 'SEK', 'DKK', 'EUR'], (currency) => ({ currency })],
    [
      'which application counts',
      ['last-delivered', 'first-delivered', 'each'],
      (counts) => ({ severalApplications: { ...definition.severalApplications, counts } }),
    ],
    [
      'who can apply',
      ['municipality', 'registered'],
      (type) => ({ applicant: { ...definition.applicant, type } }),
    ],
    [
      'the day of which an applicant is judged',
      ['delivery', 'deadline'],
      (judgedOn) => ({ applicant: { ...definition.applicant, judgedOn } }),
    ],
    [
      'what a person fills',
      ['one-seat', 'every-category'],
      (personFills) => group({ personFills }),
    ],
    [
      'whether continuity counts',
      ['required', 'recommended'],
      (level) => ({ continuity: { ...definition.continuity, level } }),
    ],
    [
      'when a day is over',
      ['end-of-day', 'start-of-day'],
      (runsTo) => ({ answer: { ...definition.answer, runsTo } }),
    ],
  ])('for %s may be each of those there are, and no other', (_, words, sections) => {
    for (const word of words) expect(define(sections(word))).not.toThrow();
    expect(refused(sections('other'))).toHaveLength(1);
    expect(refused(sections(''))).toHaveLength(1);
  });
});
