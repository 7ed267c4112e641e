import type { Call } from '../call/call.js';
import { currencyOf, type Ore, sumOre, timesOre } from '../money/money.js';

/** What a place brings with it. Sums are in øre; each item cites the clauses that it stands on. */
export interface Entitlement {
  /** What the sums are hundredths of (ISO 4217). */
  readonly currency: string;
  /** A fixed sum for other costs of the course period, with examples of what it may cover (C09). */
  readonly otherCosts: {
    /** In øre. */
    readonly sum: Ore;
    /** Whether a cost has to arise in a month of the course. */
    readonly period: 'course' | 'any';
    /** What it may cover, by ids: no closed list. */
    readonly examples: readonly string[];
    /** Where the call says it. */
    readonly clauses: readonly string[];
  };
  /** Travel to the gatherings, as it is documented: the call gives no sum (C08). */
  readonly travel: {
    /** As documented, or not at all. */
    readonly basis: 'documented' | 'none';
    /** Whether a cost has to arise in a month of the course. */
    readonly period: 'course' | 'any';
    /** Where the call says it. */
    readonly clauses: readonly string[];
  };
  /** What the organiser pays itself, in kind: the stay of so many persons at each gathering (C07). */
  readonly stay: {
    /** No money is transferred. */
    readonly inKind: true;
    /** For how many the organiser pays. */
    readonly persons: number;
    /** The gatherings, by their ids. */
    readonly gatherings: readonly string[];
    /** Where the call says it. */
    readonly clauses: readonly string[];
  };
  /** On application, at most so much for each gathering, and so much in all (C10). */
  readonly specialNeeds: {
    /** Nobody has it who did not apply for it. */
    readonly onApplication: true;
    /** In øre. */
    readonly capPerGathering: Ore;
    /** Whether it runs to the cap, or to what was applied for where that is less. */
    readonly upTo: 'cap' | 'estimate';
    /** Whether a cost has to arise in a month of the course. */
    readonly period: 'course' | 'any';
    /** The gatherings, by their ids. */
    readonly gatherings: readonly string[];
    /** For all gatherings together, in øre. */
    readonly cap: Ore;
    /** Where the call says it. */
    readonly clauses: readonly string[];
  };
  /** The most money that is known in advance, and what comes on top of it without a known sum. */
  readonly ceiling: {
    /** In øre. */
    readonly known: Ore;
    /** What comes on top of it. */
    readonly plus: readonly 'travel'[];
  };
}

/**
 * What a place in a call gives (C07–C10).
 *
 * @throws {@link UtlysningError} `money.range` when a sum leaves the safe range.
 *
 * @example
 * ```ts
 * import { entitlement, kroner } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * entitlement(hkdir2024).ceiling; // => { known: kroner(150_000), plus: ['travel'] }
 * ```
 */
export function entitlement(call: Call): Entitlement {
  const { otherCosts, travel, stay, specialNeeds } = call.grant;
  const gatherings = call.gatherings.planned.map(({ id }) => id);
  const cap = timesOre(specialNeeds.capPerGathering, gatherings.length);
  return {
    currency: currencyOf(call),
    otherCosts,
    travel,
    stay: { inKind: true, persons: stay.persons, gatherings, clauses: stay.clauses },
    specialNeeds: { onApplication: true, ...specialNeeds, gatherings, cap },
    ceiling: {
      known: sumOre([otherCosts.sum, cap]),
      plus: travel.basis === 'none' ? [] : ['travel'],
    },
  };
}
