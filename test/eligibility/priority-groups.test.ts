import { describe, expect, it } from 'vitest';
import type { CallDefinition } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { admit } from '../../src/eligibility/admit.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { priorityGroups } from '../../src/eligibility/priority-groups.js';
import { application } from '../application/example.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { admitted, anyone, call, callWith } from './priority-call.js';
import * as properties from './priority-groups.properties.js';
import { register } from './register.js';

describe('the criterion of the priority group', () => {
  const judge = (priority?: string, by = call) =>
    formalCriteria(by, { register: anyone })
      .evaluate(application(priority === undefined ? {} : { priority }))
      .findings?.find(({ criterion }) => criterion === 'priority');

  it('is met by one of the groups, not met by another, and undetermined where none is stated', () => {
    const known = ['siblings', 'near', 'others'];
    expect(judge('near')).toMatchObject({
      outcome: 'met',
      clauses: ['C18'],
      reason: { code: 'priority.known', params: { priority: 'near' } },
    });
    expect(judge('friends')).toMatchObject({
      outcome: 'not-met',
      reason: { code: 'priority.unknown', params: { priority: 'friends', known } },
    });
    expect(judge()).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'priority.not-stated', params: { known } },
    });
  });

  it('is not there in a call without priority groups', () => {
    expect(judge('near', hkdir2024)).toBeUndefined();
  });
});

describe('the priority groups of an admission', () => {
  it('come in the order of the call, each with the places that are left to it', () => {
    const groups = admitted([2, 3, 4]).map(({ priority, places, eligible }) => [
      priority,
      places,
      eligible.map(({ id }) => id),
    ]);
    expect(groups).toEqual([
      ['siblings', 6, ['siblings-0', 'siblings-1']],
      ['near', 4, ['near-0', 'near-1', 'near-2']],
      ['others', 1, ['others-0', 'others-1', 'others-2', 'others-3']],
    ]);
    expect(admitted([7, 1, 1]).map(({ places }) => places)).toEqual([6, 0, 0]);
  });

  it('give every place while somebody is left to take it', () => {
    properties.givesEveryPlaceWhileSomebodyWaits(100);
  });

  it('are refused for a call without priority groups or places, and for an applicant in none of them', () => {
    const none = admit(hkdir2024, [application()], { register });
    expect(() => priorityGroups(hkdir2024, none)).toThrow(errorWithCode('draw.priorities'));
    expect(none.eligible).toHaveLength(1);
    expect(() => priorityGroups(call, none)).toThrow(errorWithCode('draw.priorities'));
    const [inOne] = admit(call, [application({ priority: 'near' })], { register: anyone }).eligible;
    const mixed = { ...none, eligible: [...none.eligible, inOne] } as typeof none;
    expect(() => priorityGroups(call, mixed)).toThrow(errorWithCode('draw.priorities'));
    const { number, ...places } = call.places;
    const unlimited = { ...call, places };
    expect(() => priorityGroups(unlimited, { ...none, eligible: [] })).toThrow(
      errorWithCode('draw.priorities'),
    );
  });
});

describe('a call with priority groups', () => {
  const refused = (draw: CallDefinition['draw']) => () => callWith({ draw });

  it('has each once, and has a draw', () => {
    const base = { among: 'eligible' as const, clauses: [] };
    expect(refused({ ...base, priorities: ['a', 'a'] })).toThrow(/priorities/);
    expect(refused({ ...base, priorities: [] })).toThrow(/priorities/);
    expect(refused({ ...base, among: 'nobody', priorities: ['a'] })).toThrow(/draw\.priorities/);
  });
});
