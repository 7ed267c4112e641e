import * as z from 'zod/mini';
import { type Ore, ore } from '../grant/money.js';
import { parseOrThrow, parseWith } from '../shape/issue.js';
import { type Parser, parser } from '../shape/parser.js';
import { dictionary, id, list, object, text, whole } from '../shape/schema.js';
import { day, month } from '../time/calendar.js';
import { instant } from '../time/instant.js';
import { wallTime } from '../time/wall-time.js';
import { callIsConsistent } from './consistency.js';

/** The schema of a citation: the ids of clauses. */
export const clauses = list(id, 50);
/** The schema of a text in all languages. */
export const localized = object({ nb: text(500), nn: text(500), en: text(500) });
/** The schema of how many of each category are needed. */
export const seats = list(object({ category: id, count: whole(1, 1000) }), 20);
const moment = {
  at: wallTime,
  /** Which one is meant, if the clocks of the zone show the time twice or skip it. */
  disambiguation: z.optional(z.enum(['earlier', 'later'])),
};
/** Whether a cost has to arise between the first and the last month of the course. */
const period = z.enum(['course', 'any']);
/** A date without a time ends with its day, or counts as passed when its day begins. */
const due = object({
  /** A day, or so many days after the day of the deadline or of the answer. */
  by: z.union([day, object({ days: whole(0, 3660), after: z.enum(['deadline', 'answer']) })]),
  runsTo: z.enum(['end-of-day', 'start-of-day']),
  clauses,
});

const definition = {
  id,
  organiser: text(200),
  title: localized,
  /** The zone of every time and date in the call. */
  zone: text(100),
  /** ISO 4217: what every sum of the call is hundredths of. It is `NOK` where it is left out. */
  currency: z.optional(z.enum(['NOK', 'SEK', 'DKK', 'EUR'])),
  /** The text of the call, clause by clause, by the ids that the other sections cite. */
  clauses: dictionary(
    object({
      /** The heading that the clause stands under, in the language of the call. */
      heading: text(200),
      kind: z.enum(['eligibility', 'draw', 'grant', 'participation', 'timeline', 'context']),
      /** What it says, in short. */
      says: text(1000),
    }),
  ),
  /** What the ids of categories, parts and gatherings are called. */
  terms: dictionary(localized),
  /** The formal criteria taken together, and that an application short of one is rejected. */
  eligibility: object({ clauses }),
  applicant: object({
    /** A Norwegian municipality, or whoever the register that is handed in knows. */
    type: z.enum(['municipality', 'registered']),
    /** The day on which the applicant has to be one: the day of delivery, or that of the deadline. */
    judgedOn: z.enum(['delivery', 'deadline']),
    clauses,
  }),
  /** Of several applications that one applicant has delivered in time, which one counts. */
  severalApplications: object({
    counts: z.enum(['last-delivered', 'first-delivered', 'each']),
    clauses,
  }),
  group: object({
    seats,
    /** How many persons it may have at most; no fewer than there are seats. */
    most: z.optional(whole(1, 1000)),
    /** Whether a person put forward for several categories counts once or in each of them. */
    personFills: z.enum(['one-seat', 'every-category']),
    clauses,
  }),
  /** When the call opens, where it says so. */
  opens: z.optional(object({ ...moment, clauses })),
  deadline: object({
    ...moment,
    /** Whether the very moment is still in time. */
    closes: z.enum(['inclusive', 'exclusive']),
    clauses,
  }),
  parts: object({
    /** The keys of the parts of the form that have to be filled in. */
    required: list(id, 100),
    /** Whether the list is assumed, because the call does not name the parts. */
    assumed: z.boolean(),
    clauses,
  }),
  channel: object({ accepted: list(text(100), 20, 1), clauses }),
  /** How many there are; null where the call sets no number. */
  places: object({ number: z.nullable(whole(1, 1_000_000)), clauses }),
  draw: object({
    /** Among whom places are drawn; `nobody` in a call without a draw. */
    among: z.enum(['eligible', 'nobody']),
    /** The priority groups, the first one first: each has a draw of its own, of the places left to it. */
    priorities: z.optional(list(id, 100, 1)),
    /** When the draw was announced: from then on an amendment cannot change it, or the places. */
    announcedAt: z.optional(instant),
    clauses,
  }),
  course: z.nullable(object({ from: month, to: month, clauses })),
  gatherings: object({
    planned: list(
      object({
        id,
        /** The month of the tentative plan, or of the first day. */
        month,
        /** The first and the last day, once they are fixed. */
        dates: z.optional(object({ from: day, to: day })),
        /** About how many days it takes. */
        days: z.number().check(z.minimum(0), z.maximum(366)),
        place: z.optional(text(200)),
      }),
      100,
    ),
    clauses,
  }),
  grant: object({
    /** Paid by the organiser in kind: no money is transferred. */
    stay: object({ persons: whole(0, 1000), clauses }),
    /** As it is documented, without a sum; or not at all. */
    travel: object({ basis: z.enum(['documented', 'none']), period, clauses }),
    /** A fixed sum, in øre. The examples are no closed list. */
    otherCosts: object({ sum: ore, period, examples: list(id, 20), clauses }),
    /** A supplement for those who apply for it, in øre per gathering at most. */
    specialNeeds: object({
      capPerGathering: ore,
      /** Whether it runs to the cap, or to what was applied for where that is less. */
      upTo: z.enum(['cap', 'estimate']),
      period,
      clauses,
    }),
  }),
  attendance: object({
    required: seats,
    recommended: seats,
    requiredClauses: clauses,
    recommendedClauses: clauses,
  }),
  betweenGatherings: object({ required: list(id, 20), clauses }),
  continuity: object({
    level: z.enum(['required', 'recommended']),
    measure: object({
      /** How many percent of the original members have to be in the group still. */
      originalMembersPercent: whole(0, 100),
      /** Whether somebody has to be there from every category at all times. */
      everyCategoryFilled: z.boolean(),
      /** Whether the record has to name who took the place of each one who left. */
      replacementsNamed: z.boolean(),
    }),
    clauses,
  }),
  answer: z.nullable(due),
  report: z.nullable(due),
  series: z.nullable(object({ round: whole(1, 1000), last: z.boolean(), clauses })),
};

/** What a section is that a call leaves out: nothing is asked, and nothing given. */
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

/** The schema of what a call says, as its author writes it down. */
export const definitionSchema = object({
  ...definition,
  terms: z.prefault(definition.terms, nothing.terms),
  group: z.prefault(definition.group, nothing.group),
  parts: z.prefault(definition.parts, nothing.parts),
  places: z.prefault(definition.places, nothing.places),
  draw: z.prefault(definition.draw, nothing.draw),
  course: z.prefault(definition.course, nothing.course),
  gatherings: z.prefault(definition.gatherings, nothing.gatherings),
  grant: z.prefault(definition.grant, nothing.grant),
  attendance: z.prefault(definition.attendance, nothing.attendance),
  betweenGatherings: z.prefault(definition.betweenGatherings, nothing.betweenGatherings),
  continuity: z.prefault(definition.continuity, nothing.continuity),
  answer: z.prefault(definition.answer, nothing.answer),
  report: z.prefault(definition.report, nothing.report),
  series: z.prefault(definition.series, nothing.series),
}).check(callIsConsistent);

/** The schema of a call. */
export const callSchema = object({
  ...definition,
  /** 1 as announced; each amendment adds one. */
  version: whole(1, 10_000),
  amendments: list(
    object({
      version: whole(2, 10_000),
      at: instant,
      why: text(2000).check(z.minLength(1)),
      /** The places in the call that changed, as dotted paths. */
      changed: list(text(1000), 1000),
    }),
    9_999,
  ),
}).check(callIsConsistent);

/**
 * What a call says, as its author writes it down: the input of {@link defineCall}. A section that is
 * left out asks for nothing and gives nothing.
 */
export type CallDefinition = z.input<typeof definitionSchema>;

/** A call for applications as data: plain JSON, frozen through and through, with its version. */
export type Call = z.output<typeof callSchema>;

/** A category of the project group and how many of it are needed. */
export type Seats = Call['group']['seats'];

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
export const parseCall: Parser<z.input<typeof callSchema>, Call> = /* @__PURE__ */ parser((input) =>
  parseWith(callSchema, input),
);
