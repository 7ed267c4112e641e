import type { Call } from '../../call/call.js';
import type { Condition, Quantity } from '../../conditions/condition.js';
import { choicesOf, type Fact, isWhole, valueIssue } from '../../conditions/fact.js';
import type { Moment } from '../../moments/moment.js';
import { addDays } from '../../time/calendar.js';

/** Whether a condition holds; undefined where that is not known. */
type Holds = boolean | undefined;

/** What is stated at an edge of a condition, as a condition itself, and whether the condition then holds. */
export interface Probe {
  readonly where: string;
  readonly pin: Condition;
  readonly holds: Holds;
}

/**
 * The edges of a condition that has no parts: at a bound, one below and one above; each value and
 * another one; at a day and a day off; a fact that is left out.
 */
export function probesOf(condition: Condition, { facts = {} }: Call): readonly Probe[] {
  if ('stated' in condition) {
    const { stated } = condition;
    return [
      { where: `${stated} is stated`, pin: condition, holds: true },
      { where: `${stated} is left out`, pin: absent(stated), holds: false },
    ];
  }
  if (!('fact' in condition))
    return boundProbes(condition as Bounded, nameOf(condition), () => true);
  const { fact: id } = condition;
  const fact = facts[id] as Fact;
  const leftOut: Probe = { where: `${id} is left out`, pin: absent(id), holds: undefined };
  return [...factProbes(condition, id, fact), leftOut];
}

function factProbes(
  condition: Extract<Condition, { readonly fact: string }>,
  id: string,
  fact: Fact,
): readonly Probe[] {
  const is = (value: string | number | boolean, holds: boolean): Probe => ({
    where: `${id} is ${JSON.stringify(value)}`,
    pin: { fact: id, is: value },
    holds,
  });
  if (
    condition.in !== undefined ||
    (condition.is !== undefined && typeof condition.is !== 'object')
  ) {
    const values = condition.in ?? [condition.is as string | number | boolean];
    const others = othersOf(fact, values).map((value): Probe => {
      const other = is(value, false);
      // Of several choices, one that is allowed may stand beside it.
      if (fact.kind !== 'choices') return other;
      return { ...other, pin: { all: [other.pin, { not: condition }] } };
    });
    return [...values.map((value) => is(value, true)), ...others];
  }
  if (typeof condition.is === 'object')
    return eitherWay(condition, `${id} is ${condition.is.fact}`);
  if (condition.notBefore !== undefined || condition.notAfter !== undefined) {
    return dayProbes(condition, id);
  }
  const isPossible = (number: number) =>
    valueIssue(fact, number) === undefined && (!isWhole(fact) || Number.isInteger(number));
  return boundProbes(condition as Bounded, id, isPossible);
}

/** A value that is not allowed. */
function othersOf(
  fact: Fact,
  values: readonly (string | number | boolean)[],
): readonly (string | number | boolean)[] {
  const last = Math.max(...values.filter((value) => typeof value === 'number'));
  const possible: readonly (string | number | boolean)[] =
    fact.kind === 'yes-no'
      ? [true, false]
      : fact.kind === 'number' || fact.kind === 'money'
        ? [last + 1]
        : (choicesOf(fact) ?? ['another']);
  return possible
    .filter(
      (value) =>
        !values.includes(value) &&
        valueIssue(fact, fact.kind === 'choices' ? [String(value)] : value) === undefined,
    )
    .slice(0, 1);
}

type Bounded = Condition & {
  readonly minimum?: Quantity | undefined;
  readonly maximum?: Quantity | undefined;
};

/** At the bounds that are numbers, one below and one above; of other bounds, on either side. */
function boundProbes(
  condition: Bounded,
  name: string,
  isPossible: (number: number) => boolean,
): readonly Probe[] {
  const { minimum, maximum, ...quantity } = condition;
  const bounds = [minimum, maximum].filter((bound) => bound !== undefined);
  if (bounds.some((bound) => typeof bound !== 'number')) return eitherWay(condition, name);
  const [from = -Infinity, to = Infinity] = [minimum, maximum] as (number | undefined)[];
  const near = bounds.flatMap((bound) => [Number(bound) - 1, Number(bound), Number(bound) + 1]);
  return [...new Set(near)].filter(isPossible).map((number) => ({
    where: `${name} is ${number}`,
    pin: { ...quantity, minimum: number, maximum: number } as Condition,
    holds: number >= from && number <= to,
  }));
}

function dayProbes(
  condition: { readonly notBefore?: Moment | undefined; readonly notAfter?: Moment | undefined },
  id: string,
): readonly Probe[] {
  const on = (where: string, moment: Moment, holds: boolean): Probe => ({
    where: `${id} is ${where}`,
    pin: { fact: id, notBefore: moment, notAfter: moment },
    holds,
  });
  const sides = [
    ['the first day', condition.notBefore, 'the day before it', -1],
    ['the last day', condition.notAfter, 'the day after it', 1],
  ] as const;
  return sides.flatMap(([at, moment, off, by]) => {
    if (moment === undefined) return [];
    const beside = dayBeside(moment, by);
    const limit = by === -1 ? { fact: id, notBefore: moment } : { fact: id, notAfter: moment };
    const outside = { where: `${id} is off ${at}`, pin: { not: limit }, holds: false };
    return [on(at, moment, true), beside ? on(off, beside, false) : outside];
  });
}

/** The moment a day before (-1) or after (1) the day of a moment; undefined where none can be written. */
function dayBeside(moment: Moment, by: -1 | 1): Moment | undefined {
  if ('at' in moment) return { day: addDays(moment.at.slice(0, 10), by) };
  if ('day' in moment) return { day: addDays(moment.day, by) };
  if ('on' in moment)
    return by === 1 ? { days: 1, after: moment.on } : { days: 1, before: moment.on };
  const days = (moment.days ?? 0) + ('after' in moment ? by : -by);
  return days < 0 ? undefined : { ...moment, days };
}

/** That a condition holds, and that it does not. */
function eitherWay(condition: Condition, name: string): readonly Probe[] {
  return [
    { where: `${name}, as it has to be`, pin: condition, holds: true },
    { where: `${name}, as it must not be`, pin: { not: condition }, holds: false },
  ];
}

function absent(fact: string): Condition {
  return { not: { stated: fact } };
}

/** What a computed quantity is called in the name of an edge. */
function nameOf(condition: Condition): string {
  const [form = '', of] = Object.entries(condition)[0] ?? [];
  return typeof of === 'string' ? `the ${form} of ${of}` : `the ${form}`;
}
