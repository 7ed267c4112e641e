import fc from 'fast-check';
import { expect } from 'vitest';
import { decisive } from '../../src/criteria/decisive.js';
import type { GroupRules, GroupStep } from '../../src/eligibility/group-reasons.js';
import type { PersonFills, Seats } from '../../src/seats/seats.js';
import { weightings } from '../seats/leaving.js';
import { boundedInstances, people } from '../seats/matching.js';
import { after, judge, waysFor } from './group-ways.js';

/** The finding is the same in any order of the members and of their categories. */
export function isTheSameInAnyOrderOfMembers(numRuns: number): void {
  const members = fc.array(
    fc.record({
      id: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'),
      categories: fc.subarray(['administration', 'department', 'leadership']),
    }),
    { maxLength: 8 },
  );
  const shuffled = members.chain((list) =>
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

/** Members, and rules with seats and with a size that has room for them. */
const cases = (personFills: PersonFills) =>
  boundedInstances.chain(({ seats, members }) => {
    const needed = seats.reduce((sum, { minimum }) => sum + minimum, 0);
    const dictionary: Seats = Object.fromEntries(
      seats.map(({ category, minimum, maximum }) => [
        category,
        Number.isFinite(maximum) ? { minimum, maximum } : minimum,
      ]),
    );
    return fc
      .record({
        minimum: fc.option(fc.nat(needed + 3), { nil: undefined }),
        more: fc.option(fc.nat(4), { nil: undefined }),
      })
      .map(({ minimum, more }) => {
        const maximum = more === undefined ? undefined : Math.max(needed, minimum ?? 0) + more;
        const size = { minimum, maximum };
        const rules: GroupRules = {
          kind: 'persons',
          seats: dictionary,
          size,
          personFills,
          clauses: [],
        };
        return { members, rules, size };
      });
  });

/** All steps of a way make a group met, whoever leaves, and none of them can be left out. */
export function isMendedByAllStepsOfAWay(numRuns: number): void {
  fc.assert(
    fc.property(cases('one-seat'), weightings, ({ members, rules }, weights) => {
      const ways = waysFor(members, rules);
      const outcome = (steps: readonly GroupStep[]) =>
        judge(after(members, steps, weights), rules).outcome;
      expect(ways.length === 0).toBe(outcome([]) === 'met');
      for (const way of ways) {
        expect(outcome(way)).toBe('met');
        for (const step of way) {
          expect(outcome(way.filter((other) => other !== step))).toBe('not-met');
        }
      }
    }),
    { numRuns },
  );
}

/** The size counts each member once, whatever its categories. */
export function countsEachMemberOnce(numRuns: number): void {
  fc.assert(
    fc.property(
      fc.constantFrom<PersonFills>('one-seat', 'every-category').chain(cases),
      ({ members, rules, size }) => {
        const count = people(members).size;
        const codes = decisive(judge(members, rules)).map(({ reason }) => reason.code);
        expect(codes.includes('group.too-large')).toBe(count > (size.maximum ?? 99));
        expect(codes.includes('group.too-small')).toBe(count < (size.minimum ?? 0));
      },
    ),
    { numRuns },
  );
}
