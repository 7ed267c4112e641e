import * as z from 'zod/mini';
import { type FormSchema, formOf } from '../parse/form-of.js';
import { integer, list, object } from '../parse/schema.js';
import { attribute, attributeValue, MAX_ENTRANTS } from './entrant.js';

/** A number of places. */
const places = integer(0, MAX_ENTRANTS);

/** A sum in minor units. */
const budget = integer(0, Number.MAX_SAFE_INTEGER);

const belonging = object({
  /** The attribute. */
  fact: attribute,
  /** The value that it has. */
  is: attributeValue,
});

const cap = object({
  /** The attribute. */
  by: attribute,
  /** How many places each of its values takes at most. */
  maximum: places,
});

const quotaFields = {
  /** The id of the quota. It is unique, and neither `first` nor `open`. */
  id: attribute,
  /** Who belongs to the quota. */
  when: belonging,
  /** Where unfilled places or money go. */
  unfilled: z.enum(['to-all', 'to-next', 'unused']),
};

/** Who belongs to a pool: entrants whose attribute has this value. */
export interface Belonging extends z.output<typeof belonging> {}

/** A part of the places or of the budget that is kept for some entrants. */
export type Quota = {
  /** The id of the quota. It is unique, and neither `first` nor `open`. */
  readonly id: string;
  /** Who belongs to the quota. */
  readonly when: Belonging;
  /**
   * Where unfilled places or money go: to the open ones, to the next quota (after the last: to the
   * open ones), or nowhere.
   */
  readonly unfilled: 'to-all' | 'to-next' | 'unused';
} & (
  | {
      /** The number of places. They use the open budget, where there is one. */
      readonly places: number;
    }
  | {
      /** The money in minor units. Its entrants use open places. */
      readonly budget: number;
    }
);

/** The schema of a quota. */
export const quota: FormSchema<Quota> = formOf(
  {
    places: () => object({ ...quotaFields, places }),
    budget: () => object({ ...quotaFields, budget }),
  },
  'expected { places } or { budget }',
);

/** The schema of the selection of an announcement. */
export const announcedSelection = object({
  /** What entrants are sorted by before their tickets: the first that differs decides. */
  order: list(
    object({
      /** An attribute whose values are whole numbers. */
      by: attribute,
      /** Whether the lowest or the highest number is first. */
      direction: z.enum(['ascending', 'descending']),
    }),
    20,
  ),
  /** The number of places. */
  places,
  /** The money to give, in minor units. */
  budget: z.optional(budget),
  /**
   * What happens when an entrant does not fit: its pool ends, it is passed over, or all get a share
   * of what they ask for. Required with `budget` or `placesNeeded`.
   */
  whenShort: z.optional(z.enum(['stop', 'skip', 'pro-rata'])),
  /** Who is placed before all others, on open places. */
  placedFirst: z.optional(belonging),
  /** The quotas, in the order in which they are filled. */
  quotas: z.optional(list(quota, 100)),
  /** No value of the attribute takes more places than the maximum. */
  caps: z.optional(list(cap, 20)),
  /** The attribute with the number of places that an entrant takes, from 1. */
  placesNeeded: z.optional(attribute),
  /** The attribute with what an entrant asks for in minor units. Required with `budget`. */
  ask: z.optional(attribute),
  /**
   * How places that fall free after the draw are given. `in-order` (the default) and `none`: to the
   * next by the log. `drawn-anew`: not in this draw, but in one of its own.
   */
  waitingList: z.optional(z.enum(['in-order', 'drawn-anew', 'none'])),
});

/** Who gets a place, by attributes and tickets alone, as it stands in an announcement. */
export interface AnnouncedSelection extends z.output<typeof announcedSelection> {}
