import type { BoundedCondition, Condition, Quantity } from '../../src/conditions/condition.js';
import type { Fact, Facts, Value, Values } from '../../src/conditions/fact.js';
import type { Outcome } from '../../src/criteria/finding.js';
import type { Moment } from '../../src/moments/moment.js';
import {
  compare,
  type End,
  fraction,
  highest,
  lowest,
  minus,
  plus,
  rounded,
  times,
  ZERO,
} from './fractions.js';
import type { Statements, Submitted } from './submitted.js';

/** Where a condition is judged. */
interface Place {
  readonly facts: Facts;
  readonly submitted: Submitted;
  readonly entry?: Statements | undefined;
}

/** All values that a quantity may have. */
interface Range {
  readonly low: End;
  readonly high: End;
}

/** A comparison that cannot be judged: a value is of another kind or out of range, or no band fits. */
class Unusable extends Error {}

/**
 * The outcome of a condition, by the sentences on conditions alone: slow, plain, and without a line
 * of the library. 0 is not met, 1 is met and ½ is undetermined, as Kleene has it: `all` is the least
 * of its parts, `any` the greatest, and `not` is 1 less the part.
 */
export function outcomeBySentences(
  condition: Condition,
  facts: Facts,
  submitted: Submitted,
): Outcome {
  const truth = truthOf(condition, { facts, submitted });
  return truth === 1 ? 'met' : truth === 0 ? 'not-met' : 'undetermined';
}

/** All values that an amount may have; undefined where a value cannot be used or no band fits. */
export function amountBySentences(
  amount: Quantity,
  facts: Facts,
  submitted: Submitted,
): Range | undefined {
  try {
    return rangeOf(amount, true, { facts, submitted });
  } catch (error) {
    if (error instanceof Unusable) return undefined;
    throw error;
  }
}

const UNDETERMINED = 0.5;

function truthOf(condition: Condition, place: Place): number {
  const truths = (parts: readonly Condition[]) => parts.map((part) => truthOf(part, place));
  if ('all' in condition) return Math.min(...truths(condition.all));
  if ('any' in condition) return Math.max(...truths(condition.any));
  if ('not' in condition) return 1 - truthOf(condition.not, place);
  if ('atLeast' in condition) {
    const best = truths(condition.of).sort((a, b) => b - a);
    return condition.atLeast === 0 ? 1 : (best[condition.atLeast - 1] ?? 0);
  }
  if ('when' in condition) return implies(condition.when, condition.holds, place);
  if ('each' in condition) {
    const { each, where, holds } = condition;
    const entries = place.submitted.lists[each];
    if (entries === undefined) return UNDETERMINED;
    return Math.min(
      1,
      ...entries.map((entry) => {
        const there = { ...place, entry };
        return where === undefined ? truthOf(holds, there) : implies(where, holds, there);
      }),
    );
  }
  if ('stated' in condition) return Number(!isAbsent(rawValue(condition.stated, place)));
  return orUndetermined(() => comparisonOf(condition, place));
}

function orUndetermined(truth: () => number): number {
  try {
    return truth();
  } catch (error) {
    if (error instanceof Unusable) return UNDETERMINED;
    throw error;
  }
}

function implies(when: Condition, holds: Condition, place: Place): number {
  return Math.max(1 - truthOf(when, place), truthOf(holds, place));
}

type Comparison = Exclude<
  Condition,
  { all: unknown } | { any: unknown } | { not: unknown } | { stated: unknown } | { each: unknown }
>;

function comparisonOf(condition: Comparison, place: Place): number {
  if ('fact' in condition) {
    const known = usableValue(condition.fact, place);
    if (known === undefined) return UNDETERMINED;
    if (condition.is !== undefined) {
      if (typeof condition.is !== 'object') return Number(fits(known, [condition.is]));
      const other = usableValue(condition.is.fact, place);
      return other === undefined ? UNDETERMINED : Number(sameValue(known, other));
    }
    if (condition.in !== undefined) return Number(fits(known, condition.in));
    if (condition.notBefore !== undefined || condition.notAfter !== undefined) {
      const day = numberOfDay(known as string) as number;
      const from = condition.notBefore && dayOf(condition.notBefore, place);
      const to = condition.notAfter && dayOf(condition.notAfter, place);
      return Math.min(
        condition.notBefore === undefined ? 1 : from === undefined ? UNDETERMINED : +(day >= from),
        condition.notAfter === undefined ? 1 : to === undefined ? UNDETERMINED : +(day <= to),
      );
    }
  }
  const { minimum, maximum, ...left } = condition as BoundedCondition;
  const quantity = left as Quantity;
  const money = isMoney(quantity, place.facts);
  const value = rangeOf(quantity, money, place);
  const isAtLeast = (one: Range, other: Range) =>
    compare(one.low, other.high) >= 0 ? 1 : compare(one.high, other.low) < 0 ? 0 : UNDETERMINED;
  const ofBound = (bound: Quantity | undefined, compared: (limit: Range) => number) =>
    bound === undefined ? 1 : orUndetermined(() => compared(rangeOf(bound, money, place)));
  return Math.min(
    ofBound(minimum, (limit) => isAtLeast(value, limit)),
    ofBound(maximum, (limit) => isAtLeast(limit, value)),
  );
}

/** Whether a value is one of some values; of several choices, one of them is enough. */
function fits(value: Value, expected: readonly (string | number | boolean)[]): boolean {
  return [value].flat().some((one) => expected.includes(one as string));
}

/** Whether two facts have the same value; of choices, whether they are the same ones. */
function sameValue(one: Value, other: Value): boolean {
  return (
    [one].flat().every((part) => fits(other, [part])) &&
    [other].flat().every((part) => fits(one, [part]))
  );
}

// Quantities

function rangeOf(quantity: Quantity, money: boolean, place: Place): Range {
  if (typeof quantity === 'number') return exactly(fraction(quantity));
  if ('fact' in quantity) {
    const value = usableValue(quantity.fact, place);
    if (value !== undefined) return exactly(fraction(value as number));
    const fact = place.facts[quantity.fact] as Fact;
    const { minimum = fact.kind === 'money' ? 0 : -Infinity, maximum = Infinity } = fact;
    return { low: endOf(minimum), high: endOf(maximum) };
  }
  if ('count' in quantity) {
    const counted = countedOf(quantity.count, quantity.where, place);
    if (counted === undefined) return { low: ZERO, high: Infinity };
    const { sure, possible } = counted;
    return {
      low: fraction(sure.length),
      high: fraction(sure.length + possible.length),
    };
  }
  if ('distinct' in quantity) return distinctOf(quantity, place);
  const { low, high } = moneyOf(quantity, money, place);
  return money ? { low: rounded(low), high: rounded(high) } : { low, high };
}

type MoneyNode = Exclude<
  Quantity,
  number | { fact: string } | { count: string } | { distinct: string }
>;

/** A quantity that can be money, before it is rounded. */
function moneyOf(quantity: MoneyNode, money: boolean, place: Place): Range {
  const range = (part: Quantity, isMoneyToo = money) => rangeOf(part, isMoneyToo, place);
  if ('total' in quantity) {
    const counted = countedOf(quantity.over, quantity.where, place);
    const inEntry = (entry: Statements) => rangeOf(quantity.total, money, { ...place, entry });
    if (counted === undefined) {
      const { low, high } = inEntry({ stated: {}, host: {} });
      return {
        low: compare(low, ZERO) < 0 ? -Infinity : ZERO,
        high: compare(high, ZERO) > 0 ? Infinity : ZERO,
      };
    }
    const orNothing = ({ low, high }: Range) => ({
      low: lowest([low, ZERO]),
      high: highest([high, ZERO]),
    });
    return added([
      ...counted.sure.map(inEntry),
      ...counted.possible.map((entry) => orNothing(inEntry(entry))),
    ]);
  }
  if ('percent' in quantity) {
    const hundredth = fraction(0.01);
    return [exactly(fraction(quantity.percent)), exactly(hundredth), range(quantity.of)].reduce(
      product,
    );
  }
  if ('rate' in quantity) {
    return [range(quantity.rate), ...quantity.times.map((factor) => range(factor, false))].reduce(
      product,
    );
  }
  if ('units' in quantity) {
    const units = range(quantity.units, false);
    const rates = quantity.tiers.map(({ rate }) => range(rate));
    const ends = quantity.tiers.map(({ upTo }) => (upTo === undefined ? Infinity : fraction(upTo)));
    // Between the ends of the tiers the amount is a straight line: the extremes are at their ends.
    const at = [units.low, units.high, ...ends.filter((end) => isWithin(end, units))];
    const amounts = at.map((some) =>
      added(
        rates.map((rate, index) => {
          const before = ends[index - 1] ?? ZERO;
          const inTier = minus(lowest([some, ends[index] as End]), before);
          return product(exactly(highest([inTier, ZERO])), rate);
        }),
      ),
    );
    return hull(amounts);
  }
  if ('by' in quantity) {
    const value = usableValue(quantity.by, place);
    if (value === undefined) return hull(quantity.bands.map(({ amount }) => range(amount)));
    const band = quantity.bands.find(({ upTo, is }) => {
      if (upTo !== undefined) return (value as number) <= upTo;
      return is === undefined || fits(value, [is]);
    });
    if (band === undefined) throw new Unusable();
    return range(band.amount);
  }
  if ('sum' in quantity) return added(quantity.sum.map((part) => range(part)));
  const isLowest = 'lowest' in quantity;
  const ranges = (isLowest ? quantity.lowest : quantity.highest).map((part) => range(part));
  const pick = isLowest ? lowest : highest;
  return { low: pick(ranges.map(({ low }) => low)), high: pick(ranges.map(({ high }) => high)) };
}

function distinctOf(
  { distinct, over, where }: Extract<Quantity, { distinct: string }>,
  place: Place,
): Range {
  const { kind, values } = place.facts[distinct] as Fact;
  const choices =
    kind === 'yes-no' ? ['yes', 'no'] : values && (listed(values) ?? Object.keys(values));
  const cap = choices?.length ?? Infinity;
  const counted = countedOf(over, where, place);
  if (counted === undefined) return { low: ZERO, high: endOf(cap) };
  const valuesOf = (entries: readonly Statements[]) =>
    entries.map((entry) => usableValue(distinct, { ...place, entry }));
  const sure = valuesOf(counted.sure);
  const all = [...sure, ...valuesOf(counted.possible)];
  const different = (some: readonly (Value | undefined)[]) =>
    new Set(some.filter((value) => value !== undefined).flat()).size;
  const unknown = all.filter((value) => value === undefined).length;
  const brought = kind === 'choices' && unknown > 0 ? Infinity : unknown;
  return {
    low: fraction(sure.length === 0 ? 0 : Math.max(1, different(sure))),
    high: endOf(Math.min(cap, different(all) + brought)),
  };
}

/** The entries that count, and those that may; undefined where the list is not stated. */
function countedOf(list: string, where: Condition | undefined, place: Place) {
  const entries = place.submitted.lists[list];
  if (entries === undefined) return undefined;
  const truth = (entry: Statements) =>
    where === undefined ? 1 : truthOf(where, { ...place, entry });
  return {
    sure: entries.filter((entry) => truth(entry) === 1),
    possible: entries.filter((entry) => truth(entry) === UNDETERMINED),
  };
}

/** Whether a quantity is money: a fact that it is made of is, other than what a rate is multiplied by. */
function isMoney(quantity: Quantity, facts: Facts): boolean {
  if (typeof quantity === 'number' || 'count' in quantity || 'distinct' in quantity) return false;
  if ('fact' in quantity) return facts[quantity.fact]?.kind === 'money';
  if ('total' in quantity) return isMoney(quantity.total, facts);
  if ('percent' in quantity) return isMoney(quantity.of, facts);
  if ('rate' in quantity) return isMoney(quantity.rate, facts);
  if ('units' in quantity) return quantity.tiers.some(({ rate }) => isMoney(rate, facts));
  if ('by' in quantity) return quantity.bands.some(({ amount }) => isMoney(amount, facts));
  const parts =
    'sum' in quantity ? quantity.sum : 'lowest' in quantity ? quantity.lowest : quantity.highest;
  return parts.some((part) => isMoney(part, facts));
}

function exactly(value: End): Range {
  return { low: value, high: value };
}

function endOf(value: number): End {
  return Number.isFinite(value) ? fraction(value) : value;
}

function isWithin(value: End, { low, high }: Range): boolean {
  return compare(low, value) <= 0 && compare(value, high) <= 0;
}

function hull(ranges: readonly Range[]): Range {
  return {
    low: lowest(ranges.map(({ low }) => low)),
    high: highest(ranges.map(({ high }) => high)),
  };
}

function added(ranges: readonly Range[]): Range {
  const sum = (ends: readonly End[], unbounded: number) =>
    ends.includes(unbounded) ? unbounded : ends.reduce(plus, ZERO);
  return {
    low: sum(
      ranges.map(({ low }) => low),
      -Infinity,
    ),
    high: sum(
      ranges.map(({ high }) => high),
      Infinity,
    ),
  };
}

function product(one: Range, other: Range): Range {
  const corners = [one.low, one.high].flatMap((a) => [times(a, other.low), times(a, other.high)]);
  return { low: lowest(corners), high: highest(corners) };
}

// Facts

/** The value of a fact; undefined where it is not stated. */
function usableValue(id: string, place: Place): Value | undefined {
  const value = rawValue(id, place);
  if (isAbsent(value)) return undefined;
  if (!isUsable(value as Value, place.facts[id] as Fact)) throw new Unusable();
  return value;
}

function rawValue(id: string, { facts, submitted, entry }: Place): Value | undefined {
  const { about, statedBy } = facts[id] as Fact;
  const isOfEntry = !['application', 'applicant', 'award', 'call'].includes(about);
  const source = isOfEntry ? (entry as Statements) : submitted;
  const values: Values = statedBy === 'host' ? source.host : source.stated;
  return Object.hasOwn(values, id) ? values[id] : undefined;
}

function isAbsent(value: Value | undefined): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || listed(value)?.length === 0;
}

function isUsable(value: Value, fact: Fact): boolean {
  const choices = fact.values && (listed(fact.values) ?? Object.keys(fact.values));
  const isChoice = (one: unknown) => typeof one === 'string' && (choices?.includes(one) ?? true);
  switch (fact.kind) {
    case 'number':
    case 'money': {
      const isNumber = typeof value === 'number' && Number.isFinite(value);
      if (!isNumber || ((fact.kind === 'money' || fact.integer) && value % 1 !== 0)) return false;
      const { minimum = fact.kind === 'money' ? 0 : value, maximum = value } = fact;
      return minimum <= value && value <= maximum;
    }
    case 'yes-no':
      return typeof value === 'boolean';
    case 'text':
      return typeof value === 'string';
    case 'day':
      return (
        typeof value === 'string' && numberOfDay(value) !== undefined && /^(19|20|2100)/.test(value)
      );
    case 'choice':
      return isChoice(value);
    case 'choices':
      return Array.isArray(value) && value.every(isChoice);
  }
}

function listed(values: unknown): readonly string[] | undefined {
  return Array.isArray(values) ? values : undefined;
}

// Days, as numbers of days

function dayOf(moment: Moment, place: Place): number | undefined {
  if ('at' in moment) return numberOfDay(moment.at.slice(0, 10));
  if ('day' in moment) return numberOfDay(moment.day);
  const event = 'on' in moment ? moment.on : 'after' in moment ? moment.after : moment.before;
  const fact = Object.hasOwn(place.facts, event) ? place.facts[event] : undefined;
  const stated = fact && rawValue(event, place);
  const day =
    fact === undefined
      ? place.submitted.days[event]
      : stated !== undefined && isUsable(stated, fact)
        ? (stated as string)
        : undefined;
  if (day === undefined || 'on' in moment) return day === undefined ? day : numberOfDay(day);
  const sign = 'after' in moment ? 1 : -1;
  const { years = 0, months = 0, days = 0 } = moment;
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const inMonths = year * 12 + month - 1 + sign * (years * 12 + months);
  const [toYear, toMonth] = [Math.floor(inMonths / 12), ((inMonths % 12) + 12) % 12];
  const clamped = Math.min(date, numberOf(toYear, toMonth + 1, 0) - numberOf(toYear, toMonth, 0));
  return numberOf(toYear, toMonth, clamped) + sign * days;
}

function numberOfDay(text: string): number | undefined {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const isReal =
    1 <= month &&
    month <= 12 &&
    1 <= date &&
    date <= numberOf(year, month, 0) - numberOf(year, month - 1, 0);
  return isReal ? numberOf(year, month - 1, date) : undefined;
}

function numberOf(year: number, month: number, date: number): number {
  return new Date(0).setUTCFullYear(year, month, date) / 86_400_000;
}
