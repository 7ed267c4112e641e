import { describe, expect, it } from 'vitest';
import type { Member } from '../../src/application/application.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { remedies } from '../../src/criteria/remedies.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { group } from '../../src/eligibility/group.js';
import type { GroupRules } from '../../src/eligibility/group-reasons.js';
import type { Candidate } from '../../src/seats/seats.js';
import { application } from '../application/example.js';
import * as properties from './group.properties.js';
import { judge, rules2024 } from './group-ways.js';
import { register } from './register.js';

/** Members p1, p2, … with the categories written in short: a, d and l, and x for another. */
const members = (...people: string[]): Candidate[] =>
  people.map((categories, i) => ({ id: `p${i + 1}`, categories: [...categories].map(long) }));
const long = (short: string) =>
  ({ a: 'administration', d: 'department', l: 'leadership' })[short] ?? short;

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

  it.each<[string, Candidate[], seated: [number, number, number], short: Record<string, number>]>([
    ['C02: nobody at all', [], [0, 0, 0], { a: 0, d: 0, l: 0 }],
    ['C02: no category 1', members('d', 'l', 'l'), [0, 1, 2], { a: 0 }],
    ['C02: no category 2', members('a', 'l', 'l', 'l'), [1, 0, 2], { d: 0 }],
    ['C02: one of category 3', members('a', 'd', 'l', 'a'), [1, 1, 1], { l: 1 }],
    ['C02: three people for four seats', members('adl', 'adl', 'adl'), [1, 1, 1], { adl: 3 }],
    [
      'C02: enough people, but one for two categories',
      members('ad', 'l', 'l', 'l'),
      [1, 0, 2],
      { ad: 1 },
    ],
    [
      'C02: enough of each category, but not enough different people',
      members('a', 'dl', 'dl', 'a'),
      [1, 1, 1],
      { dl: 2 },
    ],
    [
      'C02: only people of other categories',
      members('x', 'x', 'x', 'x'),
      [0, 0, 0],
      { a: 0, d: 0, l: 0 },
    ],
  ])('%s is not enough', (_, people, seated, short) => {
    const { outcome, reason } = judge(people);
    expect([outcome, reason.code]).toEqual(['not-met', 'group.incomplete']);
    const params = reason.params as unknown as {
      seated: Record<string, number>;
      missing: number;
      shortages: { categories: string[]; candidates: string[] }[];
    };
    expect(Object.values(params.seated)).toEqual(seated);
    expect(params.missing).toBe(4 - seated.reduce((sum, n) => sum + n));
    expect(params.shortages.map((one) => [one.categories, one.candidates.length])).toEqual(
      Object.entries(short).map(([categories, had]) => [[...categories].map(long), had]),
    );
  });

  it('C02: one person listed twice is one person', () => {
    const [first, ...others] = members('l', 'a', 'd');
    const twice = judge([first as Candidate, first as Candidate, ...others]);
    expect(twice).toEqual(judge([first as Candidate, ...others]));
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
  const everywhere: GroupRules = { ...rules2024, personFills: 'every-category' };

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
          shortages: [{ categories: ['leadership'], seats: 2, candidates: ['p1'] }],
        },
      },
    });
  });

  it('E4: as many members are missing as have to join, not as seats are empty', () => {
    expect(judge([], everywhere).reason.params['missing']).toBe(2);
  });
});

describe('where a group has a maximum of members', () => {
  const five: GroupRules = { ...rules2024, size: { maximum: 5 } };
  const reasons = (people: readonly Candidate[]) => {
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
        reason: { code: 'group.within', params: { members: 5, maximum: 5 } },
      },
    ]);
  });

  it('one person more than the maximum is too many, and the finding names who fills no seat', () => {
    const [outcome, seats, size] = reasons(members('a', 'd', 'l', 'l', 'l', ''));
    expect([outcome, seats]).toMatchObject(['not-met', { code: 'group.complete' }]);
    expect(size).toEqual({
      code: 'group.too-large',
      params: { members: 6, maximum: 5, over: 1, ways: [[{ leaving: 1, of: ['p6', 'p5'] }]] },
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
            { joining: 1, categories: ['leadership'] },
            { leaving: 1, of: ['p4', 'p5'] },
          ],
        ],
      },
    });
  });

  it('E1: all who have to leave are in one step, where somebody has to join as well', () => {
    const four: GroupRules = { ...rules2024, size: { maximum: 4 } };
    const found = remedies(judge(members('a', 'd', 'l', '', ''), four));
    expect(found.map(({ criterion, change }) => [criterion, change])).toEqual([
      ['group.seats', { joining: 1, categories: ['leadership'] }],
      ['group.size', { leaving: 2, of: ['p4', 'p5'] }],
    ]);
  });
});

describe('where a group has a minimum of members', () => {
  const rules: GroupRules = {
    kind: 'organisations',
    size: { minimum: 3, maximum: 5 },
    clauses: ['C02'],
  };

  it('one fewer is too few, and one more has to join', () => {
    expect(judge(members('', '', ''), rules).reason).toEqual({
      code: 'group.within',
      params: { members: 3, minimum: 3, maximum: 5 },
    });
    expect(judge(members('', ''), rules)).toEqual({
      criterion: 'group',
      level: 'required',
      outcome: 'not-met',
      clauses: ['C02'],
      reason: {
        code: 'group.too-small',
        params: {
          members: 2,
          minimum: 3,
          maximum: 5,
          missing: 1,
          ways: [[{ joining: 1, categories: [] }]],
        },
      },
    });
  });

  it('those who join for empty seats count', () => {
    const found = remedies(judge(members('x'), { ...rules, seats: { a: 1 } }));
    expect(found.map(({ criterion, change }) => [criterion, change])).toEqual([
      ['group.seats', { joining: 1, categories: ['a'] }],
      ['group.size', { joining: 1, categories: [] }],
    ]);
  });
});

describe('where a category has a maximum', () => {
  const rules: GroupRules = {
    kind: 'organisations',
    seats: {
      school: 1,
      university: { minimum: 0, maximum: 1 },
      ministry: { minimum: 0, maximum: 0 },
    },
    clauses: ['C02'],
  };
  const put = (...own: readonly (readonly string[])[]) =>
    own.map((categories, n) => ({ id: `p${n + 1}`, categories }));

  it('the group is made of its minimum and its maximum', () => {
    const finding = judge(put(['school'], ['university']), rules);
    expect(finding.findings?.map(({ criterion, reason }) => [criterion, reason.code])).toEqual([
      ['group.seats', 'group.complete'],
      ['group.maximum', 'group.within-seats'],
    ]);
  });

  it('one more is too many, and any of them may leave', () => {
    const finding = judge(put(['school'], ['university'], ['university'], ['ministry']), rules);
    expect(finding.findings?.[1]).toMatchObject({
      outcome: 'not-met',
      reason: {
        code: 'group.over-seats',
        params: {
          maximum: { university: 1, ministry: 0 },
          over: 2,
          surpluses: [
            { categories: ['university'], maximum: 1, members: ['p2', 'p3'] },
            { categories: ['ministry'], maximum: 0, members: ['p4'] },
          ],
          ways: [
            [
              { leaving: 1, of: ['p2', 'p3'] },
              { leaving: 1, of: ['p4'] },
            ],
          ],
        },
      },
    });
  });

  it('a member of another category as well counts there', () => {
    expect(judge(put(['school'], ['university'], ['university', 'school']), rules).outcome).toBe(
      'met',
    );
  });

  it('whoever leaves is replaced where the group would become too small', () => {
    const sized = { ...rules, size: { minimum: 3 } };
    const found = remedies(judge(put(['school'], ['university'], ['university']), sized));
    expect(found.map(({ criterion, change }) => [criterion, change])).toEqual([
      ['group.maximum', { leaving: 1, of: ['p2', 'p3'] }],
      ['group.maximum', { joining: 1, categories: [] }],
    ]);
  });

  it('all steps of a way mend the group, whoever leaves, and none can be left out', () => {
    properties.isMendedByAllStepsOfAWay(100);
  });

  it('the size counts each member once', () => {
    properties.countsEachMemberOnce(100);
  });
});

describe('a draft that does not state its members', () => {
  it('E9: is undetermined, and one that states none is not met', () => {
    expect(group(rules2024).evaluate({})).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'group.not-stated', params: {} },
    });
    expect(group(rules2024).evaluate({ members: [] }).outcome).toBe('not-met');
  });

  it('E9: is undetermined in each part of the criterion', () => {
    const rules: GroupRules = {
      ...rules2024,
      seats: { a: { minimum: 1, maximum: 2 } },
      size: { maximum: 4 },
    };
    const { outcome, findings = [] } = group(rules).evaluate({ members: undefined });
    expect([outcome, ...findings.map(({ reason }) => reason.code)]).toEqual([
      'undetermined',
      'group.not-stated',
      'group.not-stated',
      'group.not-stated',
    ]);
  });
});

describe('the criterion of the group in the formal criteria', () => {
  it('C02: judges the members of an application', () => {
    const criteria = formalCriteria(hkdir2024, { register });
    const groupOf = (people: readonly Candidate[]) =>
      criteria
        .evaluate(application({ members: people as readonly Member[] }))
        .findings?.find(({ criterion }) => criterion === 'group');
    for (const people of [members('a', 'd', 'l', 'l'), members('a', 'd', 'l')]) {
      expect(groupOf(people)).toEqual(judge(people));
    }
  });
});
