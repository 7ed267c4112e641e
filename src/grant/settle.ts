import * as z from 'zod/mini';
import type { Application } from '../application/application.js';
import type { Call } from '../call/call.js';
import { referenceTo } from '../call/reference.js';
import { requireCall } from '../call/require-call.js';
import { met } from '../criteria/criterion.js';
import { judged } from '../criteria/judged.js';
import { type HostFacts, readHostFacts } from '../eligibility/host-facts.js';
import { dataId } from '../moments/moment.js';
import { amount } from '../money/amounts.js';
import { currencyOf } from '../money/money.js';
import { UtlysningError } from '../parse/error.js';
import { key } from '../parse/key.js';
import { parseOrThrow } from '../parse/parse.js';
import { requireObject } from '../parse/require.js';
import { list, object } from '../parse/schema.js';
import type { Register } from '../register/register.js';
import { day } from '../time/calendar.js';
import { version } from '../version.js';
import { type AwardInput, awardSchema } from './award-schema.js';
import { type ClaimInput, claimsSchema, type DecidedClaimsInput, decidedSchema } from './claim.js';
import { claimRemarks, type RecordedGathering } from './claim-remarks.js';
import { lineContext } from './line-context.js';
import { instalments, repaymentOf } from './payments.js';
import { settleInOrder } from './settle-in-order.js';
import type { Settlement } from './settlement.js';

/** What claims are settled by, beside the call and the award. */
export interface SettleOptions {
  /** What was decided about claims before. A claim that was decided stays as it was decided. */
  readonly decided?: DecidedClaimsInput;
  /** The application, where the call computes limits from it, and for remarks. */
  readonly application?: Application;
  /** What the host states of the call, of applicants and of applications. */
  readonly facts?: HostFacts;
  /** The register that has facts about the applicant and members. */
  readonly register?: Register;
  /** The days of events that the call does not fix: `award`, the delivery of a report. */
  readonly dates?: Readonly<Record<string, string>>;
  /** What was paid of each instalment, in minor units. What was paid of a claim is in `decided`. */
  readonly paid?: Readonly<Record<string, number>>;
  /** Who was at which gathering, for remarks. */
  readonly attendance?: readonly RecordedGathering[];
}

const recordedSchema = object({
  /** What was paid of each instalment. */
  paid: z.prefault(z.readonly(z.record(dataId, amount)), {}),
  /** The days of events. */
  dates: z.prefault(z.readonly(z.record(dataId, day)), {}),
  /** Who was at which gathering. */
  attendance: z.prefault(list(object({ gathering: dataId, persons: list(key, 1000) }), 1000), []),
});

/** The reason of the order of a settlement. */
export interface OrderReasons {
  /** Met: lines that were decided come first, others in the order in which they were claimed. */
  'order.claimed': {
    /** How many lines were decided before. */
    readonly decided: number;
    /** How many lines take their turn. */
    readonly others: number;
  };
}

/**
 * Settles the claims on an award. Lines that were decided stand as decided and take their part of
 * each limit first, whatever they exceed. The others take their turn in the order of `sequence`, and
 * what is left: kind of cost, period, funding rate, limits and total, in this order. A credit takes
 * back what the line that it names has too much; a line that is replaced counts no more. Lump sums
 * need no claim. Flat rates are computed last, from what was accepted.
 *
 * @throws {@link UtlysningError} `call.invalid` for what is no call; `award.invalid`,
 * `claims.invalid`, `decided.invalid`, `facts.invalid` and `options.invalid`, with the issues;
 * `decided.unknown` for a decision on a claim that is not there; `application.other` for an
 * application that the award is not for; `payment.unknown` for what was paid of an instalment that
 * the call does not have.
 *
 * @example
 * ```ts
 * import { settle } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * const award = { application: 'a-1', items: { 'other-costs': { granted: 5_000_000 } }, history: [] };
 * const cost = { item: 'other-costs', cost: 'staff-release', on: '2024-11-01' };
 * const claims = [
 *   { id: 'c-1', sequence: 1, ...cost, amount: 4_000_000 },
 *   { id: 'c-2', sequence: 2, ...cost, amount: 3_000_000 },
 * ];
 * const { lines, total } = settle(hkdir2024, award, claims);
 * lines.map(({ outcome, accepted }) => [outcome, accepted]);
 * // => [['accepted', 4_000_000], ['cut', 1_000_000]]
 * total.unspent; // => 0
 * ```
 */
export function settle(
  call: Call,
  award: AwardInput,
  claims: readonly ClaimInput[],
  options: SettleOptions = {},
): Settlement {
  requireCall(call);
  requireObject(options, 'options.invalid', 'options');
  const { application, decided = {}, facts, register, ...others } = options;
  const recorded = parseOrThrow(recordedSchema, others, 'options.invalid');
  const payments = Object.keys(call.payments ?? {});
  if (Object.keys(recorded.paid).some((id) => !payments.includes(id))) {
    throw new UtlysningError(
      'payment.unknown',
      'a payment is of an instalment that the call does not have',
    );
  }
  const context = lineContext({
    call,
    award: parseOrThrow(awardSchema, award, 'award.invalid'),
    claims: parseOrThrow(claimsSchema, claims, 'claims.invalid'),
    decided: parseOrThrow(decidedSchema, decided, 'decided.invalid'),
    application,
    facts: readHostFacts(facts, call),
    register,
    dates: recorded.dates,
  });
  const { lines, items, total } = settleInOrder(context);
  const ofClaims = Object.values(context.decided).reduce((sum, { paid: of = 0 }) => sum + of, 0);
  const paid = Object.values(recorded.paid).reduce((sum, of) => sum + of, ofClaims);
  const { order, scopes } = context;
  const isDecided = order.claims.filter(({ id }) => order.isDecided(id)).length;
  const inOrder = { decided: isDecided, others: order.claims.length - isDecided };
  return {
    library: version,
    call: referenceTo(call),
    application: context.award.application,
    currency: currencyOf(call),
    order: judged('order', [], met('order.claimed', inOrder)),
    lines,
    items,
    total,
    payments: instalments(call, total, { of: recorded.paid, ofClaims }, scopes.dayOf),
    paid,
    unpaid: Math.max(0, total.accepted - paid),
    repayment: repaymentOf(call, paid, total, scopes.dayOf),
    remarks: claimRemarks(call, order, application, recorded.attendance, lines),
  };
}
