import type { Call } from '../call/call.js';
import { gatheringIds } from '../call/gatherings.js';
import type { GrantLimit } from '../call/sections/grant.js';
import { type AmountBounds, amountOf } from '../conditions/amount.js';
import type { Entry, Scope } from '../conditions/scope.js';
import { combined } from './combined.js';

/** What a limit comes to for one entry, or for all together. */
export interface LimitOptions {
  readonly clauses: readonly string[];
  /** What the limit is counted by already: the list of the entry in scope, or `gatherings`. */
  readonly axis?: string | undefined;
  readonly entry?: Entry | undefined;
}

/**
 * The most that a limit allows: its maximum, times the number of what it is per. A limit per day or
 * year has no bound before the days of the costs are known.
 */
export function limitAmount(
  call: Call,
  { maximum, per = [] }: GrantLimit,
  scope: Scope,
  { clauses, axis, entry }: LimitOptions,
): AmountBounds {
  const facts = call.facts ?? {};
  const list = entry && axis;
  const one = amountOf(maximum, { facts, list, clauses })(scope, entry);
  const counts: { of: string; count: number }[] = [];
  for (const of of per) {
    if (of === axis) continue;
    if (of === 'day' || of === 'year') return { least: 0, missing: [] };
    const count = of === 'gatherings' ? gatheringIds(call).length : scope.entriesOf(of)?.length;
    if (count === undefined) return { least: 0, missing: [of] };
    counts.push({ of, count });
  }
  if (counts.length === 0) return one;
  const times = counts.reduce((product, { count }) => product * count, 1);
  const all = ([amount = 0]: readonly number[]) => (times === 0 ? 0 : amount * times);
  return combined([one], all, clauses, (parts) => ({
    code: 'amount.limit',
    params: { maximum: parts[0]?.amount ?? 0, per: counts },
  }));
}
