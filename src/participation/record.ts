import * as z from 'zod/mini';
import { member } from '../application/application.js';
import type { Call } from '../call/call.js';
import type { ParseResult } from '../parse/issue.js';
import { key } from '../parse/key.js';
import { parseWith } from '../parse/parse.js';
import { type Parser, parser } from '../parse/parser.js';
import { id, list, object } from '../parse/schema.js';
import { day } from '../time/calendar.js';
import { instant } from '../time/instant.js';
import { faultsOf } from './faults.js';

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

/**
 * Reads a record of participation from outside.
 *
 * @param call when it is given, the record has to fit it and itself: `gathering.unknown`,
 * `category.unknown`, `person.unknown`, `work.unknown`, `change.not-in-group`,
 * `change.already-in-group`.
 *
 * @example
 * ```ts
 * import { parseParticipation } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * const record = {
 *   asOf: '2024-11-01T12:00:00+01:00',
 *   group: [{ id: 'p1', categories: ['department'] }],
 *   changes: [],
 *   attendance: [{ gathering: 'g1', persons: ['p1', 'p7'] }],
 *   work: [],
 * };
 * const parsed = parseParticipation(record, hkdir2024);
 * parsed.ok ? [] : parsed.issues.map(({ path, code }) => [path, code]);
 * // => [[['attendance', 0, 'persons', 1], 'person.unknown']]
 * ```
 */
export const parseParticipation: Parser<
  ParticipationRecordInput,
  ParticipationRecord,
  [call?: Call]
> = /* @__PURE__ */ parser(readParticipation);

function readParticipation(input: unknown, call?: Call): ParseResult<ParticipationRecord> {
  const parsed = parseWith(participationRecord, input);
  if (!parsed.ok || call === undefined) return parsed;
  const issues = faultsOf(parsed.value, call);
  return issues.length === 0 ? parsed : { ok: false, issues };
}
