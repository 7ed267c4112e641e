import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { decisive } from '../../src/criteria/decisive.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { UtlysningError } from '../../src/parse/error.js';
import { norway } from '../../src/register/index.js';
import { aDraft, aGroup, aMember, anApplication } from '../../src/testing/index.js';
import { errorWithCode } from '../parse/error-with-code.js';
import * as properties from './an-application.properties.js';
import { callWith } from './calls.js';

const criteria = formalCriteria(hkdir2024, { register: norway });
const reasons = (application: Parameters<typeof criteria.evaluate>[0]) =>
  decisive(criteria.evaluate(application)).map(({ reason }) => reason.code);

describe('an application that is built', () => {
  it('C16: is all that the call of 2024 asks for, a week before the deadline', () => {
    expect(anApplication(hkdir2024)).toStrictEqual({
      id: 'a-1',
      applicant: { orgnr: '958935420' },
      members: [
        { id: 'p1', categories: ['administration'] },
        { id: 'p2', categories: ['department'] },
        { id: 'p3', categories: ['leadership'] },
        { id: 'p4', categories: ['leadership'] },
      ],
      parts: { plans: 'Filled in', motivation: 'Filled in' },
      submission: { receivedAt: '2024-06-17T10:00:00+02:00', channel: 'Espresso' },
    });
    expect(criteria.evaluate(anApplication(hkdir2024)).outcome).toBe('met');
  });

  it('is frozen, as one that was parsed is', () => {
    const application = anApplication(hkdir2024, { parts: { plans: 'x' } });
    const parts = [
      application,
      application.parts,
      application.members?.[0],
      application.submission,
    ];
    expect(parts.map(Object.isFrozen)).toEqual([true, true, true, true]);
  });

  it('is eligible to any call, within its window', () => {
    properties.isEligibleToAnyCall(100);
  });

  it.each([
    ['opens four days before it closes', '2024-06-20T10:00', '2024-06-22T10:00:00+02:00'],
    ['opens a minute before it closes', '2024-06-24T09:59', '2024-06-24T09:59:30+02:00'],
    ['opens ten days before it closes', '2024-06-14T10:00', '2024-06-19T10:00:00+02:00'],
    ['opened long ago', '2024-01-01T00:00', '2024-06-17T10:00:00+02:00'],
  ])('to a call that %s is delivered in between', (_, at, receivedAt) => {
    const call = callWith({ opens: { at, clauses: [] } });
    expect(anApplication(call).submission?.receivedAt).toBe(receivedAt);
  });

  it('to a call of more seats than members, where a person fills several, has as few as can do', () => {
    const seats = { few: 2, many: 1000 };
    const group = { kind: 'persons' as const, seats, clauses: [] };
    const everywhere = callWith({ group: { ...group, personFills: 'every-category' } });
    const built = anApplication(everywhere);
    expect(built.members).toHaveLength(1000);
    expect(built.members?.slice(0, 3).map(({ categories = [] }) => categories)).toEqual([
      ['few', 'many'],
      ['few', 'many'],
      ['many'],
    ]);
    const once = callWith({ group: { ...group, personFills: 'one-seat' } });
    expect(() => anApplication(once)).toThrow(errorWithCode('testing.seats'));
  });

  it('has as many members as may be listed to a call of as many seats', () => {
    const seats = { all: 1000 };
    const call = callWith({
      group: { kind: 'persons', seats, personFills: 'one-seat', clauses: [] },
    });
    expect(anApplication(call).members).toHaveLength(1000);
  });
});

describe('a change in it', () => {
  it.each<[string, Parameters<typeof anApplication>[1], string[]]>([
    [
      'C01: another applicant',
      { applicant: { orgnr: '974760673' } },
      ['applicant.not-municipality'],
    ],
    ['C02: another group', { members: aGroup('administration') }, ['group.incomplete']],
    [
      'C03: a Date at which it came',
      { submission: { receivedAt: new Date('2024-06-24T08:00:00.001Z') } },
      ['deadline.late'],
    ],
    ['C15: another channel alone', { submission: { channel: 'e-mail' } }, ['channel.wrong']],
    [
      'C15: another channel, in an object of another realm',
      { submission: runInNewContext("({ channel: 'e-mail' })") },
      ['channel.wrong'],
    ],
    [
      'C16: one part blank, in an object without a prototype',
      { parts: Object.assign(Object.create(null), { plans: '' }) },
      ['parts.missing'],
    ],
    ['C16: one part blank', { parts: { plans: '' } }, ['parts.missing']],
    ['C16: one part taken away', { parts: { plans: null } }, ['parts.missing']],
    [
      'C03, C16: two at once',
      { submission: { receivedAt: '2024-06-25T00:00:00Z' }, parts: { motivation: ' ' } },
      ['deadline.late', 'parts.missing'],
    ],
    [
      'C03, C15: no submission',
      { submission: null },
      ['deadline.not-submitted', 'channel.not-submitted'],
    ],
  ])('%s', (_, change, codes) => {
    expect(reasons(anApplication(hkdir2024, change))).toEqual(codes);
  });

  it('leaves everything else as it was', () => {
    const change = { id: 'a-9', submission: { channel: 'x' }, parts: { plans: 'y' } };
    const { id, submission, parts, ...rest } = anApplication(hkdir2024, change);
    expect([id, submission, parts]).toEqual([
      'a-9',
      { receivedAt: '2024-06-17T10:00:00+02:00', channel: 'x' },
      { plans: 'y', motivation: 'Filled in' },
    ]);
    const { applicant, members } = anApplication(hkdir2024);
    expect(rest).toEqual({ applicant, members });
  });

  it('is none where it is undefined', () => {
    const undefinedParts = { parts: undefined } as object;
    expect(anApplication(hkdir2024, undefinedParts)).toEqual(anApplication(hkdir2024));
  });

  it('may add what was not there, and take it away again', () => {
    const appliedFor = { 'special-needs': { g3: 100 } };
    expect(anApplication(hkdir2024, { appliedFor }).appliedFor).toEqual(appliedFor);
    expect('appliedFor' in anApplication(hkdir2024, { appliedFor: null })).toBe(false);
  });

  it.each<[string, object, string]>([
    ['a key that there is none of', { applicants: {} }, 'applicants: unknown-key'],
    ['one further in', { submission: { recievedAt: 'x' } }, 'submission.recievedAt: unknown-key'],
    ['keys in the place of a list', { members: { p1: 'x' } }, 'members: invalid-type'],
    ['a part of another call', { parts: { budget: 'x' } }, 'parts.budget: part.unknown'],
    [
      'a category of another call',
      { members: [aMember('p1', 'politics')] },
      'members.0.categories.0: category.unknown',
    ],
    [
      'a gathering of another call',
      { appliedFor: { 'special-needs': { g9: 1 } } },
      'appliedFor.special-needs.g9: gathering.unknown',
    ],
    [
      'a time without an offset',
      { submission: { receivedAt: '2024-06-24T10:00:00' } },
      'submission.receivedAt: instant.naive',
    ],
    ['a blank in a key', { id: 'a 1' }, 'id: invalid-format'],
    ['no id at all', { id: null }, 'id: missing'],
    ['a prototype', JSON.parse('{"parts":{"__proto__":"x"}}'), 'parts.__proto__: unknown-key'],
  ])('is refused with %s', (_, change, issue) => {
    let issues: readonly string[] = [];
    expect(() => {
      try {
        anApplication(hkdir2024, change);
      } catch (error) {
        if (error instanceof UtlysningError) {
          issues = error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`);
        }
        throw error;
      }
    }).toThrow(errorWithCode('testing.application'));
    expect(issues).toEqual([issue]);
  });
});

describe('a draft that is built', () => {
  it('C03: is the same without a submission, so that nobody can tell yet', () => {
    const { submission, ...rest } = anApplication(hkdir2024, { id: 'd-1' });
    expect(aDraft(hkdir2024, { id: 'd-1' })).toStrictEqual(rest);
    expect(criteria.evaluate(aDraft(hkdir2024)).outcome).toBe('undetermined');
  });
});

describe('a group that is built', () => {
  it('C02: has a person for each argument, each with a key of its own', () => {
    expect(aGroup('leadership', [], ['department', 'leadership'])).toEqual([
      { id: 'p1', categories: ['leadership'] },
      { id: 'p2', categories: [] },
      { id: 'p3', categories: ['department', 'leadership'] },
    ]);
    expect(aMember('p3', 'department', 'leadership')).toEqual({
      id: 'p3',
      categories: ['department', 'leadership'],
    });
    expect(aGroup()).toEqual([]);
  });
});
