import fc from 'fast-check';
import { expect } from 'vitest';
import type { Member } from '../../src/application/application.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { decisive } from '../../src/criteria/decisive.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { type GroupStep, group } from '../../src/eligibility/group.js';
import { type Remedy, remedies } from '../../src/index.js';
import type { Addition } from '../../src/seats/additions.js';
import { application, draft } from '../application/example.js';
import { variant } from '../call/variant.js';
import { member, type Way, waysFor } from './group-ways.js';
import { register } from './register.js';

/** The people, and those whom a way asks to join. */
function joined(people: readonly Member[], way: Way): readonly Member[] {
  const newcomers = way.flatMap(({ categories, persons }, at) =>
    Array.from({ length: persons }, (_, n) => member(`new${at}-${n}`, ...categories)),
  );
  return [...people, ...newcomers];
}

/** The way without one of the persons whom it asks for. */
function oneLess(way: Way, at: number): Way {
  return way.map((one, index) => (index === at ? { ...one, persons: one.persons - 1 } : one));
}

const categories = ['administration', 'department', 'leadership', 'school'];

const people = fc
  .array(fc.subarray(categories), { maxLength: 6 })
  .map((all) => all.map((own, at) => member(`p${at}`, ...own)));

const callsOf = (personFills: 'one-seat' | 'every-category') =>
  [[1], [3], [1, 2], [2, 2], [1, 1, 2], [2, 3, 1], [1, 1, 1, 1], [2, 1, 3, 1]].map((counts) =>
    variant({
      group: {
        personFills,
        seats: counts.map((count, at) => ({ category: categories[at] as string, count })),
      },
      attendance: { required: [], recommended: [] },
    }),
  );

const once = callsOf('one-seat');

/** Every way to bring in so many persons, each for one category. */
function vectors(categories: readonly string[], persons: number): readonly Way[] {
  const [first, ...rest] = categories;
  if (first === undefined) return persons === 0 ? [[]] : [];
  return Array.from({ length: persons + 1 }, (_, own) =>
    vectors(rest, persons - own).map((way) => [{ categories: [first], persons: own }, ...way]),
  ).flat();
}

function groups(found: readonly Remedy[]): readonly (readonly Remedy[])[] {
  const ways: Remedy[][] = [];
  for (const remedy of found) ways[remedy.way - 1] = [...(ways[remedy.way - 1] ?? []), remedy];
  return ways;
}

/** A reported way to complete a group fills it, and needs everybody whom it asks for. */
export function fillsTheGroupWithNobodyToSpare(numRuns: number): void {
  const calls = fc.constantFrom(...once, ...callsOf('every-category'));

  fc.assert(
    fc.property(people, calls, (people, call) => {
      const judge = (members: readonly Member[]) =>
        group(call).evaluate(application({ group: [...members] })).outcome;
      const ways = waysFor(people, call);
      expect(ways.length === 0).toBe(judge(people) === 'met');
      for (const way of ways) {
        expect(judge(joined(people, way))).toBe('met');
        for (const at of way.keys()) {
          expect(judge(joined(people, oneLess(way, at)))).toBe('not-met');
        }
      }
    }),
    { numRuns },
  );
}

/** Where each person fills one seat, every way to complete the group is reported, up to twelve. */
export function listsEveryWayUpToTwelve(numRuns: number): void {
  fc.assert(
    fc.property(people, fc.constantFrom(...once), (people, call) => {
      const ways = waysFor(people, call);
      const persons = (way: Way) => way.reduce((sum, one) => sum + one.persons, 0);
      const missing = ways[0] === undefined ? 0 : persons(ways[0]);
      const names = call.group.seats.map(({ category }) => category);
      const all = vectors(names, missing)
        .map((way) => way.filter((one) => one.persons > 0))
        .filter(
          (way) =>
            group(call).evaluate(application({ group: [...joined(people, way)] })).outcome ===
            'met',
        );
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

/** A group with a maximum is met after all steps of a way, and not when a step is left out. */
export function meetsTheMaximumByAllStepsOfAWay(numRuns: number): void {
  const categories = ['administration', 'department', 'leadership', 'school'];
  const people = fc
    .array(fc.subarray(categories), { maxLength: 9 })
    .map((all) => all.map((own, at) => member(`p${at}`, ...own)));
  const calls = fc
    .tuple(
      fc.constantFrom([1], [1, 2], [2, 2], [1, 1, 2]),
      fc.nat(2),
      fc.constantFrom('one-seat' as const, 'every-category' as const),
    )
    .map(([counts, more, personFills]) =>
      variant({
        group: {
          personFills,
          most: counts.reduce((sum, count) => sum + count, more),
          seats: counts.map((count, at) => ({ category: categories[at] as string, count })),
        },
        attendance: { required: [], recommended: [] },
      }),
    );
  /** The members after a step, in which `of` names those of whom any may leave. */
  function after(members: readonly Member[], step: GroupStep): readonly Member[] {
    if ('leaving' in step) {
      const leaving = members.filter(({ id }) => step.of.includes(id)).slice(0, step.leaving);
      return members.filter((one) => !leaving.includes(one));
    }
    return [
      ...members,
      ...Array.from({ length: step.persons }, (_, n) =>
        member(`${step.categories.join()}-${n}`, ...step.categories),
      ),
    ];
  }

  fc.assert(
    fc.property(people, calls, (people, call) => {
      const judge = (members: readonly Member[]) =>
        group(call).evaluate(application({ group: [...members] }));
      const finding = judge(people);
      const ways = groups(remedies(finding));
      expect(ways.length === 0).toBe(finding.outcome === 'met');
      for (const way of ways) {
        const steps = way.map(({ change }) => change as unknown as GroupStep);
        const outcome = (done: readonly GroupStep[]) => judge(done.reduce(after, people)).outcome;
        expect(outcome(steps)).toBe('met');
        for (const left of steps) {
          expect(outcome(steps.filter((step) => step !== left))).toBe('not-met');
        }
      }
      const codes = decisive(finding).map(({ reason }) => reason.code);
      expect(codes.includes('group.too-large')).toBe(people.length > (call.group.most ?? 0));
    }),
    { numRuns },
  );
}

/** An application is met after all remedies of a way, and not when one is left out. */
export function mendsAnApplicationByAllRemediesOfAWay(numRuns: number): void {
  const criteria = formalCriteria(hkdir2024, { register });
  const drafts = fc.record({
    applicant: fc.record({ orgnr: fc.constantFrom('864950582', '974760673', '864950583') }),
    group: fc
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
    readonly group: readonly Member[];
    readonly parts: Readonly<Record<string, string>>;
    readonly submission: { readonly receivedAt: string; readonly channel: string } | undefined;
  }
  /** The draft in which one remedy has been carried out. */
  function carryOut(given: Draft, { criterion, change }: Remedy): Draft {
    const { group, submission = { receivedAt: '', channel: '' } } = given;
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
        const { categories, persons } = change as unknown as Addition;
        const newcomers = Array.from({ length: persons }, (_, at) =>
          member(`${categories.join()}-${at}`, ...categories),
        );
        return { ...given, group: [...group, ...newcomers] };
      }
    }
  }
  const mended = (given: Draft, todo: readonly Remedy[]) => todo.reduce(carryOut, given);
  function outcomeOf({ submission, ...rest }: Draft): string {
    const isDelivered = submission !== undefined && submission.receivedAt !== '';
    return criteria.evaluate(isDelivered ? application({ ...rest, submission }) : draft(rest))
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
