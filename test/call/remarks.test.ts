import { describe, expect, it } from 'vitest';
import { defineCall, parseCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { callRemarks } from '../../src/call/remarks.js';
import { smallCall } from '../eligibility/small-call.js';
import { errorWithCode } from '../parse/error-with-code.js';

type Sections = Parameters<typeof smallCall>[0];

/** Path and code of each remark on a call. */
const remarks = (sections: Sections) =>
  callRemarks(smallCall(sections)).map(({ path, code }) => `${path.join('.')}: ${code}`);

describe('the remarks on a call', () => {
  it('are none on the call of 2024, also when it was stored and read', () => {
    const stored = parseCall(JSON.parse(JSON.stringify(hkdir2024)));

    expect(callRemarks(hkdir2024)).toEqual([]);
    expect(stored.ok && callRemarks(stored.value)).toEqual([]);
  });

  it('are none on a call that names no ids', () => {
    expect(remarks({})).toEqual([]);
  });

  it('have a message that says what to look at', () => {
    const [remark] = callRemarks(smallCall({ lists: ['activities'] }));

    expect(remark).toEqual({
      path: ['lists', 0],
      code: 'term.missing',
      message: '`terms` has no name for this id',
    });
  });
});

const facts: Sections['facts'] = {
  months: { about: 'application', kind: 'number', statedBy: 'applicant' },
};
const when = { fact: 'months', minimum: 1 };

describe('an id that texts print and that no term names', () => {
  it.each<[string, Sections, string]>([
    ['a fact', { facts }, 'facts.months'],
    ['a list', { lists: ['activities'] }, 'lists.0'],
    [
      'a round',
      { rounds: { spring: { deadline: { day: '2024-03-01', clauses: [] }, clauses: [] } } },
      'rounds.spring',
    ],
    [
      'a category',
      { group: { kind: 'persons', seats: { leader: 1 }, clauses: [] } },
      'group.seats.leader',
    ],
    ['a part', { parts: { required: ['plans'], clauses: [] } }, 'parts.required.0'],
    [
      'a priority group',
      {
        facts: { near: { about: 'application', kind: 'yes-no', statedBy: 'applicant' } },
        terms: { near: 'whether the school is near' },
        selection: {
          capacity: { places: 1, clauses: [] },
          order: [
            { by: 'priority', groups: [{ id: 'neighbours', when: { fact: 'near', is: true } }] },
          ],
          clauses: [],
        },
      },
      'selection.order.0.groups.0.id',
    ],
    ['a gathering', { gatherings: { g1: { month: '2024-10', clauses: [] } } }, 'gatherings.g1'],
    [
      'an obligation',
      { obligations: { report: { kind: 'deliverable' as const, clauses: [] } } },
      'obligations.report',
    ],
    [
      'a kind of cost',
      {
        grant: {
          items: {
            plans: { kind: 'actual-costs', costs: { eligible: ['wages'] }, clauses: [] },
          },
        },
        terms: { plans: 'plans' },
      },
      'grant.items.plans.costs.eligible.0',
    ],
  ])('is remarked on: %s', (_, sections, path) => {
    expect(remarks(sections)).toEqual([`${path}: term.missing`]);
  });

  it('is remarked on where a part is only for some', () => {
    const parts = { required: ['plans', { part: 'budget', when }], clauses: [] };
    const terms = { plans: 'plans', months: 'months' };

    expect(remarks({ facts, parts, terms })).toEqual(['parts.required.1: term.missing']);
  });

  it('is not remarked on once a term names it', () => {
    expect(remarks({ facts, terms: { months: { nb: 'varighet' } } })).toEqual([]);
  });

  it('is not named by what every object has', () => {
    expect(remarks({ lists: ['constructor'] })).toEqual(['lists.0: term.missing']);
  });
});

describe('the values of a choice', () => {
  const choice = (values: NonNullable<NonNullable<Sections['facts']>[string]['values']>) =>
    remarks({
      terms: { country: 'country' },
      facts: { country: { about: 'application', kind: 'choice', values, statedBy: 'applicant' } },
    });

  it('without texts are remarked on once, for they are printed as they stand', () => {
    expect(choice(['NO', 'SE'])).toEqual(['facts.country.values: value.text-missing']);
  });

  it('with texts are not', () => {
    expect(choice({ NO: 'Norway', SE: { en: 'Sweden' } })).toEqual([]);
  });
});

it.each([undefined, null, {}, { ok: true, value: hkdir2024 }])(
  'what is no call has no remarks: %j',
  (value) => {
    expect(() => callRemarks(value as never)).toThrow(errorWithCode('call.invalid'));
  },
);

it('a call with remarks is valid all the same', () => {
  const call = smallCall({ facts });

  expect(callRemarks(call)).not.toEqual([]);
  expect(defineCall(call)).toEqual(call);
});

describe('a deliverable and the course', () => {
  const course = { from: '2024-10', to: '2025-04', clauses: [] };
  const delivered = (due: object) => ({
    terms: { report: 'report' },
    course,
    obligations: { report: { kind: 'deliverable', due, clauses: [] } },
  });
  const early = ['obligations.report.due: obligation.before-course'];

  it.each<[string, object, readonly string[]]>([
    ['on the day before the course begins', { day: '2024-09-30' }, early],
    ['on the first day of the course', { day: '2024-10-01' }, []],
    ['counted to a day before it', { months: 1, after: 'deadline' }, early],
    ['after it', { day: '2025-07-01' }, []],
    ['on a day that is not known yet', { months: 1, after: 'award' }, []],
  ])('have a remark where it is due %s, if that is before', (_, due, expected) => {
    const deadline = { day: '2024-06-24', clauses: [] };

    expect(remarks({ ...delivered(due), deadline } as Sections)).toEqual(expected);
  });

  it('have none while one round leads to a day in the course', () => {
    const rounds = {
      spring: { deadline: { day: '2024-06-24', clauses: [] }, clauses: [] },
      autumn: { deadline: { day: '2024-09-24', clauses: [] }, clauses: [] },
    };
    const terms = { report: 'report', spring: 'spring', autumn: 'autumn' };
    const given = { ...delivered({ months: 1, after: 'deadline' }), rounds, terms };

    expect(remarks(given as Sections)).toEqual([]);
  });
});
