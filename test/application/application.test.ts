import { describe, expect, it } from 'vitest';
import {
  applicantKey,
  parseApplication,
  parseApplications,
} from '../../src/application/application.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import type { Issue, ParseResult } from '../../src/parse/issue.js';
import { variant } from '../call/variant.js';
import { checkedIssues } from '../parse/checked-issues.js';
import { example } from './example.js';

const issues = (result: ParseResult<unknown>): readonly Issue[] =>
  result.ok ? [] : checkedIssues(result.issues);
const codes = (result: ParseResult<unknown>) =>
  issues(result).map(({ path, code }) => [path.join('.'), code]);

describe('an application', () => {
  it('of the design parses, and comes out as the JSON that went in', () => {
    for (const call of [undefined, hkdir2024]) {
      const parsed = parseApplication(JSON.parse(JSON.stringify(example)), call);
      expect(parsed).toStrictEqual({ ok: true, value: example });
      expect(JSON.stringify(parsed.ok && parsed.value)).toBe(JSON.stringify(example));
    }
  });

  it('stored, read and parsed again is the same', () => {
    const once = parseApplication(example);
    const again = parseApplication(JSON.parse(JSON.stringify(once.ok && once.value)));
    expect(again).toStrictEqual(once);
  });

  it('without a submission is a draft', () => {
    const { submission, specialNeeds, ...draft } = example;
    expect(parseApplication(draft)).toStrictEqual({ ok: true, value: draft });
  });

  it('may be received at a Date or an instant of Temporal, and then has it in UTC', () => {
    const at = new Date('2024-06-20T10:31:07Z');
    for (const receivedAt of [at, { epochMilliseconds: at.getTime() }]) {
      const parsed = parseApplication({ ...example, submission: { receivedAt, channel: 'x' } });
      expect(parsed.ok && parsed.value.submission?.receivedAt).toBe('2024-06-20T10:31:07.000Z');
    }
  });

  it.each(['1', '~', '!#%&/()=?', '<b>', '__proto__', 'x'.repeat(200)])(
    'may have any printable ASCII without a blank as its key and its members’: %j',
    (id) => {
      const input = { ...example, id, group: [{ id, categories: ['leadership'] }] };
      expect(parseApplication(input, hkdir2024)).toStrictEqual({ ok: true, value: input });
    },
  );

  it.each([
    ['a wrong check digit', { applicant: { orgnr: '864950583' } }],
    ['an empty group', { group: [] }],
    ['a member of no category', { group: [{ id: 'p1', categories: [] }] }],
    ['one person twice', { group: [example.group[0], example.group[0]] }],
    ['a blank part', { parts: { plans: '', motivation: ' \u00a0' } }],
    ['no parts', { parts: {} }],
    ['an unknown channel', { submission: { ...example.submission, channel: '' } }],
    [
      'a day long past',
      { submission: { ...example.submission, receivedAt: '1999-12-31T23:59:59Z' } },
    ],
    ['no special needs', { specialNeeds: [] }],
  ])('with %s has the right shape: the criteria judge it', (_, change) => {
    const input = { ...example, ...change };
    expect(parseApplication(input, hkdir2024)).toStrictEqual({ ok: true, value: input });
  });
});

describe('an application is refused', () => {
  it.each<[string, object, string, string]>([
    ['no id', { id: undefined }, 'id', 'missing'],
    ['a blank id', { id: '' }, 'id', 'invalid-format'],
    ['a name as id', { id: 'Ola Nordmann' }, 'id', 'invalid-format'],
    ['an id with a letter that is not ASCII', { id: 'søknad-17' }, 'id', 'invalid-format'],
    ['an id of 201 characters', { id: 'x'.repeat(201) }, 'id', 'invalid-format'],
    [
      'a category of 101 characters',
      { group: [{ id: 'p1', categories: ['x'.repeat(101)] }] },
      'group.0.categories.0',
      'invalid-format',
    ],
    [
      'a blank in the key of a member',
      { group: [{ id: 'p 1', categories: [] }] },
      'group.0.id',
      'invalid-format',
    ],
    ['a number as id', { id: 17 }, 'id', 'invalid-type'],
    ['no applicant', { applicant: undefined }, 'applicant', 'missing'],
    ['eight digits', { applicant: { orgnr: '86495058' } }, 'applicant.orgnr', 'invalid-format'],
    [
      'the number as a number',
      { applicant: { orgnr: 864950582 } },
      'applicant.orgnr',
      'invalid-type',
    ],
    [
      'a name of the applicant',
      { applicant: { ...example.applicant, name: 'x' } },
      'applicant.name',
      'unknown-key',
    ],
    ['null for a draft', { submission: null }, 'submission', 'invalid-type'],
    [
      'no offset',
      { submission: { receivedAt: '2024-06-20T12:31:07', channel: 'x' } },
      'submission.receivedAt',
      'instant.naive',
    ],
    [
      '30 February',
      { submission: { receivedAt: '2024-02-30T12:31:07Z', channel: 'x' } },
      'submission.receivedAt',
      'instant.invalid',
    ],
    [
      'a number of milliseconds',
      { submission: { receivedAt: 0, channel: 'x' } },
      'submission.receivedAt',
      'instant.invalid',
    ],
    ['no time of delivery', { submission: { channel: 'x' } }, 'submission.receivedAt', 'missing'],
    [
      'no channel',
      { submission: { receivedAt: example.submission.receivedAt } },
      'submission.channel',
      'missing',
    ],
    [
      'a channel of 101 characters',
      { submission: { ...example.submission, channel: 'x'.repeat(101) } },
      'submission.channel',
      'too-big',
    ],
    ['a group that is no list', { group: {} }, 'group', 'invalid-type'],
    ['1 001 members', { group: Array(1001).fill(example.group[0]) }, 'group', 'too-big'],
    [
      'a category that is no text',
      { group: [{ id: 'p1', categories: [1] }] },
      'group.0.categories.0',
      'invalid-type',
    ],
    [
      'a name of a member',
      { group: [{ id: 'p1', categories: [], name: 'x' }] },
      'group.0.name',
      'unknown-key',
    ],
    ['parts that are a list', { parts: [] }, 'parts', 'invalid-type'],
    ['a part that is no text', { parts: { plans: null } }, 'parts.plans', 'invalid-type'],
    [
      'a part with a blank in its key',
      { parts: { 'our plans': 'x' } },
      'parts.our plans',
      'invalid-key',
    ],
    [
      'half an øre',
      { specialNeeds: [{ gathering: 'g3', estimate: 0.5 }] },
      'specialNeeds.0.estimate',
      'invalid-type',
    ],
    [
      'less than nothing',
      { specialNeeds: [{ gathering: 'g3', estimate: -1 }] },
      'specialNeeds.0.estimate',
      'too-small',
    ],
    [
      'more than is safe',
      { specialNeeds: [{ gathering: 'g3', estimate: 2 ** 53 }] },
      'specialNeeds.0.estimate',
      'too-big',
    ],
    [
      'what the need is',
      { specialNeeds: [{ gathering: 'g3', estimate: 1, need: 'x' }] },
      'specialNeeds.0.need',
      'unknown-key',
    ],
    ['a key that is not of the shape', { comment: 'x' }, 'comment', 'unknown-key'],
  ])('with %s', (_, change, path, code) => {
    expect(codes(parseApplication({ ...example, ...change }))).toEqual([[path, code]]);
  });

  it.each([undefined, null, 'a-017', 17, true, [], [example]])('when it is %j', (input) => {
    const code = input === undefined ? 'missing' : 'invalid-type';
    expect(codes(parseApplication(input))).toEqual([['', code]]);
  });

  it('with every issue that it has, not the first alone', () => {
    const faults = parseApplication({ id: '', applicant: {}, group: [{}], parts: 1, extra: 1 });
    expect(codes(faults).sort()).toEqual([
      ['applicant.orgnr', 'missing'],
      ['extra', 'unknown-key'],
      ['group.0.categories', 'missing'],
      ['group.0.id', 'missing'],
      ['id', 'invalid-format'],
      ['parts', 'invalid-type'],
    ]);
  });
});

describe('an application to a call is refused', () => {
  it.each<[string, object, (string | number)[], string]>([
    [
      'a category that the call does not have',
      { group: [{ id: 'p1', categories: ['leadership', 'politics'] }] },
      ['group', 0, 'categories', 1],
      'category.unknown',
    ],
    [
      'a part that it does not have',
      { parts: { budget: 'x' } },
      ['parts', 'budget'],
      'part.unknown',
    ],
    [
      'a gathering that it does not have',
      { specialNeeds: [{ gathering: 'g5', estimate: 1 }] },
      ['specialNeeds', 0, 'gathering'],
      'gathering.unknown',
    ],
    ['a priority group, when it has none', { priority: 'first' }, ['priority'], 'priority.unknown'],
  ])('for %s, and only when the call is given', (_, change, path, code) => {
    const input = { ...example, ...change };
    expect(issues(parseApplication(input, hkdir2024))).toMatchObject([{ path, code }]);
    expect(parseApplication(input).ok).toBe(true);
  });

  it('for what the call has none of, and for anything but what it has', () => {
    const input = { ...example, parts: { budget: 'x' }, priority: 'first' };
    expect(issues(parseApplication(input, hkdir2024)).map(({ message }) => message)).toEqual([
      'expected one of plans, motivation',
      'the call has no priority to choose',
    ]);
  });

  it('for an applicant without an organisation number, when it is for municipalities', () => {
    const input = { ...example, applicant: { id: 'child-017' } };
    expect(codes(parseApplication(input, hkdir2024))).toEqual([['applicant.orgnr', 'missing']]);
    const forAnyone = variant({ applicant: { type: 'registered' } });
    expect(parseApplication(input, forAnyone).ok).toBe(true);
    expect(parseApplication(input).ok).toBe(true);
  });

  it('for nothing that it leaves out', () => {
    const { specialNeeds, ...input } = example;
    expect(parseApplication(input, hkdir2024)).toStrictEqual({ ok: true, value: input });
  });

  it('with at most 100 issues', () => {
    const group = Array.from({ length: 200 }, (_, i) => ({ id: `p${i}`, categories: ['x'] }));
    expect(issues(parseApplication({ ...example, group }, hkdir2024))).toHaveLength(100);
  });
});

describe('the key of an applicant', () => {
  it('is its organisation number, or what the host calls it', () => {
    expect(applicantKey({ orgnr: '864950582' })).toBe('864950582');
    expect(applicantKey({ id: 'child-017' })).toBe('child-017');
  });
});

describe('a list of applications', () => {
  const other = { ...example, id: 'a-018' };

  it('parses to the same list, frozen', () => {
    const parsed = parseApplications([example, other], hkdir2024);
    expect(parsed).toStrictEqual({ ok: true, value: [example, other] });
    expect(parsed.ok && Object.isFrozen(parsed.value)).toBe(true);
    expect(parseApplications([])).toStrictEqual({ ok: true, value: [] });
  });

  it('is refused for an id that was used before, each time', () => {
    expect(codes(parseApplications([example, other, example, example]))).toEqual([
      ['2.id', 'application.duplicate'],
      ['3.id', 'application.duplicate'],
    ]);
  });

  it('is refused with the index of each application that is wrong', () => {
    const list = [example, null, { ...other, id: 1 }, { ...other, parts: { budget: 'x' } }];
    expect(codes(parseApplications(list, hkdir2024))).toEqual([
      ['1', 'invalid-type'],
      ['2.id', 'invalid-type'],
      ['3.parts.budget', 'part.unknown'],
    ]);
  });

  it('is refused with at most 100 issues, also where the last application has several', () => {
    const group = Array.from({ length: 60 }, () => ({ id: 'p1', categories: ['x'] }));
    const list = [0, 1, 2].map((n) => ({ ...example, id: `a-${n}`, group }));
    expect(issues(parseApplications(list, hkdir2024))).toHaveLength(100);
  });

  it.each([undefined, null, {}, 'x', { length: 1, 0: example }])('is not %j', (input) => {
    expect(codes(parseApplications(input))).toEqual([['', 'invalid-type']]);
  });

  it('of a million issues reports 100', () => {
    expect(issues(parseApplications(Array(1_000_000).fill({})))).toHaveLength(100);
  });
});
