import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { remedies } from '../../src/index.js';
import { draft } from '../application/example.js';
import * as properties from './additions.properties.js';
import { member, rules2024, waysFor } from './group-ways.js';
import { register } from './register.js';

describe('who has to join a group', () => {
  it('C02: is one more leader where one is missing', () => {
    const people = [
      member('a', 'administration'),
      member('d', 'department'),
      member('l', 'leadership'),
    ];
    expect(waysFor(people)).toEqual([[{ joining: 1, categories: ['leadership'] }]]);
  });

  it('C02: is one of either category where one person alone stands for two', () => {
    const people = [
      member('ad', 'administration', 'department'),
      member('l1', 'leadership'),
      member('l2', 'leadership'),
    ];
    expect(waysFor(people)).toEqual([
      [{ joining: 1, categories: ['department'] }],
      [{ joining: 1, categories: ['administration'] }],
    ]);
  });

  it('C02: fill every seat of an empty group', () => {
    expect(waysFor([])).toEqual([
      [
        { joining: 1, categories: ['administration'] },
        { joining: 1, categories: ['department'] },
        { joining: 2, categories: ['leadership'] },
      ],
    ]);
  });

  it('C02: is one person for several categories where the call counts a person in each', () => {
    const rules = { ...rules2024, personFills: 'every-category' } as const;
    expect(waysFor([], rules)).toEqual([
      [
        { joining: 1, categories: ['leadership'] },
        { joining: 1, categories: ['administration', 'department', 'leadership'] },
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

describe('the remedies of an application', () => {
  const criteria = formalCriteria(hkdir2024, { register });
  const DEADLINE = '2024-06-24T10:00:00+02:00';

  it('C02, C03: can be while the call is open, and not when it has closed', () => {
    const finding = criteria.evaluate(draft({ members: [], parts: {} }));
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
