import * as z from 'zod/mini';
import { type FormSchema, formOf } from '../parse/form-of.js';
import { integer, object, pattern } from '../parse/schema.js';
import { day } from '../time/calendar.js';
import { wallTime } from '../time/wall-time.js';

/**
 * What a moment can be counted from: `opening`, `submission`, `deadline`, `answer`, `award`, a fact
 * of the kind `day`, an obligation (its delivery) or a gathering (its first day).
 */
export type Event = string;

/** The schema of an id of the data of a call: of a fact, a list, a gathering, an obligation. */
export const dataId = pattern(/^[a-z][a-z0-9-]{0,31}$/, 'data-id');

/** The fields of a time of the clock. */
export const clockFields = {
  /** By the clocks of the zone: `2024-06-24T10:00`. */
  at: wallTime,
  /** Which one is meant, if the clocks of the zone show the time twice or skip it. */
  disambiguation: z.optional(z.enum(['earlier', 'later'])),
};

const clock = object(clockFields);

/** A time that the clocks of the zone of the call show, in the years 1970 to 2100. */
export interface Clock extends z.output<typeof clock> {}

/** The fields of a day. */
export const dayFields = {
  /** `2024-04-15`, in the zone of the call. */
  day,
};

const dayMoment = object(dayFields);

/** A day of the call, in its zone. It begins what it opens, and ends what it closes. */
export interface DayMoment extends z.output<typeof dayMoment> {}

/** The day of an event. */
export interface OnEvent {
  /** Of which event. */
  readonly on: Event;
}

/** Years and months, in one step, then days. */
export interface Period {
  /** 0 to 200. */
  readonly years?: number | undefined;
  /** 0 to 2 400. */
  readonly months?: number | undefined;
  /** 0 to 73 000. */
  readonly days?: number | undefined;
}

/** So long after an event. */
export interface AfterEvent extends Period {
  /** After which event. */
  readonly after: Event;
}

/** So long before an event. */
export interface BeforeEvent extends Period {
  /** Before which event. */
  readonly before: Event;
}

/**
 * When something is, by the rules of a call: a time of the clock, a day, the day of an event, or so
 * long after or before it.
 */
export type Moment = Clock | DayMoment | OnEvent | AfterEvent | BeforeEvent;

const period = {
  /** 0 to 200. */
  years: z.optional(integer(0, 200)),
  /** 0 to 2 400. */
  months: z.optional(integer(0, 2_400)),
  /** 0 to 73 000. */
  days: z.optional(integer(0, 73_000)),
};

export const moment: FormSchema<Moment> = /* @__PURE__ */ formOf(
  {
    at: () => clock,
    day: () => dayMoment,
    on: () => object({ on: dataId }),
    after: () => object({ ...period, after: dataId }),
    before: () => object({ ...period, before: dataId }),
  },
  'expected a moment: { at }, { day }, { on }, { …, after } or { …, before }',
);

/** The event that a moment is counted from; undefined for a time of the clock or a day. */
export function eventOf(moment: Moment): Event | undefined {
  if ('on' in moment) return moment.on;
  if ('after' in moment) return moment.after;
  return 'before' in moment ? moment.before : undefined;
}
