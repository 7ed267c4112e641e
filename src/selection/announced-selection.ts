import type { AnnouncedSelection, Quota } from '../allocation/selection.js';
import { selectionIssues } from '../allocation/selection-issues.js';
import type { Call } from '../call/call.js';
import type { SelectionRules } from '../call/sections/selection.js';
import { amountOf, type NumberBounds, numberOf } from '../conditions/amount.js';
import type { Quantity } from '../conditions/condition.js';
import { partOfCount } from '../conditions/exact.js';
import { knownFacts } from '../conditions/known-facts.js';
import type { Scope } from '../conditions/scope.js';
import type { HostFacts } from '../eligibility/host-facts.js';
import { asOf } from '../eligibility/scope-of.js';
import { refusal, UtlysningError } from '../parse/error.js';

/** The selection as an announcement has it, with whole numbers for amounts and percentages. */
export function announcedSelectionOf(
  call: Call,
  rules: SelectionRules,
  host: HostFacts,
  entrants: number,
): { readonly selection: AnnouncedSelection; readonly missing: readonly string[] } {
  const { capacity, order, quotas, caps, placedFirst, placesNeeded, waitingList } = rules;
  const facts = call.facts ?? {};
  const scope = scopeOfCall(call, host);
  const missing = new Set<string>();
  const known = ({ least, missing: unknown }: NumberBounds) => {
    for (const id of unknown) missing.add(id);
    return least;
  };
  const money = (amount: Quantity) =>
    known(amountOf(amount, { facts, clauses: capacity.clauses })(scope));
  const places =
    capacity.places === undefined ? entrants : known(numberOf(capacity.places, facts)(scope));
  const selection: AnnouncedSelection = {
    order: order.flatMap(({ by, direction = 'ascending' }) => {
      if (by === 'lot') return [];
      const name = by === 'priority' ? 'group' : by;
      const isNumber = by === placesNeeded;
      return [{ by: name, direction: isNumber ? direction : ('ascending' as const) }];
    }),
    places,
    ...(capacity.budget !== undefined && { budget: money(capacity.budget), ask: 'ask' }),
    ...(capacity.whenShort && { whenShort: capacity.whenShort }),
    ...(placedFirst && { placedFirst: { fact: 'first', is: 'yes' } }),
    ...(quotas && {
      quotas: quotas.map((quota): Quota => {
        const { id, unfilled } = quota;
        const own = { id, when: { fact: id, is: 'yes' }, unfilled };
        if ('budget' in quota) return { ...own, budget: money(quota.budget) };
        return {
          ...own,
          places: 'places' in quota ? quota.places : partOfCount(quota.percent, places),
        };
      }),
    }),
    ...(caps && {
      caps: caps.map((cap) => ({
        by: cap.by,
        maximum: 'maximum' in cap ? cap.maximum : partOfCount(cap.percent, places),
      })),
    }),
    ...(placesNeeded !== undefined && { placesNeeded }),
    ...(waitingList && { waitingList }),
  };
  return { selection, missing: [...missing] };
}

/** Refuses a capacity that turns out to be no whole number, or less than its quotas. */
export function requireSound(selection: AnnouncedSelection, attributes: readonly string[]): void {
  if (!Number.isSafeInteger(selection.places)) {
    throw new UtlysningError('selection.capacity', 'expected a whole number of places');
  }
  const issues = selectionIssues(selection, attributes);
  if (issues.length > 0) throw refusal('selection.quotas', issues);
}

/** The scope of what is about the call alone. */
function scopeOfCall(call: Call, { call: values }: HostFacts): Scope {
  const known = knownFacts(call.facts ?? {})({}, asOf(values, undefined));
  return { ...known, entriesOf: () => undefined, dayOf: () => undefined };
}
