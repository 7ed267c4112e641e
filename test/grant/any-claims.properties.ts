import fc from 'fast-check';
import { expect } from 'vitest';
import { decisive } from '../../src/criteria/decisive.js';
import type { Claims } from '../../src/grant/claims.js';
import { type Statement, settle, type Total } from '../../src/grant/settlement.js';
import { CANARY, calls, claims, claimsOfUniqueIds, claimsWithoutTies } from './arbitraries.js';
import { byHand } from './by-hand.js';

const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length });

const codes = (finding: Statement['lines'][number]['finding']) =>
  decisive(finding).map(({ reason }) => reason.code);

const sumUp = (lines: Statement['lines']): Total => {
  const sum = (key: 'claimed' | 'accepted' | 'cut' | 'refused') =>
    lines.reduce((total, line) => total + (line[key] ?? 0), 0);
  return {
    claimed: sum('claimed'),
    accepted: sum('accepted'),
    cut: sum('cut'),
    refused: sum('refused'),
  } as Total;
};

const inAll = ({ claimed, accepted, cut, refused }: Total): Total => ({
  claimed,
  accepted,
  cut,
  refused,
});

/** A statement is the same in any order of the claims, and however stays are grouped. */
export function isTheSameInAnyOrder(numRuns: number): void {
  const reordered = claims.chain((given) => {
    const apart = given.stays.flatMap(({ gathering, persons }) => [
      { gathering, persons: [] },
      ...persons.map((person) => ({ gathering, persons: [person] })),
    ]);
    const together = [...new Set(given.stays.map(({ gathering }) => gathering))].map(
      (gathering) => ({
        gathering,
        persons: given.stays
          .filter((stay) => stay.gathering === gathering)
          .flatMap(({ persons }) => persons)
          .reverse(),
      }),
    );
    const other = fc.record({
      persons: shuffled([...given.persons, ...given.persons.slice(0, 1)]),
      appliedFor: shuffled(given.appliedFor),
      lines: shuffled(given.lines),
      stays: fc.oneof(shuffled(given.stays), shuffled(apart), shuffled(together)),
    });
    return fc.tuple(fc.constant(given), other);
  });
  fc.assert(
    fc.property(calls, reordered, (call, [given, other]) => {
      expect(JSON.stringify(settle(call, other))).toBe(JSON.stringify(settle(call, given)));
    }),
    { numRuns },
  );
}

/** A statement never exceeds a sum or a cap, and what is left is the rest of it. */
export function neverExceedsASumOrACap(numRuns: number): void {
  const reached = { sum: 0, cap: 0 };
  fc.assert(
    fc.property(calls, fc.oneof(claims, claimsOfUniqueIds), (call, given) => {
      const { otherCosts, specialNeeds } = settle(call, given);
      expect(otherCosts.sum).toBe(call.grant.otherCosts.sum);
      for (const [most, { accepted, left }] of [
        [otherCosts.sum, otherCosts],
        ...Object.values(specialNeeds.gatherings).map((one) => [one.cap, one] as const),
      ] as const) {
        expect(accepted).toBeGreaterThanOrEqual(0);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(accepted + left).toBe(most);
      }
      for (const { cap, left, accepted } of Object.values(specialNeeds.gatherings)) {
        expect(cap).toBeLessThanOrEqual(call.grant.specialNeeds.capPerGathering);
        if (left === 0 && accepted > 0) reached.cap += 1;
      }
      if (otherCosts.left === 0 && otherCosts.accepted > 0) reached.sum += 1;
    }),
    { numRuns },
  );
  expect(Math.min(reached.sum, reached.cap)).toBeGreaterThan(numRuns / 20);
}

/** What is accepted, cut and refused adds up to what was claimed, to the øre. */
export function addsUpToTheOre(numRuns: number): void {
  fc.assert(
    fc.property(calls, claims, (call, given) => {
      const { lines, travel, otherCosts, specialNeeds, total } = settle(call, given);
      for (const line of lines) {
        expect(line.accepted + line.cut + line.refused).toBe(line.claimed ?? 0);
      }
      const of = (item: string) => lines.filter((line) => line.item === item);
      const kinds = Object.entries(otherCosts.kinds);
      const gatherings = Object.entries(specialNeeds.gatherings);
      const parts: [Total, Total][] = [
        [total, sumUp(lines)],
        [travel, sumUp(of('travel'))],
        [otherCosts, sumUp(of('otherCosts'))],
        [specialNeeds, sumUp(of('specialNeeds'))],
        ...kinds.map(([kind, sums]): [Total, Total] => [
          sums,
          sumUp(of('otherCosts').filter((line) => line.kind === kind)),
        ]),
        ...gatherings.map(([gathering, sums]): [Total, Total] => [
          sums,
          sumUp(of('specialNeeds').filter((line) => line.gathering === gathering)),
        ]),
      ];
      for (const [sums, expected] of parts) {
        expect(inAll(sums)).toEqual(expected);
        expect(sums.accepted + sums.cut + sums.refused).toBe(sums.claimed);
      }
      const named = new Set(kinds.map(([kind]) => kind));
      expect(of('otherCosts').filter(({ kind = '' }) => !named.has(kind))).toEqual([]);
      expect(gatherings.map(([id]) => id)).toEqual(call.gatherings.planned.map(({ id }) => id));
    }),
    { numRuns },
  );
}

/** A statement has every line once, as it was claimed, by date and then by id. */
export function hasEveryLineOnce(numRuns: number): void {
  fc.assert(
    fc.property(calls, claims, (call, given) => {
      const { lines } = settle(call, given);
      const written = (line: object) => {
        const { note: _, ...carried } = { note: '', ...line };
        return JSON.stringify(Object.entries(carried).sort());
      };
      const asClaimed = lines.map(
        ({ claimed: _, accepted, cut, refused, outcome, finding, ...line }) => written(line),
      );
      expect(asClaimed.toSorted()).toEqual(given.lines.map(written).toSorted());
      const turns = lines.map(({ date, id }) => `${date} ${id}`);
      expect(turns).toEqual(turns.toSorted());
    }),
    { numRuns },
  );
}

/** The outcome, the sums and the finding of a line agree. */
export function agreesInOutcomeSumsAndFinding(numRuns: number): void {
  const seen = { accepted: 0, cut: 0, refused: 0 };
  fc.assert(
    fc.property(calls, claims, (call, given) => {
      for (const line of settle(call, given).lines) {
        const { outcome, claimed, accepted, cut, refused, finding } = line;
        seen[outcome] += 1;
        const limits = codes(finding).filter((code) => /^(sum|cap)\.exceeded$/.test(code));
        expect(finding.outcome).toBe(outcome === 'accepted' ? 'met' : 'not-met');
        expect([outcome, accepted, cut, refused]).toEqual(
          outcome === 'accepted'
            ? [outcome, claimed, 0, 0]
            : outcome === 'cut'
              ? [outcome, (claimed ?? 0) - cut, cut, 0]
              : [outcome, 0, 0, claimed ?? 0],
        );
        if (outcome === 'cut') {
          expect(cut).toBeGreaterThan(0);
          expect(codes(finding)).toEqual(limits);
          expect(finding.findings?.at(-1)?.reason.params).toMatchObject({
            left: accepted,
            over: cut,
          });
        } else {
          expect(limits).toEqual([]);
        }
      }
    }),
    { numRuns },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(numRuns / 10);
}

/** Everyone who stayed is counted once, and at most the persons of the call are covered. */
export function coversEachPersonOnce(numRuns: number): void {
  fc.assert(
    fc.property(calls, claims, (call, given) => {
      for (const { gathering, persons, covered, over, unknown, finding } of settle(call, given).stay
        .gatherings) {
        const there = given.stays.filter((stay) => stay.gathering === gathering);
        expect(persons).toBe(new Set(there.flatMap((stay) => stay.persons)).size);
        expect(covered + over + unknown).toBe(persons);
        expect(covered).toBeLessThanOrEqual(call.grant.stay.persons);
        if (over > 0) expect(covered).toBe(call.grant.stay.persons);
        if (over + unknown > 0) expect(finding.outcome).toBe('not-met');
        if (finding.outcome === 'met') expect(covered).toBe(persons);
        if (!call.gatherings.planned.some(({ id }) => id === gathering)) continue;
        const wrong = finding.outcome === 'met' ? [] : codes(finding);
        expect(wrong).toEqual([
          ...(unknown > 0 ? ['stay.unknown-persons'] : []),
          ...(over > 0 ? ['stay.too-many'] : []),
        ]);
      }
    }),
    { numRuns },
  );
}

/** A statement agrees with an independent settlement. */
export function settlesLikeByHand(numRuns: number): void {
  const seen = new Set<string>();
  fc.assert(
    fc.property(calls, claimsWithoutTies, (call, given) => {
      const { lines, stay } = settle(call, given);
      const expected = byHand(call, given);
      for (const { why } of expected.lines) for (const code of why) seen.add(code);
      const found = lines.map(({ id, accepted, cut, refused, outcome, finding }) => ({
        id,
        accepted,
        cut,
        refused,
        why: outcome === 'accepted' ? [] : codes(finding).toSorted(),
      }));
      expect(found).toEqual(expected.lines.map((line) => ({ ...line, why: line.why.toSorted() })));
      const stays = stay.gatherings.map(({ gathering, covered, over, unknown }) => ({
        gathering,
        covered,
        over,
        unknown,
      }));
      const byGathering = (a: { gathering: string }, b: { gathering: string }) =>
        a.gathering < b.gathering ? -1 : 1;
      expect(stays.sort(byGathering)).toEqual(expected.stays.sort(byGathering));
    }),
    { numRuns },
  );
  // A hundred claims do not reach every code.
  if (numRuns < 1000) return;
  expect([...seen].sort()).toEqual([
    'amount.currency',
    'amount.negative',
    'amount.not-whole-ore',
    'cap.exceeded',
    'gathering.unknown',
    'kind.unknown',
    'kind.without-note',
    'line.duplicate',
    'need.not-applied-for',
    'period.outside',
    'person.unknown',
    'sum.exceeded',
    'travel.not-covered',
  ]);
}

/** No line is given less when another one is left out. */
export function givesNoLineLessWhenAnotherIsLeftOut(numRuns: number): void {
  let more = 0;
  fc.assert(
    fc.property(calls, claimsOfUniqueIds, (call, given) => {
      const all = settle(call, given).lines;
      for (const { id: out } of all) {
        const lines = given.lines.filter(({ id }) => id !== out);
        const before = all.filter(({ id }) => id !== out);
        const after = settle(call, { ...given, lines }).lines;
        const fixed = (lines: Statement['lines']) => lines.map(({ id, refused }) => [id, refused]);
        expect(fixed(after)).toEqual(fixed(before));
        const gained = after.map(
          ({ accepted }, n) => accepted - (before[n]?.accepted ?? Number.NaN),
        );
        expect(gained.filter((sum) => !(sum >= 0))).toEqual([]);
        more += gained.filter((sum) => sum > 0).length;
      }
    }),
    { numRuns },
  );
  expect(more).toBeGreaterThan(numRuns / 20);
}

/** A statement repeats no note, and does not depend on its text. */
export function repeatsNoNote(numRuns: number): void {
  const anotherNote = (given: Claims): Claims => ({
    ...given,
    lines: given.lines.map((line) =>
      line.item === 'otherCosts' && line.note?.includes(CANARY)
        ? { ...line, note: 'something else' }
        : line,
    ),
  });
  let noted = 0;
  fc.assert(
    fc.property(calls, claims, (call, given) => {
      const statement = JSON.stringify(settle(call, given));
      if (JSON.stringify(given).includes(CANARY)) noted += 1;
      expect(statement).not.toContain(CANARY);
      expect(JSON.stringify(settle(call, anotherNote(given)))).toBe(statement);
    }),
    { numRuns },
  );
  expect(noted).toBeGreaterThan(numRuns / 10);
}
