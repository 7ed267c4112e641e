import fc from 'fast-check';
import { expect } from 'vitest';
import type { Member } from '../../src/application/application.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import type { GroupRules } from '../../src/eligibility/group-reasons.js';
import { type Remedy, remedies } from '../../src/index.js';
import type { Addition } from '../../src/seats/additions.js';
import type { PersonFills } from '../../src/seats/seats.js';
import { application, draft } from '../application/example.js';
import { after, judge, member, rules2024, waysFor } from './group-ways.js';
import { register } from './register.js';

type Way = readonly Addition[];

/** The way without one of the members whom it asks for. */
function oneLess(way: Way, at: number): Way {
  return way.map((one, index) => (index === at ? { ...one, joining: one.joining - 1 } : one));
}

const categories = ['administration', 'department', 'leadership', 'school'];

const people = fc
  .array(fc.subarray(categories), { maxLength: 6 })
  .map((all) => all.map((own, at) => member(`p${at}`, ...own)));

const rulesOf = (personFills: PersonFills): readonly GroupRules[] =>
  [[1], [3], [1, 2], [2, 2], [1, 1, 2], [2, 3, 1], [1, 1, 1, 1], [2, 1, 3, 1]].map((counts) => ({
    ...rules2024,
    personFills,
    seats: Object.fromEntries(counts.map((count, at) => [categories[at] as string, count])),
  }));

const once = rulesOf('one-seat');

/** Every way to bring in so many members, each for one category. */
function vectors(categories: readonly string[], joining: number): readonly Way[] {
  const [first, ...rest] = categories;
  if (first === undefined) return joining === 0 ? [[]] : [];
  return Array.from({ length: joining + 1 }, (_, own) =>
    vectors(rest, joining - own).map((way) => [{ joining: own, categories: [first] }, ...way]),
  ).flat();
}

/** A reported way to complete a group fills it, and needs everybody whom it asks for. */
export function fillsTheGroupWithNobodyToSpare(numRuns: number): void {
  const rules = fc.constantFrom(...once, ...rulesOf('every-category'));

  fc.assert(
    fc.property(people, rules, (people, rules) => {
      const ways = waysFor(people, rules) as readonly Way[];
      expect(ways.length === 0).toBe(judge(people, rules).outcome === 'met');
      for (const way of ways) {
        expect(judge(after(people, way), rules).outcome).toBe('met');
        for (const at of way.keys()) {
          expect(judge(after(people, oneLess(way, at)), rules).outcome).toBe('not-met');
        }
      }
    }),
    { numRuns },
  );
}

/** Where each member fills one seat, every way to complete the group is reported, up to twelve. */
export function listsEveryWayUpToTwelve(numRuns: number): void {
  fc.assert(
    fc.property(people, fc.constantFrom(...once), (people, rules) => {
      const ways = waysFor(people, rules) as readonly Way[];
      const missing = (ways[0] ?? []).reduce((sum, { joining }) => sum + joining, 0);
      const all = vectors(Object.keys(rules.seats ?? {}), missing)
        .map((way) => way.filter(({ joining }) => joining > 0))
        .filter((way) => judge(after(people, way), rules).outcome === 'met');
      const texts = (list: readonly Way[]) => list.map((way) => JSON.stringify(way)).sort();
      if (missing === 0) expect(ways).toEqual([]);
      else if (all.length <= 12) expect(texts(ways)).toEqual(texts(all));
      else {
        expect(new Set(texts(ways)).size).toBe(12);
        expect(texts(all)).toEqual(expect.arrayContaining(texts(ways)));
      }
    }),
    { numRuns },
  );
}

function groups(found: readonly Remedy[]): readonly (readonly Remedy[])[] {
  const ways: Remedy[][] = [];
  for (const remedy of found) ways[remedy.way - 1] = [...(ways[remedy.way - 1] ?? []), remedy];
  return ways;
}

/** An application is met after all remedies of a way, and not when one is left out. */
export function mendsAnApplicationByAllRemediesOfAWay(numRuns: number): void {
  const criteria = formalCriteria(hkdir2024, { register });
  const drafts = fc.record({
    applicant: fc.record({ orgnr: fc.constantFrom('864950582', '974760673', '864950583') }),
    members: fc
      .array(fc.subarray(['administration', 'department', 'leadership']), { maxLength: 4 })
      .map((all) => all.map((own, at) => member(`p${at}`, ...own))),
    parts: fc.constantFrom({}, { plans: 'x' }, { plans: 'x', motivation: 'x' }),
    submission: fc.option(
      fc.record({
        receivedAt: fc.constant('2024-06-20T09:00:00Z'),
        channel: fc.constantFrom('Espresso', 'e-mail'),
      }),
      { nil: undefined },
    ),
  });
  interface Draft {
    readonly applicant: { readonly orgnr: string };
    readonly members: readonly Member[];
    readonly parts: Readonly<Record<string, string>>;
    readonly submission: { readonly receivedAt: string; readonly channel: string } | undefined;
  }
  /** The draft in which one remedy has been carried out. */
  function carryOut(given: Draft, { criterion, change }: Remedy): Draft {
    const { members, submission = { receivedAt: '', channel: '' } } = given;
    switch (criterion) {
      case 'applicant':
        return { ...given, applicant: { orgnr: '864950582' } };
      case 'parts':
        return { ...given, parts: { plans: 'x', motivation: 'x' } };
      case 'deadline':
        return { ...given, submission: { ...submission, receivedAt: '2024-06-24T07:00:00Z' } };
      case 'channel':
        return { ...given, submission: { ...submission, channel: 'Espresso' } };
      default: {
        const step = change as unknown as Addition;
        return { ...given, members: after(members, [step]) as readonly Member[] };
      }
    }
  }
  const mended = (given: Draft, todo: readonly Remedy[]) => todo.reduce(carryOut, given);
  function outcomeOf({ submission, ...rest }: Draft): string {
    const isSubmitted = submission !== undefined && submission.receivedAt !== '';
    return criteria.evaluate(isSubmitted ? application({ ...rest, submission }) : draft(rest))
      .outcome;
  }

  fc.assert(
    fc.property(drafts, (given) => {
      const { submission, ...rest } = given;
      const found = remedies(
        criteria.evaluate(submission ? application({ ...rest, submission }) : draft(rest)),
      );
      const ways = groups(found);
      expect(ways.length === 0).toBe(outcomeOf(given) === 'met');
      for (const way of ways) {
        expect(outcomeOf(mended(given, way))).toBe('met');
        for (const left of way) {
          expect(
            outcomeOf(
              mended(
                given,
                way.filter((one) => one !== left),
              ),
            ),
          ).not.toBe('met');
        }
      }
    }),
    { numRuns },
  );
}
