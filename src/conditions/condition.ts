import * as z from 'zod/mini';
import { dataId, type Moment, moment } from '../moments/moment.js';
import { type FormSchema, type Forms, formOf } from '../parse/form-of.js';
import { integer, list, object, text } from '../parse/schema.js';

/** A fact as a quantity: a number, or money in minor units. */
export interface FactQuantity {
  /** The id of the fact. */
  readonly fact: string;
}

/** How many entries of a list there are. */
export interface CountQuantity {
  /** The id of the list, or `members`. */
  readonly count: string;
  /** Only these entries. */
  readonly where?: Condition | undefined;
}

/** How many different values of a fact the entries of a list have. */
export interface DistinctQuantity {
  /** The id of the fact. */
  readonly distinct: string;
  /** The id of the list, or `members`. */
  readonly over: string;
  /** Only these entries. */
  readonly where?: Condition | undefined;
}

/** A quantity of each entry of a list, added up. */
export interface TotalQuantity {
  /** What is added up. */
  readonly total: Quantity;
  /** The id of the list, or `members`. */
  readonly over: string;
  /** Only these entries. */
  readonly where?: Condition | undefined;
}

/** So many percent of a quantity. */
export interface PercentQuantity {
  /** How many percent. */
  readonly percent: number;
  /** Of what. */
  readonly of: Quantity;
}

/** A rate, times each of some quantities. */
export interface RateQuantity {
  /** The rate. */
  readonly rate: Quantity;
  /** What it is multiplied by. */
  readonly times: readonly Quantity[];
}

/** Units at graduated rates: each tier at its own rate. */
export interface TieredQuantity {
  /** How many units. */
  readonly units: Quantity;
  /** The tiers in order; the last one has no `upTo`. */
  readonly tiers: readonly {
    /** The last unit of the tier. */
    readonly upTo?: number | undefined;
    /** For each unit of the tier. */
    readonly rate: Quantity;
  }[];
}

/** One amount by the band that a fact is in. */
export interface BandedQuantity {
  /** The id of the fact. */
  readonly by: string;
  /** The first band that fits counts. A last one without `upTo` and `is` is for all others. */
  readonly bands: readonly {
    /** The last number of the band. */
    readonly upTo?: number | undefined;
    /** The value of the band. */
    readonly is?: string | boolean | undefined;
    /** What the band gives. */
    readonly amount: Quantity;
  }[];
}

/** The lowest of some quantities. */
export interface LowestQuantity {
  /** Of which. */
  readonly lowest: readonly Quantity[];
}

/** The highest of some quantities. */
export interface HighestQuantity {
  /** Of which. */
  readonly highest: readonly Quantity[];
}

/** The sum of some quantities. */
export interface SumQuantity {
  /** Of which. */
  readonly sum: readonly Quantity[];
}

/** A quantity that is worked out. */
export type ComputedQuantity =
  | CountQuantity
  | DistinctQuantity
  | TotalQuantity
  | PercentQuantity
  | RateQuantity
  | TieredQuantity
  | BandedQuantity
  | LowestQuantity
  | HighestQuantity
  | SumQuantity;

/** A number, or how one is found: bounds, counts and sums are one language. */
export type Quantity = number | FactQuantity | ComputedQuantity;

/** The limits of a quantity; at least one of them. */
export type Bounds =
  | {
      /** Not less than this. */
      readonly minimum: Quantity;
      /** Not more than this. */
      readonly maximum?: Quantity | undefined;
    }
  | {
      /** Not less than this. */
      readonly minimum?: undefined;
      /** Not more than this. */
      readonly maximum: Quantity;
    };

type Without<Keys extends string> = { readonly [Key in Keys]?: never };

/** That a quantity lies within bounds. */
export type BoundedCondition =
  | (FactQuantity & Bounds & Without<'is' | 'in' | 'notBefore' | 'notAfter'>)
  | (ComputedQuantity & Bounds);

/** That a fact has a value, or the value of another fact. */
export interface IsCondition {
  /** Not beside `is`. */
  readonly in?: never;
  /** Not beside `is`. */
  readonly minimum?: never;
  /** Not beside `is`. */
  readonly maximum?: never;
  /** Not beside `is`. */
  readonly notBefore?: never;
  /** Not beside `is`. */
  readonly notAfter?: never;
  /** The id of the fact. */
  readonly fact: string;
  /** The value. Of `choices`, it is one of those that are stated. */
  readonly is: string | number | boolean | FactQuantity;
}

/** That a fact has one of some values. */
export interface InCondition {
  /** Not beside `in`. */
  readonly is?: never;
  /** Not beside `in`. */
  readonly minimum?: never;
  /** Not beside `in`. */
  readonly maximum?: never;
  /** Not beside `in`. */
  readonly notBefore?: never;
  /** Not beside `in`. */
  readonly notAfter?: never;
  /** The id of the fact. */
  readonly fact: string;
  /** The values. Of `choices`, it is one of those that are stated. */
  readonly in: readonly (string | number)[];
}

/** That a day is not before a moment, not after one, or neither. */
export interface DateCondition {
  /** Not beside a day. */
  readonly is?: never;
  /** Not beside a day. */
  readonly in?: never;
  /** Not beside a day. */
  readonly minimum?: never;
  /** Not beside a day. */
  readonly maximum?: never;
  /** The id of the fact. */
  readonly fact: string;
  /** Not before this day. */
  readonly notBefore?: Moment | undefined;
  /** Not after this day. */
  readonly notAfter?: Moment | undefined;
}

/** That a fact is stated. Blank text and an empty list state nothing. */
export interface StatedCondition {
  /** The id of the fact. */
  readonly stated: string;
}

/** That all of some conditions hold. */
export interface AllCondition {
  /** Which. */
  readonly all: readonly Condition[];
}

/** That one of some conditions holds, or more. */
export interface AnyCondition {
  /** Which. */
  readonly any: readonly Condition[];
}

/** That a condition does not hold. */
export interface NotCondition {
  /** Which. */
  readonly not: Condition;
}

/** That so many of some conditions hold. */
export interface AtLeastCondition {
  /** How many. */
  readonly atLeast: number;
  /** Of which. */
  readonly of: readonly Condition[];
}

/** That a condition holds where another one does. */
export interface WhenCondition {
  /** Where this holds. */
  readonly when: Condition;
  /** This has to hold. */
  readonly holds: Condition;
}

/** That a condition holds for each entry of a list. */
export interface EachCondition {
  /** The id of the list, or `members`. */
  readonly each: string;
  /** Only for these entries. */
  readonly where?: Condition | undefined;
  /** What has to hold for them. */
  readonly holds: Condition;
}

/** What has to hold, as data. */
export type Condition =
  | BoundedCondition
  | IsCondition
  | InCondition
  | DateCondition
  | StatedCondition
  | AllCondition
  | AnyCondition
  | NotCondition
  | AtLeastCondition
  | WhenCondition
  | EachCondition;

const number = z.number().check(
  z.refine((value) => Math.abs(value) <= Number.MAX_SAFE_INTEGER && isExact(value), {
    error: 'expected a number of at most 15 significant digits',
    params: { code: 'number.inexact' },
  }),
);

/** Whether a number has at most 15 significant digits, so that it is the decimal that was written. */
function isExact(value: number): boolean {
  return Number.isSafeInteger(value) || Number(value.toPrecision(15)) === value;
}

const MAX_PARTS = 200;
const where = { where: z.optional(z.lazy(() => condition)) };
const quantities = () => list(quantity, MAX_PARTS, 1);
const conditions = () => list(condition, MAX_PARTS, 1);

/** The shape of each form of a computed quantity, by the key that only it has. */
const computed = {
  count: () => ({ count: dataId, ...where }),
  distinct: () => ({ distinct: dataId, over: dataId, ...where }),
  total: () => ({ total: quantity, over: dataId, ...where }),
  percent: () => ({ percent: number, of: quantity }),
  rate: () => ({ rate: quantity, times: quantities() }),
  units: () => ({
    units: quantity,
    tiers: list(object({ upTo: z.optional(number), rate: quantity }), MAX_PARTS, 1),
  }),
  by: () => ({
    by: dataId,
    bands: list(
      object({
        upTo: z.optional(number),
        is: z.optional(z.union([text(200), z.boolean()])),
        amount: quantity,
      }),
      MAX_PARTS,
      1,
    ),
  }),
  lowest: () => ({ lowest: quantities() }),
  highest: () => ({ highest: quantities() }),
  sum: () => ({ sum: quantities() }),
};

const bounds = () => ({ minimum: z.optional(quantity), maximum: z.optional(quantity) });

function formsOf(
  shapes: Readonly<Record<string, () => object>>,
  more: () => object = () => ({}),
): Forms {
  return Object.fromEntries(
    Object.entries(shapes).map(([key, shape]) => [
      key,
      () => object({ ...shape(), ...more() } as z.core.$ZodLooseShape),
    ]),
  );
}

/** The schema of a quantity. */
export const quantity: FormSchema<Quantity> = formOf(
  formsOf({ fact: () => ({ fact: dataId }), ...computed }),
  'expected a number or one form of a quantity, such as { fact } or { count }',
  number,
);

const ofAFact = object({
  fact: dataId,
  ...bounds(),
  is: z.optional(z.union([text(200), number, z.boolean(), object({ fact: dataId })])),
  in: z.optional(list(z.union([text(200), number]), 1000, 1)),
  notBefore: z.optional(moment),
  notAfter: z.optional(moment),
});

/** The schema of a condition. */
export const condition: FormSchema<Condition> = formOf(
  {
    fact: () => ofAFact,
    ...formsOf(computed, bounds),
    ...formsOf({
      stated: () => ({ stated: dataId }),
      all: () => ({ all: conditions() }),
      any: () => ({ any: conditions() }),
      not: () => ({ not: condition }),
      atLeast: () => ({ atLeast: integer(0, MAX_PARTS), of: conditions() }),
      when: () => ({ when: condition, holds: condition }),
      each: () => ({ each: dataId, ...where, holds: condition }),
    }),
  },
  'expected one form of a condition, such as { fact, minimum } or { all }',
);
