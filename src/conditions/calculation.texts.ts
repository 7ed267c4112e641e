import { equation } from '../language/equation.js';
import type { TextsFor } from '../language/texts.js';
import type { Writing } from '../language/writing.js';
import type { CalculationReasons, Operand } from './calculation.js';
import { quantityText, wordsOf } from './describe.js';

/** A number with its unit, or with what it is: 24 personer; 4 (antall partnere). */
function operandText({ value, of }: Operand, write: Writing): string {
  const number = write.number(value);
  if (typeof of === 'number') return number;
  const withUnit = 'fact' in of ? write.fact(of.fact, value) : number;
  return withUnit === number ? `${number} (${quantityText(of, write)})` : withUnit;
}

/** Arithmetic is the same in every language. */
function everywhere<Params>(text: (params: Params, write: Writing) => string) {
  return { nb: text, nn: text, en: text };
}

function sumText(amounts: readonly number[], write: Writing): string {
  const [first = 0] = amounts;
  return amounts.length > 1 && amounts.every((amount) => amount === first)
    ? `${write.number(amounts.length)} × ${write.money(first)}`
    : amounts.map(write.money).join(' + ');
}

type Several = CalculationReasons['amount.lowest'];

/** Høyst 8 000 kr, of an amount and its limit; or the lowest of several amounts. */
function oneOf(limit: 'minimum' | 'maximum', several: 'lowest' | 'highest') {
  return everywhere(({ amounts, amount }: Several, write) => {
    const words = wordsOf(write);
    const [, bound, ...more] = amounts;
    if (bound !== undefined && more.length === 0) return `${words[limit]} ${write.money(bound)}`;
    return equation(`${words[several]} ${write.list(amounts.map(write.money))}`, amount, write);
  });
}

/** The texts of how amounts are reached. */
export const calculationTexts: TextsFor<CalculationReasons> = {
  'amount.literal': everywhere(({ amount }, write) => write.money(amount)),
  'amount.fact': everywhere(
    ({ fact, amount }, write) => `${write.term(fact)}: ${write.money(amount)}`,
  ),
  'amount.percent': everywhere(({ percent, of, amount }, write) => {
    const share = `${write.unit('percent', percent)} ${wordsOf(write).of} ${write.money(of)}`;
    return equation(share, amount, write);
  }),
  'amount.rate': everywhere(({ rate, times, amount }, write) => {
    const factors = times.map((factor) => operandText(factor, write));
    return equation([...factors, write.money(rate)].join(' × '), amount, write);
  }),
  'amount.tiers': everywhere(({ units, tiers, amount }, write) => {
    if (tiers.length === 0) return `${operandText(units, write)}: ${write.money(amount)}`;
    const terms = tiers.map(
      (tier) =>
        `${operandText({ value: tier.units, of: units.of }, write)} × ${write.money(tier.rate)}`,
    );
    return equation(terms.join(' + '), amount, write);
  }),
  'amount.band': everywhere(
    ({ by, value, amount }, write) =>
      `${write.term(by)} ${write.fact(by, value)}: ${write.money(amount)}`,
  ),
  'amount.lowest': oneOf('maximum', 'lowest'),
  'amount.highest': oneOf('minimum', 'highest'),
  'amount.sum': everywhere(({ amounts, amount }, write) =>
    equation(sumText(amounts, write), amount, write),
  ),
  'amount.total': everywhere(({ entries, amount }, write) => {
    const amounts = entries.map((entry) => entry.amount);
    if (amounts.length === 0) return write.money(amount);
    return equation(sumText(amounts, write), amount, write);
  }),
};
