import * as z from 'zod/mini';
import { member } from '../application/application.js';
import { key } from '../parse/key.js';
import { id, list, object } from '../parse/schema.js';
import { day } from '../time/calendar.js';
import { instant } from '../time/instant.js';

const joined = object({
  /** Somebody joined the group. */
  kind: z.literal('joined'),
  /** The first day in it. */
  on: day,
  /** Who joined. */
  member,
});

const left = object({
  /** Somebody left the group. */
  kind: z.literal('left'),
  /** The last day in it. */
  on: day,
  /** Who left, by the host's own key. */
  person: key,
});

const replaced = object({
  /** Somebody took the place of somebody else. */
  kind: z.literal('replaced'),
  /** The last day of the one, and the first of the other. */
  on: day,
  /** Who left, by the host's own key. */
  person: key,
  /** Who came instead. */
  by: member,
});

/** The schema of a record of participation. */
export const participationRecord = object({
  /** The moment as of which it is judged; what is dated later is left out of account. */
  asOf: instant,
  /** The project group that got the place. */
  group: list(member, 1000),
  /** Who joined it, left it, or took the place of whom, and on which day. */
  changes: list(z.discriminatedUnion('kind', [joined, left, replaced]), 1000),
  /** Who attended which gathering. A gathering that is not here has not been recorded. */
  attendance: list(
    object({
      /** Its id in the call. */
      gathering: id,
      /** Who was there, by the host's own keys. */
      persons: list(key, 1000),
    }),
    1000,
  ),
  /** The work of the group between a gathering and the next, and the day on which it was done. */
  work: list(
    object({
      /** What was done, as the call names it: `preparation`, `follow-up`. */
      kind: id,
      /** The gathering before it, by its id in the call. */
      after: id,
      /** `2024-11-20`. */
      on: day,
    }),
    1000,
  ),
  /** When the final report was delivered, if it was. */
  report: z.optional(
    object({
      /** RFC 3339 with an offset. */
      deliveredAt: instant,
    }),
  ),
});

/**
 * What a place has done so far: plain JSON, frozen, with the host's own keys for persons.
 */
export interface ParticipationRecord extends z.output<typeof participationRecord> {}

/** A record of participation as it may be handed in: a moment may be any `InstantInput`. */
export interface ParticipationRecordInput extends z.input<typeof participationRecord> {}

/** Somebody joined the group. */
export interface Joined extends z.output<typeof joined> {}

/** Somebody left the group. */
export interface Left extends z.output<typeof left> {}

/** Somebody took the place of somebody else. */
export interface Replaced extends z.output<typeof replaced> {}

/** A change of the project group. */
export type GroupChange = Joined | Left | Replaced;
