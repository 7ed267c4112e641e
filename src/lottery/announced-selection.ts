import type { AnnouncedSelection, Quota } from '../allocation/selection.js';
import type { Call } from '../call/call.js';
import type { SelectionRules } from '../call/sections/selection.js';
import { amountOf, type NumberBounds, numberOf } from '../conditions/amount.js';
import type { Quantity } from '../conditions/condition.js';
import { partOfCount } from '../conditions/exact.js';
import { knownFacts } from '../conditions/known-facts.js';
import type { Scope } from '../conditions/scope.js';
import type { HostFacts } from '../eligibility/host-facts.js';
import { asOf } from '../eligibility/scope-of.js';
import type { DrawRecord } from './record.js';

/**
 * The selection of a call as an announcement has it, with whole numbers for amounts and percentages,
 * and the facts of the host that are missing for them.
 *
 * @param entrants the places where the call gives only money: nobody lacks a place
 */
export function announcedSelectionOf(
  call: Call,
  rules: SelectionRules,
  host: HostFacts,
  entrants: number,
): { readonly selection: AnnouncedSelection; readonly missing: readonly string[] } {
  const { facts = {} } = call;
  const { clauses } = rules.capacity;
  const scope = scopeOfCall(call, host);
  const missing = new Set<string>();
  const known = ({ least, missing: unknown }: NumberBounds) => {
    for (const id of unknown) missing.add(id);
    return least;
  };
  const selection = selectionFrom(rules, {
    entrants,
    countOf: (quantity) => known(numberOf(quantity, facts)(scope)),
    moneyOf: (amount) => known(amountOf(amount, { facts, clauses })(scope)),
  });
  return { selection, missing: [...missing] };
}

/** What the numbers of a selection are read with. */
interface Reading {
  /** The places where the call gives only money. */
  readonly entrants: number;
  readonly countOf: (quantity: Quantity) => number;
  readonly moneyOf: (amount: Quantity) => number;
}

/**
 * The selection of a call by the numbers that it states, to hold that of a draw against. What it
 * computes is `NaN`, and so is every number where the draw is of a part of the call: a part has its own.
 */
export function statedSelection(
  rules: SelectionRules,
  { announcement, entries }: Pick<DrawRecord, 'announcement' | 'entries'>,
  isPart: boolean,
): AnnouncedSelection {
  const stated = (quantity: Quantity) =>
    typeof quantity === 'number' && !isPart ? quantity : Number.NaN;
  return selectionFrom(rules, {
    entrants: Math.max(announcement.selection.places, entries.lines.length),
    countOf: stated,
    moneyOf: stated,
  });
}

/** A selection in the form of an announcement. A number that is not known is `NaN`. */
function selectionFrom(
  rules: SelectionRules,
  { entrants, countOf, moneyOf }: Reading,
): AnnouncedSelection {
  const { capacity, order, quotas, caps, placedFirst, placesNeeded, waitingList } = rules;
  const places = capacity.places === undefined ? entrants : countOf(capacity.places);
  const partOf = (percent: number) =>
    Number.isFinite(places) ? partOfCount(percent, places) : places;
  return {
    order: order.flatMap(({ by, direction = 'ascending' }) => {
      if (by === 'lot') return [];
      const name = by === 'priority' ? 'group' : by;
      // All other keys are ranks or groups, of which the first is the lowest.
      return [{ by: name, direction: by === placesNeeded ? direction : 'ascending' }];
    }),
    places,
    ...(capacity.budget !== undefined && { budget: moneyOf(capacity.budget), ask: 'ask' }),
    ...(capacity.whenShort && { whenShort: capacity.whenShort }),
    ...(placedFirst && { placedFirst: { fact: 'first', is: 'yes' } }),
    ...(quotas && {
      quotas: quotas.map((quota): Quota => {
        const { id, unfilled } = quota;
        const own = { id, when: { fact: id, is: 'yes' }, unfilled };
        if ('budget' in quota) return { ...own, budget: moneyOf(quota.budget) };
        return {
          ...own,
          places: 'places' in quota ? countOf(quota.places) : partOf(quota.percent),
        };
      }),
    }),
    ...(caps && {
      caps: caps.map((cap) => ({
        by: cap.by,
        maximum: 'maximum' in cap ? countOf(cap.maximum) : partOf(cap.percent),
      })),
    }),
    ...(placesNeeded !== undefined && { placesNeeded }),
    ...(waitingList && { waitingList }),
  };
}

/** The scope of what is about the call alone. */
function scopeOfCall(call: Call, { call: values }: HostFacts): Scope {
  const known = knownFacts(call.facts ?? {})({}, asOf(values, undefined));
  return { ...known, entriesOf: () => undefined, dayOf: () => undefined };
}
