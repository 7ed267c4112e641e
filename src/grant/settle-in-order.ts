import { grantedOf, ownItem } from './awarded-item.js';
import type { Claim } from './claim.js';
import { computedLimit, totalLimit } from './limits.js';
import type { LineContext } from './line-context.js';
import { computedItems, isComputed, settledItem, settledTotal } from './settle-items.js';
import { lineSettler } from './settle-lines.js';
import type { SettledLine, Settlement } from './settlement.js';

/**
 * Settles everything in its order: what was decided, lump sums, the lines that were not decided,
 * flat rates, and last the lines of items that need no claim.
 */
export function settleInOrder(context: LineContext): Pick<Settlement, 'lines' | 'items' | 'total'> {
  const { call, award, order } = context;
  const items = Object.entries(call.grant?.items ?? {});
  const settler = lineSettler(context);
  const lines = new Map<string, SettledLine>();
  const linesOf = (item: string) => [...lines.values()].filter((line) => line.item === item);
  const sumFor = computedItems(context, linesOf);
  const needsNoClaim = ({ item }: Claim) => isComputed(ownItem(call, item));
  const decided = order.claims.filter(({ id }) => order.isDecided(id));
  const others = order.claims.filter(({ id }) => !order.isDecided(id));

  for (const claim of decided) lines.set(claim.id, settler.decide(claim));
  for (const [id, { kind }] of items) if (kind === 'lump-sum') sumFor(id);
  for (const claim of others) {
    if (!needsNoClaim(claim)) lines.set(claim.id, settler.settle(claim));
  }
  for (const [id] of items) sumFor(id);
  for (const claim of others) {
    if (!needsNoClaim(claim)) continue;
    // What was decided of an item stands for all of it: what a credit takes back is for no other line.
    const isDecided = decided.some(({ item }) => item === claim.item);
    const sum = isDecided ? 0 : sumFor(claim.item).amount;
    const limit = computedLimit(claim.item, sum, ownItem(call, claim.item)?.clauses ?? []);
    const takesNothing = order.isDecided(claim.credits ?? '');
    lines.set(claim.id, settler.settle(claim, takesNothing ? [] : [limit]));
  }

  const ids = new Set([...items.map(([id]) => id), ...order.claims.map(({ item }) => item)]);
  const settled = [...ids].map((id) => {
    const how = sumFor(id);
    return [id, settledItem(ownItem(call, id), grantedOf(award, id), how, linesOf(id))] as const;
  });
  return {
    lines: order.claims.map(({ id }) => lines.get(id) as SettledLine),
    items: Object.fromEntries(settled),
    total: settledTotal(settled, totalLimit(context)[0]?.maximum),
  };
}
