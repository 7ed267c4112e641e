import type { CalculationReasons } from '../conditions/calculation.js';
import type { Calculation } from '../money/calculation.js';
import type { GrantReasons } from './grant-reasons.js';

/** How the sums of a settlement are reached, by code. The result stands beside the params. */
export interface SettlementSums {
  /** Nothing is accepted. */
  'claim.nothing': Result;
  /** The claim states the amount. */
  'claim.amount': Result;
  /** `of` × `percent` / 100, rounded down. The part is `of`. */
  'claim.share': Result & {
    /** How many percent. */
    readonly percent: number;
    /** Of how much. */
    readonly of: number;
  };
  /** `of` less what was accepted of the lines that the line replaces, 0 or more. The part is `of`. */
  'claim.corrected': Result & {
    /** What the line comes to. */
    readonly of: number;
    /** What was accepted before. */
    readonly accepted: number;
  };
  /** `of` less the credits, 0 or more. The part is `of`. */
  'claim.less-credits': Result & {
    /** What was claimed. */
    readonly of: number;
    /** The amounts of the credits. */
    readonly credits: number;
  };
  /** The lower of `of` and `left`. The part is `of`. */
  'claim.limited': Result & {
    /** What the line or the item comes to. */
    readonly of: number;
    /** What the limits left. */
    readonly left: number;
  };
  /** A decision states the amount. */
  'claim.decided': Result & {
    /** When, RFC 3339. */
    readonly at: string;
  };
  /** What a credit takes back: `now` less `accepted`. The part is what the line comes to again. */
  'claim.credited': Result & {
    /** What was accepted of the line. */
    readonly accepted: number;
    /** What is accepted of it after the credit: the lower of `accepted` and the part. */
    readonly now: number;
  };
  /** What was granted and is paid without accounts. */
  'item.lump-sum': Result;
  /** `percent` of what was granted, rounded half up. */
  'payment.percent': Result & {
    /** How many percent. */
    readonly percent: number;
    /** What was granted. */
    readonly of: number;
  };
  /** What is accepted less other instalments, 0 or more. */
  'payment.balance': Result & {
    /** What is accepted. */
    readonly accepted: number;
    /** What other instalments pay, or have paid. */
    readonly others: number;
  };
  /** What was paid less what is accepted and what is not settled yet, 0 or more. */
  'repayment.excess': Result & {
    /** What was paid. */
    readonly paid: number;
    /** What is accepted. */
    readonly accepted: number;
    /** What is claimed and not settled yet; left out where there is nothing. */
    readonly undetermined?: number;
  };
}

/** @inline */
interface Result {
  /** The result, in minor units. */
  readonly amount: number;
}

type Sums = SettlementSums &
  Pick<CalculationReasons, 'amount.total'> &
  Pick<GrantReasons, 'amount.flat-rate' | 'amount.grant'>;

/** Makes a calculation of a settlement. */
export function calculation<Code extends keyof Sums>(
  amount: number,
  code: Code,
  params: Omit<Sums[Code], 'amount'>,
  clauses: readonly string[],
  parts: readonly Calculation[] = [],
): Calculation {
  const how = { code, params: params as unknown as Calculation['how']['params'] };
  return { amount, how, clauses, ...(parts.length > 0 && { parts }) };
}
