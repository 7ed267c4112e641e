import { describe, expect, it } from 'vitest';
import type { Call } from '../../src/call/call.js';
import { boundaryCases } from '../../src/testing/index.js';
import { facts, lists, rounds } from './other-calls.js';

const known = new Map([facts, lists, rounds].map((call) => [call, boundaryCases(call)]));
const casesOf = (call: Call) => known.get(call) ?? [];

describe('the edges of requirements', () => {
  const becomes = (call: Call, id: string) =>
    casesOf(call).flatMap(({ edge, outcome }) =>
      edge.startsWith(`${id}: `) ? [[edge.slice(id.length + 2), outcome]] : [],
    );

  it.each<[string, Call, string, string[][]]>([
    [
      'at a bound, one below and one above, and without the fact',
      facts,
      'length',
      [
        ['months is 5', 'not-met'],
        ['months is 6', 'met'],
        ['months is 7', 'met'],
        ['months is 11', 'met'],
        ['months is 12', 'met'],
        ['months is 13', 'not-met'],
        ['months is left out', 'undetermined'],
      ],
    ],
    [
      'each value that is allowed and one that is not, where no other way is open',
      facts,
      'where',
      [
        ['area is "north"', 'met'],
        ['area is "south"', 'met'],
        ['area is "west"', 'not-met'],
        ['area is left out', 'undetermined'],
        ['youth is true', 'met'],
        ['youth is false', 'not-met'],
        ['youth is left out', 'undetermined'],
      ],
    ],
    [
      'the other side of a bound where a condition is negated',
      facts,
      'good',
      [
        ['score is 58', 'not-met'],
        ['score is 59', 'not-met'],
        ['score is 60', 'met'],
        ['score is left out', 'undetermined'],
      ],
    ],
    [
      'one entry too few and just enough',
      lists,
      'some',
      [
        ['the count of activities is 2', 'not-met'],
        ['the count of activities is 3', 'met'],
        ['the count of activities is 4', 'met'],
      ],
    ],
    [
      'one entry of a list',
      rounds,
      'adults',
      [
        ['age is 17 in members', 'not-met'],
        ['age is 18 in members', 'met'],
        ['age is 19 in members', 'met'],
        ['age is left out in members', 'undetermined'],
      ],
    ],
  ])('are %s', (_, call, id, expected) => {
    expect(becomes(call, id)).toEqual(expected);
  });

  it('are days at a limit and a day off it', () => {
    const starts = casesOf(facts).flatMap(({ edge, application, outcome }) =>
      edge.startsWith('begin: start is the') ? [[application.facts?.['start'], outcome]] : [],
    );
    // The deadline is 1 May 2024; six months after it is 1 November.
    expect(starts).toEqual([
      ['2024-08-01', 'met'],
      ['2024-07-31', 'not-met'],
      ['2024-11-01', 'met'],
      ['2024-11-02', 'not-met'],
    ]);
  });
});

describe('the edges of rounds', () => {
  const becomes = new Map(casesOf(rounds).map((one) => [one.edge, one.rejectedFor]));

  it('are too early between two rounds, and late after the last', () => {
    const at = (edge: string) => [...becomes].find(([name]) => name.includes(edge))?.[1];
    expect(at('a millisecond before the opening of early')).toBe('opening.too-early');
    expect(at('at the very deadline of early')).toBe('opening.too-early');
    expect(at('at the very opening of late')).toBeNull();
    expect(at('at the very deadline of late')).toBeNull();
    expect(at('a microsecond after the deadline of late')).toBe('deadline.late');
  });

  it('are of too few members, and of too many of a category', () => {
    expect(becomes.get('the group has one member less than it may have')).toBe('group.too-small');
    expect(becomes.get('the group has one of lead too many')).toBe('group.over-seats');
    expect(becomes.get('the group has as many of lead as it may have')).toBeNull();
  });

  it('are of a part that some need not fill in', () => {
    const without = 'the part p2 is not there, of one who';
    expect(becomes.get(`${without} has to fill it in`)).toBe('parts.missing');
    expect(becomes.get(`${without} need not fill it in`)).toBeNull();
  });
});
