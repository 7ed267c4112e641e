import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { remedies } from '../../src/index.js';
import { draft } from '../application/example.js';
import { variant } from '../call/variant.js';
import * as properties from './additions.properties.js';
import { member, waysFor } from './group-ways.js';
import { register } from './register.js';

describe('who has to join a group', () => {
  it('C02: is one more leader where one is missing', () => {
    const people = [
      member('a', 'administration'),
      member('d', 'department'),
      member('l', 'leadership'),
    ];
    expect(waysFor(people)).toEqual([[{ categories: ['leadership'], persons: 1 }]]);
  });

  it('C02: is one of either category where one person alone stands for two', () => {
    const people = [
      member('ad', 'administration', 'department'),
      member('l1', 'leadership'),
      member('l2', 'leadership'),
    ];
    expect(waysFor(people)).toEqual([
      [{ categories: ['department'], persons: 1 }],
      [{ categories: ['administration'], persons: 1 }],
    ]);
  });

  it('C02: is everybody where nobody is there', () => {
    expect(waysFor([])).toEqual([
      [
        { categories: ['administration'], persons: 1 },
        { categories: ['department'], persons: 1 },
        { categories: ['leadership'], persons: 2 },
      ],
    ]);
  });

  it('C02: is one person for several categories where the call counts a person in each', () => {
    const call = variant({ group: { personFills: 'every-category' } });
    expect(waysFor([], call)).toEqual([
      [
        { categories: ['leadership'], persons: 1 },
        { categories: ['administration', 'department', 'leadership'], persons: 1 },
      ],
    ]);
  });

  it('fills the group, and needs everybody whom a way asks for', () => {
    properties.fillsTheGroupWithNobodyToSpare(100);
  });

  it('is every way that there is, where each person fills one seat, up to twelve', () => {
    properties.listsEveryWayUpToTwelve(100);
  });
});

describe('what has to change in a group that has a maximum', () => {
  it('is met when all steps of one way are done, and not when a step is left out', () => {
    properties.meetsTheMaximumByAllStepsOfAWay(100);
  });
});

describe('the remedies of an application', () => {
  const criteria = formalCriteria(hkdir2024, { register });
  const DEADLINE = '2024-06-24T10:00:00+02:00';

  it('C02, C03: can be while the call is open, and not when it has closed', () => {
    const finding = criteria.evaluate(draft({ group: [], parts: {} }));
    const before = remedies(finding, { at: DEADLINE, until: DEADLINE });
    const after = remedies(finding, { at: '2024-06-24T10:00:00.001+02:00', until: DEADLINE });
    expect(before.map(({ criterion, possible }) => [criterion, possible])).toEqual([
      ['group', true],
      ['group', true],
      ['group', true],
      ['deadline', true],
      ['parts', true],
      ['channel', true],
    ]);
    expect(after.map(({ possible }) => possible)).toEqual(before.map(() => false));
  });

  it('of one way make it met together, and not when one is left out', () => {
    properties.mendsAnApplicationByAllRemediesOfAWay(100);
  });
});
