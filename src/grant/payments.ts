import type { Call } from '../call/call.js';
import { exact, percentOf, rounded, toNumber } from '../conditions/exact.js';
import { type DayOf, dayOfMoment } from '../moments/resolve.js';
import type { Calculation } from '../money/calculation.js';
import { own } from '../parse/own.js';
import { calculation } from './line-calculation.js';
import type { Instalment, Repayment, SettledItem } from './settlement.js';

/** What was paid: of each instalment, and of claims one by one. */
export interface Paid {
  readonly of: Readonly<Record<string, number>>;
  readonly ofClaims: number;
}

/** The instalments of a grant: what is due, when, and what was paid of it. */
export function instalments(
  call: Call,
  { granted, accepted }: SettledItem,
  { of: paid, ofClaims }: Paid,
  dayOf: DayOf,
): readonly Instalment[] {
  const payments = Object.entries(call.payments ?? {});
  const shareOf = (percent: number) => toNumber(rounded(percentOf(exact(percent), granted ?? 0)));

  function sumFor({ percent, clauses }: (typeof payments)[number][1]): Calculation {
    if (percent !== 'balance') {
      const params = { percent, of: granted ?? 0 };
      return calculation(shareOf(percent), 'payment.percent', params, clauses);
    }
    const others = payments.reduce(
      (sum, [id, other]) =>
        other.percent === 'balance' ? sum : sum + (own(paid, id) ?? shareOf(other.percent)),
      ofClaims,
    );
    const params = { accepted, others };
    return calculation(Math.max(0, accepted - others), 'payment.balance', params, clauses);
  }

  return payments.map(([payment, rule]) => ({
    payment,
    how: sumFor(rule),
    paid: own(paid, payment) ?? 0,
    due: (rule.due && dayOfMoment(rule.due, dayOf)) ?? null,
    after: rule.after ?? null,
    afterDay: (rule.after && dayOf(rule.after)) ?? null,
  }));
}

/** What has to be paid back; null in a call that does not ask for it. */
export function repaymentOf(
  { repayment }: Call,
  paid: number,
  { accepted, claims: { undetermined } }: SettledItem,
  dayOf: DayOf,
): Repayment | null {
  if (repayment === undefined) return null;
  const { due, clauses } = repayment;
  // What is not settled yet may still be accepted, and is not asked back.
  const excess = Math.max(0, paid - accepted - undetermined);
  const of = { paid, accepted, ...(undetermined > 0 && { undetermined }) };
  return {
    how: calculation(excess, 'repayment.excess', of, clauses),
    due: dayOfMoment(due, dayOf) ?? null,
  };
}
