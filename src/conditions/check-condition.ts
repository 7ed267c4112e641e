import { eventOf, type Moment } from '../moments/moment.js';
import type { IssueParts } from '../parse/issue.js';
import { isDay } from '../time/day.js';
import type { BoundedCondition, Condition, FactQuantity, Quantity } from './condition.js';
import { choicesOf, type Fact, type FactKind, type Facts, factIn, isWhole } from './fact.js';

/** Reports what is wrong at a path of a call. */
export type Report = (...issue: IssueParts) => void;

/** What a condition of a call may refer to. */
export interface KnownIds {
  /** The facts of the call. */
  readonly facts: Facts;
  /** The lists of the call, and `members`. */
  readonly lists: readonly string[];
  /** The events that a moment can be counted from; days that are facts are not among them. */
  readonly events: readonly string[];
  /** Whether the facts of an award may be read. */
  readonly isOfAward: boolean;
  /** The list whose entry is in scope. */
  readonly list?: string | undefined;
}

type Path = readonly (string | number)[];

/** Checks that a condition asks only for what the call knows, and that it can hold. */
export function checkCondition(
  condition: Condition,
  path: Path,
  known: KnownIds,
  report: Report,
): void {
  const check = (part: Condition, ...at: Path) =>
    checkCondition(part, [...path, ...at], known, report);
  const parts = (of: readonly Condition[], key: string) => {
    for (const [at, part] of of.entries()) check(part, key, at);
  };
  if ('all' in condition) parts(condition.all, 'all');
  else if ('any' in condition) parts(condition.any, 'any');
  else if ('not' in condition) check(condition.not, 'not');
  else if ('atLeast' in condition) {
    if (condition.atLeast < 1 || condition.atLeast > condition.of.length) {
      const message = `expected a number from 1 to ${condition.of.length}, the number of conditions`;
      report([...path, 'atLeast'], 'condition.count', message);
    }
    parts(condition.of, 'of');
  } else if ('when' in condition) {
    check(condition.when, 'when');
    check(condition.holds, 'holds');
  } else if ('each' in condition) {
    const inList = listScope(condition.each, [...path, 'each'], known, report);
    if (condition.where) checkCondition(condition.where, [...path, 'where'], inList, report);
    checkCondition(condition.holds, [...path, 'holds'], inList, report);
  } else if ('stated' in condition) {
    factAt(condition.stated, [...path, 'stated'], known, report);
  } else if ('fact' in condition) checkFactCondition(condition, path, known, report);
  else checkBounds(condition as BoundedCondition, path, known, report);
}

type FactCondition = Extract<Condition, FactQuantity>;

function checkFactCondition(
  condition: FactCondition,
  path: Path,
  known: KnownIds,
  report: Report,
): void {
  const forms = [
    condition.minimum !== undefined || condition.maximum !== undefined,
    condition.is !== undefined,
    condition.in !== undefined,
    condition.notBefore !== undefined || condition.notAfter !== undefined,
  ].filter(Boolean).length;
  if (forms !== 1) {
    const message =
      'expected one of: `minimum` and `maximum`, `is`, `in`, `notBefore` and `notAfter`';
    report(path, forms === 0 ? 'condition.empty' : 'condition.mixed', message);
    return;
  }
  if (condition.minimum !== undefined || condition.maximum !== undefined) {
    checkBounds(condition as BoundedCondition, path, known, report);
    return;
  }
  const fact = factAt(condition.fact, [...path, 'fact'], known, report);
  if (fact === undefined) return;
  if (typeof condition.is === 'object') {
    const at = [...path, 'is', 'fact'];
    const other = factAt(condition.is.fact, at, known, report);
    if (other && other.kind !== fact.kind) {
      report(at, 'fact.kind', `expected a fact of the kind ${fact.kind}`);
    }
  } else if (condition.is !== undefined) {
    checkValue(condition.is, fact, [...path, 'is'], report);
  } else if (condition.in !== undefined) {
    for (const [at, value] of condition.in.entries()) {
      checkValue(value, fact, [...path, 'in', at], report);
      if (condition.in.indexOf(value) !== at) {
        report([...path, 'in', at], 'duplicate', 'this value occurs twice in the list');
      }
    }
  } else if ('notBefore' in condition || 'notAfter' in condition) {
    if (fact.kind !== 'day') {
      report([...path, 'fact'], 'fact.kind', 'expected a fact of the kind day');
      return;
    }
    for (const key of ['notBefore', 'notAfter'] as const) {
      const moment = condition[key];
      if (moment) checkDayMoment(moment, [...path, key], known, report);
    }
    const { notBefore, notAfter } = condition;
    if (notBefore && notAfter && 'day' in notBefore && 'day' in notAfter) {
      if (notBefore.day > notAfter.day) {
        report([...path, 'notAfter'], 'limit.order', 'the last day is before the first');
      }
    }
  }
}

function checkBounds(
  condition: BoundedCondition,
  path: Path,
  known: KnownIds,
  report: Report,
): void {
  const { minimum, maximum, ...left } = condition;
  const quantity = left as Quantity;
  if (minimum === undefined && maximum === undefined) {
    report(path, 'condition.empty', 'expected a minimum or a maximum');
    return;
  }
  const kind = checkQuantity(quantity, path, known, report);
  for (const key of ['minimum', 'maximum'] as const) {
    const bound = condition[key];
    if (bound === undefined) continue;
    const own = checkQuantity(bound, [...path, key], known, report);
    if (kind === undefined || own === undefined) continue;
    if (kind === 'money') requireMoney(bound, own, [...path, key], report);
    else if (own === 'money') {
      report([...path, key], 'quantity.kind', 'money is compared with a number here');
    }
  }
  if (typeof minimum === 'number' && typeof maximum === 'number' && minimum > maximum) {
    report([...path, 'maximum'], 'limit.order', 'the maximum is less than the minimum');
  }
  if ('fact' in left) checkAgainstRange(left.fact, condition, path, known, report);
}

/** A requirement that the range of the fact excludes, or that it states already. */
function checkAgainstRange(
  id: string,
  { minimum, maximum }: BoundedCondition,
  path: Path,
  { facts }: KnownIds,
  report: Report,
): void {
  const range = facts[id];
  if (range === undefined) return;
  const { minimum: low = -Infinity, maximum: high = Infinity } = range;
  if (typeof minimum === 'number') {
    const at = [...path, 'minimum'];
    if (minimum > high) report(at, 'limit.impossible', `the fact is at most ${high}`);
    else if (minimum <= low) report(at, 'limit.stated', `the fact is at least ${low} in any case`);
  }
  if (typeof maximum === 'number') {
    const at = [...path, 'maximum'];
    if (maximum < low) report(at, 'limit.impossible', `the fact is at least ${low}`);
    else if (maximum >= high) report(at, 'limit.stated', `the fact is at most ${high} in any case`);
  }
}

/** What a quantity is; a literal is whatever it is compared with. */
type QuantityKind = 'number' | 'money' | 'literal';

/** Checks a quantity, and gives its kind; undefined when it is not known because of an issue. */
export function checkQuantity(
  quantity: Quantity,
  path: Path,
  known: KnownIds,
  report: Report,
): QuantityKind | undefined {
  if (typeof quantity === 'number') return 'literal';
  const at = (...keys: Path) => [...path, ...keys];
  const check = (part: Quantity, ...keys: Path) => checkQuantity(part, at(...keys), known, report);
  if ('fact' in quantity) {
    const fact = factAt(quantity.fact, at('fact'), known, report);
    if (fact === undefined) return undefined;
    if (fact.kind === 'money' || fact.kind === 'number') return fact.kind;
    report(at('fact'), 'fact.kind', 'expected a fact of the kind number or money');
    return undefined;
  }
  if ('count' in quantity || 'distinct' in quantity || 'total' in quantity) {
    const key = 'count' in quantity ? 'count' : 'over';
    const list = 'count' in quantity ? quantity.count : quantity.over;
    const inList = listScope(list, at(key), known, report);
    if (quantity.where) checkCondition(quantity.where, at('where'), inList, report);
    if ('count' in quantity) return 'number';
    if ('total' in quantity) return checkQuantity(quantity.total, at('total'), inList, report);
    const fact = factAt(quantity.distinct, at('distinct'), inList, report);
    if (fact && fact.about !== list) {
      report(at('distinct'), 'fact.scope', 'expected a fact about the entries of the list');
    }
    return 'number';
  }
  if ('percent' in quantity) return check(quantity.of, 'of');
  if ('rate' in quantity) {
    for (const [index, factor] of quantity.times.entries()) {
      requireNumber(check(factor, 'times', index), at('times', index), report);
    }
    return check(quantity.rate, 'rate');
  }
  if ('units' in quantity) {
    requireNumber(check(quantity.units, 'units'), at('units'), report);
    const last = quantity.tiers.length - 1;
    for (const [index, { upTo }] of quantity.tiers.entries()) {
      const before = quantity.tiers[index - 1]?.upTo ?? 0;
      if (index === last ? upTo !== undefined : upTo === undefined || upTo <= before) {
        const message = 'expected tiers in order, each but the last with `upTo`';
        report(at('tiers', index, 'upTo'), 'tiers.order', message);
      }
    }
    return oneKind(
      quantity.tiers.map(({ rate }, index) => check(rate, 'tiers', index, 'rate')),
      at('tiers'),
      report,
    );
  }
  if ('by' in quantity) {
    checkBands(quantity, path, known, report);
    return oneKind(
      quantity.bands.map(({ amount }, index) => check(amount, 'bands', index, 'amount')),
      at('bands'),
      report,
    );
  }
  const [key, parts] =
    'lowest' in quantity
      ? (['lowest', quantity.lowest] as const)
      : 'highest' in quantity
        ? (['highest', quantity.highest] as const)
        : (['sum', quantity.sum] as const);
  return oneKind(
    parts.map((part, index) => check(part, key, index)),
    at(key),
    report,
  );
}

/** Bands in order, of a fact that has such values; one without a limit is the last. */
function checkBands(
  { by, bands }: Extract<Quantity, { readonly by: string }>,
  path: Path,
  known: KnownIds,
  report: Report,
): void {
  const fact = factAt(by, [...path, 'by'], known, report);
  let before = Number.NEGATIVE_INFINITY;
  for (const [index, { upTo, is }] of bands.entries()) {
    const at = [...path, 'bands', index];
    if (upTo !== undefined && is !== undefined) {
      report(at, 'bands.order', 'expected either `upTo` or `is`');
    } else if (upTo === undefined && is === undefined) {
      if (index < bands.length - 1) {
        report(at, 'bands.order', 'a band without `upTo` and `is` has to be the last');
      }
    } else if (is !== undefined) {
      if (fact) checkValue(is, fact, [...at, 'is'], report);
    } else if (upTo !== undefined) {
      if (fact && fact.kind !== 'number' && fact.kind !== 'money') {
        report([...at, 'upTo'], 'fact.kind', 'the fact is no number');
      }
      if (upTo <= before) report([...at, 'upTo'], 'bands.order', 'expected bands in order');
      before = upTo;
    }
  }
}

function oneKind(
  kinds: readonly (QuantityKind | undefined)[],
  path: Path,
  report: Report,
): QuantityKind | undefined {
  if (kinds.includes(undefined)) return undefined;
  const isMixed = kinds.includes('money') && kinds.includes('number');
  if (isMixed) report(path, 'quantity.kind', 'money and numbers are mixed here');
  return kinds.includes('money') ? 'money' : kinds.includes('number') ? 'number' : 'literal';
}

function requireNumber(kind: QuantityKind | undefined, path: Path, report: Report): void {
  if (kind === 'money') report(path, 'quantity.kind', 'expected a number, not money');
}

function requireMoney(quantity: Quantity, kind: QuantityKind, path: Path, report: Report): void {
  if (kind === 'number') report(path, 'quantity.kind', 'a number is compared with money here');
  if (typeof quantity === 'number' && !Number.isSafeInteger(quantity)) {
    report(path, 'quantity.kind', 'expected an integer of minor units of the currency');
  }
}

/** The fact with an id, where it may be read. */
function factAt(id: string, path: Path, known: KnownIds, report: Report): Fact | undefined {
  const fact = factIn(known.facts, id);
  if (fact === undefined) {
    report(path, 'fact.unknown', 'the call has no such fact');
    return undefined;
  }
  const isInScope = known.lists.includes(fact.about)
    ? fact.about === known.list
    : fact.about !== 'award' || known.isOfAward;
  if (!isInScope) report(path, 'fact.scope', `a fact about ${fact.about} cannot be read here`);
  return fact;
}

function listScope(list: string, path: Path, known: KnownIds, report: Report): KnownIds {
  if (!known.lists.includes(list)) report(path, 'list.missing', 'the call has no such list');
  if (known.list !== undefined) report(path, 'list.nested', 'lists do not nest');
  return { ...known, list };
}

function checkValue(
  value: string | number | boolean,
  fact: Fact,
  path: Path,
  report: Report,
): void {
  const expected = EXPECTED[fact.kind];
  const isKind = fact.kind === 'day' ? isDay(String(value)) : typeof value === expected;
  if (!isKind || (isWhole(fact) && !Number.isSafeInteger(value))) {
    report(path, 'fact.kind', `expected a value of the kind ${fact.kind}`);
    return;
  }
  const choices = choicesOf(fact);
  if (choices !== undefined && !choices.includes(String(value))) {
    report(path, 'value.unknown', 'the fact has no such value');
  }
}

const EXPECTED: Readonly<Record<FactKind, string>> = {
  number: 'number',
  money: 'number',
  day: 'string',
  choice: 'string',
  choices: 'string',
  'yes-no': 'boolean',
  text: 'string',
};

/** What is expected where the call has no such event. */
export function expectedEvent({ events }: KnownIds): string {
  return `expected one of ${events.join(', ')} or a fact of the kind day`;
}

/** Checks that a moment is counted from an event that the call has. */
export function checkMoment(moment: Moment, path: Path, known: KnownIds, report: Report): void {
  const event = eventOf(moment);
  if (event === undefined) return;
  const key = 'on' in moment ? 'on' : 'after' in moment ? 'after' : 'before';
  const at = [...path, key];
  if (Object.hasOwn(known.facts, event)) {
    const fact = factAt(event, at, known, report);
    if (fact && fact.kind !== 'day') report(at, 'fact.kind', 'expected a fact of the kind day');
  } else if (!known.events.includes(event)) {
    report(at, 'event.unknown', expectedEvent(known));
  }
  if (!('after' in moment || 'before' in moment)) return;
  const { years, months, days } = moment;
  if (years === undefined && months === undefined && days === undefined) {
    report(path, 'moment.empty', 'expected `years`, `months` or `days`, or `on`');
  }
}

function checkDayMoment(moment: Moment, path: Path, known: KnownIds, report: Report): void {
  if ('at' in moment) {
    report([...path, 'at'], 'moment.clock', 'a day is compared with a day; use `day`');
    return;
  }
  checkMoment(moment, path, known, report);
}
