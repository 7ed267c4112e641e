import * as z from 'zod/mini';
import type { Ore } from '../money/money.js';
import { parseOrThrow, parseWith } from '../parse/parse.js';
import { type Parser, parser } from '../parse/parser.js';
import { integer, list, object, text } from '../parse/schema.js';
import { instant } from '../time/instant.js';
import { checkConsistency } from './consistency.js';
import { sections } from './sections.js';

/** The sections that a call leaves out: they ask for nothing and give nothing. */
const nothing = {
  terms: {},
  group: { seats: [], personFills: 'one-seat', clauses: [] },
  parts: { required: [], assumed: false, clauses: [] },
  places: { number: null, clauses: [] },
  draw: { among: 'nobody', clauses: [] },
  course: null,
  gatherings: { planned: [], clauses: [] },
  grant: {
    stay: { persons: 0, clauses: [] },
    travel: { basis: 'none', period: 'any', clauses: [] },
    otherCosts: { sum: 0 as Ore, period: 'any', examples: [], clauses: [] },
    specialNeeds: { capPerGathering: 0 as Ore, upTo: 'cap', period: 'any', clauses: [] },
  },
  attendance: { required: [], recommended: [], requiredClauses: [], recommendedClauses: [] },
  betweenGatherings: { required: [], clauses: [] },
  continuity: {
    level: 'recommended',
    measure: { originalMembersPercent: 0, everyCategoryFilled: false, replacementsNamed: false },
    clauses: [],
  },
  answer: null,
  report: null,
  series: null,
} as const;

/** The schema of a call as its author writes it. */
export const definitionSchema = object({
  ...sections,
  /** What the ids of categories, parts and gatherings are called; nothing when it is left out. */
  terms: z.prefault(sections.terms, nothing.terms),
  /** The project group; none is asked for when it is left out. */
  group: z.prefault(sections.group, nothing.group),
  /** What the form consists of; nothing is asked for when it is left out. */
  parts: z.prefault(sections.parts, nothing.parts),
  /** What is given to those who get one; no number is set when it is left out. */
  places: z.prefault(sections.places, nothing.places),
  /** How places are given when there are too few; among nobody when it is left out. */
  draw: z.prefault(sections.draw, nothing.draw),
  /** When it takes place; null, as when it is left out, where there is none. */
  course: z.prefault(sections.course, nothing.course),
  /** When those with a place meet; never when it is left out. */
  gatherings: z.prefault(sections.gatherings, nothing.gatherings),
  /** What a place gives; nothing when it is left out. */
  grant: z.prefault(sections.grant, nothing.grant),
  /** Who comes to each gathering; nobody has to when it is left out. */
  attendance: z.prefault(sections.attendance, nothing.attendance),
  /** What is done between one gathering and the next; nothing when it is left out. */
  betweenGatherings: z.prefault(sections.betweenGatherings, nothing.betweenGatherings),
  /** That the group stays the same; of no weight when it is left out. */
  continuity: z.prefault(sections.continuity, nothing.continuity),
  /** When applicants get their answer; null, as when it is left out, where the call does not state it. */
  answer: z.prefault(sections.answer, nothing.answer),
  /** When the final report is due; null, as when it is left out, where there is none. */
  report: z.prefault(sections.report, nothing.report),
  /** Which round of a series it is; null, as when it is left out, where it is of none. */
  series: z.prefault(sections.series, nothing.series),
}).check(z.superRefine(checkConsistency));

/** The schema of a call. */
export const callSchema = object({
  ...sections,
  /** 1 as announced; each amendment adds one. */
  version: integer(1, 10_000),
  /** What was changed since, in order. */
  amendments: list(
    object({
      /** The version that it made. */
      version: integer(2, 10_000),
      /** When it was made, RFC 3339. */
      at: instant,
      /** For what reason. */
      why: text(2000, 1),
      /** The places in the call that changed, as dotted paths. */
      changed: list(text(1000), 1000),
    }),
    9_999,
  ),
}).check(z.superRefine(checkConsistency));

/**
 * A call as its author writes it: the input of {@link defineCall}. A section that is
 * left out asks for nothing and gives nothing.
 */
export interface CallDefinition extends z.input<typeof definitionSchema> {}

/**
 * A call for applications as data: plain JSON, frozen at every level, with its version.
 */
export interface Call extends z.output<typeof callSchema> {}

/** A stored call as it may be handed in to `parseCall`. */
export interface CallInput extends z.input<typeof callSchema> {}

/**
 * Makes version 1 of a call.
 *
 * @throws {@link UtlysningError} `call.invalid`, with the issues: a key that a call does not have, a
 * clause that is cited and not there, a zone that is not known, a deadline that the clocks of the
 * zone skip or show twice.
 *
 * @example
 * ```ts
 * import { defineCall } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * const { version, amendments, ...definition } = hkdir2024;
 * defineCall({ ...definition, id: 'another' }).version; // => 1
 * ```
 */
export function defineCall(definition: CallDefinition): Call {
  const parsed = parseOrThrow(definitionSchema, definition, 'call.invalid');
  return Object.freeze({ ...parsed, version: 1, amendments: Object.freeze([]) });
}

/**
 * Reads a call that was stored or sent.
 *
 * @example
 * ```ts
 * import { parseCall } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * parseCall(JSON.parse(JSON.stringify(hkdir2024))).ok; // => true
 * parseCall({}).ok; // => false
 * ```
 */
export const parseCall: Parser<CallInput, Call> = /* @__PURE__ */ parser((input) =>
  parseWith(callSchema, input),
);
