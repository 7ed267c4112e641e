import { listText } from '../conditions/describe.js';
import { equation } from '../language/equation.js';
import type { Language } from '../language/language.js';
import type { TextTable } from '../language/texts.js';
import type { Writing } from '../language/writing.js';
import type { GrantReasons } from './grant-reasons.js';

const WORDS = {
  nb: { gathering: 'samling', gatherings: 'samlinger', entry: 'oppføring i', of: 'av' },
  nn: { gathering: 'samling', gatherings: 'samlingar', entry: 'oppføring i', of: 'av' },
  en: { gathering: 'gathering', gatherings: 'gatherings', entry: 'entry of', of: 'of' },
} satisfies Readonly<Record<Language, object>>;

/** Per samling; per person; per dag. */
function perText(per: readonly string[], write: Writing): string {
  return per.map((of) => ` per ${oneText(of, write)}`).join('');
}

function oneText(of: string, write: Writing): string {
  const words = WORDS[write.language];
  if (of === 'gatherings') return words.gathering;
  if (of === 'members') return write.word('member', 'one');
  if (of === 'day' || of === 'year') return write.unit(of, 1).slice('1 '.length);
  return `${words.entry} ${write.term(of)}`;
}

function limitText({ maximum, per, amount }: GrantReasons['amount.limit'], write: Writing): string {
  const counts = per.map(({ of, count }) => {
    const isOne = count === 1 && (of === 'gatherings' || of === 'members');
    const many = of === 'gatherings' ? WORDS[write.language].gatherings : listText(of, write);
    return `${write.number(count)} ${isOne ? oneText(of, write) : many}`;
  });
  return equation([...counts, write.money(maximum)].join(' × '), amount, write);
}

function flatRateText(
  { percent, of, amount }: GrantReasons['amount.flat-rate'],
  write: Writing,
): string {
  const whole = of.reduce((sum, item) => sum + item.amount, 0);
  const items = write.list(of.map(({ item }) => write.term(item)));
  const share = `${write.unit('percent', percent)} ${WORDS[write.language].of} ${write.money(whole)}`;
  return equation(`${share} (${items})`, amount, write);
}

function grantText({ items, amount }: GrantReasons['amount.grant'], write: Writing): string {
  if (items.length === 0) return write.money(amount);
  const terms = items.map((item) => `${write.term(item.item)} ${write.money(item.amount)}`);
  return equation(terms.join(' + '), amount, write);
}

export const grantTexts: TextTable<GrantReasons> = {
  'amount.not-given': {
    nb: 'Dette blir ikke gitt, fordi vilkåret for det ikke er oppfylt',
    nn: 'Dette blir ikkje gitt, fordi vilkåret for det ikkje er oppfylt',
    en: 'This is not given, because its condition is not met',
  },
  'amount.not-applied-for': {
    nb: 'Dette blir ikke gitt, fordi det ikke er søkt om det',
    nn: 'Dette blir ikkje gitt, fordi det ikkje er søkt om det',
    en: 'This is not given, because it is not applied for',
  },
  'amount.in-kind': ({ quantity, unit, per }, write) => ({
    nb: `${write.unit(unit, quantity)}${perText(per, write)}; det blir ikke utbetalt penger`,
    nn: `${write.unit(unit, quantity)}${perText(per, write)}; det blir ikkje utbetalt pengar`,
    en: `${write.unit(unit, quantity)}${perText(per, write)}; no money is paid`,
  }),
  'amount.limit': limitText,
  'amount.flat-rate': flatRateText,
  'amount.grant': grantText,
  'amount.below-minimum': ({ total, minimum }, write) => ({
    nb: `Det blir ikke gitt noe, fordi ${write.money(total)} er under minstebeløpet på ${write.money(minimum)}`,
    nn: `Det blir ikkje gitt noko, fordi ${write.money(total)} er under minstebeløpet på ${write.money(minimum)}`,
    en: `Nothing is given, because ${write.money(total)} is below the minimum of ${write.money(minimum)}`,
  }),
};
