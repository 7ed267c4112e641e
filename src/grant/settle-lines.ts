import type { Finding } from '../criteria/finding.js';
import { allOf, judged } from '../criteria/judged.js';
import type { Calculation } from '../money/calculation.js';
import { ownItem } from './awarded-item.js';
import type { Claim } from './claim.js';
import { claimedAmount, shareOf } from './claimed-amount.js';
import { type Limit, limited } from './limited.js';
import { limitsOf } from './limits.js';
import { calculation } from './line-calculation.js';
import type { LineContext } from './line-context.js';
import { coverage } from './line-criteria.js';
import { decidedBefore, links, takesBack } from './line-links.js';
import { settledLine } from './settled-line.js';
import type { SettledLine } from './settlement.js';

/** Settles lines one after the other. */
export interface LineSettler {
  /** A line that was decided stands as decided, whatever it exceeds. */
  readonly decide: (claim: Claim) => SettledLine;
  /** Another line takes what is left of its limits. */
  readonly settle: (claim: Claim, limits?: readonly Limit[]) => SettledLine;
}

/** Makes what settles lines. It keeps what was accepted of each, and what credits took back. */
export function lineSettler(context: LineContext): LineSettler {
  const { call, order, decided, ledger } = context;
  const acceptedOf = new Map<string, number>();
  const credited = new Map<string, number>();
  const takenBack = new Map<string, number>();
  const net = (id: string) => (acceptedOf.get(id) ?? 0) - (takenBack.get(id) ?? 0);

  function decide(claim: Claim): SettledLine {
    const { accepted: sum = 0, at = '' } = decided[claim.id] ?? {};
    const amount = claimedAmount(claim, context).claimed?.amount ?? sum;
    const named = order.find(claim.credits ?? '');
    const accepted = claim.credits === undefined ? sum : 0 - sum;
    // What a credit gives back of a line that has still to be settled is given back after it.
    if (named === undefined || order.isDecided(named.id)) {
      ledger.take(limitsOf(named ?? claim, context), accepted);
    }
    if (claim.credits === undefined) acceptedOf.set(claim.id, accepted);
    if (named !== undefined) credit(named, amount, sum);
    const clauses = ownItem(call, claim.item)?.clauses ?? [];
    return settledLine(claim, 'decided', amount, {
      how: calculation(accepted, 'claim.decided', { at }, clauses),
      finding: judged('decided', clauses, decidedBefore(accepted, at)),
    });
  }

  function credit(named: Claim, amount: number, back: number): void {
    add(credited, named.id, amount);
    add(takenBack, named.id, back);
  }

  /** What was accepted by decision of the lines that a line replaces: they stand as decided. */
  function acceptedBefore(claim: Claim): number {
    const replaced = order.replaced(claim);
    if (replaced === undefined) return 0;
    const own = order.isDecided(replaced.id) ? net(replaced.id) : 0;
    return own + acceptedBefore(replaced);
  }

  /** What a line comes to before limits, less its credits, with how it is reached. */
  function unlimited(claim: Claim, claimed: Calculation): Calculation {
    const share = shareOf(ownItem(call, claim.item), claimed);
    const accepted = acceptedBefore(claim);
    if (accepted === 0) return share;
    const params = { of: share.amount, accepted };
    const rest = Math.max(0, share.amount - accepted);
    return calculation(rest, 'claim.corrected', params, share.clauses, [share]);
  }

  function settleCredit(claim: Claim, named: Claim, amount: number, limits: readonly Limit[]) {
    const before = order.replaced(claim);
    const isCorrected = before?.credits === named.id && order.isDecided(before.id);
    const corrected = isCorrected ? (before.amount ?? 0) : 0;
    const claimed = claimedAmount(named, context).claimed ?? nothing([]);
    const credits = (credited.get(named.id) ?? 0) - corrected + amount;
    const rest = Math.max(0, claimed.amount - credits);
    const params = { of: claimed.amount, credits };
    const less = calculation(rest, 'claim.less-credits', params, claimed.clauses, [claimed]);
    const again = unlimited(named, less);
    const accepted = net(named.id);
    const now = Math.min(accepted, again.amount);
    credit(named, amount - corrected, accepted - now);
    ledger.take(limits, now - accepted);
    return { accepted, now, again };
  }

  /** The line that a credit takes something back of, once it is settled. */
  function creditedLine({ item, credits = '' }: Claim): Claim | undefined {
    const named = acceptedOf.has(credits) ? order.find(credits) : undefined;
    return named?.item === item && !order.isReplaced(credits) ? named : undefined;
  }

  function settle(claim: Claim, own?: readonly Limit[]): SettledLine {
    const { clauses = [] } = ownItem(call, claim.item) ?? {};
    const { claimed, answer } = claimedAmount(claim, context);
    const named = creditedLine(claim);
    const findings: Finding[] = [
      ...(claim.credits === undefined ? coverage(claim, context) : []),
      ...links(claim, order, named !== undefined, acceptedBefore(claim)).map((link) =>
        judged('line', clauses, link),
      ),
      judged('amount', clauses, answer),
    ];
    const result = (
      outcome: SettledLine['outcome'],
      how: Calculation = nothing(clauses),
      more: readonly Finding[] = [],
    ) => {
      const finding = allOf('claim', clauses, [...findings, ...more]);
      return settledLine(claim, outcome, claimed?.amount ?? 0, { how, finding });
    };
    const { outcome } = allOf('claim', clauses, findings);
    if (claim.credits !== undefined) {
      if (outcome !== 'met' || named === undefined || claimed === undefined) {
        return result(outcome === 'not-met' ? 'refused' : 'undetermined');
      }
      const limits = own ?? limitsOf(named, context);
      const { accepted, now, again } = settleCredit(claim, named, claimed.amount, limits);
      const taken = { claim: named.id, amount: accepted - now, now };
      const how = calculation(now - accepted, 'claim.credited', { accepted, now }, clauses, [
        again,
      ]);
      return result('accepted', how, [judged('credit', clauses, takesBack(taken))]);
    }
    if (outcome === 'not-met') {
      acceptedOf.set(claim.id, 0);
      return result('refused');
    }
    const limits = own ?? limitsOf(claim, context);
    const whole = claimed && unlimited(claim, claimed);
    const { accepted, judgements } = limited(limits, whole?.amount ?? Infinity, ledger);
    const isUnknown = judgements.some((one) => one.outcome === 'undetermined');
    if (outcome === 'undetermined' || isUnknown || whole === undefined) {
      ledger.reserve(limits, accepted);
      const missing = judgements.filter((one) => one.outcome === 'undetermined');
      return result('undetermined', nothing(clauses), missing);
    }
    const back = takenBack.get(claim.id) ?? 0;
    ledger.take(limits, accepted - back);
    acceptedOf.set(claim.id, accepted);
    if (accepted === whole.amount) return result('accepted', whole, judgements);
    const params = { of: whole.amount, left: accepted };
    const how = calculation(accepted, 'claim.limited', params, clauses, [whole]);
    return result(accepted === 0 ? 'refused' : 'cut', how, judgements);
  }

  return { decide, settle };
}

function nothing(clauses: readonly string[]): Calculation {
  return calculation(0, 'claim.nothing', {}, clauses);
}

function add(sums: Map<string, number>, id: string, sum: number): void {
  sums.set(id, (sums.get(id) ?? 0) + sum);
}
