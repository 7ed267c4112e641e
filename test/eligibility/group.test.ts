import { describe, expect, it } from 'vitest';
import type { Member } from '../../src/application/application.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { group } from '../../src/eligibility/group.js';
import { application } from '../application/example.js';
import { variant } from '../call/variant.js';
import * as properties from './group.properties.js';

/** Members p1, p2, … with the categories written in short: a, d and l, and x for another. */
const members = (...people: string[]): Member[] =>
  people.map((categories, i) => ({ id: `p${i + 1}`, categories: [...categories].map(long) }));
const long = (short: string) =>
  ({ a: 'administration', d: 'department', l: 'leadership' })[short] ?? short;
const judge = (people: readonly Member[], call = hkdir2024) =>
  group(call).evaluate(application({ group: people }));

describe('the criterion of the project group', () => {
  it('C02: is met by one of category 1, one of category 2 and two of category 3', () => {
    expect(judge(members('a', 'd', 'l', 'l'))).toEqual({
      criterion: 'group',
      level: 'required',
      outcome: 'met',
      clauses: ['C02', 'C16'],
      reason: {
        code: 'group.complete',
        params: {
          required: { administration: 1, department: 1, leadership: 2 },
          seated: { administration: 1, department: 1, leadership: 2 },
          missing: 0,
          seating: { administration: ['p1'], department: ['p2'], leadership: ['p3', 'p4'] },
        },
      },
    });
  });

  it.each([
    ['C02: more people than seats', members('a', 'd', 'l', 'l', 'l', 'a', 'd')],
    [
      'C02: people of other categories, or of none, beside them',
      members('a', 'd', 'l', 'l', 'x', ''),
    ],
    ['C02: a person for several categories, seated where it helps', members('l', 'adl', 'al', 'l')],
    ['C02: everyone for everything', members('adl', 'adl', 'adl', 'adl')],
    ['C02: seats that fit one way only', members('adl', 'ad', 'a', 'l')],
    ['C02: a category named twice', members('aa', 'd', 'l', 'l')],
  ])('%s', (_, people) => {
    expect(judge(people).outcome).toBe('met');
  });

  it.each<[string, Member[], seated: [number, number, number], short: string, had: number]>([
    ['C02: nobody at all', [], [0, 0, 0], 'a', 0],
    ['C02: no category 1', members('d', 'l', 'l'), [0, 1, 2], 'a', 0],
    ['C02: no category 2', members('a', 'l', 'l', 'l'), [1, 0, 2], 'd', 0],
    ['C02: one of category 3', members('a', 'd', 'l', 'a'), [1, 1, 1], 'l', 1],
    ['C02: three people for four seats', members('adl', 'adl', 'adl'), [1, 1, 1], 'adl', 3],
    [
      'C02: enough people, but one for two categories',
      members('ad', 'l', 'l', 'l'),
      [1, 0, 2],
      'ad',
      1,
    ],
    [
      'C02: enough of each category, but not enough different people',
      members('a', 'dl', 'dl', 'a'),
      [1, 1, 1],
      'dl',
      2,
    ],
    ['C02: only people of other categories', members('x', 'x', 'x', 'x'), [0, 0, 0], 'a', 0],
  ])('%s is not enough', (_, people, seated, short, had) => {
    const { outcome, reason } = judge(people);
    expect([outcome, reason.code]).toEqual(['not-met', 'group.incomplete']);
    const params = reason.params as unknown as {
      seated: Record<string, number>;
      missing: number;
      shortage: { categories: string[]; seats: number; candidates: string[] };
    };
    expect(Object.values(params.seated)).toEqual(seated);
    expect(params.missing).toBe(4 - seated.reduce((sum, n) => sum + n));
    expect(params.shortage.categories).toEqual([...short].map(long));
    expect(params.shortage.candidates).toHaveLength(had);
  });

  it('C02: one person listed twice is one person', () => {
    const [first, ...others] = members('l', 'a', 'd');
    const twice = judge([first as Member, first as Member, ...others]);
    expect(twice).toEqual(judge([first as Member, ...others]));
    expect(twice.outcome).toBe('not-met');
  });

  it('C02: with the categories of all the times that it is listed', () => {
    const people = [...members('a', 'd', 'l'), { id: 'p4', categories: ['administration'] }];
    expect(judge([...people, { id: 'p4', categories: ['leadership'] }]).outcome).toBe('met');
  });

  it('C02: a person may have any key, those that objects inherit as well', () => {
    const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const people = members('a', 'd', 'l', 'l').map((one, i) => ({ ...one, id: keys[i] as string }));
    expect(judge(people).reason.params['seating']).toEqual({
      administration: ['__proto__'],
      department: ['constructor'],
      leadership: ['hasOwnProperty', 'toString'],
    });
  });

  it('C02: is the same in any order of the members and of their categories', () => {
    properties.isTheSameInAnyOrderOfMembers(100);
  });
});

describe('where a person fills a seat in every category', () => {
  const everywhere = variant({ group: { personFills: 'every-category' } });

  it('two people can fill all seats of the group', () => {
    expect(judge(members('adl', 'l'))).toMatchObject({ outcome: 'not-met' });
    expect(judge(members('adl', 'l'), everywhere)).toMatchObject({
      outcome: 'met',
      reason: {
        code: 'group.complete',
        params: {
          missing: 0,
          seating: { administration: ['p1'], department: ['p1'], leadership: ['p2', 'p1'] },
        },
      },
    });
  });

  it('but one cannot sit twice in one category', () => {
    expect(judge(members('adl'), everywhere)).toMatchObject({
      outcome: 'not-met',
      reason: {
        code: 'group.incomplete',
        params: {
          seated: { administration: 1, department: 1, leadership: 1 },
          missing: 1,
          shortage: { categories: ['leadership'], seats: 2, candidates: ['p1'] },
        },
      },
    });
  });
});

describe('where the call sets a maximum', () => {
  const five = variant({ group: { most: 5 } });
  const reasons = (people: readonly Member[]) => {
    const { outcome, findings = [] } = judge(people, five);
    return [outcome, ...findings.map(({ reason }) => reason)];
  };

  it('the group is made of its seats and its size', () => {
    const finding = judge(members('a', 'd', 'l', 'l', 'l'), five);
    expect(finding).toMatchObject({ criterion: 'group', outcome: 'met', clauses: ['C02', 'C16'] });
    expect(finding.findings).toMatchObject([
      { criterion: 'group.seats', outcome: 'met', reason: { code: 'group.complete' } },
      {
        criterion: 'group.size',
        outcome: 'met',
        reason: { code: 'group.within', params: { persons: 5, most: 5 } },
      },
    ]);
  });

  it('one person more than the maximum is too many, and the finding names who fills no seat', () => {
    const [outcome, seats, size] = reasons(members('a', 'd', 'l', 'l', 'l', ''));
    expect([outcome, seats]).toMatchObject(['not-met', { code: 'group.complete' }]);
    expect(size).toEqual({
      code: 'group.too-large',
      params: { persons: 6, most: 5, over: 1, ways: [[{ leaving: 1, of: ['p6', 'p5'] }]] },
    });
  });

  it('one listed twice is one person', () => {
    const people = members('a', 'd', 'l', 'l', 'l');
    expect(judge([...people, ...people], five).outcome).toBe('met');
  });

  it('whoever joins a full group takes the place of one who fills no seat', () => {
    const [outcome, seats] = reasons(members('a', 'd', 'l', 'x', 'x'));
    expect(outcome).toBe('not-met');
    expect(seats).toMatchObject({
      code: 'group.incomplete',
      params: {
        ways: [
          [
            { categories: ['leadership'], persons: 1 },
            { leaving: 1, of: ['p4', 'p5'] },
          ],
        ],
      },
    });
  });

  it('is no smaller than the seats', () => {
    expect(() => variant({ group: { most: 3 } })).toThrow(/group\.most/);
    expect(variant({ group: { most: 4 } }).group.most).toBe(4);
  });
});
