import type { Calculation } from '../money/calculation.js';
import type { Quantity } from './condition.js';
import { exact, minus, toNumber } from './exact.js';
import type { Value } from './fact.js';
import { slotOf, valueIn } from './known-facts.js';
import { isInBand, measureOf, noGaps, type QuantityContext } from './measure.js';
import type { Entry, Scope } from './scope.js';

/** A number that an amount is multiplied by, or that decides it. */
export interface Operand {
  /** The number. */
  readonly value: number;
  /** What it is, as the call writes it. */
  readonly of: Quantity;
}

/** How amounts are reached, by code. Amounts are in minor units. The result stands beside the params. */
export interface CalculationReasons {
  /** The call states the amount. */
  'amount.literal': Result;
  /** A fact states it. */
  'amount.fact': Result & {
    /** The id of the fact. */
    readonly fact: string;
  };
  /** `of` × `percent` / 100, rounded half up. The part is `of`. */
  'amount.percent': Result & {
    /** How many percent. */
    readonly percent: number;
    /** Of how much. */
    readonly of: number;
  };
  /** `rate` × each of `times`, rounded half up. The part is the rate. */
  'amount.rate': Result & {
    /** For each unit. */
    readonly rate: number;
    /** What it is multiplied by. */
    readonly times: readonly Operand[];
  };
  /** The units of each tier × its rate, added up and rounded half up. The parts are the rates. */
  'amount.tiers': Result & {
    /** How many units there are. */
    readonly units: Operand;
    /** The tiers that have units, in order. */
    readonly tiers: readonly {
      /** How many. */
      readonly units: number;
      /** For each. */
      readonly rate: number;
    }[];
  };
  /** What the band gives that a fact is in. The part is what the band gives. */
  'amount.band': Result & {
    /** The id of the fact. */
    readonly by: string;
    /** Its value. */
    readonly value: Value;
    /** The last number of the band; left out in a band of values, or for all others. */
    readonly upTo?: number;
  };
  /** The lowest of some amounts: the parts. */
  'amount.lowest': Result & Several;
  /** The highest of some amounts: the parts. */
  'amount.highest': Result & Several;
  /** The sum of some amounts: the parts. */
  'amount.sum': Result & Several;
  /** The sum of one amount for each entry of a list: the parts. */
  'amount.total': Result & {
    /** The id of the list, or `members`. */
    readonly over: string;
    /** The entries that count. */
    readonly entries: readonly {
      /** Its id. */
      readonly id: string;
      /** For it. */
      readonly amount: number;
    }[];
  };
}

/** @inline */
interface Result {
  /** The result. */
  readonly amount: number;
}

/** @inline */
interface Several {
  /** The amounts, in the order of the parts. */
  readonly amounts: readonly number[];
}

/** Says how an amount is reached of which everything is known. */
export type Calculate = (scope: Scope, entry: Entry | undefined) => Calculation;

/** How the amount of a node was reached, without the amount itself. */
interface Detail<Code extends keyof CalculationReasons> {
  readonly code: Code;
  readonly params: Omit<CalculationReasons[Code], 'amount'>;
  readonly parts: readonly Calculation[];
}

type AnyDetail = { [Code in keyof CalculationReasons]: Detail<Code> }[keyof CalculationReasons];

/** Compiles how an amount is reached. It is only asked where all facts are known. */
export function calculationOf(
  quantity: Quantity,
  context: QuantityContext,
  clauses: readonly string[],
): Calculate {
  const measure = measureOf(quantity, true, context);
  const detail = detailOf(quantity, context, clauses);
  return (scope, entry) => {
    const { code, params, parts } = detail(scope, entry);
    return {
      amount: toNumber(measure(scope, entry, noGaps()).from),
      how: { code, params: params as unknown as Calculation['how']['params'] },
      clauses,
      ...(parts.length > 0 && { parts }),
    };
  };
}

function detailOf(
  quantity: Quantity,
  context: QuantityContext,
  clauses: readonly string[],
): (scope: Scope, entry: Entry | undefined) => AnyDetail {
  const part = (of: Quantity) => calculationOf(of, context, clauses);
  // A count is no amount, which `defineCall` checks.
  if (typeof quantity === 'number' || 'count' in quantity || 'distinct' in quantity) {
    return () => ({ code: 'amount.literal', params: {}, parts: [] });
  }
  if ('fact' in quantity) {
    return () => ({ code: 'amount.fact', params: { fact: quantity.fact }, parts: [] });
  }
  if ('percent' in quantity) {
    const of = part(quantity.of);
    return (scope, entry) => {
      const whole = of(scope, entry);
      const params = { percent: quantity.percent, of: whole.amount };
      return { code: 'amount.percent', params, parts: [whole] };
    };
  }
  if ('rate' in quantity) {
    const rate = part(quantity.rate);
    const times = quantity.times.map((factor) => operandOf(factor, context));
    return (scope, entry) => {
      const ofUnit = rate(scope, entry);
      const params = { rate: ofUnit.amount, times: times.map((factor) => factor(scope, entry)) };
      return { code: 'amount.rate', params, parts: [ofUnit] };
    };
  }
  if ('units' in quantity) {
    const units = operandOf(quantity.units, context);
    const rates = quantity.tiers.map(({ rate }) => part(rate));
    return (scope, entry) => {
      const all = units(scope, entry);
      const used = quantity.tiers.flatMap(({ upTo = Infinity }, at) => {
        const start = quantity.tiers[at - 1]?.upTo ?? 0;
        const inTier = toNumber(minus(exact(Math.min(all.value, upTo)), exact(start)));
        const rate = rates[at]?.(scope, entry);
        return rate !== undefined && inTier > 0 ? [{ inTier, rate }] : [];
      });
      const tiers = used.map(({ inTier, rate }) => ({ units: inTier, rate: rate.amount }));
      const params = { units: all, tiers };
      return { code: 'amount.tiers', params, parts: used.map(({ rate }) => rate) };
    };
  }
  if ('by' in quantity) {
    const slot = slotOf(quantity.by, context.facts, context.list);
    const bands = quantity.bands.map((band) => ({ ...band, gives: part(band.amount) }));
    return (scope, entry) => {
      const value = valueIn(slot, scope, entry) as Value;
      const band = bands.find((one) => isInBand(value, one)) as (typeof bands)[number];
      const { upTo } = band;
      const params = { by: quantity.by, value, ...(upTo !== undefined && { upTo }) };
      return { code: 'amount.band', params, parts: [band.gives(scope, entry)] };
    };
  }
  if ('total' in quantity) {
    const { over, where } = quantity;
    const ofEntry = calculationOf(quantity.total, { ...context, list: over }, clauses);
    const counts = where && context.where(where, over);
    return (scope) => {
      const counted = (scope.entriesOf(over) ?? []).filter(
        (entry) => counts === undefined || counts(scope, entry) === 'met',
      );
      const parts = counted.map((entry) => ofEntry(scope, entry));
      const entries = counted.map(({ id }, at) => ({ id, amount: parts[at]?.amount ?? 0 }));
      return { code: 'amount.total', params: { over, entries }, parts };
    };
  }
  const [code, of] =
    'lowest' in quantity
      ? (['amount.lowest', quantity.lowest] as const)
      : 'highest' in quantity
        ? (['amount.highest', quantity.highest] as const)
        : (['amount.sum', quantity.sum] as const);
  const several = of.map(part);
  return (scope, entry) => {
    const parts = several.map((one) => one(scope, entry));
    return { code, params: { amounts: parts.map(({ amount }) => amount) }, parts };
  };
}

function operandOf(
  of: Quantity,
  context: QuantityContext,
): (scope: Scope, entry: Entry | undefined) => Operand {
  const measure = measureOf(of, false, context);
  return (scope, entry) => ({ value: toNumber(measure(scope, entry, noGaps()).from), of });
}
