import type { FlatRate, GrantItem, LumpSum } from '../call/sections/grant.js';
import { exact, percentOf, rounded, toNumber } from '../conditions/exact.js';
import type { Calculation } from '../money/calculation.js';
import { grantedOf, ownItem } from './awarded-item.js';
import { sumOf } from './combined.js';
import type { Limit } from './limited.js';
import { limitsOf, totalLimit } from './limits.js';
import { calculation } from './line-calculation.js';
import type { LineContext } from './line-context.js';
import type { ClaimSums, SettledItem, SettledKind, SettledLine } from './settlement.js';

/** An item that needs no claim: it is paid as granted, or computed from what others come to. */
export type ComputedItem = LumpSum | FlatRate;

/** Whether an item needs no claim. */
export function isComputed(item: GrantItem | undefined): item is ComputedItem {
  return item?.kind === 'lump-sum' || item?.kind === 'flat-rate';
}

/** Computes the items that need no claim. One of which a line was decided stands as decided. */
export function computedItems(
  context: LineContext,
  linesOf: (item: string) => readonly SettledLine[],
): (item: string) => Calculation {
  const { call, award, ledger } = context;
  const sums = new Map<string, Calculation>();

  function sumFor(id: string): Calculation {
    const item = ownItem(call, id);
    if (!isComputed(item)) return sumOfLines(linesOf(id), item?.clauses ?? []);
    const known = sums.get(id);
    if (known !== undefined) return known;
    const decided = linesOf(id).some(({ outcome }) => outcome === 'decided');
    const sum = decided ? sumOfLines(linesOf(id), item.clauses) : compute(id, item);
    sums.set(id, sum);
    return sum;
  }

  function compute(id: string, item: ComputedItem): Calculation {
    if (!Object.hasOwn(award.items, id)) return calculation(0, 'claim.nothing', {}, item.clauses);
    const whole = item.kind === 'lump-sum' ? lumpSum(id, item) : flatRate(item);
    const limits =
      item.kind === 'lump-sum'
        ? totalLimit(context)
        : limitsOf({ id, item: id, sequence: 0, on: '' }, context);
    return within(limits, whole, item.clauses);
  }

  function lumpSum(id: string, { clauses }: LumpSum): Calculation {
    const amount = grantedOf(award, id) ?? 0;
    return calculation(amount, 'item.lump-sum', {}, clauses);
  }

  function flatRate({ percent, of: items, clauses }: FlatRate): Calculation {
    const parts = items.map(sumFor);
    const of = items.map((item, at) => ({ item, amount: Math.max(0, parts[at]?.amount ?? 0) }));
    const sum = sumOf(of.map(({ amount }) => amount));
    const amount = toNumber(rounded(percentOf(exact(percent), sum)));
    return calculation(amount, 'amount.flat-rate', { percent, of }, clauses, parts);
  }

  /** It takes what is left for sure. A limit that is not known leaves nothing. */
  function within(
    limits: readonly Limit[],
    whole: Calculation,
    clauses: readonly string[],
  ): Calculation {
    const sures = limits.map((limit) =>
      limit.maximum === undefined ? 0 : ledger.room(limit).sure,
    );
    const amount = Math.min(whole.amount, ...sures);
    ledger.take(limits, amount);
    if (amount === whole.amount) return whole;
    const params = { of: whole.amount, left: amount };
    return calculation(amount, 'claim.limited', params, clauses, [whole]);
  }

  return sumFor;
}

/** What becomes of an item. */
export function settledItem(
  item: GrantItem | undefined,
  granted: number | undefined,
  how: Calculation,
  lines: readonly ClaimSums[],
): SettledKind {
  const unspent = granted === undefined ? null : Math.max(0, granted - how.amount);
  return {
    kind: item?.kind ?? null,
    granted: granted ?? null,
    accepted: how.amount,
    unspent,
    how,
    claims: addedUp(lines),
  };
}

/** All items together, of which at most the maximum of the total is granted. */
export function settledTotal(
  settled: readonly (readonly [id: string, item: SettledItem])[],
  maximum = Number.POSITIVE_INFINITY,
): SettledItem {
  const items = settled.map(([, item]) => item);
  const paid = settled.filter(([, { accepted }]) => accepted !== 0);
  const of = paid.map(([item, { accepted: amount }]) => ({ item, amount }));
  const parts = paid.map(([, { how }]) => how);
  const known = (key: 'granted' | 'unspent', limit: number) => {
    const sums = items.flatMap((item) => item[key] ?? []);
    return sums.length === 0 ? null : Math.min(sumOf(sums), limit);
  };
  const accepted = sumOf(items.map((item) => item.accepted));
  return {
    granted: known('granted', maximum),
    accepted,
    unspent: known('unspent', Math.max(0, maximum - accepted)),
    how: calculation(accepted, 'amount.grant', { items: of }, [], parts),
    claims: addedUp(items.map(({ claims }) => claims)),
  };
}

/** The sum of what is accepted, claim by claim. */
function sumOfLines(lines: readonly SettledLine[], clauses: readonly string[]): Calculation {
  const counted = lines.filter(({ accepted }) => accepted !== 0);
  const entries = counted.map(({ claim: id, accepted: amount }) => ({ id, amount }));
  const sum = sumOf(entries.map(({ amount }) => amount));
  const parts = counted.map(({ how }) => how);
  return calculation(sum, 'amount.total', { over: 'claims', entries }, clauses, parts);
}

function addedUp(lines: readonly ClaimSums[]): ClaimSums {
  const sum = (key: keyof ClaimSums) => sumOf(lines.map((line) => line[key]));
  return {
    claimed: sum('claimed'),
    accepted: sum('accepted'),
    cut: sum('cut'),
    refused: sum('refused'),
    undetermined: sum('undetermined'),
  };
}
