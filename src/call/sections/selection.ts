import * as z from 'zod/mini';
import { MAX_ENTRANTS } from '../../allocation/entrant.js';
import { type Condition, condition, type Quantity, quantity } from '../../conditions/condition.js';
import { dataId } from '../../moments/moment.js';
import { type FormSchema, formOf } from '../../parse/form-of.js';
import { integer, list, named, number, object } from '../../parse/schema.js';
import { cited } from './cited.js';

/** A share of the capacity. */
const percent = number(0, 100);

/** A number of places. */
const count = integer(0, MAX_ENTRANTS);

const capacity = object({
  /** How many places there are. */
  places: z.optional(quantity),
  /** How much money there is to give. */
  budget: z.optional(quantity),
  /** What one entrant takes of the budget; the most that the grant gives it where it is left out. */
  each: z.optional(quantity),
  /**
   * What happens when an entrant does not fit: nobody after it is placed, it is passed over, or all
   * get a share. Required with `budget` and `placesNeeded`.
   */
  whenShort: z.optional(z.enum(['stop', 'skip', 'pro-rata'])),
  ...cited,
});

/** How much there is to give. */
export interface Capacity extends z.output<typeof capacity> {}

const priorityGroup = object({
  /** The id of the group. */
  id: dataId,
  /** Who is in it, unless a group before has them. */
  when: condition,
});

/** One of the groups that come one after the other in an order. */
export interface PriorityGroup extends z.output<typeof priorityGroup> {}

const orderKey = object({
  /** `priority`, `receipt`, `lot`, or the id of a fact. */
  by: dataId,
  /** With a fact: whether its lowest or its highest value is first. */
  direction: z.optional(z.enum(['ascending', 'descending'])),
  /** With `priority`: the groups in order. Who is in none comes after all of them. */
  groups: z.optional(list(named<PriorityGroup>(priorityGroup), 100, 1)),
});

/** What entrants are sorted by: a fact, a priority, the time of receipt, or a lot. */
export interface OrderKey extends z.output<typeof orderKey> {}

const quotaFields = {
  /** The id of the quota. */
  id: dataId,
  /** Who can get a place in it. */
  when: condition,
  /** Where what is left goes: to everybody, to the next quota, or to nobody. */
  unfilled: z.enum(['to-all', 'to-next', 'unused']),
};

/** A part of the capacity that is kept for some entrants. */
export type CallQuota = {
  /** The id of the quota. */
  readonly id: string;
  /** Who can get a place in it. */
  readonly when: Condition;
  /** Where what is left goes: to everybody, to the next quota, or to nobody. */
  readonly unfilled: 'to-all' | 'to-next' | 'unused';
} & (
  | {
      /** The number of places that are kept. */
      readonly places: number;
    }
  | {
      /** The part of all places that is kept, in percent, rounded down. */
      readonly percent: number;
    }
  | {
      /** The money that is kept, in minor units. */
      readonly budget: Quantity;
    }
);

export const quota: FormSchema<CallQuota> = formOf(
  {
    places: () => object({ ...quotaFields, places: count }),
    percent: () => object({ ...quotaFields, percent }),
    budget: () => object({ ...quotaFields, budget: quantity }),
  },
  'expected { places }, { percent } or { budget }',
);

/** The most that entrants with the same value of a fact can have together. */
export type CallCap = {
  /** The fact whose values have a most. */
  readonly by: string;
} & (
  | {
      /** The most places for one value. */
      readonly maximum: number;
    }
  | {
      /** The largest part of all places for one value, in percent, rounded down. */
      readonly percent: number;
    }
);

export const cap: FormSchema<CallCap> = formOf(
  {
    maximum: () => object({ by: dataId, maximum: count }),
    percent: () => object({ by: dataId, percent }),
  },
  'expected { maximum } or { percent }',
);

const selectionRules = object({
  /** What there is to give. */
  capacity: named<Capacity>(capacity),
  /** Who does not meet it gets no place, and is not on the waiting list. */
  threshold: z.optional(condition),
  /** Who is placed before all others, without a draw. */
  placedFirst: z.optional(condition),
  /** What entrants are sorted by. The first that tells two apart decides. */
  order: list(named<OrderKey>(orderKey), 20),
  /** What is kept for some of them, in the order in which it is given. */
  quotas: z.optional(list(quota, 100, 1)),
  /** No value of the fact takes more places than this. */
  caps: z.optional(list(cap, 20, 1)),
  /** The fact with the number of places that an entrant takes. */
  placesNeeded: z.optional(dataId),
  /**
   * How places that fall free are given. `in-order` (where it is left out): to the next on the waiting
   * list. `drawn-anew`: by a draw of its own, among those who have none. `none`: nobody waits.
   */
  waitingList: z.optional(z.enum(['in-order', 'drawn-anew', 'none'])),
  ...cited,
});

/** Who gets a place, or money, when there is too little. */
export interface SelectionRules extends z.output<typeof selectionRules> {}

export const selection = named<SelectionRules>(selectionRules);
