import { equation } from '../language/equation.js';
import type { Language } from '../language/language.js';
import type { TextTable } from '../language/texts.js';
import type { Writing } from '../language/writing.js';
import type { SettlementSums } from './line-calculation.js';

const WORDS = {
  nb: {
    atLeast: 'minst',
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
    atLeast: 'minst',
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
    atLeast: 'at least',
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
type Term = readonly [amount: number, label?: keyof Words];

/** 4 000 kr (godkjent før). */
function money([amount, label]: Term, write: Writing): string {
  const sum = write.money(amount);
  return label === undefined ? sum : `${sum} (${WORDS[write.language][label]})`;
}

/** 6 000 kr − 4 000 kr (godkjent før) = 2 000 kr. */
function difference(terms: readonly Term[], amount: number, write: Writing): string {
  const shown = terms.map((term) => money(term, write)).join(' − ');
  const isCut = terms.reduce((left, [sum], at) => (at === 0 ? sum : left - sum), 0) !== amount;
  const bound = isCut ? `, ${WORDS[write.language].atLeast} ${write.money(0)}` : '';
  return equation(`${shown}${bound}`, amount, write);
}

function share(percent: number, of: string, amount: number, write: Writing) {
  const percents = write.unit('percent', percent);
  return {
    nb: equation(`${percents} av ${of}`, amount, write),
    nn: equation(`${percents} av ${of}`, amount, write),
    en: equation(`${percents} of ${of}`, amount, write),
  };
}

export const settlementSumTexts: TextTable<SettlementSums> = {
  'claim.nothing': {
    nb: 'ingenting er godkjent',
    nn: 'ingenting er godkjent',
    en: 'nothing is accepted',
  },
  'claim.amount': ({ amount }, write) => write.money(amount),
  'claim.share': ({ percent, of, amount }, write) => {
    const { nb, nn, en } = share(percent, write.money(of), amount, write);
    if (percent * of === amount * 100) return { nb, nn, en };
    return { nb: `${nb} (rundet ned)`, nn: `${nn} (runda ned)`, en: `${en} (rounded down)` };
  },
  'claim.corrected': ({ of, accepted, amount }, write) =>
    difference([[of], [accepted, 'before']], amount, write),
  'claim.less-credits': ({ of, credits, amount }, write) =>
    difference([[of], [credits, 'credits']], amount, write),
  'claim.limited': ({ left }, write) => ({
    nb: `høyst ${write.money(left)}, som er igjen`,
    nn: `høgst ${write.money(left)}, som er igjen`,
    en: `at most ${write.money(left)}, which is left`,
  }),
  'claim.decided': ({ amount }, write) => money([amount, 'decided'], write),
  'claim.credited': ({ accepted, now, amount }, write) => {
    const terms: Term[] = [
      [now, 'now'],
      [accepted, 'before'],
    ];
    return difference(terms, amount, write);
  },
  'item.lump-sum': ({ amount }, write) => money([amount, 'granted'], write),
  'payment.percent': ({ percent, of, amount }, write) =>
    share(percent, money([of, 'granted'], write), amount, write),
  'payment.balance': ({ accepted, others, amount }, write) => {
    const terms: Term[] = [
      [accepted, 'accepted'],
      [others, 'others'],
    ];
    return difference(terms, amount, write);
  },
  'repayment.excess': ({ paid, accepted, undetermined, amount }, write) => {
    const terms: Term[] = [
      [paid, 'paid'],
      [accepted, 'accepted'],
    ];
    if (undetermined !== undefined) terms.push([undetermined, 'open']);
    return difference(terms, amount, write);
  },
};
