import type { Quantity } from '../condition.js';
import { exact, toNumber } from '../exact.js';
import { factsIn, isMoney } from '../kinds.js';
import { issueIn, slotOf, valueIn } from '../known-facts.js';
import { exactly, measureOf, noGaps, type Range } from '../measure.js';
import type { BoundsForm } from '../normal-form.js';
import {
  type Check,
  type CheckContext,
  nameOf,
  type OfFact,
  type Params,
  paramsOf,
  unknownFact,
} from './check.js';
import {
  hasPlainLimits,
  isKnown,
  type Limits,
  unusableFact,
  withinLimits,
  withinNumbers,
} from './limits.js';

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
      return within.outcome(exactly(exact(value)), scope, entry, noGaps());
    },
    evaluate(scope, entry) {
      const value = valueIn(slot, scope, entry) as number | undefined;
      if (value === undefined) return unknown(entry, issueIn(slot, scope, entry));
      const params = paramsOf(named, entry);
      params['value'] = value;
      return within.evaluate(exactly(exact(value)), params, scope, entry);
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
      const gaps = noGaps();
      const range = measure(scope, entry, gaps);
      if (gaps.unusable !== undefined) return 'undetermined';
      return within.outcome(range, scope, entry, gaps);
    },
    evaluate(scope, entry) {
      const gaps = noGaps();
      const range = measure(scope, entry, gaps);
      if (gaps.unusable !== undefined) return unusableFact(gaps.unusable, entry, context);
      const params: Params = { quantity };
      if (isHosts) params['host'] = true;
      if (entry !== undefined) params['entry'] = entry.id;
      const { from, to } = range;
      if (plain && from === to && typeof from === 'number')
        return plain.evaluate(from, params, entry);
      writeRange(range, params);
      return within.evaluate(range, params, scope, entry, gaps.unknown);
    },
  };
}

/** Adds a range to a reason: its number, or its ends where they are known. */
function writeRange(range: Range, params: Params): void {
  const { from, to } = range;
  if (isKnown(range)) params['value'] = toNumber(from);
  else {
    if (from !== -Infinity) params['from'] = toNumber(from);
    if (to !== Infinity) params['to'] = toNumber(to);
  }
}
