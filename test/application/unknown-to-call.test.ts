import { describe, expect, it } from 'vitest';
import { parseApplication } from '../../src/application/application.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { variant } from '../call/variant.js';
import { smallCall } from '../eligibility/small-call.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { codes, issues } from './codes.js';
import { example } from './example.js';

const application = { about: 'application', statedBy: 'applicant' } as const;
const call = smallCall({
  lists: ['activities', 'visits'],
  group: { kind: 'persons', seats: { leader: 1 }, clauses: [] },
  facts: {
    months: { ...application, kind: 'number', integer: true, minimum: 1, maximum: 24 },
    share: { ...application, kind: 'number' },
    asked: { ...application, kind: 'money' },
    start: { ...application, kind: 'day' },
    country: { ...application, kind: 'choice', values: ['NO', 'SE'] },
    fields: { ...application, kind: 'choices', values: { music: 'music', dance: 'dance' } },
    approved: { ...application, kind: 'yes-no' },
    note: { ...application, kind: 'text' },
    founded: { about: 'applicant', kind: 'day', statedBy: 'applicant' },
    score: { ...application, kind: 'number', statedBy: 'host' },
    round: { about: 'call', kind: 'number', statedBy: 'host' },
    spent: { about: 'award', kind: 'money', statedBy: 'applicant' },
    age: { about: 'members', kind: 'number', minimum: 0, statedBy: 'applicant' },
    costs: { about: 'activities', kind: 'money', statedBy: 'applicant' },
  },
});
const draft = { id: 'a-1', applicant: { id: 'one' } };
/** Path and code of each issue of a draft to the call with some facts. */
const stated = (facts: object) => codes(parseApplication({ ...draft, facts }, call));

describe('a fact of an application', () => {
  it('is one of the call, of its kind, in its range', () => {
    const facts = {
      months: 24,
      share: -0.5,
      asked: 0,
      start: '2024-02-29',
      country: 'NO',
      fields: ['dance', 'music'],
      approved: false,
      note: 'x',
      founded: '1999-12-31',
    };
    const members = [{ id: 'p1', categories: ['leader'], facts: { age: 0 } }];
    const lists = { activities: [{ id: 'e1', facts: { costs: 100 } }], visits: [{ id: 'v1' }] };
    const input = { ...draft, facts, members, lists };

    expect(parseApplication(input, call)).toStrictEqual({ ok: true, value: input });
  });

  it('may say nothing where it is a text or a list of choices', () => {
    expect(stated({ note: ' ', fields: [] })).toEqual([]);
  });

  it('is refused where the call has no such fact, whatever every object has', () => {
    expect(stated({ weeks: 3, constructor: 'x' })).toEqual([
      ['facts.weeks', 'fact.unknown'],
      ['facts.constructor', 'fact.unknown'],
    ]);
    expect(codes(parseApplication({ ...draft, facts: { months: 3 } }, hkdir2024))).toContainEqual([
      'facts.months',
      'fact.unknown',
    ]);
    expect(parseApplication({ ...draft, facts: { weeks: 3 } }).ok).toBe(true);
  });

  it.each<[string, unknown, string]>([
    ['months', '6', 'fact.kind'],
    ['months', 6.5, 'fact.kind'],
    ['months', 0, 'fact.out-of-range'],
    ['months', 25, 'fact.out-of-range'],
    ['share', true, 'fact.kind'],
    ['asked', 10.5, 'fact.kind'],
    ['asked', -1, 'fact.out-of-range'],
    ['asked', 2 ** 53, 'fact.kind'],
    ['start', '2024-02-30', 'fact.kind'],
    ['start', '2024-02', 'fact.kind'],
    ['start', '', 'fact.kind'],
    ['start', 20_240_201, 'fact.kind'],
    ['country', 'FI', 'fact.out-of-range'],
    ['country', 'no', 'fact.out-of-range'],
    ['country', ['NO'], 'fact.kind'],
    ['fields', 'music', 'fact.kind'],
    ['fields', ['music', 'film'], 'fact.out-of-range'],
    ['fields', ['toString'], 'fact.out-of-range'],
    ['approved', 'yes', 'fact.kind'],
    ['approved', 1, 'fact.kind'],
    ['note', 7, 'fact.kind'],
    ['note', ['x'], 'fact.kind'],
  ])('%s is not %j', (id, value, code) => {
    expect(stated({ [id]: value })).toEqual([[`facts.${id}`, code]]);
  });

  it('is not stated by an applicant where the organiser states it', () => {
    expect(stated({ score: 6 })).toEqual([['facts.score', 'fact.host']]);
  });

  it('is stated of what it is about', () => {
    const misplaced = {
      facts: { age: 20, costs: 100, round: 2, spent: 100 },
      members: [{ id: 'p1', facts: { months: 6, costs: 100 } }],
      lists: {
        activities: [{ id: 'e1', facts: { age: 20 } }],
        visits: [{ id: 'v1', facts: { costs: 100 } }],
      },
    };

    expect(codes(parseApplication({ ...draft, ...misplaced }, call))).toEqual([
      ['facts.age', 'fact.about'],
      ['facts.costs', 'fact.about'],
      ['facts.round', 'fact.about'],
      ['facts.spent', 'fact.about'],
      ['members.0.facts.months', 'fact.about'],
      ['members.0.facts.costs', 'fact.about'],
      ['lists.activities.0.facts.age', 'fact.about'],
      ['lists.visits.0.facts.costs', 'fact.about'],
    ]);
  });

  it('of a member or an entry is of its kind too', () => {
    const members = [{ id: 'p1' }, { id: 'p2', facts: { age: -1 } }];
    const lists = { activities: [{ id: 'e1', facts: { costs: '100' } }] };

    expect(codes(parseApplication({ ...draft, members, lists }, call))).toEqual([
      ['members.1.facts.age', 'fact.out-of-range'],
      ['lists.activities.0.facts.costs', 'fact.kind'],
    ]);
  });

  it('is explained by what was expected', () => {
    const found = issues(parseApplication({ ...draft, facts: { start: 'x', age: 3 } }, call));

    expect(found.map(({ message }) => message)).toEqual([
      'expected a day such as 2024-06-24',
      'the fact is about members; state it there',
    ]);
  });
});

describe('an application to a call is refused', () => {
  it.each<[string, object, (string | number)[], string]>([
    [
      'a category that the call does not have',
      { members: [{ id: 'p1', categories: ['leadership', 'politics'] }] },
      ['members', 0, 'categories', 1],
      'category.unknown',
    ],
    [
      'a part that it does not have',
      { parts: { budget: 'x' } },
      ['parts', 'budget'],
      'part.unknown',
    ],
    [
      'a list that it does not have',
      { lists: { activities: [] } },
      ['lists', 'activities'],
      'list.unknown',
    ],
    [
      'a gathering that it does not have',
      { appliedFor: { 'special-needs': { g5: 1 } } },
      ['appliedFor', 'special-needs', 'g5'],
      'gathering.unknown',
    ],
    [
      'an item that it does not give',
      { appliedFor: { boat: 1 } },
      ['appliedFor', 'boat'],
      'item.unknown',
    ],
  ])('for %s, and only when the call is given', (_, change, path, code) => {
    const input = { ...example, ...change };

    expect(issues(parseApplication(input, hkdir2024))).toMatchObject([{ path, code }]);
    expect(parseApplication(input).ok).toBe(true);
  });

  it('with what the call has instead', () => {
    const input = {
      ...example,
      members: [{ id: 'p1', categories: ['politics'] }],
      parts: { budget: 'x' },
    };
    const found = issues(parseApplication(input, hkdir2024));

    expect(found.map(({ message }) => message)).toEqual([
      'expected one of administration, department, leadership',
      'expected one of plans, motivation',
    ]);
    expect(found.map(({ params }) => params?.['known'])).toEqual([
      ['administration', 'department', 'leadership'],
      ['plans', 'motivation'],
    ]);
  });

  it('not for a part that only others have to fill in', () => {
    const when = { fact: 'months', minimum: 1 };
    const facts = { months: { ...application, kind: 'number' as const } };
    const parts = { required: ['plans', { part: 'budget', when }], clauses: [] };
    const input = { ...draft, parts: { budget: 'x' } };

    expect(parseApplication(input, smallCall({ facts, parts })).ok).toBe(true);
  });

  it('for an applicant without an organisation number, when it is for municipalities', () => {
    const input = { ...example, applicant: { id: 'child-017' } };
    const forAnyone = variant({ applicant: { kind: 'registered' } });

    expect(codes(parseApplication(input, hkdir2024))).toEqual([['applicant.orgnr', 'missing']]);
    expect(parseApplication(input, forAnyone).ok).toBe(true);
    expect(parseApplication(input).ok).toBe(true);
  });

  it('for nothing that it leaves out', () => {
    const { id, applicant } = example;

    expect(parseApplication({ id, applicant }, hkdir2024)).toStrictEqual({
      ok: true,
      value: { id, applicant },
    });
  });

  it('with at most 100 issues', () => {
    const members = Array.from({ length: 200 }, (_, i) => ({ id: `p${i}`, categories: ['x'] }));

    expect(issues(parseApplication({ ...example, members }, hkdir2024))).toHaveLength(100);
  });
});

describe('the channel of an application', () => {
  const { receivedAt } = example.submission;
  const accepted = ['Espresso', { nb: 'E-post', en: 'E-mail' }];
  const byChannel = (channel: string) =>
    parseApplication(
      { ...example, submission: { receivedAt, channel } },
      variant({ channel: { accepted } }),
    );

  it.each(['Espresso', 'E-post', 'E-mail'])(
    'is one of the call by any of its names: %s',
    (name) => {
      expect(byChannel(name).ok).toBe(true);
    },
  );

  it.each(['espresso', 'ESPRESSO', ' Espresso', 'Espresso\n', 'e-Post', 'E-MAIL '])(
    'that is meant but misspelt is an issue, not a rejection: %j',
    (name) => {
      expect(codes(byChannel(name))).toEqual([['submission.channel', 'channel.spelling']]);
    },
  );

  it('that is misspelt has its spelling in the message', () => {
    expect(issues(byChannel('e-post '))).toMatchObject([
      { message: 'expected E-post, written so' },
    ]);
  });

  it.each(['Altinn', 'Espresso 2', 'Epost', ''])(
    '%j is another, which the criteria judge',
    (name) => {
      expect(byChannel(name).ok).toBe(true);
    },
  );

  it('is not looked at without the call, or where the call names none', () => {
    const input = { ...draft, submission: { receivedAt, channel: 'espresso' } };

    expect(parseApplication(input).ok).toBe(true);
    expect(parseApplication(input, smallCall({})).ok).toBe(true);
  });
});

describe('what is wrong with the shape of an application', () => {
  it('E12: is reported together with what the call does not know', () => {
    const input = {
      ...example,
      applicant: { orgnr: '12' },
      members: [{ id: 'p 1', categories: ['politics'] }],
      parts: { budget: 'x' },
    };

    expect(codes(parseApplication(input, hkdir2024))).toEqual([
      ['applicant.orgnr', 'invalid-format'],
      ['members.0.id', 'invalid-format'],
      ['members.0.categories.0', 'category.unknown'],
      ['parts.budget', 'part.unknown'],
    ]);
  });

  it('is reported alone at its place', () => {
    const input = {
      ...draft,
      applicant: {},
      facts: { months: null, weeks: {} },
      members: [{ id: 'p1', categories: [7] }, 'p2'],
      lists: { Visits: [], visits: 7 },
      submission: 'espresso',
    };

    expect(codes(parseApplication(input, call)).sort()).toEqual([
      ['applicant.orgnr', 'missing'],
      ['facts.months', 'invalid-type'],
      ['facts.weeks', 'invalid-type'],
      ['lists.Visits', 'invalid-key'],
      ['lists.visits', 'invalid-type'],
      ['members.0.categories.0', 'invalid-type'],
      ['members.1', 'invalid-type'],
      ['submission', 'invalid-type'],
    ]);
  });

  it.each([undefined, null, 7, 'x', []])(
    'is reported alone where it is no application: %j',
    (input) => {
      expect(codes(parseApplication(input, hkdir2024)).map(([path]) => path)).toEqual(['']);
    },
  );

  it('is one issue where it throws, also when it throws the second time only', () => {
    for (const times of [0, 1]) {
      let left = times;
      const get = () => (left-- > 0 ? {} : expect.fail());
      const input = Object.defineProperty({ ...draft }, 'facts', { get, enumerable: true });

      const parsed = parseApplication(input, call);

      const expected = times === 0 ? [['', 'unreadable']] : [];
      expect(codes(parsed)).toEqual(expected);
    }
  });
});

it.each([null, 7, {}, { ok: true, value: hkdir2024 }, { ...hkdir2024, version: undefined }])(
  'a call that is none is misuse: %#',
  (value) => {
    expect(() => parseApplication(example, value as never)).toThrow(errorWithCode('call.invalid'));
  },
);
