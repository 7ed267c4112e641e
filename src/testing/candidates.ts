import type { Condition } from '../conditions/condition.js';
import { choicesOf, type Fact, isWhole, type Value, valueIssue } from '../conditions/fact.js';
import type { Period } from '../moments/moment.js';
import { addDays, shiftDay } from '../time/calendar.js';
import { isDay } from '../time/day.js';

/** An object inside a condition, such as a part of it, a quantity or a moment. */
type Node = Readonly<Record<string, unknown>>;

/** Every object inside a condition, the outermost first. */
function nodesOf(value: unknown): readonly Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(nodesOf);
  return Array.isArray(value) ? inside : [value as Node, ...inside];
}

/** The ids under some keys anywhere in a condition, each once. */
export function idsUnder(condition: Condition, keys: readonly string[]): readonly string[] {
  const found = nodesOf(condition).flatMap((node) => keys.map((key) => node[key]));
  return [...new Set(found.filter((id): id is string => typeof id === 'string'))];
}

/** What decides which values are worth trying. */
export interface CandidateContext {
  /** What has to hold. */
  readonly conditions: readonly Condition[];
  /** The days of the call, and that of the submission. */
  readonly days: readonly string[];
  /** The value that a fact has so far. */
  readonly valueSoFar: (fact: string) => Value | undefined;
  /** The place of the entry in its list, and the length of the list; 0 and 1 outside of lists. */
  readonly index: number;
  readonly size: number;
}

/** The values of a fact that are worth trying: at the bounds that conditions give, and beside them. */
export function candidatesOf(
  id: string,
  fact: Fact,
  context: CandidateContext,
): readonly (Value | undefined)[] {
  const about = context.conditions.filter((condition) =>
    idsUnder(condition, ['fact', 'stated', 'distinct', 'by', 'after', 'before', 'on']).includes(id),
  );
  const nodes = about.flatMap(nodesOf);
  const own = nodes.filter((node) => node['fact'] === id || node['by'] === id);
  const values = valuesOf(id, fact, own, nodes, context).filter(
    (value) => valueIssue(fact, value) === undefined,
  );
  const unique = [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
  const isDistinct = nodes.some((node) => node['distinct'] === id);
  const from = isDistinct ? context.index % Math.max(1, unique.length) : 0;
  const mayBeAbsent = nodes.some((node) => node['stated'] === id);
  return [...unique.slice(from), ...unique.slice(0, from), ...(mayBeAbsent ? [undefined] : [])];
}

function valuesOf(
  id: string,
  fact: Fact,
  own: readonly Node[],
  nodes: readonly Node[],
  context: CandidateContext,
): readonly Value[] {
  const named = own.flatMap((node) => [node['is'], node['in'], ...listOf(node['bands'])].flat());
  const constants = named.flatMap((value) =>
    typeof value === 'object' && value !== null ? Object.values(value) : [value],
  );
  const same = own.flatMap(({ is }) => {
    const other = (is as { fact?: string } | undefined)?.fact;
    const value = other === undefined ? undefined : context.valueSoFar(other);
    return value === undefined ? [] : [value];
  });
  const choices = [
    ...constants.filter((value): value is string => typeof value === 'string'),
    ...(choicesOf(fact) ?? ['another']),
  ];
  switch (fact.kind) {
    case 'yes-no':
      return [...same, true, false];
    case 'choice':
      return [...same, ...choices];
    case 'choices':
      return [
        ...same,
        ...choices.map((choice) => [choice]),
        choices,
        ...choices.map((choice) => choices.filter((other) => other !== choice)),
      ];
    case 'text':
      return [...same, `Filled in ${context.index + 1}`, ...choices];
    case 'day':
      return [...same, ...daysNear(nodes, context)];
    case 'number':
    case 'money':
      return [...same, ...numbersNear(id, fact, own, nodes, context)] as readonly Value[];
  }
}

/** Numbers at the bounds of a fact and beside them, and numbers of every size. */
function numbersNear(
  id: string,
  fact: Fact,
  own: readonly Node[],
  nodes: readonly Node[],
  { conditions, size }: CandidateContext,
): readonly number[] {
  const numbersIn = (some: readonly Node[]) => [
    ...new Set(some.flatMap((node) => Object.values(node).flat()).filter(isNumber)),
  ];
  const beside = (number: number) => [number, number + 1, number - 1];
  const { minimum, maximum } = fact;
  const direct = numbersIn(own).flatMap(beside);
  const others = numbersIn(nodes);
  const few = others.slice(0, 8);
  const computed = few.flatMap((a) => [
    a / size,
    a + 1,
    a - 1,
    ...few.flatMap((b) => [a / b, (a * 100) / b, a * b]),
  ]);
  // A number that only stands in other conditions has no bound of its own.
  const isComputed = conditions.some((condition) => idsUnder(condition, ['fact']).includes(id));
  const sizes = isComputed ? Array.from({ length: 13 }, (_, power) => 10 ** power) : [];
  const all = [
    ...direct,
    ...others,
    ...computed,
    ...[minimum, maximum].filter(isNumber),
    1,
    0,
    ...sizes,
  ].filter(Number.isFinite);
  return isWhole(fact) ? all.flatMap((number) => [Math.ceil(number), Math.floor(number)]) : all;
}

/** Days at the limits that conditions give, and beside them. */
function daysNear(
  nodes: readonly Node[],
  { days, valueSoFar, conditions }: CandidateContext,
): readonly string[] {
  const events = conditions.flatMap((condition) => idsUnder(condition, ['after', 'before', 'on']));
  const known = [
    ...nodes.flatMap(({ day, at }) => [day, typeof at === 'string' ? at.slice(0, 10) : at]),
    ...nodes.flatMap((node) => [node['is'], node['in']].flat()),
    ...events.map(valueSoFar),
    ...days,
  ].filter((day): day is string => typeof day === 'string' && isDay(day));
  const periods = nodes.filter((node) => 'after' in node || 'before' in node) as Period[];
  const shifted = [...new Set(known)].flatMap((day) => [
    day,
    ...periods.flatMap((period) => [shiftDay(day, period, 1), shiftDay(day, period, -1)]),
  ]);
  return shifted.flatMap((day) => [day, addDays(day, 1), addDays(day, -1)]);
}

/** How long a list is worth being: one entry, or as many as conditions count, or beside that. */
export function sizesOf(
  list: string,
  conditions: readonly Condition[],
  minimum: number,
  maximum: number,
): readonly number[] {
  const counted = conditions
    .filter((condition) => idsUnder(condition, ['count', 'over', 'each']).includes(list))
    .flatMap(nodesOf)
    .flatMap((node) => Object.values(node).filter(isNumber))
    .flatMap((number) => [Math.ceil(number), Math.floor(number) + 1, Math.ceil(number) - 1]);
  const sizes = [1, 2, 3, 4, 5, 6, ...counted].sort((a, b) => a - b);
  return [...new Set([...(minimum > 0 ? [minimum] : []), ...sizes, 0])].filter(
    (size) => Number.isSafeInteger(size) && size >= minimum && size <= maximum,
  );
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
