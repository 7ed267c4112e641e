import * as z from 'zod/mini';
import { obligations } from '../call/sections/obligations.js';
import { value } from '../conditions/fact.js';
import { dataId } from '../moments/moment.js';
import { key } from '../parse/key.js';
import { id, list, object } from '../parse/schema.js';
import { day } from '../time/calendar.js';
import { instant } from '../time/instant.js';

const facts = z.readonly(z.record(dataId, value));
const categories = z.prefault(list(id, 100), []);

const member = object({
  /** The host's own key for the person: never a name. */
  id: key,
  /** The categories that the person was put forward for. */
  categories,
  /** The facts about the person. */
  facts: z.optional(facts),
});

/** A member, as a record names one. */
export interface RecordMember extends z.output<typeof member> {}

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

const changedRole = object({
  /** A member changed to other categories. */
  kind: z.literal('changed-role'),
  /** The last day in the old categories and the first day in the new ones. */
  on: day,
  /** The member, by the key of the host. */
  person: key,
  /** The new categories. */
  categories: list(id, 100),
});

const keys = list(key, 1000);

/** The schema of a record of obligations. */
export const obligationRecord = object({
  /** The moment as of which the record is judged. Later entries do not count. */
  asOf: instant,
  /** The application that the award is of, by the key of the host. */
  award: z.optional(key),
  /** The members of the group when it got the place. */
  members: z.prefault(list(member, 1000), []),
  /** The changes of the group. */
  changes: z.prefault(
    list(z.discriminatedUnion('kind', [joined, left, replaced, changedRole]), 1000),
    [],
  ),
  /** The days of events, such as `award`, and of facts of the kind `day`. */
  dates: z.prefault(z.readonly(z.record(dataId, day)), {}),
  /** When each deliverable was delivered, RFC 3339 with an offset. */
  delivered: z.prefault(z.readonly(z.record(dataId, instant)), {}),
  /** Who attended the gatherings. A missing gathering is not recorded. */
  attendance: z.prefault(
    list(
      object({
        /** The gathering, by its id in the call. */
        gathering: dataId,
        /** The day. Left out: the entry is about all days of the gathering. */
        on: z.optional(day),
        /** The persons who attended in person, by the keys of the host; also guests. */
        persons: keys,
        /** The persons who attended from afar. */
        remote: z.optional(keys),
      }),
      10_000,
    ),
    [],
  ),
  /** The work of the group between a gathering and the next. */
  work: z.prefault(
    list(
      object({
        /** The task in the call: `preparation`, `follow-up`. */
        task: id,
        /** The gathering before it, by its id in the call. */
        after: dataId,
        /** The day on which it was done: `2024-11-20`. */
        on: day,
      }),
      1000,
    ),
    [],
  ),
  /** The facts about the award, the application, the applicant and the call. */
  facts: z.prefault(facts, {}),
  /** The entries of the lists of the call, with the facts about each. */
  lists: z.prefault(
    z.readonly(
      z.record(
        dataId,
        list(
          object({
            /** The host's own key for the entry. */
            id: key,
            /** The facts about the entry. */
            facts: z.optional(facts),
          }),
          1000,
        ),
      ),
    ),
    {},
  ),
  /** Due days that were moved. Of several of an obligation, the last one that was decided counts. */
  extensions: z.prefault(
    list(
      object({
        /** The obligation, by its id. */
        obligation: dataId,
        /** The last day on which it is in time. */
        to: day,
        /** When it was decided, RFC 3339 with an offset. */
        at: instant,
      }),
      1000,
    ),
    [],
  ),
  /** Further obligations, such as those of the letter of award. */
  duties: z.prefault(obligations, {}),
});

/** A record of what those with a place did: frozen plain JSON, with the keys of the host for persons. */
export interface ObligationRecord extends z.output<typeof obligationRecord> {}

/** A record as input. What is left out is empty. A moment can be any `InstantInput`. */
export interface ObligationRecordInput extends z.input<typeof obligationRecord> {}

/** A person joined the group. */
export interface Joined extends z.output<typeof joined> {}

/** A person left the group. */
export interface Left extends z.output<typeof left> {}

/** A person replaced another. */
export interface Replaced extends z.output<typeof replaced> {}

/** A member changed to other categories. */
export interface ChangedRole extends z.output<typeof changedRole> {}

/** A change of the group. */
export type GroupChange = Joined | Left | Replaced | ChangedRole;
