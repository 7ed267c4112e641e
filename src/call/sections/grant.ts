import * as z from 'zod/mini';
import { condition, quantity } from '../../conditions/condition.js';
import { dataId, moment } from '../../moments/moment.js';
import { id, list, named, number, object } from '../../parse/schema.js';
import { cited } from './cited.js';

/** A share of a sum in percent, with decimals. */
const percent = number(0, 100);

/** A quantity in money: a literal is in minor units of the currency of the call. */
const amount = quantity;

/** Of what there is one limit each: the id of a list, `gatherings`, `day` or `year`. */
const per = list(dataId, 4, 1);

/** What is not exceeded. All limits of an item apply. */
const limit = object({
  /** In money. */
  maximum: amount,
  /** For each of what; for all together where it is left out. */
  per: z.optional(per),
});

/** A limit of an item. */
export interface GrantLimit extends z.output<typeof limit> {}

const limits = z.optional(list(named<GrantLimit>(limit), 20, 1));

const between = object({
  /** Not before. */
  from: z.optional(moment),
  /** Not after; a day ends what it closes. */
  to: z.optional(moment),
});

/** Two moments, or one of them, between which a cost has to arise. */
export interface PeriodBetween extends z.output<typeof between> {}

const period = z.union([z.enum(['course', 'gathering']), named<PeriodBetween>(between)]);

/** When a cost has to arise: in the course, at a gathering, or between two moments. */
export type ItemPeriod = 'course' | 'gathering' | PeriodBetween;

/** The fields of every item. */
const everyItem = {
  /** For whom it is; in an item `over` a list, for which entries. For all where it is left out. */
  when: z.optional(condition),
  /** Whether it is only given to those who apply for it. */
  onApplication: z.optional(z.literal(true)),
  ...cited,
};

/** The fields of an item that pays costs, units or a sum. */
const paidItem = {
  ...everyItem,
  /** The id of a list, or `members`: it is given once for each entry for which `when` is met. */
  over: z.optional(dataId),
  /**
   * When a cost has to arise: in a month of the course, at the gathering that its claim names, or
   * between two moments. Any time where it is left out.
   */
  period: z.optional(named<ItemPeriod>(period)),
  /** What is not exceeded. All of them apply. */
  limits,
};

const lumpSum = object({
  /** A sum that is paid without accounts. */
  kind: z.literal('lump-sum'),
  /** In money. */
  amount,
  ...paidItem,
});

const unitCosts = object({
  /** A rate for each unit. A claim states the units anew. */
  kind: z.literal('unit-costs'),
  /** For each unit, in money. */
  rate: amount,
  /** What the rate is multiplied by. */
  times: list(quantity, 20, 1),
  ...paidItem,
});

const costKinds = object({
  /** Kinds of costs that are covered. */
  eligible: list(id, 100),
  /** Whether only these are. */
  closed: z.optional(z.literal(true)),
  /** Kinds of costs that are not. */
  ineligible: z.optional(list(id, 100, 1)),
});

/** Which kinds of costs an item covers. */
export interface CostKinds extends z.output<typeof costKinds> {}

const actualCosts = object({
  /** Costs as they are documented, or a share of them. */
  kind: z.literal('actual-costs'),
  /** The share of the costs that is given, in percent; 100 where it is left out. */
  fundingRate: z.optional(percent),
  /** A sum that is given at the award and accounted for. */
  fixed: z.optional(amount),
  /** What costs are covered; all where it is left out. */
  costs: z.optional(named<CostKinds>(costKinds)),
  ...paidItem,
});

const flatRate = object({
  /** A share of what was accepted in other items. */
  kind: z.literal('flat-rate'),
  /** How many percent. */
  percent,
  /** The ids of the items. */
  of: list(dataId, 50, 1),
  /** What is not exceeded. All of them apply. */
  limits,
  ...everyItem,
});

const inKind = object({
  /** Something that the organiser provides. No money is transferred. */
  kind: z.literal('in-kind'),
  /** How much. */
  quantity,
  /** The unit, as that of a fact. */
  unit: z.string().check(z.minLength(1), z.maxLength(32)),
  /** For each of what; for all together where it is left out. */
  per: z.optional(per),
  ...everyItem,
});

/** A sum that is paid without accounts. */
export interface LumpSum extends z.output<typeof lumpSum> {}

/** A rate for each unit. A claim states the units anew. */
export interface UnitCosts extends z.output<typeof unitCosts> {}

/** Costs as they are documented, or a share of them. */
export interface ActualCosts extends z.output<typeof actualCosts> {}

/** A share of what was accepted in other items. */
export interface FlatRate extends z.output<typeof flatRate> {}

/** Something that the organiser provides. No money is transferred. */
export interface InKind extends z.output<typeof inKind> {}

/** An item of the grant of a call. */
export type GrantItem = LumpSum | UnitCosts | ActualCosts | FlatRate | InKind;

const item = named<GrantItem>(
  z.discriminatedUnion('kind', [lumpSum, unitCosts, actualCosts, flatRate, inKind]),
);

/** The list that an item is over; undefined where it is given once. */
export function listOf(item: GrantItem): string | undefined {
  return 'over' in item ? item.over : undefined;
}

const total = object({
  /** Below this, nothing is given. In money. */
  minimum: z.optional(amount),
  /** What exceeds this is cut. In money. */
  maximum: z.optional(amount),
  ...cited,
});

/** The limits of all items of a grant together. */
export interface GrantTotal extends z.output<typeof total> {}

const wholeGrant = object({
  /** The items by their ids. */
  items: z.readonly(z.record(dataId, item)),
  /** The limits of all items together. */
  total: z.optional(named<GrantTotal>(total)),
});

/** What a call gives: its items, and the limits of all of them together. */
export interface Grant extends z.output<typeof wholeGrant> {}

export const grant = named<Grant>(wholeGrant);

export const payments = z.readonly(
  z.record(
    dataId,
    object({
      /** How many percent of what was granted; `balance` for the rest of what was accepted. */
      percent: z.union([percent, z.literal('balance')]),
      /** When it is paid. */
      due: z.optional(moment),
      /** The event before which it is not paid. */
      after: z.optional(dataId),
      ...cited,
    }),
  ),
);

export const repayment = object({
  /** At the latest; a day ends what it closes. */
  due: moment,
  ...cited,
});
