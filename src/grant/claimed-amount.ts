import type { GrantItem } from '../call/sections/grant.js';
import { exact, floored, percentOf, toNumber } from '../conditions/exact.js';
import { type AnswerOf, met, undetermined } from '../criteria/criterion.js';
import type { Calculation } from '../money/calculation.js';
import { ownItem } from './awarded-item.js';
import type { Claim } from './claim.js';
import { calculation } from './line-calculation.js';
import type { LineContext } from './line-context.js';
import { measured } from './measured.js';

/** The reasons of the amount of a line. */
export interface ClaimedAmountReasons {
  /** Met: the amount is stated, or it is computed from the facts of the claim. */
  'amount.claimed': {
    /** In minor units. */
    readonly amount: number;
  };
  /** Undetermined: the claim states no amount. */
  'amount.not-stated': Record<never, never>;
  /** Undetermined: the amount is computed from facts, and the claim does not state all of them. */
  'amount.needs-facts': {
    /** The ids of the facts that are missing. */
    readonly missing: readonly string[];
  };
}

/** What a claim claims; undefined where it cannot be worked out. */
export interface ClaimedAmount {
  readonly claimed: Calculation | undefined;
  readonly answer: AnswerOf<ClaimedAmountReasons>;
}

/** What a claim claims. Unit costs are computed again from the facts of the claim. */
export function claimedAmount(claim: Claim, { call, scopes }: LineContext): ClaimedAmount {
  const item = ownItem(call, claim.item);
  const { amount, facts, credits } = claim;
  const stated =
    amount === undefined ? undefined : calculation(amount, 'claim.amount', {}, item?.clauses ?? []);
  if (item?.kind === 'unit-costs' && credits === undefined) {
    const { rate, times, over, clauses } = item;
    const units = facts && measured({ rate, times }, call, scopes.ofClaim(claim, over), clauses);
    if (units && 'amount' in units) return known(units);
    const missing = units ?? [];
    return { claimed: stated, answer: undetermined('amount.needs-facts', { missing }) };
  }
  if (stated !== undefined) return known(stated);
  return { claimed: undefined, answer: undetermined('amount.not-stated') };
}

function known(claimed: Calculation): ClaimedAmount {
  return { claimed, answer: met('amount.claimed', { amount: claimed.amount }) };
}

/** The part of a sum that an item pays. It is rounded down, so that the share is never exceeded. */
export function shareOf(item: GrantItem | undefined, sum: Calculation): Calculation {
  if (item?.kind !== 'actual-costs') return sum;
  const { fundingRate: percent = 100, clauses } = item;
  if (percent === 100) return sum;
  const share = toNumber(floored(percentOf(exact(percent), sum.amount)));
  return calculation(share, 'claim.share', { percent, of: sum.amount }, clauses, [sum]);
}
