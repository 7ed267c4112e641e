import type { Outcome } from '../criteria/finding.js';
import type { BandedQuantity, Condition, Quantity } from './condition.js';
import {
  compare,
  type Exact,
  exact,
  greater,
  lesser,
  percentOf,
  plus,
  rounded,
  times,
} from './exact.js';
import { choicesOf, type Fact, type Facts, isOneOf, type Value, type ValueIssue } from './fact.js';
import { factsInCondition } from './kinds.js';
import { issueIn, slotOf, valueIn } from './known-facts.js';
import type { Entry, Scope } from './scope.js';

/**
 * The values that a quantity can have. What is not stated stands for all values of its range, so a
 * quantity of which everything is known goes from a number to the same number.
 */
export interface Range {
  readonly from: Exact;
  readonly to: Exact;
}

/** What a quantity could not be worked out from. */
export interface Gaps {
  /** The facts and lists that are not stated, each once, by their ids. */
  unknown: string[] | undefined;
  /** A fact that has a value that cannot be used, so that nothing can be said of the quantity. */
  unusable: Unusable | undefined;
}

/** New gaps, for a quantity to note what it could not be worked out from. */
export function noGaps(): Gaps {
  return { unknown: undefined, unusable: undefined };
}

/** A fact that has a value that cannot be used. */
export interface Unusable {
  readonly fact: string;
  readonly issue: ValueIssue;
  /** The entry in scope. */
  readonly entry: Entry | undefined;
}

/** A function that works out a quantity, and notes what it could not work it out from. */
export type Measure = (scope: Scope, entry: Entry | undefined, gaps: Gaps) => Range;

/** What is needed to compile a quantity. */
export interface QuantityContext {
  /** The facts of the call. */
  readonly facts: Facts;
  /** The list whose entry is in scope. */
  readonly list: string | undefined;
  /** Compiles the condition of a `where` on the entries of a list. */
  readonly where: (condition: Condition, list: string) => (scope: Scope, entry: Entry) => Outcome;
}

/** The range of a quantity that is one number. */
export function exactly(value: Exact): Range {
  return { from: value, to: value };
}

/**
 * Compiles a quantity. Each part of a computed quantity that is money is rounded half away from
 * zero, and what it is a part of is computed from that.
 */
export function measureOf(quantity: Quantity, isMoney: boolean, context: QuantityContext): Measure {
  const measure = unroundedMeasureOf(quantity, isMoney, context);
  if (!isMoney || typeof quantity === 'number' || 'fact' in quantity) return measure;
  return (scope, entry, gaps) => {
    const range = measure(scope, entry, gaps);
    // What is no decimal is an integer already.
    if (typeof range.from === 'number' && typeof range.to === 'number') return range;
    return { from: rounded(range.from), to: rounded(range.to) };
  };
}

function unroundedMeasureOf(
  quantity: Quantity,
  isMoney: boolean,
  context: QuantityContext,
): Measure {
  if (typeof quantity === 'number') {
    const range = exactly(exact(quantity));
    return () => range;
  }
  const measured = (part: Quantity) => measureOf(part, isMoney, context);
  if ('fact' in quantity) return factMeasure(quantity.fact, context);
  if ('count' in quantity) return countMeasure(quantity, context);
  if ('distinct' in quantity) return distinctMeasure(quantity, context);
  if ('total' in quantity) return totalMeasure(quantity, isMoney, context);
  if ('percent' in quantity) {
    const percent = exact(quantity.percent);
    const of = measured(quantity.of);
    return (scope, entry, gaps) => {
      const range = of(scope, entry, gaps);
      const from = percentOf(percent, range.from);
      const to = percentOf(percent, range.to);
      return quantity.percent < 0 ? { from: to, to: from } : { from, to };
    };
  }
  if ('rate' in quantity) {
    const rate = measured(quantity.rate);
    const factors = quantity.times.map((factor) => measureOf(factor, false, context));
    return (scope, entry, gaps) =>
      factors.reduce(
        (range, factor) => product(range, factor(scope, entry, gaps)),
        rate(scope, entry, gaps),
      );
  }
  if ('units' in quantity) return tieredMeasure(quantity, isMoney, context);
  if ('by' in quantity) return bandedMeasure(quantity, isMoney, context);
  const [parts, choose] =
    'lowest' in quantity
      ? ([quantity.lowest, lesser] as const)
      : 'highest' in quantity
        ? ([quantity.highest, greater] as const)
        : ([quantity.sum, plus] as const);
  const [first, ...others] = parts.map(measured) as [Measure, ...Measure[]];
  return (scope, entry, gaps) => {
    let { from, to } = first(scope, entry, gaps);
    for (const measure of others) {
      const range = measure(scope, entry, gaps);
      from = choose(from, range.from);
      to = choose(to, range.to);
    }
    return { from, to };
  };
}

function factMeasure(id: string, { facts, list }: QuantityContext): Measure {
  const slot = slotOf(id, facts, list);
  const {
    kind,
    minimum = kind === 'money' ? 0 : -Infinity,
    maximum = Infinity,
  } = facts[id] as Fact;
  const unknown: Range = { from: exact(minimum), to: exact(maximum) };
  return (scope, entry, gaps) => {
    const value = valueIn(slot, scope, entry) as number | undefined;
    if (value !== undefined) return exactly(exact(value));
    noteFact(gaps, id, entry, issueIn(slot, scope, entry));
    return unknown;
  };
}

/** Notes a fact that has no value that can be used. */
function noteFact(
  gaps: Gaps,
  fact: string,
  entry: Entry | undefined,
  issue: ValueIssue | undefined,
): void {
  if (issue === undefined) noteUnknown(gaps, [fact]);
  else gaps.unusable ??= { fact, issue, entry };
}

/** Notes facts, or a list, that are not stated. */
function noteUnknown(gaps: Gaps, ids: readonly string[]): void {
  gaps.unknown ??= [];
  addNew(gaps.unknown, ids);
}

/** Adds the ids that a list does not have yet. */
export function addNew(list: string[], ids: readonly string[] = []): void {
  for (const id of ids) if (!list.includes(id)) list.push(id);
}

/** What judges whether an entry of a list counts, and the facts that decide it. */
function narrowed(list: string, where: Condition | undefined, context: QuantityContext) {
  if (where === undefined) return { counts: undefined, by: [] };
  return { counts: context.where(where, list), by: factsInCondition(where) };
}

function countMeasure(
  { count, where }: Extract<Quantity, { readonly count: string }>,
  context: QuantityContext,
): Measure {
  const { counts, by } = narrowed(count, where, context);
  return (scope, _, gaps) => {
    const entries = scope.entriesOf(count);
    if (entries === undefined) {
      noteUnknown(gaps, [count]);
      return { from: 0, to: Infinity };
    }
    let sure = 0;
    let unsure = 0;
    for (const entry of entries) {
      const outcome = counts?.(scope, entry) ?? 'met';
      if (outcome === 'met') sure += 1;
      else if (outcome === 'undetermined') unsure += 1;
    }
    if (unsure > 0) noteUnknown(gaps, by);
    return { from: sure, to: sure + unsure };
  };
}

function totalMeasure(
  { total, over, where }: Extract<Quantity, { readonly total: Quantity }>,
  isMoney: boolean,
  context: QuantityContext,
): Measure {
  const { counts, by } = narrowed(over, where, context);
  const measure = measureOf(total, isMoney, { ...context, list: over });
  return (scope, _, gaps) => {
    const entries = scope.entriesOf(over);
    if (entries === undefined) {
      noteUnknown(gaps, [over]);
      // There can be any number of entries, which state anything.
      const { from, to } = measure(scope, NOTHING_STATED, gaps);
      return { from: times(Infinity, lesser(0, from)), to: times(Infinity, greater(0, to)) };
    }
    let from: Exact = 0;
    let to: Exact = 0;
    let isUnsure = false;
    for (const entry of entries) {
      const outcome = counts?.(scope, entry) ?? 'met';
      if (outcome === 'not-met') continue;
      const range = measure(scope, entry, gaps);
      const isSure = outcome === 'met';
      if (!isSure) isUnsure = true;
      // Most often all is known, and both ends are the same.
      const isOne: boolean = isSure && from === to && range.from === range.to;
      from = plus(from, isSure ? range.from : lesser(0, range.from));
      to = isOne ? from : plus(to, isSure ? range.to : greater(0, range.to));
    }
    if (isUnsure) noteUnknown(gaps, by);
    return { from, to };
  };
}

const NOTHING_STATED: Entry = { id: '', values: [], issues: undefined };

function distinctMeasure(
  { distinct, over, where }: Extract<Quantity, { readonly distinct: string }>,
  context: QuantityContext,
): Measure {
  const fact = context.facts[distinct] as Fact;
  const { counts, by } = narrowed(over, where, context);
  const slot = slotOf(distinct, context.facts, over);
  const most = fact.kind === 'yes-no' ? 2 : (choicesOf(fact)?.length ?? Infinity);
  // An entry that does not state its choices can bring all of them.
  const mostOfEntry = fact.kind === 'choices' ? Infinity : 1;
  return (scope, _, gaps) => {
    const entries = scope.entriesOf(over);
    if (entries === undefined) {
      noteUnknown(gaps, [over]);
      return { from: 0, to: most };
    }
    const sure = new Set<Value>();
    // Most often no entry is unsure, and a set takes longer to make than one entry to judge.
    let unsure: Set<Value> | undefined;
    let least = 0;
    let unstated = 0;
    for (const entry of entries) {
      const outcome = counts?.(scope, entry) ?? 'met';
      if (outcome === 'not-met') continue;
      if (outcome === 'met') least = 1;
      else unsure ??= new Set();
      const value = valueIn(slot, scope, entry);
      if (value === undefined) {
        noteFact(gaps, distinct, entry, issueIn(slot, scope, entry));
        unstated += mostOfEntry;
      } else {
        const known = outcome === 'met' ? sure : (unsure as Set<Value>);
        if (Array.isArray(value)) for (const one of value) known.add(one);
        else known.add(value);
      }
    }
    if (unsure !== undefined) noteUnknown(gaps, by);
    let more = 0;
    for (const value of unsure ?? []) if (!sure.has(value)) more += 1;
    return {
      from: Math.max(sure.size, least),
      to: Math.min(sure.size + more + unstated, most),
    };
  };
}

function tieredMeasure(
  quantity: Extract<Quantity, { readonly units: Quantity }>,
  isMoney: boolean,
  context: QuantityContext,
): Measure {
  const units = measureOf(quantity.units, false, context);
  const tiers = quantity.tiers.map(({ upTo = Infinity, rate }) => ({
    upTo: exact(upTo),
    rate: measureOf(rate, isMoney, context),
  }));
  return (scope, entry, gaps) => {
    const range = units(scope, entry, gaps);
    const rates = tiers.map(({ upTo, rate }) => ({ upTo, ...rate(scope, entry, gaps) }));
    // The amount is linear between the ends of the tiers, so its extremes are at one of these.
    const points = [range.from, range.to, ...rates.map(({ upTo }) => upTo)].filter(
      (point) => compare(point, range.from) >= 0 && compare(point, range.to) <= 0,
    );
    const at = (point: Exact, end: 'from' | 'to') => {
      let amount: Exact = 0;
      let start: Exact = 0;
      for (const tier of rates) {
        const inTier = greater(0, plus(lesser(point, tier.upTo), times(-1, start)));
        amount = plus(amount, times(inTier, tier[end]));
        start = tier.upTo;
        if (compare(point, start) <= 0) break;
      }
      return amount;
    };
    return {
      from: points.map((point) => at(point, 'from')).reduce(lesser),
      to: points.map((point) => at(point, 'to')).reduce(greater),
    };
  };
}

function bandedMeasure(
  { by, bands: ofCall }: Extract<Quantity, { readonly by: string }>,
  isMoney: boolean,
  context: QuantityContext,
): Measure {
  const slot = slotOf(by, context.facts, context.list);
  const bands = ofCall.map(({ upTo, is, amount }) => ({
    fits: (value: Value) => isInBand(value, { upTo, is }),
    amount: measureOf(amount, isMoney, context),
  }));
  return (scope, entry, gaps) => {
    const value = valueIn(slot, scope, entry);
    if (value === undefined) noteFact(gaps, by, entry, issueIn(slot, scope, entry));
    else {
      const band = bands.find(({ fits }) => fits(value));
      if (band !== undefined) return band.amount(scope, entry, gaps);
      // Where no band fits there is no amount.
      gaps.unusable ??= { fact: by, issue: 'fact.out-of-range', entry };
    }
    return hull(
      bands.flatMap(({ amount }) => {
        const { from, to } = amount(scope, entry, gaps);
        return [from, to];
      }),
    );
  };
}

/** Whether a value is in a band. One without `upTo` and `is` is for all others. */
export function isInBand(
  value: Value,
  { upTo, is }: Pick<BandedQuantity['bands'][number], 'upTo' | 'is'>,
): boolean {
  if (upTo !== undefined) return (value as number) <= upTo;
  return is === undefined || isOneOf(value, [is]);
}

function hull(values: readonly Exact[]): Range {
  return { from: values.reduce(lesser), to: values.reduce(greater) };
}

function product(a: Range, b: Range): Range {
  return hull([a.from, a.to].flatMap((one) => [times(one, b.from), times(one, b.to)]));
}
