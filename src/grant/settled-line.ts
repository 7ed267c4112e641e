import type { Claim } from './claim.js';
import type { SettledLine } from './settlement.js';

/** A line with its sums. A credit counts below zero. */
export function settledLine(
  { id: claim, item, credits }: Claim,
  outcome: SettledLine['outcome'],
  amount: number,
  reasons: Pick<SettledLine, 'how' | 'finding'>,
): SettledLine {
  const accepted = reasons.how.amount;
  const claimed = credits === undefined ? amount : 0 - amount;
  const isUndetermined = outcome === 'undetermined';
  const isRefused = outcome === 'refused' || (outcome === 'decided' && accepted === 0);
  const isCounted = !isUndetermined && !isRefused;
  return {
    claim,
    item,
    outcome,
    claimed,
    accepted,
    cut: isCounted ? claimed - accepted : 0,
    refused: isRefused ? claimed : 0,
    undetermined: isUndetermined ? claimed : 0,
    ...reasons,
  };
}
