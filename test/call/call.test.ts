import { describe, expect, it } from 'vitest';
import { type CallDefinition, defineCall, parseCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import type { UtlysningError } from '../../src/shape/error.js';
import { coded } from '../shape/coded.js';

const { version, amendments, ...definition } = hkdir2024;
const define = (change: object) => () => defineCall({ ...definition, ...change } as CallDefinition);

/** Path and code of each issue that a definition is refused for. */
function refused(change: object): (readonly [path: string, code: string])[] {
  expect(define(change)).toThrow(coded('call.invalid'));
  try {
    define(change)();
  } catch (error) {
    return (error as UtlysningError).issues.map(({ path, code }) => [path.join('.'), code]);
  }
  return [];
}

const deadline = (change: object) => ({ deadline: { ...definition.deadline, ...change } });

describe('a call', () => {
  it('is version 1 of its definition, and nothing else is changed', () => {
    const call = defineCall(definition);
    expect(call).toStrictEqual({ ...definition, version: 1, amendments: [] });
    expect(Object.isFrozen(call) && Object.isFrozen(call.amendments)).toBe(true);
  });

  it('stored as JSON and read again is equal, and the same text', () => {
    const stored = JSON.stringify(hkdir2024);
    const parsed = parseCall(JSON.parse(stored));
    expect(parsed).toStrictEqual({ ok: true, value: hkdir2024 });
    expect(JSON.stringify(parsed.ok && parsed.value)).toBe(stored);
  });

  it('that was stored must say its version', () => {
    const parsed = parseCall(definition);
    expect(parsed.ok ? [] : parsed.issues.map(({ path, code }) => [...path, code])).toEqual([
      ['version', 'missing'],
      ['amendments', 'missing'],
    ]);
  });
});

describe('a definition is refused', () => {
  it.each<[string, object, string, string]>([
    ['a version of its own', { version: 2 }, 'version', 'unknown-key'],
    ['a zone that is not known', { zone: 'Europe/Atlantis' }, 'zone', 'zone.unknown'],
    ['an offset for a zone', { zone: '+02:00' }, 'zone', 'zone.unknown'],
    [
      'a deadline with an offset',
      deadline({ at: '2024-06-24T10:00+02:00' }),
      'deadline.at',
      'wall-time.invalid',
    ],
    [
      'a deadline in the gap of spring',
      deadline({ at: '2024-03-31T02:30' }),
      'deadline.at',
      'wall-time.nonexistent',
    ],
    [
      'a deadline in the fold of autumn',
      deadline({ at: '2024-10-27T02:30' }),
      'deadline.at',
      'wall-time.ambiguous',
    ],
    [
      'a deadline on 31 June',
      deadline({ at: '2024-06-31T10:00' }),
      'deadline.at',
      'wall-time.invalid',
    ],
    [
      'two seats of one category',
      {
        group: {
          ...definition.group,
          seats: [...definition.group.seats, { category: 'leadership', count: 1 }],
        },
      },
      'group.seats.3',
      'duplicate',
    ],
    [
      'a seat for nobody',
      {
        group: {
          ...definition.group,
          seats: definition.group.seats.map((seat, n) => (n === 0 ? { ...seat, count: 0 } : seat)),
        },
      },
      'group.seats.0.count',
      'too-small',
    ],
    [
      'attendance by a category that the group does not have',
      {
        attendance: { ...definition.attendance, recommended: [{ category: 'owner', count: 1 }] },
      },
      'attendance.recommended.0.category',
      'category.unknown',
    ],
    [
      'a part twice',
      { parts: { ...definition.parts, required: ['plans', 'plans'] } },
      'parts.required.1',
      'duplicate',
    ],
    [
      'a gathering twice',
      {
        gatherings: {
          planned: [
            { id: 'g1', month: '2024-10', days: 1 },
            { id: 'g1', month: '2024-12', days: 1 },
          ],
          clauses: [],
        },
      },
      'gatherings.planned.1',
      'duplicate',
    ],
    [
      'a course that ends before it begins',
      { course: { from: '2025-04', to: '2024-10', clauses: [] } },
      'course.to',
      'course.order',
    ],
    [
      'a month of 13',
      { course: { from: '2024-10', to: '2024-13', clauses: [] } },
      'course.to',
      'month.invalid',
    ],
    ['no channel', { channel: { accepted: [], clauses: [] } }, 'channel.accepted', 'too-small'],
    ['no place', { places: { number: 0, clauses: [] } }, 'places.number', 'too-small'],
    [
      '30 February',
      { report: { ...definition.report, by: '2025-02-30' } },
      'report.by',
      'day.invalid',
    ],
    [
      'half an øre',
      { grant: { ...definition.grant, otherCosts: { ...definition.grant.otherCosts, sum: 0.5 } } },
      'grant.otherCosts.sum',
      'invalid-type',
    ],
    [
      'less than nothing',
      { grant: { ...definition.grant, otherCosts: { ...definition.grant.otherCosts, sum: -1 } } },
      'grant.otherCosts.sum',
      'too-small',
    ],
    ['a text in two languages', { title: { nb: 'x', en: 'x' } }, 'title.nn', 'missing'],
  ])('for %s', (_, change, path, code) => {
    expect(refused(change)).toEqual([[path, code]]);
  });

  it('for a clause that is cited and not there, wherever it is', () => {
    const cite = ['C99'];
    const { grant, attendance } = definition;
    expect(refused({ eligibility: { clauses: cite } })).toEqual([
      ['eligibility.clauses.0', 'clause.unknown'],
    ]);
    expect(
      refused({ grant: { ...grant, stay: { ...grant.stay, clauses: ['C07', 'C99'] } } }),
    ).toEqual([['grant.stay.clauses.1', 'clause.unknown']]);
    expect(refused({ attendance: { ...attendance, recommendedClauses: cite } })).toEqual([
      ['attendance.recommendedClauses.0', 'clause.unknown'],
    ]);
    expect(refused({ draw: { among: 'eligible', clauses: ['toString'] } })).toEqual([
      ['draw.clauses.0', 'clause.unknown'],
    ]);
  });

  it('for each section that is left out', () => {
    for (const key of Object.keys(definition)) {
      expect(refused({ [key]: undefined })).toContainEqual([key, 'missing']);
    }
  });

  it('unless it says which moment of the gap or the fold is meant', () => {
    for (const at of ['2024-03-31T02:30', '2024-10-27T02:30']) {
      for (const disambiguation of ['earlier', 'later']) {
        expect(define(deadline({ at, disambiguation }))().deadline).toMatchObject({
          disambiguation,
        });
      }
    }
  });
});
