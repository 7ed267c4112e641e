import { type Award, awardSchema } from '../grant/award-schema.js';
import type { Settlement } from '../grant/settlement.js';
import { capitalized } from '../language/capitalized.js';
import { momentText } from '../moments/moment.texts.js';
import { totalOf } from '../money/amounts.js';
import type { Calculation } from '../money/calculation.js';
import { UtlysningError } from '../parse/error.js';
import { parseOrThrow } from '../parse/parse.js';
import { epochMs } from '../time/instant.js';
import { dayIn } from '../time/zone.js';
import { calculationSteps, isCalculation } from './explain-calculation.js';
import { citedClauses, findingGrounds, type Ground, type LetterReason } from './finding-grounds.js';
import {
  acceptedTexts,
  decidedAmountTexts,
  decisionTexts,
  insteadTexts,
  sentenceIn,
} from './letter.texts.js';
import { duesOf, type LetterContext, type LetterParts } from './letter-parts.js';
import { outlookTexts } from './outlook.texts.js';
import { reasonIs } from './reason-is.js';

/** The letter about an award: each item with how its amount was reached, and what was decided. */
export function ofAward(input: Award, context: LetterContext): LetterParts {
  const { call, explaining, write, to } = context;
  const { items, total, history } = parseOrThrow(awardSchema, input, 'award.invalid');
  const kinds = call.grant?.items ?? {};
  const given = Object.entries(items);
  const documented = given
    .filter(([id, { granted }]) => granted === undefined && kinds[id]?.kind === 'actual-costs')
    .map(([id]) => write.term(id));
  const sum = given.reduce((all, [, { granted = 0 }]) => all + totalOf(granted), 0);
  const amount = total === undefined ? sum : Math.min(sum, total.amount);
  const cut = total !== undefined && total.amount < sum ? reasonsOf(undefined, total, context) : [];
  const atMost = total?.amount;
  const grounds = given.flatMap(([id, { entitled, granted }]): readonly LetterReason[] => {
    if (granted === undefined) {
      return entitled && kinds[id]?.kind === 'in-kind' ? reasonsOf(id, entitled, context) : [];
    }
    const sum = totalOf(granted);
    if (entitled?.amount === sum) return sum === 0 ? [] : reasonsOf(id, entitled, context);
    const what = `${capitalized(write.term(id))}: ${write.money(sum)}`;
    const text = entitled ? sentenceIn(insteadTexts, { what, of: entitled.amount }, write) : what;
    return [{ text, clauses: citedClauses(kinds[id]?.clauses ?? [], explaining) }];
  });
  const decided = history.slice(-1).map((decision) => {
    const at = write.day(dayIn(call.zone)(epochMs(decision.at)));
    const reason = decision.reason.replace(/\.$/, '');
    return { text: sentenceIn(decidedAmountTexts, { at, reason }, write), clauses: [] };
  });
  return {
    outcome: 'awarded',
    decision: sentenceIn(decisionTexts.awarded, { ...to, amount, documented, atMost }, write),
    grounds: [...grounds, ...cut.slice(-1), ...decided],
    next: duesOf(context),
  };
}

/** The letter about a settlement: what is accepted, and why some lines are not, or not whole. */
export function ofSettlement(settlement: Settlement, context: LetterContext): LetterParts {
  const { call, explaining, write, to } = context;
  const { items, lines, payments, total, unpaid, repayment } = settlement;
  if (
    !(Array.isArray(lines) && Array.isArray(payments) && total && isCalculation(total.how) && items)
  ) {
    throw new UtlysningError('finding.invalid', 'expected a settlement');
  }
  const ofItems = Object.entries(items)
    .filter(([, { accepted }]) => accepted > 0)
    .map(([id, { accepted }]) => ({
      text: sentenceIn(acceptedTexts, { what: write.term(id), accepted }, write),
      clauses: citedClauses(call.grant?.items[id]?.clauses ?? [], explaining),
    }));
  const ofLines = lines
    .filter(({ outcome }) => outcome !== 'accepted' && outcome !== 'decided')
    .flatMap(({ claim, item, finding }) =>
      eachExcessOnce(findingGrounds(finding, write.language, explaining)).map((ground) => ({
        ...ground,
        text: `${capitalized(write.term(item))}, ${write.quote(claim)}: ${ground.text}`,
      })),
    );
  const excess = repayment?.how.amount ?? 0;
  const grounds = [...ofItems, ...ofLines];
  if (repayment === null || excess === 0) {
    const decision = sentenceIn(decisionTexts.settled, { accepted: total.accepted, unpaid }, write);
    const next = payments.flatMap(({ payment, how, paid, due }) => {
      if (due === null || how.amount <= paid) return [];
      const params = { what: write.term(payment), date: write.day(due) };
      return [sentenceIn(outlookTexts.paidBy, params, write)];
    });
    return { outcome: 'settled', decision, grounds, next };
  }
  const { due, how } = repayment;
  const rule = call.repayment?.due;
  const next =
    due !== null
      ? sentenceIn(outlookTexts.payBack, { date: write.day(due) }, write)
      : rule && sentenceIn(outlookTexts.payBackCounted, { date: momentText(rule, write) }, write);
  return {
    outcome: 'to-be-paid-back',
    decision: sentenceIn(decisionTexts['to-be-paid-back'], { ...to, amount: excess }, write),
    grounds: [...reasonsOf(undefined, how, context), ...grounds],
    next: next === undefined ? [] : [next],
  };
}

/** Of several limits that leave the same of a line, the first is enough. */
function eachExcessOnce(grounds: readonly Ground[]): readonly Ground[] {
  const seen = new Set<number>();
  return grounds.filter((ground) => {
    if (!reasonIs(ground, 'limit.exceeded')) return true;
    const { over } = ground.reason.params;
    const isNew = !seen.has(over);
    seen.add(over);
    return isNew;
  });
}

/** How an amount was reached, as reasons with their clauses. */
function reasonsOf(
  item: string | undefined,
  calculation: Calculation,
  { write, explaining }: LetterContext,
): readonly LetterReason[] {
  return calculationSteps(calculation, write, explaining).map(({ text, clauses }) => ({
    text: item === undefined ? text : `${capitalized(write.term(item))}: ${text}`,
    clauses: citedClauses(clauses, explaining),
  }));
}
