import fc from 'fast-check';
import { expect } from 'vitest';
import { allocate } from '../../src/allocation/allocate.js';
import { allocateAfter } from '../../src/allocation/allocate-after.js';
import type { Entrant } from '../../src/allocation/entrant.js';
import type { AnnouncedSelection } from '../../src/allocation/selection.js';
import { selectionIssues } from '../../src/allocation/selection-issues.js';
import { shares } from '../../src/allocation/shares.js';
import { type AnEvent, aSelection, someEntrants, someEvents } from './any-selection.js';
import { NaiveAllocation } from './naive-allocation.js';

/** What the library makes of a log: the order, or the index of the first impossible event. */
function replayed(
  selection: AnnouncedSelection,
  entrants: readonly Entrant[],
  events: readonly AnEvent[],
) {
  const lines = new Map(events.map(({ event, line }) => [event, line]));
  const drawAt = '2026-01-31T12:00:00Z';
  const entrantOf = (event: object) => lines.get(event as AnEvent['event']) as Entrant;
  const log = events.map(({ event }) => event);
  return allocateAfter({ selection, drawAt, entrantOf }, entrants, log);
}

/** The events of a list that can have happened, each after those before it. */
function possible(
  selection: AnnouncedSelection,
  entrants: readonly Entrant[],
  events: readonly AnEvent[],
) {
  const naive = new NaiveAllocation(selection, entrants);
  return events.filter(({ event, line }) => naive.apply(event, line));
}

/** Any selection, entrants and log lead where an implementation without shared code leads. */
export function leadsWhereANaiveAllocationLeads(numRuns: number): void {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(
      aSelection,
      someEntrants,
      someEvents,
      fc.nat(3),
      (selection, entrants, any, cut) => {
        expect(selectionIssues(selection, Object.keys(entrants[0]?.attributes ?? {}))).toEqual(
          entrants.length > 0 ? [] : expect.anything(),
        );
        const events = [...possible(selection, entrants, any.slice(cut)), ...any.slice(0, cut)];

        const naive = new NaiveAllocation(selection, entrants);
        const failed = events.findIndex(({ event, line }) => !naive.apply(event, line));
        const result = replayed(selection, entrants, failed < 0 ? events : events.slice(0, failed));

        for (const what of naive.seen) seen.set(what, (seen.get(what) ?? 0) + 1);
        expect(
          result.ok && result.allocation.order.map(({ rank, ticket, ...rest }) => rest),
        ).toEqual(
          naive.order().map(({ amount, ...rest }) => ({
            ...rest,
            ...(amount !== undefined && { amount: Number(amount) }),
          })),
        );
        if (failed < 0) return;
        const refused = replayed(selection, entrants, events.slice(0, failed + 1));
        expect(refused).toMatchObject({ ok: false, issue: { index: failed } });
      },
    ),
    { numRuns },
  );
  // A hundred runs do not show how often something rare happens.
  if (numRuns < 10_000) return;
  for (const what of [
    'a quota left over',
    'a cap that bit',
    'a budget that skipped',
    'a decline after an offer',
  ]) {
    expect([what, (seen.get(what) ?? 0) >= 500]).toEqual([what, true]);
  }
}

/** An offer to one changes no place of another. */
export function keepsAllPlacesWhenOneIsOffered(numRuns: number): void {
  fc.assert(
    fc.property(aSelection, someEntrants, someEvents, (selection, entrants, any) => {
      const events = possible(selection, entrants, any);
      const before = replayed(selection, entrants, events);
      const placed = before.ok ? before.allocation.order : [];
      const at = '2026-01-31T12:00:00Z';
      const offers = placed
        .filter(({ place, status }) => place !== undefined && status === undefined)
        .map(({ id }): AnEvent => ({ event: { kind: 'offer', id, at } }))
        .reverse();

      const after = replayed(selection, entrants, [...events, ...offers]);

      const places = placed.map(({ id, place, amount }) => [id, place, amount]);
      expect(
        after.ok && after.allocation.order.map(({ id, place, amount }) => [id, place, amount]),
      ).toEqual(places);
    }),
    { numRuns },
  );
}

/** No pool, no cap and no total gives more than it has. */
export function passesNoLimit(numRuns: number): void {
  fc.assert(
    fc.property(aSelection, someEntrants, (selection, entrants) => {
      const { order } = allocate(selection, entrants);
      const placed = order.filter(({ place }) => place !== undefined);
      const lineOf = (id: string) => entrants.find((entrant) => entrant.id === id) as Entrant;
      const places = (some: typeof placed) =>
        some
          .map(({ id }) => Number(selection.placesNeeded ? lineOf(id).attributes['needs'] : 1))
          .reduce((sum, count) => sum + count, 0);

      expect(places(placed)).toBeLessThanOrEqual(selection.places);
      for (const { by, maximum } of selection.caps ?? []) {
        for (const value of new Set(entrants.map(({ attributes }) => attributes[by]))) {
          const taken = placed.filter(({ id }) => lineOf(id).attributes[by] === value);
          expect(places(taken)).toBeLessThanOrEqual(maximum);
        }
      }
      const amounts = placed.map(({ amount = 0 }) => BigInt(amount));
      const paid = amounts.reduce((sum, amount) => sum + amount, 0n);
      if (selection.budget !== undefined) expect(paid <= BigInt(selection.budget)).toBe(true);
      for (const { id, amount } of placed) {
        if (amount !== undefined)
          expect(amount).toBeLessThanOrEqual(Number(lineOf(id).attributes['ask']));
      }
      const { quotas = [] } = selection;
      for (const [at, quota] of quotas.entries()) {
        if (!('places' in quota) || quotas[at - 1]?.unfilled === 'to-next') continue;
        const taken = placed.filter(({ place }) => place === quota.id);
        expect(places(taken)).toBeLessThanOrEqual(quota.places);
      }
    }),
    { numRuns },
  );
}

/** Nobody without a place stands before somebody with the same attributes who has one. */
export function placesTheFirstOfEquals(numRuns: number): void {
  fc.assert(
    fc.property(aSelection, someEntrants, (selection, entrants) => {
      const { order } = allocate(selection, entrants);

      const attributesOf = (id: string) =>
        JSON.stringify(entrants.find((entrant) => entrant.id === id)?.attributes);
      for (const [at, { id, place }] of order.entries()) {
        if (place !== undefined) continue;
        for (const later of order.slice(at + 1)) {
          if (attributesOf(later.id) === attributesOf(id)) expect(later.place).toBeUndefined();
        }
      }
    }),
    { numRuns },
  );
}

/** More places take nobody's place, where there are no caps and no budget, and nobody is skipped. */
export function harmsNobodyByMorePlaces(numRuns: number): void {
  fc.assert(
    fc.property(aSelection, someEntrants, fc.integer({ min: 1, max: 5 }), (any, entrants, more) => {
      // Where somebody needs several places, one more lets a large entrant in before a small one.
      const { caps: _, budget: __, whenShort: ___, placesNeeded: ____, ...rest } = any;
      const quotas = (rest.quotas ?? []).filter((quota) => 'places' in quota);
      const selection = { ...rest, quotas };

      const few = allocate(selection, entrants).order;
      const many = allocate({ ...selection, places: selection.places + more }, entrants).order;

      const placed = (order: typeof few) =>
        order.filter(({ place }) => place !== undefined).map(({ id }) => id);
      expect(placed(many)).toEqual(expect.arrayContaining(placed(few)));
    }),
    { numRuns },
  );
}

/** Shares are whole, at most what was asked for, and together exactly the budget. */
export function sharesExactlyTheBudget(numRuns: number): void {
  const ask = fc.integer({ min: 0, max: 999_999_999_999_999 });
  fc.assert(
    fc.property(fc.array(ask, { maxLength: 30 }), fc.maxSafeNat(), (asks, budget) => {
      const given = shares(budget, asks);

      const sum = (numbers: readonly number[]) =>
        numbers.reduce((total, number) => total + BigInt(number), 0n);
      const asked = sum(asks);
      expect(sum(given)).toBe(asked < BigInt(budget) ? asked : BigInt(budget));
      for (const [at, amount] of given.entries()) {
        const exact = (BigInt(asks[at] ?? 0) * BigInt(budget)) / (asked || 1n);
        expect(amount).toBeLessThanOrEqual(asks[at] ?? 0);
        if (asked > BigInt(budget)) expect([0n, 1n]).toContain(BigInt(amount) - exact);
      }
    }),
    { numRuns },
  );
}
