import type { Call } from '../call/call.js';
import { currencyOf, type Ore, sumOre, timesOre } from '../money/money.js';

/** What a place gives. Sums are in øre. */
export interface Entitlement {
  /** The currency of the sums (ISO 4217). */
  readonly currency: string;
  /** A fixed sum for other costs of the course period (C09). */
  readonly otherCosts: {
    /** In øre. */
    readonly sum: Ore;
    /** Whether a cost has to be from a month of the course. */
    readonly period: 'course' | 'any';
    /** Examples of costs that it covers, by id. */
    readonly examples: readonly string[];
    /** The clauses of this item. */
    readonly clauses: readonly string[];
  };
  /** Travel to the gatherings, without a fixed sum (C08). */
  readonly travel: {
    /** Whether documented costs are covered. */
    readonly basis: 'documented' | 'none';
    /** Whether a cost has to be from a month of the course. */
    readonly period: 'course' | 'any';
    /** The clauses of this item. */
    readonly clauses: readonly string[];
  };
  /** The stay at the gatherings. The organiser pays it (C07). */
  readonly stay: {
    /** The grant is in kind. */
    readonly inKind: true;
    /** The maximum number of persons at each gathering. */
    readonly persons: number;
    /** The ids of the gatherings. */
    readonly gatherings: readonly string[];
    /** The clauses of this item. */
    readonly clauses: readonly string[];
  };
  /** A supplement for special needs (C10). */
  readonly specialNeeds: {
    /** It is given only to those who applied for it. */
    readonly onApplication: true;
    /** The maximum for a gathering, in øre. */
    readonly capPerGathering: Ore;
    /** Whether the limit is the cap, or the estimate in the application if that is less. */
    readonly upTo: 'cap' | 'estimate';
    /** Whether a cost has to be from a month of the course. */
    readonly period: 'course' | 'any';
    /** The ids of the gatherings. */
    readonly gatherings: readonly string[];
    /** The maximum for all gatherings together, in øre. */
    readonly cap: Ore;
    /** The clauses of this item. */
    readonly clauses: readonly string[];
  };
  /** The maximum of the grant in money. */
  readonly ceiling: {
    /** The maximum that is known in advance, in øre. */
    readonly known: Ore;
    /** Items that are added without a known sum. */
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
