import { type GrantItem, listOf } from '../call/sections/grant.js';
import type { Calculation } from '../money/calculation.js';
import { own } from '../parse/own.js';
import { ownItem } from './awarded-item.js';
import type { Claim } from './claim.js';
import { entryList } from './entry-list.js';
import type { Limit, LimitOf } from './limited.js';
import type { LineContext } from './line-context.js';
import { measured } from './measured.js';

/** The limits of a line: those of its item, what was granted, and the maximum of all items. */
export function limitsOf(claim: Claim, context: LineContext): readonly Limit[] {
  const item = ownItem(context.call, claim.item);
  const ofItem = item === undefined ? [] : itemLimits(claim, item, context);
  return [...ofItem, ...totalLimit(context)];
}

/** The maximum of all items together. */
export function totalLimit({ call, scopes }: LineContext): readonly Limit[] {
  const { maximum, clauses = [] } = call.grant?.total ?? {};
  if (maximum === undefined) return [];
  const sum = measured(maximum, call, scopes.ofApplication(undefined, undefined), clauses);
  return [limit('total', 'total', [], sum, clauses)];
}

function itemLimits(claim: Claim, item: GrantItem, context: LineContext): readonly Limit[] {
  if (item.kind === 'in-kind') return [];
  const { call, scopes } = context;
  const { limits = [], clauses } = item;
  const entries = entryList(item, call);
  const list = listOf(item) ?? (entries === 'gatherings' ? undefined : entries);
  const ofItem = limits.map(({ maximum, per = [] }, at) => {
    const parts = per.map((by) => ({ by, is: partOf(claim, by, item) }));
    const unnamed = parts.flatMap(({ by, is }) => (is === undefined ? [by] : []));
    const basis = scopes.ofApplication(list, claim.entry);
    const sum = unnamed.length > 0 ? unnamed : measured(maximum, call, basis, clauses);
    const named = parts.map(({ by, is = '' }) => ({ by, is }));
    return limit(`${claim.item} ${at}`, 'item', named, sum, clauses);
  });
  return [...ofItem, ...grantedLimit(claim, item, context)];
}

/**
 * What was granted limits an item. A flat rate follows what is accepted, so it is limited only where
 * something else was granted than the rules give.
 */
function grantedLimit(
  { item: id, entry = '' }: Claim,
  item: GrantItem,
  { call, award, scopes }: LineContext,
): readonly Limit[] {
  const granted = own(award.items, id)?.granted;
  const isChanged = award.history.some(({ items }) => Object.hasOwn(items, id));
  if (item.kind === 'flat-rate' && !isChanged) return [];
  const grantedOf = (sum: Parameters<typeof limit>[3], per: Limit['per'] = []) => [
    limit(`${id} granted`, 'granted', per, sum, item.clauses),
  ];
  if (typeof granted === 'object') {
    const by = entryList(item, call) ?? 'entry';
    return grantedOf(own(granted, entry) ?? 0, [{ by, is: entry }]);
  }
  if (granted !== undefined) return grantedOf(granted);
  if (item.kind !== 'actual-costs' || item.fixed === undefined) return [];
  const basis = scopes.ofApplication(undefined, undefined);
  return grantedOf(measured(item.fixed, call, basis, item.clauses));
}

/** The limit of a line on an item that is computed: what the item comes to. */
export function computedLimit(item: string, sum: number, clauses: readonly string[]): Limit {
  return limit(`${item} computed`, 'computed', [], sum, clauses);
}

function limit(
  id: string,
  of: LimitOf,
  per: Limit['per'],
  sum: number | Calculation | readonly string[],
  clauses: readonly string[],
): Limit {
  const key = [id, ...per.map(({ is }) => is)].join(' ');
  if (isMissing(sum)) return { key, of, per, maximum: undefined, missing: sum, clauses };
  const maximum = typeof sum === 'number' ? sum : sum.amount;
  return { key, of, per, maximum, missing: [], clauses };
}

function isMissing(sum: number | Calculation | readonly string[]): sum is readonly string[] {
  return Array.isArray(sum);
}

/** Of what a line is for a limit: its day, its year, its person, its entry or its gathering. */
function partOf({ on, entry, person }: Claim, by: string, item: GrantItem): string | undefined {
  if (by === 'day') return on;
  if (by === 'year') return on.slice(0, 4);
  return by === 'members' && listOf(item) !== 'members' ? person : entry;
}
