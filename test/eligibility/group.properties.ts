import fc from 'fast-check';
import { expect } from 'vitest';
import type { Member } from '../../src/application/application.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { group } from '../../src/eligibility/group.js';
import { application } from '../application/example.js';

const judge = (people: readonly Member[], call = hkdir2024) =>
  group(call).evaluate(application({ group: people }));

/** The finding is the same in any order of the members and of their categories. */
export function isTheSameInAnyOrderOfMembers(numRuns: number): void {
  const people = fc.array(
    fc.record({
      id: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'),
      categories: fc.subarray(['administration', 'department', 'leadership']),
    }),
    { maxLength: 8 },
  );
  const shuffled = people.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(shuffled, ([one, other]) => {
      const turned = other.map(({ id, categories }) => ({
        id,
        categories: [...categories].reverse(),
      }));
      expect(JSON.stringify(judge(turned))).toBe(JSON.stringify(judge(one)));
    }),
    { numRuns },
  );
}
