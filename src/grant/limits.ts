import type { Call } from '../call/call.js';
import { type GrantItem, listOf } from '../call/sections/grant.js';
import type { Calculation } from '../money/calculation.js';
import type { Award } from './award-schema.js';
import { ownItem } from './awarded-item.js';
import type { Claim } from './claim.js';
import type { ClaimScopes } from './claim-scopes.js';
import { entryList } from './entry-list.js';
import type { Limit, LimitOf } from './limited.js';
import { measured } from './measured.js';

/** The limits of a line: those of its item, what was granted, and the maximum of all items. */
export function limitsOf(claim: Claim, call: Call, award: Award, scopes: ClaimScopes) {
  const item = ownItem(call, claim.item);
  const ofTotal = totalLimit(call, scopes);
  return item === undefined
    ? ofTotal
    : [...itemLimits(claim, item, call, award, scopes), ...ofTotal];
}

/** The maximum of all items together. */
export function totalLimit(call: Call, scopes: ClaimScopes): readonly Limit[] {
  const { maximum, clauses = [] } = call.grant?.total ?? {};
  if (maximum === undefined) return [];
  const sum = measured(maximum, call, scopes.ofApplication(undefined, undefined), clauses);
  return [limit('total', 'total', [], sum, clauses)];
}

function itemLimits(
  claim: Claim,
  item: GrantItem,
  call: Call,
  award: Award,
  scopes: ClaimScopes,
): readonly Limit[] {
  if (item.kind === 'in-kind') return [];
  const { limits = [], clauses } = item;
  const over = listOf(item);
  const ofItem = limits.map(({ maximum, per = [] }, at) => {
    const parts = per.map((by) => ({ by, is: partOf(claim, by, item) }));
    const unnamed = parts.flatMap(({ by, is }) => (is === undefined ? [by] : []));
    const list = entryList(item, call);
    const basis = scopes.ofApplication(
      over ?? (list === 'gatherings' ? undefined : list),
      claim.entry,
    );
    const sum = unnamed.length > 0 ? unnamed : measured(maximum, call, basis, clauses);
    const named = parts.map(({ by, is = '' }) => ({ by, is }));
    return limit(`${claim.item} ${at}`, 'item', named, sum, clauses);
  });
  return [...ofItem, ...grantedLimit(claim, item, call, award, scopes)];
}

/**
 * What was granted limits an item. A flat rate follows what is accepted, so it is limited only where
 * something else was granted than the rules give.
 */
function grantedLimit(
  { item: id, entry = '' }: Claim,
  item: GrantItem,
  call: Call,
  award: Award,
  scopes: ClaimScopes,
): readonly Limit[] {
  const granted = Object.hasOwn(award.items, id) ? award.items[id]?.granted : undefined;
  const isChanged = award.history.some(({ items }) => Object.hasOwn(items, id));
  if (item.kind === 'flat-rate' && !isChanged) return [];
  if (typeof granted === 'object') {
    const by = entryList(item, call) ?? 'entry';
    const sum = Object.hasOwn(granted, entry) ? (granted[entry] as number) : 0;
    return [limit(`${id} granted`, 'granted', [{ by, is: entry }], sum, item.clauses)];
  }
  if (granted !== undefined) return [limit(`${id} granted`, 'granted', [], granted, item.clauses)];
  if (item.kind !== 'actual-costs' || item.fixed === undefined) return [];
  const sum = measured(item.fixed, call, scopes.ofApplication(undefined, undefined), item.clauses);
  return [limit(`${id} granted`, 'granted', [], sum, item.clauses)];
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
