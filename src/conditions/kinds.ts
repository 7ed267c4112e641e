import type { Condition, Quantity } from './condition.js';
import type { Facts } from './fact.js';

/** Whether a quantity is money: one of the facts that it is made of is, and not only counted. */
export function isMoney(quantity: Quantity, facts: Facts): boolean {
  if (typeof quantity === 'number' || 'count' in quantity || 'distinct' in quantity) return false;
  if ('fact' in quantity) return facts[quantity.fact]?.kind === 'money';
  return partsOf(quantity).some((part) => isMoney(part, facts));
}

/** The parts of a computed quantity that have its kind: not what a rate is multiplied by. */
export function partsOf(quantity: Quantity): readonly Quantity[] {
  if (typeof quantity === 'number') return [];
  if ('total' in quantity) return [quantity.total];
  if ('percent' in quantity) return [quantity.of];
  if ('rate' in quantity) return [quantity.rate];
  if ('units' in quantity) return quantity.tiers.map(({ rate }) => rate);
  if ('by' in quantity) return quantity.bands.map(({ amount }) => amount);
  if ('lowest' in quantity) return quantity.lowest;
  if ('highest' in quantity) return quantity.highest;
  return 'sum' in quantity ? quantity.sum : [];
}

/** The ids of the facts that the value of a quantity is made of, without those in a `where`. */
export function factsIn(quantity: Quantity): readonly string[] {
  if (typeof quantity === 'number') return [];
  if ('fact' in quantity) return [quantity.fact];
  const own = 'distinct' in quantity ? [quantity.distinct] : 'by' in quantity ? [quantity.by] : [];
  const counted = 'rate' in quantity ? quantity.times : 'units' in quantity ? [quantity.units] : [];
  return [...own, ...[...partsOf(quantity), ...counted].flatMap(factsIn)];
}

/** The ids of the facts that a condition on an entry is about. */
export function factsInCondition(condition: Condition): readonly string[] {
  const of = (parts: readonly Condition[]) => parts.flatMap(factsInCondition);
  if ('all' in condition) return of(condition.all);
  if ('any' in condition) return of(condition.any);
  if ('not' in condition) return factsInCondition(condition.not);
  if ('atLeast' in condition) return of(condition.of);
  if ('when' in condition) return of([condition.when, condition.holds]);
  if ('each' in condition) return factsInCondition(condition.holds);
  if ('stated' in condition) return [condition.stated];
  if ('fact' in condition) return [condition.fact];
  const { minimum, maximum, ...quantity } = condition;
  return factsIn(quantity as Quantity);
}
