import * as z from 'zod/mini';
import { member } from '../application/application.js';
import { key } from '../parse/key.js';
import { id, list, object } from '../parse/schema.js';
import { day } from '../time/calendar.js';
import { instant } from '../time/instant.js';

const joined = object({
  /** A person joined the group. */
  kind: z.literal('joined'),
  /** The first day in the group. */
  on: day,
  /** The person who joined. */
  member,
});

const left = object({
  /** A person left the group. */
  kind: z.literal('left'),
  /** The last day in the group. */
  on: day,
  /** The person who left, by the key of the host. */
  person: key,
});

const replaced = object({
  /** A person replaced another. */
  kind: z.literal('replaced'),
  /** The last day of the person who left and the first day of the other. */
  on: day,
  /** The person who left, by the key of the host. */
  person: key,
  /** The person who came. */
  by: member,
});

/** The schema of a record of participation. */
export const participationRecord = object({
  /** The moment as of which the record is judged. Later entries do not count. */
  asOf: instant,
  /** The project group that got the place. */
  group: list(member, 1000),
  /** The changes of the group. */
  changes: list(z.discriminatedUnion('kind', [joined, left, replaced]), 1000),
  /** The attendance of each gathering. A missing gathering is not recorded. */
  attendance: list(
    object({
      /** Its id in the call. */
      gathering: id,
      /** The persons who attended, by the keys of the host. */
      persons: list(key, 1000),
    }),
    1000,
  ),
  /** The work of the group between a gathering and the next. */
  work: list(
    object({
      /** The kind of work in the call: `preparation`, `follow-up`. */
      kind: id,
      /** The gathering before it, by its id in the call. */
      after: id,
      /** The day on which it was done: `2024-11-20`. */
      on: day,
    }),
    1000,
  ),
  /** The final report, if it was delivered. */
  report: z.optional(
    object({
      /** The time of delivery, RFC 3339 with an offset. */
      deliveredAt: instant,
    }),
  ),
});

/** A record of participation: frozen plain JSON, with the keys of the host for persons. */
export interface ParticipationRecord extends z.output<typeof participationRecord> {}

/** A record of participation as input. A moment can be any `InstantInput`. */
export interface ParticipationRecordInput extends z.input<typeof participationRecord> {}

/** A person joined the group. */
export interface Joined extends z.output<typeof joined> {}

/** A person left the group. */
export interface Left extends z.output<typeof left> {}

/** A person replaced another. */
export interface Replaced extends z.output<typeof replaced> {}

/** A change of the project group. */
export type GroupChange = Joined | Left | Replaced;
