import { describe, expect, it } from 'vitest';
import { define, definition, refused } from '../refused.js';

const number = { about: 'application', kind: 'number', statedBy: 'applicant' };
const facts = {
  months: number,
  hours: number,
  country: { about: 'members', kind: 'choice', values: ['NO', 'SE'], statedBy: 'applicant' },
};

type Requirement = readonly [holds: object, more?: object];

/** A call with requirements `r1`, `r2` and so on. */
const requiring = (...requirements: Requirement[]) => ({
  facts,
  requirements: Object.fromEntries(
    requirements.map(([holds, more = {}], at) => [`r${at + 1}`, { holds, clauses: [], ...more }]),
  ),
});

describe('the limits of several requirements', () => {
  it.each<[string, ...Requirement[]]>([
    [
      'a minimum and a maximum',
      [{ fact: 'months', minimum: 6 }],
      [{ fact: 'months', maximum: 12 }],
    ],
    ['limits that meet', [{ fact: 'months', minimum: 6 }], [{ fact: 'months', maximum: 6 }]],
    ['limits of two facts', [{ fact: 'months', minimum: 6 }], [{ fact: 'hours', maximum: 5 }]],
    [
      'limits of two counts',
      [{ count: 'members', where: { fact: 'country', is: 'NO' }, minimum: 3 }],
      [{ count: 'members', where: { fact: 'country', is: 'SE' }, maximum: 2 }],
    ],
    [
      'a limit for some only',
      [{ fact: 'months', minimum: 6 }],
      [{ fact: 'months', maximum: 5 }, { when: { fact: 'hours', minimum: 1 } }],
    ],
    [
      'a stricter limit that is recommended',
      [{ fact: 'months', minimum: 6 }],
      [{ fact: 'months', minimum: 9 }, { level: 'recommended' }],
    ],
    [
      'a limit on two days',
      [{ fact: 'months', minimum: 6 }, { judgedOn: 'deadline' }],
      [{ fact: 'months', minimum: 6 }, { judgedOn: 'submission' }],
    ],
    [
      'limits of which one is enough',
      [
        {
          any: [
            { fact: 'months', minimum: 6 },
            { fact: 'months', maximum: 2 },
          ],
        },
      ],
    ],
  ])('may be %s', (_, ...requirements) => {
    expect(define(requiring(...requirements))().requirements).toHaveProperty('r1');
  });

  it.each<[string, string, ...Requirement[]]>([
    [
      'a minimum',
      'requirements.r2.holds.minimum',
      [{ fact: 'months', minimum: 6 }],
      [{ fact: 'months', minimum: 9 }],
    ],
    [
      'a maximum in the parts of an all',
      'requirements.r2.holds.all.1.maximum',
      [{ fact: 'months', maximum: 12 }],
      [
        {
          all: [
            { fact: 'hours', minimum: 1 },
            { fact: 'months', maximum: 12 },
          ],
        },
      ],
    ],
    [
      'a minimum of the same entries',
      'requirements.r2.holds.minimum',
      [{ count: 'members', where: { fact: 'country', is: 'NO' }, minimum: 3 }],
      [{ where: { is: 'NO', fact: 'country' }, minimum: 2, count: 'members' }],
    ],
  ])('do not state %s twice', (_, path, ...requirements) => {
    expect(refused(requiring(...requirements))).toEqual([[path, 'limit.stated']]);
  });

  it.each<[string, string, ...Requirement[]]>([
    [
      'of one fact',
      'requirements.r2.holds',
      [{ fact: 'months', minimum: 6 }],
      [{ fact: 'months', maximum: 5 }],
    ],
    [
      'within one requirement',
      'requirements.r1.holds.all.1',
      [
        {
          all: [
            { fact: 'months', maximum: 5 },
            { fact: 'months', minimum: 6 },
          ],
        },
      ],
    ],
  ])('can be fulfilled together: %s', (_, path, ...requirements) => {
    expect(refused(requiring(...requirements))).toEqual([[path, 'limit.impossible']]);
  });
});

describe('the size of a group and a limit on its members', () => {
  const sized = (size: object, holds: object) => ({
    ...requiring([holds]),
    group: { ...definition.group, size },
  });

  it('can be fulfilled together', () => {
    expect(
      define(sized({ minimum: 4 }, { count: 'members', maximum: 4 }))().requirements,
    ).toHaveProperty('r1');
    expect(refused(sized({ maximum: 6 }, { count: 'members', minimum: 7 }))).toEqual([
      ['requirements.r1.holds', 'limit.impossible'],
    ]);
    expect(refused(sized({ minimum: 5 }, { count: 'members', maximum: 4 }))).toEqual([
      ['requirements.r1.holds', 'limit.impossible'],
    ]);
  });

  it('are not stated twice', () => {
    expect(refused(sized({ maximum: 6 }, { count: 'members', maximum: 6 }))).toEqual([
      ['requirements.r1.holds.maximum', 'limit.stated'],
    ]);
  });
});

describe('the range of a fact and a limit on it', () => {
  const ranged = (holds: object) => ({
    ...requiring([holds]),
    facts: { months: { ...number, minimum: 1, maximum: 60 } },
  });

  it('can be fulfilled together, and the limit says more than the range', () => {
    expect(define(ranged({ fact: 'months', minimum: 2, maximum: 59 }))().version).toBe(1);
    expect(refused(ranged({ fact: 'months', minimum: 61 }))).toEqual([
      ['requirements.r1.holds.minimum', 'limit.impossible'],
    ]);
    expect(refused(ranged({ fact: 'months', maximum: 60 }))).toEqual([
      ['requirements.r1.holds.maximum', 'limit.stated'],
    ]);
  });
});
