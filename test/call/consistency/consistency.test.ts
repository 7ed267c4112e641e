import { describe, expect, it } from 'vitest';
import { define, definition, refused } from '../refused.js';

const group = (change: object) => ({ group: { ...definition.group, ...change } });

describe('a clause that is cited', () => {
  it('is a clause of the call, wherever it is cited', () => {
    const stay = definition.grant?.items['stay'];
    const round = { deadline: definition.deadline, clauses: ['C99'] };

    for (const [change, path] of [
      [{ eligibility: { clauses: ['C99'] } }, 'eligibility.clauses.0'],
      [{ opens: { day: '2024-05-02', clauses: ['C99'] } }, 'opens.clauses.0'],
      [{ deadline: { day: '2024-06-24', clauses: ['C03', 'C99'] } }, 'deadline.clauses.1'],
      [
        { grant: { items: { stay: { ...stay, clauses: ['C07', 'C99'] } } } },
        'grant.items.stay.clauses.1',
      ],
      [
        { gatherings: { ...definition.gatherings, g1: { month: '2024-10', clauses: ['C99'] } } },
        'gatherings.g1.clauses.0',
      ],
      [{ deadline: undefined, rounds: { spring: round } }, 'rounds.spring.clauses.0'],
      [
        { obligations: { report: { kind: 'deliverable', clauses: ['C99'] } } },
        'obligations.report.clauses.0',
      ],
      [
        {
          requirements: { members: { holds: { count: 'members', minimum: 1 }, clauses: ['C99'] } },
        },
        'requirements.members.clauses.0',
      ],
    ] as const) {
      expect(refused(change)).toEqual([[path, 'clause.unknown']]);
    }
  });

  it('is none that every object has', () => {
    expect(refused({ selection: { ...definition.selection, clauses: ['toString'] } })).toEqual([
      ['selection.clauses.0', 'clause.unknown'],
    ]);
  });

  it('is not what is called clauses elsewhere', () => {
    const terms = { ...definition.terms, clauses: 'punkter' };
    const facts = {
      clauses: { about: 'call', kind: 'choices', values: { clauses: 'X' }, statedBy: 'host' },
    };

    expect(define({ terms, facts })().terms).toHaveProperty('clauses');
  });
});

describe('the group of a call', () => {
  it('may be just as large as its seats, and not smaller', () => {
    expect(define(group({ size: { minimum: 4, maximum: 4 } }))().group?.size).toEqual({
      minimum: 4,
      maximum: 4,
    });
    expect(refused(group({ size: { maximum: 3 } }))).toEqual([
      ['group.size.maximum', 'group.size'],
      ['obligations.recommended-attendance.seats', 'attendance.size'],
    ]);
  });

  it('where a person fills a seat of each category, has to fit the largest of them alone', () => {
    const each = (maximum: number) => group({ size: { maximum }, personFills: 'every-category' });

    expect(define(each(2))().group?.size).toEqual({ maximum: 2 });
    expect(refused(each(1))).toContainEqual(['group.size.maximum', 'group.size']);
  });

  it('counts what each category needs, not what it may have', () => {
    const seats = { ...definition.group?.seats, leadership: { minimum: 2, maximum: 9 } };

    expect(define(group({ seats, size: { maximum: 4 } }))().group?.seats).toEqual(seats);
  });

  it('has no maximum below its minimum', () => {
    const seats = { ...definition.group?.seats, leadership: { minimum: 2, maximum: 1 } };

    expect(refused(group({ size: { minimum: 6, maximum: 5 } }))).toEqual([
      ['group.size.maximum', 'limit.order'],
    ]);
    expect(refused(group({ seats }))).toContainEqual([
      'group.seats.leadership.maximum',
      'limit.order',
    ]);
  });
});

describe('the channels of a call', () => {
  const channels = (...accepted: unknown[]) => ({ channel: { accepted, clauses: [] } });

  it('may be several, in several languages', () => {
    const accepted = ['Espresso', { nb: 'E-post', en: 'E-mail' }, { nb: 'Post', en: 'Mail' }];

    expect(define(channels(...accepted))().channel?.accepted).toEqual(accepted);
  });

  it.each<[string, unknown, unknown]>([
    ['the same name', 'Espresso', 'Espresso'],
    ['a name that differs in capitals and blanks', 'Espresso', ' espresso '],
    ['a name in another form', 'Espresso', { nb: 'Espresso' }],
    ['the same names in another order', { nb: 'Post', en: 'Mail' }, { en: 'Mail', nb: 'Post' }],
    ['the same name in one language', { nb: 'E-post', en: 'Mail' }, { nb: 'Post', en: 'Mail' }],
  ])('are refused for %s twice', (_, first, second) => {
    expect(refused(channels('Altinn', first, second))).toEqual([
      ['channel.accepted.2', 'duplicate'],
    ]);
  });
});

describe('the parts of the form', () => {
  const parts = (...required: unknown[]) => ({ parts: { required, clauses: [] } });
  const when = { stated: 'asked' };
  const facts = { asked: { about: 'application', kind: 'money', statedBy: 'applicant' } };

  it('may have to be filled in by some applicants only', () => {
    const required = ['plans', { part: 'budget', when }];

    expect(define({ ...parts(...required), facts })().parts?.required).toEqual(required);
    expect(define(parts())().parts?.required).toEqual([]);
  });

  it('are listed once each, whoever has to fill them in', () => {
    expect(refused({ ...parts('budget', { part: 'budget', when }), facts })).toEqual([
      ['parts.required.1', 'duplicate'],
    ]);
  });
});

it('what is wrong with the shape of a call is reported alone', () => {
  expect(refused({ course: { from: '2024-10', to: '2024-13', clauses: ['C99'] } })).toEqual([
    ['course.to', 'month.invalid'],
  ]);
});
