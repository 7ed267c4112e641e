import { equation } from '../language/equation.js';
import type { Language } from '../language/language.js';
import type { TextsFor } from '../language/texts.js';
import type { Writing } from '../language/writing.js';
import type { SettlementSums } from './line-calculation.js';

const WORDS = {
  nb: {
    of: 'av',
    down: 'rundet ned',
    atMost: 'høyst',
    atLeast: 'minst',
    left: 'som er igjen',
    before: 'godkjent før',
    now: 'godkjent nå',
    accepted: 'godkjent',
    credits: 'kreditert',
    granted: 'tildelt',
    decided: 'avgjort',
    others: 'andre utbetalinger',
    paid: 'utbetalt',
    open: 'ikke avgjort',
  },
  nn: {
    of: 'av',
    down: 'runda ned',
    atMost: 'høgst',
    atLeast: 'minst',
    left: 'som er igjen',
    before: 'godkjent før',
    now: 'godkjent no',
    accepted: 'godkjent',
    credits: 'kreditert',
    granted: 'tildelt',
    decided: 'avgjort',
    others: 'andre utbetalingar',
    paid: 'utbetalt',
    open: 'ikkje avgjort',
  },
  en: {
    of: 'of',
    down: 'rounded down',
    atMost: 'at most',
    atLeast: 'at least',
    left: 'which is left',
    before: 'accepted before',
    now: 'accepted now',
    accepted: 'accepted',
    credits: 'credited',
    granted: 'granted',
    decided: 'decided',
    others: 'other payments',
    paid: 'paid',
    open: 'not settled yet',
  },
} satisfies Readonly<Record<Language, object>>;

type Words = (typeof WORDS)['en'];

/** The same text in every language, with its own words. */
function worded<Params>(text: (params: Params, write: Writing, words: Words) => string) {
  const own = (params: Params, write: Writing) => text(params, write, WORDS[write.language]);
  return { nb: own, nn: own, en: own };
}

type Term = readonly [amount: number, label?: string];

/** 6 000 kr − 4 000 kr (godkjent før) = 2 000 kr. */
function difference(terms: readonly Term[], amount: number, write: Writing): string {
  const shown = terms.map(([sum, label]) =>
    label === undefined ? write.money(sum) : `${write.money(sum)} (${label})`,
  );
  const isCut = terms.reduce((left, [sum], at) => (at === 0 ? sum : left - sum), 0) !== amount;
  const bound = isCut ? `, ${WORDS[write.language].atLeast} ${write.money(0)}` : '';
  return equation(`${shown.join(' − ')}${bound}`, amount, write);
}

function shareText(
  percent: number,
  of: string,
  amount: number,
  write: Writing,
  isRoundedDown = false,
): string {
  const { of: word, down } = WORDS[write.language];
  const rounding = isRoundedDown ? ` (${down})` : '';
  return `${equation(`${write.unit('percent', percent)} ${word} ${of}`, amount, write)}${rounding}`;
}

/** The texts of how the sums of a settlement are reached. */
export const settlementSumTexts: TextsFor<SettlementSums> = {
  'claim.nothing': {
    nb: 'ingenting er godkjent',
    nn: 'ingenting er godkjent',
    en: 'nothing is accepted',
  },
  'claim.amount': worded(({ amount }, write) => write.money(amount)),
  'claim.share': worded(({ percent, of, amount }, write) =>
    shareText(percent, write.money(of), amount, write, percent * of !== amount * 100),
  ),
  'claim.corrected': worded(({ of, accepted, amount }, write, { before }) =>
    difference([[of], [accepted, before]], amount, write),
  ),
  'claim.less-credits': worded(({ of, credits, amount }, write, words) =>
    difference([[of], [credits, words.credits]], amount, write),
  ),
  'claim.limited': worded(
    ({ left }, write, words) => `${words.atMost} ${write.money(left)}, ${words.left}`,
  ),
  'claim.decided': worded(
    ({ amount }, write, { decided }) => `${write.money(amount)} (${decided})`,
  ),
  'claim.credited': worded(({ accepted, now, amount }, write, words) =>
    difference(
      [
        [now, words.now],
        [accepted, words.before],
      ],
      amount,
      write,
    ),
  ),
  'item.lump-sum': worded(
    ({ amount }, write, { granted }) => `${write.money(amount)} (${granted})`,
  ),
  'payment.percent': worded(({ percent, of, amount }, write, { granted }) =>
    shareText(percent, `${write.money(of)} (${granted})`, amount, write),
  ),
  'payment.balance': worded(({ accepted, others, amount }, write, words) =>
    difference(
      [
        [accepted, words.accepted],
        [others, words.others],
      ],
      amount,
      write,
    ),
  ),
  'repayment.excess': worded(({ paid, accepted, undetermined, amount }, write, words) => {
    const open: readonly Term[] = undetermined === undefined ? [] : [[undetermined, words.open]];
    return difference([[paid, words.paid], [accepted, words.accepted], ...open], amount, write);
  }),
};
