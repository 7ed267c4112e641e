import type { Calculation } from '../money/calculation.js';
import { UtlysningError } from '../parse/error.js';
import { calculationOf } from './calculation.js';
import { entryOutcome } from './compile.js';
import type { Quantity } from './condition.js';
import { type Exact, toNumber } from './exact.js';
import type { Facts } from './fact.js';
import { addNew, measureOf, noGaps, type QuantityContext, type Unusable } from './measure.js';
import type { Entry, Scope } from './scope.js';

/** The least and the greatest that an amount can be, in minor units; the same where all is known. */
export interface AmountBounds {
  /** The least that it can be. */
  readonly least: number;
  /** The greatest that it can be; left out where there is no bound. */
  readonly greatest?: number;
  /** How `greatest` is reached; left out where a fact is missing or unusable, or there is no bound. */
  readonly calculation?: Calculation;
  /** The facts and lists that are not stated, each once. */
  readonly missing: readonly string[];
  /** A fact whose value gives no amount. Nothing can be said of the amount. */
  readonly unusable?: UnusableFact;
}

/** A fact whose value gives no amount: of another kind, out of its range, or in no band. */
export interface UnusableFact {
  /** The id of the fact. */
  readonly fact: string;
  /** Why. */
  readonly issue: Unusable['issue'];
  /** The id of the entry that it is a fact of. */
  readonly entry?: string;
}

/** What an amount is compiled with. */
export interface AmountContext {
  /** The facts of the call. */
  readonly facts: Facts;
  /** The list whose entry is in scope. */
  readonly list?: string | undefined;
  /** The clauses that it is written in. */
  readonly clauses: readonly string[];
}

/** Compiles an amount of a call. What would be below zero is zero. */
export function amountOf(
  quantity: Quantity,
  { facts, list, clauses }: AmountContext,
): (scope: Scope, entry?: Entry) => AmountBounds {
  const context = contextOf(facts, list);
  const measure = measureOf(quantity, true, context);
  const calculate = calculationOf(quantity, context, clauses);
  return (scope, entry) => {
    const gaps = noGaps();
    const { from, to } = measure(scope, entry, gaps);
    const missing = gaps.unknown ?? [];
    if (gaps.unusable !== undefined) {
      const { fact, issue, entry: of } = gaps.unusable;
      return { least: 0, missing, unusable: { fact, issue, ...(of && { entry: of.id }) } };
    }
    const greatest = wholeOf(to);
    const bounds = {
      least: Math.max(0, wholeOf(from)),
      ...(greatest !== Number.POSITIVE_INFINITY && { greatest: Math.max(0, greatest) }),
      missing,
    };
    if (missing.length > 0) return bounds;
    const calculation = calculate(scope, entry);
    return { ...bounds, calculation: calculation.amount < 0 ? noLess(calculation) : calculation };
  };
}

/** Compiles a number of something, such as of what is given in kind. */
export function numberOf(quantity: Quantity, facts: Facts): (scope: Scope) => NumberBounds {
  const measure = measureOf(quantity, false, contextOf(facts, undefined));
  return (scope) => {
    const gaps = noGaps();
    const { from, to } = measure(scope, undefined, gaps);
    const [least, greatest] = [toNumber(from), toNumber(to)];
    const missing = gaps.unknown ?? [];
    if (gaps.unusable !== undefined) addNew(missing, [gaps.unusable.fact]);
    return { least, ...(Number.isFinite(greatest) && { greatest }), missing };
  };
}

/** The least and the greatest that a number can be. */
export type NumberBounds = Pick<AmountBounds, 'least' | 'greatest' | 'missing'>;

function contextOf(facts: Facts, list: string | undefined): QuantityContext {
  return { facts, list, where: (condition, of) => entryOutcome(condition, of, facts) };
}

function noLess(calculation: Calculation): Calculation {
  const { amount, clauses } = calculation;
  const zero = { amount: 0, how: { code: 'amount.literal', params: {} }, clauses };
  const params = { amounts: [amount, 0] };
  return {
    amount: 0,
    how: { code: 'amount.highest', params },
    clauses,
    parts: [calculation, zero],
  };
}

/** An amount as a number of JavaScript, which holds it exactly. */
function wholeOf(amount: Exact): number {
  const value = toNumber(amount);
  if (Number.isSafeInteger(value) || Math.abs(value) === Number.POSITIVE_INFINITY) return value;
  throw new UtlysningError('money.range', 'the amount leaves the safe range of a number');
}
