import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisive } from '../../../src/criteria/decisive.js';
import type { Claims } from '../../../src/grant/claims.js';
import { type Statement, settle, type Total } from '../../../src/grant/settlement.js';
import { byHand } from '../by-hand.js';
import { CANARY, calls, claims, claimsOfUniqueIds, claimsWithoutTies } from '../generated.js';

const runs = { numRuns: 10_000 };

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

describe('the statement of any claims', () => {
  it('C07–C10: is the same in whatever order the claims come, stays taken apart or put together', () => {
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
      runs,
    );
  });

  it('C09, C10: never goes beyond a sum or a cap, and what is left is the rest of it', () => {
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
      runs,
    );
    expect(Math.min(reached.sum, reached.cap)).toBeGreaterThan(1000);
  });

  it('C08–C10: adds up to the øre: what is accepted, cut and refused is what was claimed', () => {
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
      runs,
    );
  });

  it('has every line just once, as it was claimed, by date and then by id', () => {
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
      runs,
    );
  });

  it('C05–C10: says of every line the same in its outcome, its sums and its finding', () => {
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
      runs,
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(1000);
  });

  it('C07: counts everyone who stayed once, and covers no more than the call says', () => {
    fc.assert(
      fc.property(calls, claims, (call, given) => {
        for (const { gathering, persons, covered, over, unknown, finding } of settle(call, given)
          .stay.gatherings) {
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
      runs,
    );
  });

  it('C05–C10: is what a settlement by hand gives', () => {
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
        expect(found).toEqual(
          expected.lines.map((line) => ({ ...line, why: line.why.toSorted() })),
        );
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
      runs,
    );
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
  });

  it('C08–C10: gives no line less when another one is left out', () => {
    let more = 0;
    fc.assert(
      fc.property(calls, claimsOfUniqueIds, (call, given) => {
        const all = settle(call, given).lines;
        for (const { id: out } of all) {
          const lines = given.lines.filter(({ id }) => id !== out);
          const before = all.filter(({ id }) => id !== out);
          const after = settle(call, { ...given, lines }).lines;
          expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
          for (const [n, { accepted, refused }] of after.entries()) {
            expect(accepted).toBeGreaterThanOrEqual(before[n]?.accepted ?? Number.NaN);
            expect(refused).toBe(before[n]?.refused);
            if (accepted > (before[n]?.accepted ?? 0)) more += 1;
          }
        }
      }),
      runs,
    );
    expect(more).toBeGreaterThan(500);
  });

  it('repeats no note, whatever it says, and asks no more of it than that it is there', () => {
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
      runs,
    );
    expect(noted).toBeGreaterThan(1000);
  });
});
