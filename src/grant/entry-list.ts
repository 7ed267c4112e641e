import type { Call } from '../call/call.js';
import type { GrantItem } from '../call/sections/grant.js';

/**
 * What the entry of a claim is of: the list that the item is over, the gatherings, or the list that
 * a limit counts by. Undefined where a claim of the item names none.
 */
export function entryList(item: GrantItem, call: Call): string | undefined {
  if (item.kind === 'in-kind' || item.kind === 'flat-rate') return undefined;
  const { over, period, limits = [] } = item;
  if (over !== undefined) return over;
  const per = limits.flatMap((limit) => limit.per ?? []);
  if (period === 'gathering' || per.includes('gatherings')) return 'gatherings';
  return per.find((by) => call.lists?.includes(by));
}
