import type { Moment } from '../moments/moment.js';
import type { BoundedCondition, Condition, Quantity } from './condition.js';
import { type Facts, isWhole } from './fact.js';

/**
 * A condition without `not`. A `not` is moved inward by De Morgan's laws, which hold in Kleene's
 * logic, so that a text states what is required and never that something is not so.
 */
export type NormalForm =
  | BoundsForm
  | { readonly form: 'is'; readonly fact: string; readonly values: Listed; readonly isNot: boolean }
  | { readonly form: 'same'; readonly fact: string; readonly as: string; readonly isNot: boolean }
  | DatesForm
  | { readonly form: 'stated'; readonly fact: string; readonly isNot: boolean }
  | { readonly form: 'all' | 'any'; readonly parts: readonly NormalForm[] }
  | { readonly form: 'at-least'; readonly needed: number; readonly parts: readonly NormalForm[] }
  | { readonly form: 'when'; readonly when: NormalForm; readonly holds: NormalForm }
  | EntriesForm;

type Listed = readonly (string | number | boolean)[];

/** A quantity within bounds. `below` and `above` are the bounds of a `not`; they do not belong to the range. */
export interface BoundsForm {
  readonly form: 'bounds';
  readonly quantity: Quantity;
  readonly minimum?: Quantity | undefined;
  readonly maximum?: Quantity | undefined;
  readonly below?: Quantity | undefined;
  readonly above?: Quantity | undefined;
}

/** A day within bounds, each shifted by so many days where it was in a `not`. */
export interface DatesForm {
  readonly form: 'dates';
  readonly fact: string;
  readonly notBefore?: Moment | undefined;
  readonly notAfter?: Moment | undefined;
  readonly shift: -1 | 0 | 1;
}

/** A condition on each entry of a list, or on some of them. */
export interface EntriesForm {
  readonly form: 'each' | 'some';
  readonly list: string;
  readonly where?: NormalForm | undefined;
  readonly holds: NormalForm;
}

/** Moves every `not` of a condition inward. `isNot` asks for the opposite of the condition. */
export function normalForm(condition: Condition, facts: Facts, isNot = false): NormalForm {
  const within = (part: Condition, opposite = isNot) => normalForm(part, facts, opposite);
  const all = (parts: readonly NormalForm[]): NormalForm => ({
    form: isNot ? 'any' : 'all',
    parts,
  });
  if ('not' in condition) return within(condition.not, !isNot);
  if ('all' in condition) return all(condition.all.map((part) => within(part)));
  if ('any' in condition) {
    return { form: isNot ? 'all' : 'any', parts: condition.any.map((part) => within(part)) };
  }
  if ('atLeast' in condition) {
    const { atLeast, of } = condition;
    const needed = isNot ? of.length - atLeast + 1 : atLeast;
    return { form: 'at-least', needed, parts: of.map((part) => within(part)) };
  }
  if ('when' in condition) {
    const when = within(condition.when, false);
    if (isNot) return { form: 'all', parts: [when, within(condition.holds)] };
    return { form: 'when', when, holds: within(condition.holds) };
  }
  if ('each' in condition) {
    const { each: list } = condition;
    const where = condition.where && within(condition.where, false);
    const holds = within(condition.holds);
    if (!isNot) return { form: 'each', list, where, holds };
    const parts = where === undefined ? holds : { form: 'all' as const, parts: [where, holds] };
    return { form: 'some', list, holds: parts };
  }
  if ('stated' in condition) return { form: 'stated', fact: condition.stated, isNot };
  if ('fact' in condition) {
    const { fact } = condition;
    if (condition.in !== undefined) return { form: 'is', fact, values: condition.in, isNot };
    if (typeof condition.is === 'object')
      return { form: 'same', fact, as: condition.is.fact, isNot };
    if (condition.is !== undefined) return { form: 'is', fact, values: [condition.is], isNot };
    const { notBefore, notAfter } = condition;
    if (notBefore !== undefined || notAfter !== undefined) {
      if (!isNot) return { form: 'dates', fact, notBefore, notAfter, shift: 0 };
      // Before a day is not after the day before it.
      return anyOf([
        ...(notBefore
          ? [{ form: 'dates' as const, fact, notAfter: notBefore, shift: -1 as const }]
          : []),
        ...(notAfter
          ? [{ form: 'dates' as const, fact, notBefore: notAfter, shift: 1 as const }]
          : []),
      ]);
    }
  }
  return boundsForm(condition as BoundedCondition, facts, isNot);
}

function boundsForm(condition: BoundedCondition, facts: Facts, isNot: boolean): NormalForm {
  const { minimum, maximum, ...quantity } = condition;
  const bounds = { form: 'bounds' as const, quantity: quantity as Quantity };
  if (!isNot) return { ...bounds, minimum, maximum };
  const isInteger = isIntegral(quantity as Quantity, facts);
  const under = (bound: Quantity): NormalForm =>
    isInteger && typeof bound === 'number'
      ? { ...bounds, maximum: Math.ceil(bound) - 1 }
      : { ...bounds, below: bound };
  const over = (bound: Quantity): NormalForm =>
    isInteger && typeof bound === 'number'
      ? { ...bounds, minimum: Math.floor(bound) + 1 }
      : { ...bounds, above: bound };
  return anyOf([
    ...(minimum === undefined ? [] : [under(minimum)]),
    ...(maximum === undefined ? [] : [over(maximum)]),
  ]);
}

/** Whether a quantity is always an integer. */
function isIntegral(quantity: Quantity, facts: Facts): boolean {
  if (typeof quantity === 'number') return Number.isInteger(quantity);
  if ('count' in quantity || 'distinct' in quantity) return true;
  const fact = 'fact' in quantity ? facts[quantity.fact] : undefined;
  // A limit of money is said as the call says it: more than 0 kr, not at least 0,01 kr.
  return fact?.kind === 'number' && isWhole(fact);
}

function anyOf(parts: readonly NormalForm[]): NormalForm {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { form: 'any', parts };
}
