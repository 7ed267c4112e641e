import * as z from 'zod/mini';
import { textSchema } from '../language/text.js';
import { dataId } from '../moments/moment.js';
import { own } from '../parse/own.js';
import { list, object, text } from '../parse/schema.js';
import { isInCalendar } from '../time/calendar.js';
import { isDay } from '../time/day.js';

/** A value of a fact: a day as `2024-05-01`, money in minor units of the currency. */
export type Value = number | string | boolean | readonly string[];

/** Facts by their ids. */
export type Values = Readonly<Record<string, Value | undefined>>;

/** The schema of a value of a fact. What kind it has to be, the call says. */
export const value = z.union([
  z.number(),
  text(10_000),
  z.boolean(),
  list(text(1000), 1000),
]) satisfies z.ZodMiniType<Value>;

/** The kinds of facts. */
export const KINDS = ['number', 'money', 'day', 'choice', 'choices', 'yes-no', 'text'] as const;

/** The kind of a fact. */
export type FactKind = (typeof KINDS)[number];

const choice = text(200, 1);

/** Values with their texts. */
const texts = z.readonly(
  z.record(choice, textSchema).check(
    z.refine((values) => Object.keys(values).length > 0, {
      error: 'expected at least 1 value',
      params: { code: 'missing' },
    }),
  ),
);

/** The schema of a fact that a call knows. */
export const fact = object({
  /** Whose fact it is: the id of a list for each of its entries, `members` for each member. */
  about: dataId,
  /** What its values are. */
  kind: z.enum(KINDS),
  /** The values that may be chosen, with their texts or without. */
  values: z.optional(z.union([list(choice, 1000, 1), texts])),
  /** What a number counts: `day`, `month`, `year`, `person`, `percent`, `point`, `km`, `word`, or a key of `words`. */
  unit: z.optional(text(32, 1)),
  /** Whether a number has to be an integer. */
  integer: z.optional(z.literal(true)),
  /** The least number that makes sense: another is an error, not a refusal. */
  minimum: z.optional(z.number()),
  /** The greatest number that makes sense. */
  maximum: z.optional(z.number()),
  /** Who states it: the applicant in the application, or the host beside it. */
  statedBy: z.enum(['applicant', 'host']),
});

/** A fact that a call knows: whose it is, what its values are, and who states it. */
export interface Fact extends z.output<typeof fact> {}

/** The facts of a call by their ids. */
export type Facts = Readonly<Record<string, Fact>>;

/** The fact of a call with an id, which may be any text; undefined where the call has none. */
export function factIn(facts: Facts | undefined, id: string): Fact | undefined {
  return own(facts, id);
}

/** The ids of the values that may be chosen; undefined where any text may be. */
export function choicesOf({ values }: Fact): readonly string[] | undefined {
  if (values === undefined) return undefined;
  return isList(values) ? values : Object.keys(values);
}

/** Whether the quantity of a fact is a whole number: of money, or of what is counted in integers. */
export function isWhole({ kind, integer }: Fact): boolean {
  return kind === 'money' || integer === true;
}

/** Whether a value says nothing: it is absent, a blank text or an empty list. */
export function isAbsent(value: Value | undefined): value is undefined {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || (typeof value === 'object' && value.length === 0);
}

/** Whether a value is one of some values. Of several choices, one is enough. */
export function isOneOf(value: Value, values: readonly Value[]): boolean {
  if (typeof value !== 'object') {
    return values.length === 1 ? value === values[0] : values.includes(value);
  }
  for (const one of value) if (values.includes(one)) return true;
  return false;
}

/** What is wrong with a value of a fact: it is of another kind, or outside the range of the fact. */
export type ValueIssue = 'fact.kind' | 'fact.out-of-range';

/** Finds what is wrong with a value of a fact. */
export function valueIssue(fact: Fact, value: Value): ValueIssue | undefined {
  switch (fact.kind) {
    case 'number':
    case 'money': {
      if (typeof value !== 'number' || !Number.isFinite(value)) return 'fact.kind';
      if (isWhole(fact) && !Number.isSafeInteger(value)) return 'fact.kind';
      const { minimum = fact.kind === 'money' ? 0 : -Infinity, maximum = Infinity } = fact;
      return value < minimum || value > maximum ? 'fact.out-of-range' : undefined;
    }
    case 'yes-no':
      return typeof value === 'boolean' ? undefined : 'fact.kind';
    case 'day':
      if (typeof value !== 'string' || !isDay(value)) return 'fact.kind';
      return isInCalendar(value) ? undefined : 'fact.out-of-range';
    case 'text':
      return typeof value === 'string' ? undefined : 'fact.kind';
    case 'choice':
      if (typeof value !== 'string') return 'fact.kind';
      return isChoice(fact, value) ? undefined : 'fact.out-of-range';
    case 'choices':
      if (!isList(value) || !value.every((one) => typeof one === 'string')) return 'fact.kind';
      return value.every((one) => isChoice(fact, one)) ? undefined : 'fact.out-of-range';
  }
}

function isChoice({ values }: Fact, value: string): boolean {
  if (values === undefined) return true;
  return isList(values) ? values.includes(value) : Object.hasOwn(values, value);
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}
