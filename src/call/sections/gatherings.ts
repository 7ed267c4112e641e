import * as z from 'zod/mini';
import { type Text, textSchema } from '../../language/text.js';
import { dataId } from '../../moments/moment.js';
import { type FormSchema, formOf } from '../../parse/form-of.js';
import { number, object } from '../../parse/schema.js';
import { day, month, monthOrDay } from '../../time/calendar.js';
import { cited } from './cited.js';
import type { Cited } from './dates.js';

/** What a call states of each gathering. */
interface OfGathering extends Cited {
  /** About how many days it takes. */
  readonly days?: number | undefined;
  /** Where it is. */
  readonly place?: Text | undefined;
}

/** A gathering that takes place some time in a month. */
export interface TentativeGathering extends OfGathering {
  /** The month: `2024-10`. */
  readonly month: string;
}

/** A gathering whose days are fixed. */
export interface FixedGathering extends OfGathering {
  /** The first day: `2024-10-14`. */
  readonly from: string;
  /** The last day. */
  readonly to: string;
}

/** When those with a place meet: in a month, or on days that are fixed. */
export type Gathering = TentativeGathering | FixedGathering;

const ofGathering = {
  /** About how many days it takes. */
  days: z.optional(number(0, 366)),
  /** Where it is. */
  place: z.optional(textSchema),
  ...cited,
};

export const gathering: FormSchema<Gathering> = /* @__PURE__ */ formOf(
  {
    month: () =>
      object({
        /** The month: `2024-10`. */
        month,
        ...ofGathering,
      }),
    from: () =>
      object({
        /** The first day: `2024-10-14`. */
        from: day,
        /** The last day. */
        to: day,
        ...ofGathering,
      }),
  },
  'expected { month } or { from, to }',
);

export const gatherings = z.readonly(z.record(dataId, gathering));

export const course = object({
  /** The first month or day: `2024-10`. */
  from: monthOrDay,
  /** The last month or day. */
  to: monthOrDay,
  ...cited,
});
