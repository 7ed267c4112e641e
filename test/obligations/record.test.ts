import { describe, expect, it } from 'vitest';
import type { Call } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { obligations } from '../../src/obligations/obligations.js';
import { parseObligations } from '../../src/obligations/record.js';
import type { UtlysningError } from '../../src/parse/error.js';
import type { Issue } from '../../src/parse/issue.js';
import { checkedIssues } from '../parse/checked-issues.js';
import { errorWithCode } from '../parse/error-with-code.js';
import {
  attended,
  changedRole,
  find,
  joined,
  judge,
  left,
  member,
  replaced,
  unreported,
  year,
} from './year.js';

/** A record as it comes from outside. */
const raw = (changes: object = {}): unknown =>
  JSON.parse(JSON.stringify({ ...year(), ...changes }));

const faults = (input: unknown, call?: Call): [Issue['path'], string][] => {
  const parsed = parseObligations(input, call);
  return parsed.ok ? [] : checkedIssues(parsed.issues).map(({ path, code }) => [path, code]);
};

const FOREIGN: [string, object, Issue['path'], string][] = [
  [
    'C06: attendance at a gathering that is not in the call',
    { attendance: [...year().attendance, { gathering: 'g5', persons: ['p1'] }] },
    ['attendance', 4, 'gathering'],
    'gathering.unknown',
  ],
  [
    'C13: work after a gathering that is not in the call',
    { work: [...year().work, { task: 'preparation', after: 'g0', on: '2024-11-05' }] },
    ['work', 6, 'after'],
    'gathering.unknown',
  ],
  [
    'C13: work after the last gathering, which is before no other',
    { work: [...year().work, { task: 'follow-up', after: 'g4', on: '2025-05-05' }] },
    ['work', 6, 'after'],
    'gathering.unknown',
  ],
  [
    'C13: work that the call does not ask for',
    { work: [...year().work, { task: 'rest', after: 'g1', on: '2024-11-05' }] },
    ['work', 6, 'task'],
    'task.unknown',
  ],
  [
    'P3: attendance on a day that the gathering does not have',
    { attendance: [...year().attendance, { gathering: 'g1', on: '2024-11-01', persons: [] }] },
    ['attendance', 4, 'on'],
    'attendance.day',
  ],
  [
    'P3: a member whose role changes to such a category',
    { changes: [changedRole('2024-11-05', 'p1', 'x')] },
    ['changes', 0, 'categories', 0],
    'category.unknown',
  ],
  [
    'a delivery that no obligation asks for',
    { delivered: { ...year().delivered, accounts: '2025-06-20T12:00:00Z' } },
    ['delivered', 'accounts'],
    'obligation.unknown',
  ],
  [
    'an extension of what has no due moment',
    { extensions: [{ obligation: 'continuity', to: '2025-08-01', at: '2025-06-01T12:00:00Z' }] },
    ['extensions', 0, 'obligation'],
    'obligation.unknown',
  ],
  [
    'the day of an event that the call does not have',
    { dates: { start: '2024-10-01' } },
    ['dates', 'start'],
    'event.unknown',
  ],
  [
    'a fact that the call does not have',
    { facts: { spent: 1 } },
    ['facts', 'spent'],
    'fact.unknown',
  ],
  [
    'an entry of a list that the call does not have',
    { lists: { trips: [] } },
    ['lists', 'trips'],
    'list.unknown',
  ],
  [
    'a duty with the id of an obligation of the call',
    { duties: { report: { kind: 'deliverable', clauses: [] } } },
    ['duties', 'report'],
    'duplicate',
  ],
  [
    'a duty that is due by an event that the call does not have',
    { duties: { notice: { kind: 'deliverable', due: { on: 'start' }, clauses: [] } } },
    ['duties', 'notice', 'due', 'on'],
    'event.unknown',
  ],
  [
    'C11: a member of a category that the call does not have',
    { members: [...year().members, member('p5', 'lxa')] },
    ['members', 4, 'categories', 1],
    'category.unknown',
  ],
  [
    'C14: one who joined in such a category',
    { changes: [joined('2024-11-05', member('p5', 'x'))] },
    ['changes', 0, 'member', 'categories', 0],
    'category.unknown',
  ],
  [
    'C14: a replacement in such a category',
    { changes: [replaced('2024-11-05', 'p1', member('p5', 'ax'))] },
    ['changes', 0, 'by', 'categories', 1],
    'category.unknown',
  ],
  [
    'C14: one who left and was not in the group',
    { changes: [left('2024-11-05', 'p9')] },
    ['changes', 0, 'person'],
    'change.not-in-group',
  ],
  [
    'C14: one who was replaced and was not in the group',
    { changes: [replaced('2024-11-05', 'p9', member('p5', 'a'))] },
    ['changes', 0, 'person'],
    'change.not-in-group',
  ],
  [
    'C14: one who joined and was in the group',
    { changes: [joined('2024-11-05', member('p2', 'd'))] },
    ['changes', 0, 'member', 'id'],
    'change.already-in-group',
  ],
  [
    'C14: a replacement who was in the group already',
    { changes: [replaced('2024-11-05', 'p1', member('p2', 'a'))] },
    ['changes', 0, 'by', 'id'],
    'change.already-in-group',
  ],
];

const MISSHAPEN: [string, object, Issue['path'], string][] = [
  ['a moment without an offset', { asOf: '2025-07-02T12:00:00' }, ['asOf'], 'instant.naive'],
  ['a day for a moment', { asOf: '2025-07-02' }, ['asOf'], 'instant.naive'],
  ['a moment that never was', { asOf: '2025-02-29T12:00:00Z' }, ['asOf'], 'instant.invalid'],
  [
    'C20: a report delivered at a time without an offset',
    { delivered: { report: '2025-07-01T12:00:00' } },
    ['delivered', 'report'],
    'instant.naive',
  ],
  [
    'C20: a report without its time',
    { delivered: { report: null } },
    ['delivered', 'report'],
    'instant.invalid',
  ],
  [
    'C13: work on a date without a year',
    { work: [{ task: 'preparation', after: 'g1', on: '11-05' }] },
    ['work', 0, 'on'],
    'day.invalid',
  ],
  [
    'C13: work on a date without a year, as the calendar on the wall has it',
    { work: [{ task: 'preparation', after: 'g1', on: '5. november' }] },
    ['work', 0, 'on'],
    'day.invalid',
  ],
  [
    'C13: work on a day that the year did not have',
    { work: [{ task: 'preparation', after: 'g3', on: '2025-02-29' }] },
    ['work', 0, 'on'],
    'day.invalid',
  ],
  [
    'C13: work at a moment instead of on a day',
    { work: [{ task: 'preparation', after: 'g1', on: '2024-11-05T10:00:00+01:00' }] },
    ['work', 0, 'on'],
    'day.invalid',
  ],
  [
    'C14: a change on a date without a year',
    { changes: [{ kind: 'left', on: '11-05', person: 'p1' }] },
    ['changes', 0, 'on'],
    'day.invalid',
  ],
  [
    'C14: a change without a date',
    { changes: [{ kind: 'left', person: 'p1' }] },
    ['changes', 0, 'on'],
    'missing',
  ],
  [
    'C14: a replacement that nobody is named for',
    { changes: [{ kind: 'replaced', on: '2024-11-05', person: 'p1' }] },
    ['changes', 0, 'by'],
    'missing',
  ],
  [
    'C14: a change of another kind',
    { changes: [{ kind: 'promoted', on: '2024-11-05', person: 'p1' }] },
    ['changes', 0, 'kind'],
    'invalid-value',
  ],
  [
    'C14: a successor of one who just left',
    { changes: [{ kind: 'left', on: '2024-11-05', person: 'p1', by: member('p5', 'a') }] },
    ['changes', 0, 'by'],
    'unknown-key',
  ],
  [
    'C11: attendance without the persons',
    { attendance: [{ gathering: 'g1' }] },
    ['attendance', 0, 'persons'],
    'missing',
  ],
  ['a key that a record does not have', { notes: '' }, ['notes'], 'unknown-key'],
  ['no moment', { asOf: undefined }, ['asOf'], 'missing'],
];

describe('a record of obligations', () => {
  it('is read as it is, and frozen', () => {
    for (const record of [raw(), JSON.parse(JSON.stringify(unreported()))]) {
      for (const parsed of [parseObligations(record), parseObligations(record, hkdir2024)]) {
        expect(parsed).toEqual({ ok: true, value: record });
        expect(parsed.ok && Object.isFrozen(parsed.value.attendance[0]?.persons)).toBe(true);
      }
    }
  });

  it('C14: takes people who come and go, and what is still to come', () => {
    const changes = [
      replaced('2024-11-05', 'p1', member('p5', 'a')),
      left('2024-12-12', 'p5'),
      joined('2025-01-07', member('p1', 'a')),
      joined('2026-01-01', member('p6', 'l')),
    ];
    const attendance = attended(['p1'], ['p5'], ['p1', 'p6'], []);
    expect(faults(raw({ asOf: '2024-10-01T00:00:00Z', changes, attendance }), hkdir2024)).toEqual(
      [],
    );
  });

  it.each(FOREIGN)('%s has a path and a code, where the call is given', (_, change, path, code) => {
    expect(faults(raw(change), hkdir2024)).toEqual([[path, code]]);
    expect(faults(raw(change))).toEqual([]);
  });

  it.each(FOREIGN)('P3: %s is named, and the rest is judged', (_, change, path, code) => {
    const finding = judge(year(change));
    expect(find(finding, 'obligations.record')).toEqual({
      criterion: 'obligations.record',
      level: 'recommended',
      outcome: 'not-met',
      clauses: [],
      reason: { code: 'record.faulty', params: { faults: [{ path, code }] } },
    });
    expect(finding.outcome).toBe(judge({ ...year(change), duties: {} }).outcome);
  });

  it.each(MISSHAPEN)(
    '%s has a path and a code, with the call or without',
    (_, change, path, code) => {
      expect(faults(raw(change))).toEqual([[path, code]]);
      expect(faults(raw(change), hkdir2024)).toEqual([[path, code]]);
    },
  );

  it.each(MISSHAPEN)(
    '%s is not judged: the path and the code are in the error',
    (_, change, path, code) => {
      const ofCall = obligations(hkdir2024);
      const record = raw(change) as ReturnType<typeof year>;
      expect(() => ofCall.evaluate(record)).toThrow(errorWithCode('obligations.invalid'));
      try {
        ofCall.evaluate(record);
      } catch (error) {
        const { issues } = error as UtlysningError;
        expect(checkedIssues(issues).map((issue) => [issue.path, issue.code])).toEqual([
          [path, code],
        ]);
      }
    },
  );

  it('C11, C13, C14: all that does not fit the call is listed at once', () => {
    const record = raw({
      members: [...year().members, member('p5', 'x')],
      changes: [
        left('2024-11-05', 'p9'),
        joined('2024-11-05', member('p2', 'd')),
        replaced('2024-11-06', 'p1', member('p2', 'a')),
      ],
      attendance: [
        { gathering: 'g1', persons: ['p8', 'p1', 'p9'] },
        { gathering: 'g9', persons: [] },
      ],
      work: [{ task: 'rest', after: 'g4', on: '2024-11-05' }],
    });
    const expected = [
      [['changes', 0, 'person'], 'change.not-in-group'],
      [['changes', 1, 'member', 'id'], 'change.already-in-group'],
      [['changes', 2, 'by', 'id'], 'change.already-in-group'],
      [['members', 4, 'categories', 0], 'category.unknown'],
      [['attendance', 1, 'gathering'], 'gathering.unknown'],
      [['work', 0, 'task'], 'task.unknown'],
      [['work', 0, 'after'], 'gathering.unknown'],
    ];
    const found = faults(record, hkdir2024);
    expect(found).toEqual(expect.arrayContaining(expected));
    expect(found).toHaveLength(expected.length);
  });

  it('C13, C14, C20: all that has another shape is listed at once', () => {
    const record = raw({
      asOf: '2025-07-02T12:00:00',
      changes: [{ kind: 'left', on: '11-05', person: 'p1', why: '' }],
      work: [{ task: 'preparation', after: 'g1' }],
      delivered: { report: '2025-07-01' },
      notes: '',
    });
    const expected = [
      [['asOf'], 'instant.naive'],
      [['changes', 0, 'on'], 'day.invalid'],
      [['changes', 0, 'why'], 'unknown-key'],
      [['work', 0, 'on'], 'missing'],
      [['delivered', 'report'], 'instant.naive'],
      [['notes'], 'unknown-key'],
    ];
    for (const found of [faults(record), faults(record, hkdir2024)]) {
      expect(found).toEqual(expect.arrayContaining(expected));
      expect(found).toHaveLength(expected.length);
    }
  });

  it.each([
    [99, 99],
    [100, 100],
    [101, 100],
    [1000, 100],
  ])('C11: of %i unknown gatherings, %i are listed, the first ones', (count, listed) => {
    const attendance = Array.from({ length: count }, () => ({ gathering: 'g9', persons: [] }));
    const record = year({ attendance });
    const expected = attendance
      .slice(0, listed)
      .map((_, i) => ({ path: ['attendance', i, 'gathering'], code: 'gathering.unknown' }));
    expect(faults(record, hkdir2024)).toEqual(expected.map(({ path, code }) => [path, code]));
    expect(find(judge(record), 'obligations.record').reason.params['faults']).toEqual(expected);
  });

  it('C13: of more than a hundred days that are none, a hundred are listed', () => {
    const work = Array.from({ length: 150 }, () => ({ task: 'preparation', after: 'g1', on: '' }));
    expect(faults(raw({ work }))).toHaveLength(100);
  });

  it('C11: that cannot be read is one issue, and is not judged', () => {
    const hostile = {
      ...year(),
      get attendance(): never {
        throw new Error('no');
      },
    };
    expect(faults(hostile, hkdir2024)).toEqual([[[], 'unreadable']]);
    expect(() => judge(hostile)).toThrow(errorWithCode('obligations.invalid'));
  });

  it('never repeats what a person wrote', () => {
    const person = 'karinordmann';
    for (const record of [
      raw({
        attendance: [{ gathering: person, persons: [] }],
        changes: [left('2024-11-05', person)],
      }),
      raw({ asOf: person, [person]: 1, work: [{ task: `${person}!`, after: 'g1', on: person }] }),
    ]) {
      const parsed = parseObligations(record, hkdir2024);
      const messages = parsed.ok ? [] : parsed.issues.map(({ message }) => message);
      expect(messages.length).toBeGreaterThan(1);
      expect(messages.join()).not.toContain(person);
    }
  });
});

describe('a faulty record', () => {
  it('C11, C13, C14, C20: loses nothing else: the rest is judged as it would be without the issues', () => {
    const clean = year({
      changes: [replaced('2024-11-05', 'p1', member('p5', 'a'))],
      attendance: attended(['p2', 'p3', 'p4'], ['p2', 'p3', 'p5'], ['p2', 'p3'], ['p5', 'p2']),
    });
    const faulty = year({
      ...clean,
      members: clean.members.map(({ id, categories }) => ({
        id,
        categories: [...categories, 'x'],
      })),
      changes: [
        left('2024-10-01', 'p9'),
        joined('2024-11-01', member('p4', 'adl')),
        ...clean.changes,
        replaced('2024-11-20', 'p5', member('p2', 'a')),
      ],
      attendance: [{ gathering: 'g9', persons: ['p1'] }, ...clean.attendance],
      work: [{ task: 'preparation', after: 'g4', on: '2025-05-05' }, ...clean.work],
    });
    const [record, ...rest] = judge(faulty).findings ?? [];
    const [consistent, ...others] = judge(clean).findings ?? [];
    expect(rest).toEqual(others);
    expect([record?.outcome, consistent?.outcome]).toEqual(['not-met', 'met']);
    expect(record?.reason.params['faults']).toHaveLength(9);
  });

  it('P3: takes guests at a gathering, and is met without them', () => {
    const attendance = [...year().attendance, { gathering: 'g1', persons: ['s1'] }];
    const finding = judge(year({ attendance }));
    expect(finding.outcome).toBe('met');
    expect(find(finding, 'obligations.record').outcome).toBe('met');
    expect(find(finding, 'attendance.g1').reason.params['guests']).toEqual(['s1']);
  });

  it('C14: has its issues reported before their day has come', () => {
    const record = year({
      asOf: '2024-10-01T00:00:00Z',
      changes: [left('2025-03-01', 'p9')],
      work: [{ task: 'rest', after: 'g1', on: '2025-03-01' }],
    });
    expect(find(judge(record), 'obligations.record').reason.params['faults']).toEqual([
      { path: ['changes', 0, 'person'], code: 'change.not-in-group' },
      { path: ['work', 0, 'task'], code: 'task.unknown' },
    ]);
  });
});
