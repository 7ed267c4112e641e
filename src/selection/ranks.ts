import type { Value } from '../conditions/fact.js';

/** The rank of each value from 1, where equal values have equal ranks. Undefined for none. */
export function ranksOf(
  values: readonly (Value | undefined)[],
  direction: 'ascending' | 'descending',
): readonly (number | undefined)[] {
  const distinct = [...new Set(values)].filter((value) => value !== undefined);
  const sign = direction === 'ascending' ? 1 : -1;
  // Of one fact all values are numbers, days or answers, which compare as they are.
  distinct.sort((a, b) => (a < b ? -sign : a > b ? sign : 0));
  const ranks = new Map(distinct.map((value, at) => [value, at + 1]));
  return values.map((value) => (value === undefined ? undefined : ranks.get(value)));
}
