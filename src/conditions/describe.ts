import { capitalized } from '../language/capitalized.js';
import type { Language } from '../language/language.js';
import type { Writing } from '../language/writing.js';
import { momentText } from '../moments/moment.texts.js';
import type {
  BandedQuantity,
  BoundedCondition,
  Condition,
  Quantity,
  TieredQuantity,
} from './condition.js';
import { factsIn, partsOf } from './kinds.js';

/** The small words between the terms of a call. Nothing in them has to agree with a term. */
const WORDS = {
  nb: {
    minimum: 'minst',
    maximum: 'høyst',
    exactly: 'nøyaktig',
    below: 'under',
    above: 'over',
    notBefore: 'tidligst',
    notAfter: 'senest',
    count: 'antall',
    distinct: 'antall ulike verdier av',
    total: 'sum av',
    of: 'av',
    lowest: 'det laveste av',
    highest: 'det høyeste av',
    same: 'lik',
    different: 'ulik',
    stated: 'oppgitt',
    not: 'ikke',
    when: 'når',
    each: 'for alle',
    from: 'fra',
    to: 'til',
    upTo: 'til og med',
    otherwise: 'ellers',
  },
  nn: {
    minimum: 'minst',
    maximum: 'høgst',
    exactly: 'nøyaktig',
    below: 'under',
    above: 'over',
    notBefore: 'tidlegast',
    notAfter: 'seinast',
    count: 'talet på',
    distinct: 'talet på ulike verdiar av',
    total: 'sum av',
    of: 'av',
    lowest: 'det lågaste av',
    highest: 'det høgaste av',
    same: 'lik',
    different: 'ulik',
    stated: 'oppgitt',
    not: 'ikkje',
    when: 'når',
    each: 'for alle',
    from: 'frå',
    to: 'til',
    upTo: 'til og med',
    otherwise: 'elles',
  },
  en: {
    minimum: 'at least',
    maximum: 'at most',
    exactly: 'exactly',
    below: 'less than',
    above: 'more than',
    notBefore: 'not before',
    notAfter: 'not after',
    count: 'number of',
    distinct: 'number of different values of',
    total: 'total of',
    of: 'of',
    lowest: 'the lowest of',
    highest: 'the highest of',
    same: 'the same as',
    different: 'other than',
    stated: 'stated',
    not: 'not',
    when: 'when',
    each: 'for all',
    from: 'from',
    to: 'to',
    upTo: 'up to',
    otherwise: 'otherwise',
  },
} satisfies Readonly<Record<Language, object>>;

/** The small words of the language of a text. */
export function wordsOf(write: Writing): (typeof WORDS)[Language] {
  return WORDS[write.language];
}

/** The name of a list of the call; of the group, what its members are called. */
export function listText(list: string, write: Writing): string {
  return list === 'members' ? write.word('member', 'many') : write.term(list);
}

/**
 * What a quantity is, by the terms of the call: antall partnere (land: NO). A number in it is written
 * as one of `like`: with its unit, or as money.
 */
export function quantityText(
  quantity: Quantity,
  write: Writing,
  like: Quantity | 'money' = quantity,
): string {
  const words = wordsOf(write);
  const text = (part: Quantity) => quantityText(part, write, like);
  const entries = (list: string, where: Condition | undefined) => {
    const narrowed = where === undefined ? '' : `, ${conditionText(where, write)}`;
    return `${listText(list, write)}${narrowed}`;
  };
  if (typeof quantity === 'number') return amountText(like, quantity, write);
  if ('fact' in quantity) return write.term(quantity.fact);
  if ('count' in quantity) {
    const { count, where } = quantity;
    const narrowed = where === undefined ? '' : ` (${conditionText(where, write)})`;
    return `${words.count} ${listText(count, write)}${narrowed}`;
  }
  if ('distinct' in quantity) {
    const { distinct, over, where } = quantity;
    return `${words.distinct} ${write.term(distinct)} (${entries(over, where)})`;
  }
  if ('total' in quantity) {
    const { total, over, where } = quantity;
    return `${words.total} ${text(total)} (${entries(over, where)})`;
  }
  if ('percent' in quantity) {
    return `${write.unit('percent', quantity.percent)} ${words.of} ${text(quantity.of)}`;
  }
  if ('rate' in quantity) {
    const factors = quantity.times.map((factor) => quantityText(factor, write));
    return [text(quantity.rate), ...factors].join(' × ');
  }
  if ('units' in quantity || 'by' in quantity) return stepsText(quantity, text, write);
  if ('lowest' in quantity) return `${words.lowest} ${write.list(quantity.lowest.map(text))}`;
  if ('highest' in quantity) return `${words.highest} ${write.list(quantity.highest.map(text))}`;
  return quantity.sum.map(text).join(' + ');
}

/** The bands or the tiers of a quantity: varighet (til og med 6 måneder: 100 000 kr; ellers: 200 000 kr). */
function stepsText(
  quantity: BandedQuantity | TieredQuantity,
  amountOf: (amount: Quantity) => string,
  write: Writing,
): string {
  const words = wordsOf(write);
  const isBanded = 'by' in quantity;
  const units = isBanded ? { fact: quantity.by } : quantity.units;
  const label = ({ upTo, is }: BandedQuantity['bands'][number]) => {
    if (upTo !== undefined) return `${words.upTo} ${amountText(units, upTo, write)}`;
    return is === undefined || !isBanded ? words.otherwise : write.fact(quantity.by, is);
  };
  const steps = isBanded
    ? quantity.bands.map((band) => `${label(band)}: ${amountOf(band.amount)}`)
    : quantity.tiers.map((tier) => `${label({ ...tier, amount: 0 })}: ${amountOf(tier.rate)}`);
  return `${quantityText(units, write)} (${steps.join('; ')})`;
}

/** A value of a quantity, with the unit or the currency of the facts that it is made of. */
export function amountText(quantity: Quantity | 'money', amount: number, write: Writing): string {
  if (quantity === 'money') return write.money(amount);
  if (typeof quantity === 'object' && 'fact' in quantity) return write.fact(quantity.fact, amount);
  const [part] = partsOf(quantity).filter((part) => factsIn(part).length > 0);
  return part === undefined ? write.number(amount) : amountText(part, amount, write);
}

/** A condition, by the terms of the call: varighet minst 6 måneder og høyst 12 måneder. */
export function conditionText(condition: Condition, write: Writing): string {
  const words = wordsOf(write);
  const text = (part: Condition) => conditionText(part, write);
  // What has a list of its own is put in parentheses, so that it is clear where it ends.
  const nested = (part: Condition) => {
    const isList = 'all' in part || 'any' in part || 'atLeast' in part;
    const isSeveral = 'in' in part && part.in !== undefined && part.in.length > 1;
    return isList || isSeveral ? `(${text(part)})` : text(part);
  };
  if ('all' in condition) return write.list(condition.all.map(nested));
  if ('any' in condition) return write.either(condition.any.map(nested));
  if ('not' in condition) return oppositeText(condition.not, write);
  if ('atLeast' in condition) {
    const { atLeast, of } = condition;
    return `${words.minimum} ${write.number(atLeast)} ${words.of} ${write.list(of.map(nested))}`;
  }
  if ('when' in condition) {
    return `${words.when} ${nested(condition.when)}: ${text(condition.holds)}`;
  }
  if ('each' in condition) {
    const { each, where, holds } = condition;
    const narrowed = where === undefined ? '' : ` (${text(where)})`;
    return `${words.each} ${listText(each, write)}${narrowed}: ${text(holds)}`;
  }
  if ('stated' in condition) return `${write.term(condition.stated)} ${words.stated}`;
  if ('fact' in condition) {
    const { fact } = condition;
    const term = write.term(fact);
    if (condition.in !== undefined) {
      return `${term}: ${write.either(condition.in.map((value) => write.fact(fact, value)))}`;
    }
    if (typeof condition.is === 'object') {
      return `${term} ${words.same} ${write.term(condition.is.fact)}`;
    }
    if (condition.is !== undefined) return `${term}: ${write.fact(fact, condition.is)}`;
    const { notBefore, notAfter } = condition;
    if (notBefore !== undefined || notAfter !== undefined) {
      const limits = [
        ...(notBefore ? [`${words.notBefore} ${momentText(notBefore, write)}`] : []),
        ...(notAfter ? [`${words.notAfter} ${momentText(notAfter, write)}`] : []),
      ];
      return `${term} ${write.list(limits)}`;
    }
  }
  const { minimum, maximum, ...left } = condition as BoundedCondition;
  const quantity = left as Quantity;
  const bound = (value: Quantity): string => {
    if (typeof value === 'number') return amountText(quantity, value, write);
    if ('units' in value || 'by' in value) return stepsText(value, bound, write);
    return quantityText(value, write, quantity);
  };
  const limits = [
    ...(minimum === undefined ? [] : [`${words.minimum} ${bound(minimum)}`]),
    ...(maximum === undefined ? [] : [`${words.maximum} ${bound(maximum)}`]),
  ];
  return `${quantityText(quantity, write)} ${write.list(limits)}`;
}

/** The opposite of a condition: land: ikke Sverige; land ulik vertsland; ikke (…). */
function oppositeText(condition: Condition, write: Writing): string {
  const words = wordsOf(write);
  if ('stated' in condition) return `${write.term(condition.stated)} ${words.not} ${words.stated}`;
  if ('fact' in condition) {
    const { fact } = condition;
    const term = write.term(fact);
    if (typeof condition.is === 'object') {
      return `${term} ${words.different} ${write.term(condition.is.fact)}`;
    }
    const values = condition.in ?? (condition.is === undefined ? [] : [condition.is]);
    if (values.length > 0) {
      return `${term}: ${words.not} ${write.either(values.map((value) => write.fact(fact, value)))}`;
    }
  }
  return `${words.not} (${conditionText(condition, write)})`;
}

/** A label at the start of a sentence, with the entry that it is about: Alder (p3). */
export function labelText(label: string, entry: string | undefined): string {
  return `${capitalized(label)}${entry === undefined ? '' : ` (${entry})`}`;
}
