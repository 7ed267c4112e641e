import { describe, expect, it } from 'vitest';
import { applicantKey, parseApplication } from '../../src/application/application.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { codes } from './codes.js';
import { example } from './example.js';

describe('an application', () => {
  it('parses, and comes out as the JSON that went in', () => {
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

  it('may state facts, lists and the facts of each member and entry', () => {
    const input = {
      ...example,
      facts: { months: 6, approved: true, start: '2024-08-01', fields: ['music', 'dance'] },
      members: [{ id: 'p1', orgnr: '864950582', facts: { country: 'NO' } }],
      lists: { activities: [{ id: 'e1', facts: { costs: 100 } }, { id: 'e2' }], visits: [] },
    };

    expect(parseApplication(input)).toStrictEqual({ ok: true, value: input });
  });

  it('without a submission is a draft', () => {
    const { submission, appliedFor, ...draft } = example;
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
      const input = { ...example, id, members: [{ id, categories: ['leadership'] }] };
      expect(parseApplication(input, hkdir2024)).toStrictEqual({ ok: true, value: input });
    },
  );

  it.each([
    ['a wrong check digit', { applicant: { orgnr: '864950583' } }],
    ['an empty group', { members: [] }],
    ['no group', { members: undefined }],
    ['members without categories', { members: [{ id: 'p1' }] }],
    ['a member of no category', { members: [{ id: 'p1', categories: [] }] }],
    ['one person twice', { members: [example.members[0], example.members[0]] }],
    ['a blank part', { parts: { plans: '', motivation: ' \u00a0' } }],
    ['parts of which none is there', { parts: {} }],
    ['no parts', { parts: undefined }],
    ['an unknown channel', { submission: { ...example.submission, channel: 'Altinn' } }],
    ['an empty channel', { submission: { ...example.submission, channel: '' } }],
    ['no channel', { submission: { receivedAt: example.submission.receivedAt } }],
    ['a withdrawal', { withdrawnAt: '2024-06-21T09:00:00+02:00' }],
    [
      'a day long past',
      { submission: { ...example.submission, receivedAt: '1999-12-31T23:59:59Z' } },
    ],
    ['nothing applied for', { appliedFor: {} }],
    ['special needs at no gathering', { appliedFor: { 'special-needs': {} } }],
  ])('with %s has the right shape: the criteria judge it', (_, change) => {
    const input = { ...example, ...change };
    expect(parseApplication(input, hkdir2024)).toStrictEqual({ ok: true, value: input });
  });
});

describe('a draft', () => {
  it('needs no more than a key and who applies', () => {
    const draft = { id: 'a-1', applicant: { orgnr: '864950582' } };

    expect(parseApplication(draft, hkdir2024)).toStrictEqual({ ok: true, value: draft });
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
      { members: [{ id: 'p1', categories: ['x'.repeat(101)] }] },
      'members.0.categories.0',
      'invalid-format',
    ],
    [
      'a blank in the key of a member',
      { members: [{ id: 'p 1', categories: [] }] },
      'members.0.id',
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
    ['no time of receipt', { submission: { channel: 'x' } }, 'submission.receivedAt', 'missing'],
    [
      'a channel of 2 001 characters',
      { submission: { ...example.submission, channel: 'x'.repeat(2001) } },
      'submission.channel',
      'too-big',
    ],
    ['a withdrawal on a day', { withdrawnAt: '2024-06-21' }, 'withdrawnAt', 'instant.naive'],
    ['the group of version 1', { group: [] }, 'group', 'unknown-key'],
    ['members that are no list', { members: {} }, 'members', 'invalid-type'],
    ['1 001 members', { members: Array(1001).fill(example.members[0]) }, 'members', 'too-big'],
    [
      'a category that is no text',
      { members: [{ id: 'p1', categories: [1] }] },
      'members.0.categories.0',
      'invalid-type',
    ],
    ['a member without a key', { members: [{ categories: [] }] }, 'members.0.id', 'missing'],
    [
      'a name of a member',
      { members: [{ id: 'p1', categories: [], name: 'x' }] },
      'members.0.name',
      'unknown-key',
    ],
    [
      'a member whose number has eight digits',
      { members: [{ id: 'p1', orgnr: '86495058' }] },
      'members.0.orgnr',
      'invalid-format',
    ],
    ['facts that are a list', { facts: [] }, 'facts', 'invalid-type'],
    ['a fact that is null', { facts: { months: null } }, 'facts.months', 'invalid-type'],
    ['a fact that is an object', { facts: { months: {} } }, 'facts.months', 'invalid-type'],
    [
      'a fact that is a list of numbers',
      { facts: { fields: [1] } },
      'facts.fields.0',
      'invalid-type',
    ],
    ['a fact with a capital in its id', { facts: { Months: 3 } }, 'facts.Months', 'invalid-key'],
    [
      'a fact of 10 001 characters',
      { facts: { note: 'x'.repeat(10_001) } },
      'facts.note',
      'too-big',
    ],
    ['lists that are a list', { lists: [] }, 'lists', 'invalid-type'],
    ['a list that is no list', { lists: { activities: {} } }, 'lists.activities', 'invalid-type'],
    [
      'an entry without a key',
      { lists: { activities: [{ facts: {} }] } },
      'lists.activities.0.id',
      'missing',
    ],
    [
      'an entry with more than facts',
      { lists: { activities: [{ id: 'e1', title: 'x' }] } },
      'lists.activities.0.title',
      'unknown-key',
    ],
    [
      'an applicant with a key and a number',
      { applicant: { orgnr: '864950582', id: 'x' } },
      'applicant.id',
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
      { appliedFor: { 'special-needs': { g3: 0.5 } } },
      'appliedFor.special-needs.g3',
      'invalid-type',
    ],
    [
      'less than nothing',
      { appliedFor: { 'special-needs': -1 } },
      'appliedFor.special-needs',
      'too-small',
    ],
    [
      'more than is safe',
      { appliedFor: { 'special-needs': 2 ** 50 } },
      'appliedFor.special-needs',
      'too-big',
    ],
    [
      'what the need is',
      { appliedFor: { 'special-needs': { g3: 'x' } } },
      'appliedFor.special-needs.g3',
      'invalid-type',
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
    const found = parseApplication({ id: '', applicant: {}, members: [{}], parts: 1, extra: 1 });

    expect(codes(found).sort()).toEqual([
      ['applicant.orgnr', 'missing'],
      ['extra', 'unknown-key'],
      ['id', 'invalid-format'],
      ['members.0.id', 'missing'],
      ['parts', 'invalid-type'],
    ]);
  });
});

describe('the key of an applicant', () => {
  it('is its organisation number, or what the host calls it', () => {
    expect(applicantKey({ orgnr: '864950582' })).toBe('864950582');
    expect(applicantKey({ id: 'child-017' })).toBe('child-017');
  });
});
