import type { Finding, Outcome } from '../../criteria/finding.js';
import type { Quantity } from '../condition.js';
import { compare, exact, minus, toNumber } from '../exact.js';
import { factsIn, isMoney } from '../kinds.js';
import { issueIn, slotOf, valueIn } from '../known-facts.js';
import { exactly, type Gaps, measureOf, type Range, type Unusable } from '../measure.js';
import type { BoundsForm } from '../normal-form.js';
import type { Entry, Scope } from '../scope.js';
import {
  type Check,
  type CheckContext,
  finding,
  nameOf,
  type OfFact,
  type Params,
  paramsOf,
  unknownFact,
} from './check.js';

/**
 * The limits of a number, or of money in minor units.
 *
 * @inline
 */
interface Limits {
  /** Not less than this. */
  readonly minimum?: number;
  /** Not more than this. */
  readonly maximum?: number;
  /** Less than this. */
  readonly below?: number;
  /** More than this. */
  readonly above?: number;
  /** Limits that are worked out, as the call writes them. */
  readonly limits?: {
    /** Not less than this. */
    readonly minimum?: Quantity;
    /** Not more than this. */
    readonly maximum?: Quantity;
    /** Less than this. */
    readonly below?: Quantity;
    /** More than this. */
    readonly above?: Quantity;
  };
}

/**
 * A fact that is a number, and its limits.
 *
 * @inline
 */
interface OfNumber extends OfFact, Limits {
  /** What is stated. */
  readonly value: number;
}

/**
 * A quantity that is worked out, and its limits.
 *
 * @inline
 */
interface OfQuantity extends Limits {
  /** The quantity as the call writes it. */
  readonly quantity: Quantity;
  /** The id of the entry or member that is judged. */
  readonly entry?: string;
  /** That only facts of the host are in it, so that an applicant cannot change it. */
  readonly host?: true;
  /** How much it is; absent where not all of it is known. */
  readonly value?: number;
  /** The least that it can be, where not all of it is known; absent without a lower limit. */
  readonly from?: number;
  /** The most that it can be, where not all of it is known; absent without an upper limit. */
  readonly to?: number;
}

/** How much is missing, or is too much. */
interface Distance {
  /** How much is missing. */
  readonly missing: number;
}

/** How much is too much. */
interface Excess {
  /** How much is too much. */
  readonly over: number;
}

/** The reasons of a condition with a minimum or a maximum. */
export interface BoundsReasons {
  /** Met: the number is within its limits. */
  'fact.within': OfNumber;
  /** Not met: it is too low. */
  'fact.too-low': OfNumber & Distance;
  /** Not met: it is too high. */
  'fact.too-high': OfNumber & Excess;
  /** Undetermined: its limit depends on what is not stated. */
  'fact.limit-unknown': OfNumber & {
    /** The facts and lists that are not stated. */
    readonly unknown: readonly string[];
  };
  /** Met: the quantity is within its limits. */
  'quantity.within': OfQuantity;
  /** Not met: it is too low. */
  'quantity.too-low': OfQuantity & Distance;
  /** Not met: it is too high. */
  'quantity.too-high': OfQuantity & Excess;
  /** Undetermined: some of what it is worked out from is not stated. */
  'quantity.unknown': OfQuantity & {
    /** The facts and lists that are not stated. */
    readonly unknown: readonly string[];
  };
}

/** The check that a quantity is within limits, which are quantities as well. */
export function bounds(form: BoundsForm, context: CheckContext): Check {
  const { quantity } = form;
  if (typeof quantity === 'number' || !('fact' in quantity)) return quantityBounds(form, context);
  return hasPlainLimits(form)
    ? numberBounds(quantity.fact, form, context)
    : factBounds(quantity.fact, form, context);
}

/** A fact between numbers. */
function numberBounds(fact: string, form: BoundsForm, context: CheckContext): Check {
  const within = withinNumbers('fact', form, context);
  const slot = slotOf(fact, context.facts, context.list);
  const named = nameOf(fact, context.facts);
  const unknown = unknownFact(context.name, named);
  return {
    outcome(scope, entry) {
      const value = valueIn(slot, scope, entry) as number | undefined;
      return value === undefined ? 'undetermined' : within.outcome(value);
    },
    evaluate(scope, entry) {
      const value = valueIn(slot, scope, entry) as number | undefined;
      if (value === undefined) return unknown(entry, issueIn(slot, scope, entry));
      return within.evaluate(value, paramsOf(named, entry), entry);
    },
  };
}

/** Whether all limits are numbers. */
function hasPlainLimits(form: BoundsForm): boolean {
  return LIMITS.every(({ key }) => typeof form[key] !== 'object');
}

/** How a number lies to limits that are numbers. They are compared as they are. */
function withinNumbers(kind: 'fact' | 'quantity', form: BoundsForm, { name }: CheckContext) {
  const { minimum, maximum, below, above } = form as Limits;
  const lowest = minimum ?? -Infinity;
  const highest = maximum ?? Infinity;
  const isTooLow = (value: number) => value < lowest || (above !== undefined && value <= above);
  const isTooHigh = (value: number) => value > highest || (below !== undefined && value >= below);
  return {
    outcome: (value: number): Outcome => (isTooLow(value) || isTooHigh(value) ? 'not-met' : 'met'),
    evaluate(value: number, params: Params, entry: Entry | undefined): Finding {
      params['value'] = value;
      if (minimum !== undefined) params['minimum'] = minimum;
      if (maximum !== undefined) params['maximum'] = maximum;
      if (below !== undefined) params['below'] = below;
      if (above !== undefined) params['above'] = above;
      if (isTooLow(value)) {
        params['missing'] = toNumber(minus(exact(minimum ?? (above as number)), exact(value)));
        return finding(name, entry, 'not-met', `${kind}.too-low`, params);
      }
      if (isTooHigh(value)) {
        params['over'] = toNumber(minus(exact(value), exact(maximum ?? (below as number))));
        return finding(name, entry, 'not-met', `${kind}.too-high`, params);
      }
      return finding(name, entry, 'met', `${kind}.within`, params);
    },
  };
}

/** A fact between limits that are worked out. */
function factBounds(fact: string, form: BoundsForm, context: CheckContext): Check {
  const within = withinLimits('fact', form, context);
  const slot = slotOf(fact, context.facts, context.list);
  const named = nameOf(fact, context.facts);
  const unknown = unknownFact(context.name, named);
  return {
    outcome(scope, entry) {
      const value = valueIn(slot, scope, entry) as number | undefined;
      if (value === undefined) return 'undetermined';
      return within.outcome(exactly(exact(value)), scope, entry, {});
    },
    evaluate(scope, entry) {
      const value = valueIn(slot, scope, entry) as number | undefined;
      if (value === undefined) return unknown(entry, issueIn(slot, scope, entry));
      const params = paramsOf(named, entry);
      params['value'] = value;
      return within.evaluate(exactly(exact(value)), NOTHING, params, scope, entry);
    },
  };
}

/** A quantity that is worked out, between limits. */
function quantityBounds(form: BoundsForm, context: CheckContext): Check {
  const { quantity } = form;
  const within = withinLimits('quantity', form, context);
  // Most often all is known, and the limits are numbers (test/bench/conditions.mjs).
  const plain = hasPlainLimits(form) ? withinNumbers('quantity', form, context) : undefined;
  const measure = measureOf(quantity, isMoney(quantity, context.facts), context);
  const facts = factsIn(quantity);
  const isHosts = facts.length > 0 && facts.every((id) => context.facts[id]?.statedBy === 'host');
  return {
    outcome(scope, entry) {
      const gaps: Gaps = {};
      const range = measure(scope, entry, gaps);
      if (gaps.unusable !== undefined) return 'undetermined';
      return within.outcome(range, scope, entry, gaps);
    },
    evaluate(scope, entry) {
      const gaps: Gaps = {};
      const range = measure(scope, entry, gaps);
      if (gaps.unusable !== undefined) return unusableFact(gaps.unusable, entry, context);
      const params: Params = { quantity };
      if (isHosts) params['host'] = true;
      if (entry !== undefined) params['entry'] = entry.id;
      const { from, to } = range;
      if (plain && from === to && typeof from === 'number')
        return plain.evaluate(from, params, entry);
      writeRange(range, params);
      return within.evaluate(range, gaps.unknown ?? NOTHING, params, scope, entry);
    },
  };
}

const NOTHING: readonly string[] = [];

/** One of the limits. */
interface LimitKind {
  readonly key: Exclude<keyof Limits, 'limits'>;
  readonly isLower: boolean;
  /** Whether the limit itself is outside. */
  readonly isStrict: boolean;
}

const LIMITS: readonly LimitKind[] = [
  { key: 'minimum', isLower: true, isStrict: false },
  { key: 'maximum', isLower: false, isStrict: false },
  { key: 'below', isLower: false, isStrict: true },
  { key: 'above', isLower: true, isStrict: true },
];

/** How a range lies to limits, each of which can be a range as well. */
function withinLimits(kind: 'fact' | 'quantity', form: BoundsForm, context: CheckContext) {
  const { name, facts } = context;
  const isOfMoney = isMoney(form.quantity, facts);
  const limits = LIMITS.flatMap((limit) => {
    const bound = form[limit.key];
    return bound === undefined ? [] : [{ ...limit, measure: measureOf(bound, isOfMoney, context) }];
  });
  const rules = LIMITS.flatMap(({ key }) =>
    typeof form[key] === 'object' ? [[key, form[key]]] : [],
  );
  const rulesOfCall = rules.length === 0 ? undefined : Object.freeze(Object.fromEntries(rules));
  return {
    outcome(range: Range, scope: Scope, entry: Entry | undefined, gaps: Gaps): Outcome {
      let outcome: Outcome = 'met';
      for (const limit of limits) {
        const lies = position(range, limit, limit.measure(scope, entry, gaps));
        if (gaps.unusable !== undefined) {
          gaps.unusable = undefined;
          outcome = 'undetermined';
        } else if (lies === 'not-met') return lies;
        else if (lies === 'undetermined') outcome = lies;
      }
      return outcome;
    },
    evaluate(
      range: Range,
      unknownInRange: readonly string[],
      params: Params,
      scope: Scope,
      entry: Entry | undefined,
    ): Finding {
      let outside: { readonly isLower: boolean; readonly bound: Range } | undefined;
      let unusable: Unusable | undefined;
      const unknown: string[] = [];
      if (rulesOfCall !== undefined) params['limits'] = rulesOfCall;
      for (const limit of limits) {
        const gaps: Gaps = {};
        const bound = limit.measure(scope, entry, gaps);
        if (compare(bound.from, bound.to) === 0)
          writeLimit(limit.key, toNumber(bound.from), params);
        const lies = position(range, limit, bound);
        if (gaps.unusable !== undefined) unusable ??= gaps.unusable;
        else if (lies === 'not-met') outside ??= { isLower: limit.isLower, bound };
        else if (lies === 'undetermined') {
          unknown.push(...unknownInRange, ...(gaps.unknown ?? NOTHING));
        }
      }
      if (outside?.isLower === true) {
        params['missing'] = toNumber(minus(outside.bound.from, range.to));
        return finding(name, entry, 'not-met', `${kind}.too-low`, params);
      }
      if (outside !== undefined) {
        params['over'] = toNumber(minus(range.from, outside.bound.to));
        return finding(name, entry, 'not-met', `${kind}.too-high`, params);
      }
      if (unusable !== undefined) return unusableFact(unusable, entry, context);
      if (unknown.length === 0) return finding(name, entry, 'met', `${kind}.within`, params);
      params['unknown'] = [...new Set(unknown)];
      const code = kind === 'fact' ? 'fact.limit-unknown' : 'quantity.unknown';
      return finding(name, entry, 'undetermined', code, params);
    },
  };
}

function writeLimit(key: LimitKind['key'], limit: number, params: Params): void {
  if (key === 'minimum') params['minimum'] = limit;
  else if (key === 'maximum') params['maximum'] = limit;
  else params[key] = limit;
}

/** How a range lies to a limit: within it, not within it, or partly. */
function position({ from, to }: Range, { isLower, isStrict }: LimitKind, limit: Range): Outcome {
  const best = isLower ? compare(to, limit.from) : compare(limit.to, from);
  if (isStrict ? best <= 0 : best < 0) return 'not-met';
  const worst = isLower ? compare(from, limit.to) : compare(limit.from, to);
  return (isStrict ? worst <= 0 : worst < 0) ? 'undetermined' : 'met';
}

/** The finding where a quantity is made of a value that cannot be used. */
function unusableFact(
  { fact, issue, entry: of }: Unusable,
  entry: Entry | undefined,
  { facts, name }: CheckContext,
): Finding {
  return finding(name, entry, 'undetermined', issue, paramsOf(nameOf(fact, facts), of));
}

/** Adds a range to a reason: its number, or its ends where they are known. */
function writeRange({ from, to }: Range, params: Params): void {
  if (compare(from, to) === 0) params['value'] = toNumber(from);
  else {
    if (from !== -Infinity) params['from'] = toNumber(from);
    if (to !== Infinity) params['to'] = toNumber(to);
  }
}
