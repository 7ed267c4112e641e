import * as z from 'zod/mini';
import { type Ore, ore } from '../money/money.js';
import { parseOrThrow, parseWith } from '../parse/parse.js';
import { type Parser, parser } from '../parse/parser.js';
import { dictionary, id, integer, list, number, object, text } from '../parse/schema.js';
import { day, month } from '../time/calendar.js';
import { instant } from '../time/instant.js';
import { wallTime } from '../time/wall-time.js';
import { checkConsistency } from './consistency.js';

/** The schema of a citation: the ids of clauses. */
export const clauses = list(id, 50);
/** The schema of a text in all languages. */
export const localized = object({
  /** In bokmål. */
  nb: text(500),
  /** In nynorsk. */
  nn: text(500),
  /** In English. */
  en: text(500),
});
/** The schema of how many of each category are needed. */
export const seats = list(
  object({
    /** Its id, which `terms` names. */
    category: id,
    /** How many persons of it. */
    count: integer(1, 1000),
  }),
  20,
);
const moment = {
  /** By the clocks of the zone: `2024-06-24T10:00`. */
  at: wallTime,
  /** Which one is meant, if the clocks of the zone show the time twice or skip it. */
  disambiguation: z.optional(z.enum(['earlier', 'later'])),
};
/** Whether a cost has to arise between the first and the last month of the course. */
const period = z.enum(['course', 'any']);
/** A date without a time ends with its day, or counts as passed when its day begins. */
const due = object({
  /** A day, or so many days after the day of the deadline or of the answer. */
  by: z.union([
    day,
    object({
      /** How many. */
      days: integer(0, 3660),
      /** After which day they are counted. */
      after: z.enum(['deadline', 'answer']),
    }),
  ]),
  /** Whether that whole day still counts. */
  runsTo: z.enum(['end-of-day', 'start-of-day']),
  clauses,
});

const definition = {
  /** What results and admissions name the call by: `hkdir-2024`. */
  id,
  /** Whose call it is. */
  organiser: text(200),
  /** What it is called. */
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
      /** What it is about; `context` obliges nobody. */
      kind: z.enum(['eligibility', 'draw', 'grant', 'participation', 'timeline', 'context']),
      /** What it says, in short. */
      says: text(1000),
    }),
  ),
  /** What the ids of categories, parts and gatherings are called. */
  terms: dictionary(localized),
  /** The formal criteria taken together, and that an application short of one is rejected. */
  eligibility: object({ clauses }),
  /** Whom it is for. */
  applicant: object({
    /** A Norwegian municipality, or whoever the register that is handed in knows. */
    type: z.enum(['municipality', 'registered']),
    /** The day on which the applicant has to be one: the day of delivery, or that of the deadline. */
    judgedOn: z.enum(['delivery', 'deadline']),
    clauses,
  }),
  /** Of several applications that one applicant has delivered in time, which one counts. */
  severalApplications: object({
    /** The last, the first, or each as one of its own. */
    counts: z.enum(['last-delivered', 'first-delivered', 'each']),
    clauses,
  }),
  /** The project group. */
  group: object({
    /** How many of each category it needs. */
    seats,
    /** How many persons it may have at most; no fewer than there are seats. */
    most: z.optional(integer(1, 1000)),
    /** Whether a person put forward for several categories counts once or in each of them. */
    personFills: z.enum(['one-seat', 'every-category']),
    clauses,
  }),
  /** When the call opens, where it says so. */
  opens: z.optional(object({ ...moment, clauses })),
  /** When applications have to be there. */
  deadline: object({
    ...moment,
    /** Whether the very moment is still in time. */
    closes: z.enum(['inclusive', 'exclusive']),
    clauses,
  }),
  /** What the form consists of. */
  parts: object({
    /** The keys of the parts of the form that have to be filled in. */
    required: list(id, 100),
    /** Whether the list is assumed, because the call does not name the parts. */
    assumed: z.boolean(),
    clauses,
  }),
  /** How an application may be delivered. */
  channel: object({
    /** The names of the channels. */
    accepted: list(text(100), 20, 1),
    clauses,
  }),
  /** What is given to those who get one. */
  places: object({
    /** How many there are; null where the call sets no number. */
    number: z.nullable(integer(1, 1_000_000)),
    clauses,
  }),
  /** How places are given when there are too few. */
  draw: object({
    /** Among whom places are drawn; `nobody` in a call without a draw. */
    among: z.enum(['eligible', 'nobody']),
    /** The priority groups, the first one first: each has a draw of its own, of the places left to it. */
    priorities: z.optional(list(id, 100, 1)),
    /** When the draw was announced: from then on an amendment cannot change it, or the places. */
    announcedAt: z.optional(instant),
    clauses,
  }),
  /** When it takes place; null where there is none. */
  course: z.nullable(
    object({
      /** The first month: `2024-10`. */
      from: month,
      /** The last month. */
      to: month,
      clauses,
    }),
  ),
  /** When those with a place meet. */
  gatherings: object({
    /** In their order. */
    planned: list(
      object({
        /** What attendance and claims name it by: `g1`. */
        id,
        /** The month of the tentative plan, or of the first day. */
        month,
        /** The first and the last day, once they are fixed. */
        dates: z.optional(
          object({
            /** `2024-10-14`. */
            from: day,
            /** `2024-10-16`. */
            to: day,
          }),
        ),
        /** About how many days it takes. */
        days: number(0, 366),
        /** Where it is. */
        place: z.optional(text(200)),
      }),
      100,
    ),
    clauses,
  }),
  /** What a place gives. */
  grant: object({
    /** Paid by the organiser in kind: no money is transferred. */
    stay: object({
      /** For how many at each gathering. */
      persons: integer(0, 1000),
      clauses,
    }),
    /** Travel to the gatherings. */
    travel: object({
      /** As it is documented, without a sum; or not at all. */
      basis: z.enum(['documented', 'none']),
      period,
      clauses,
    }),
    /** A fixed sum, in øre. */
    otherCosts: object({
      /** In øre. */
      sum: ore,
      period,
      /** What it may cover: no closed list. */
      examples: list(id, 20),
      clauses,
    }),
    /** A supplement for those who apply for it, in øre per gathering at most. */
    specialNeeds: object({
      /** In øre. */
      capPerGathering: ore,
      /** Whether it runs to the cap, or to what was applied for where that is less. */
      upTo: z.enum(['cap', 'estimate']),
      period,
      clauses,
    }),
  }),
  /** Who comes to each gathering. */
  attendance: object({
    /** How many of each category have to. */
    required: seats,
    /** How many of each are asked to besides. */
    recommended: seats,
    /** Where the call says the one. */
    requiredClauses: clauses,
    /** Where it says the other. */
    recommendedClauses: clauses,
  }),
  /** What is done between one gathering and the next. */
  betweenGatherings: object({
    /** What it is called: `preparation`, `follow-up`. */
    required: list(id, 20),
    clauses,
  }),
  /** That the group stays the same. */
  continuity: object({
    /** Whether it has to, or had better. */
    level: z.enum(['required', 'recommended']),
    /** What that is taken to mean. */
    measure: object({
      /** How many percent of the original members have to be in the group still. */
      originalMembersPercent: integer(0, 100),
      /** Whether somebody has to be there from every category at all times. */
      everyCategoryFilled: z.boolean(),
      /** Whether the record has to name who took the place of each one who left. */
      replacementsNamed: z.boolean(),
    }),
    clauses,
  }),
  /** When applicants get their answer; null where the call does not say. */
  answer: z.nullable(due),
  /** When the final report is due; null where there is none. */
  report: z.nullable(due),
  /** Which round of a series it is; null where it is of none. */
  series: z.nullable(
    object({
      /** From 1. */
      round: integer(1, 1000),
      /** Whether no more are to come. */
      last: z.boolean(),
      clauses,
    }),
  ),
};

/** What a call says, without its version and its amendments. */
export interface Sections extends z.output<ReturnType<typeof object<typeof definition>>> {}

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
  /** What the ids of categories, parts and gatherings are called; nothing when it is left out. */
  terms: z.prefault(definition.terms, nothing.terms),
  /** The project group; none is asked for when it is left out. */
  group: z.prefault(definition.group, nothing.group),
  /** What the form consists of; nothing is asked for when it is left out. */
  parts: z.prefault(definition.parts, nothing.parts),
  /** What is given to those who get one; no number is set when it is left out. */
  places: z.prefault(definition.places, nothing.places),
  /** How places are given when there are too few; among nobody when it is left out. */
  draw: z.prefault(definition.draw, nothing.draw),
  /** When it takes place; null, as when it is left out, where there is none. */
  course: z.prefault(definition.course, nothing.course),
  /** When those with a place meet; never when it is left out. */
  gatherings: z.prefault(definition.gatherings, nothing.gatherings),
  /** What a place gives; nothing when it is left out. */
  grant: z.prefault(definition.grant, nothing.grant),
  /** Who comes to each gathering; nobody has to when it is left out. */
  attendance: z.prefault(definition.attendance, nothing.attendance),
  /** What is done between one gathering and the next; nothing when it is left out. */
  betweenGatherings: z.prefault(definition.betweenGatherings, nothing.betweenGatherings),
  /** That the group stays the same; of no weight when it is left out. */
  continuity: z.prefault(definition.continuity, nothing.continuity),
  /** When applicants get their answer; null, as when it is left out, where the call does not say. */
  answer: z.prefault(definition.answer, nothing.answer),
  /** When the final report is due; null, as when it is left out, where there is none. */
  report: z.prefault(definition.report, nothing.report),
  /** Which round of a series it is; null, as when it is left out, where it is of none. */
  series: z.prefault(definition.series, nothing.series),
}).check(z.superRefine(checkConsistency));

/** The schema of a call. */
export const callSchema = object({
  ...definition,
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
 * What a call says, as its author writes it down: the input of {@link defineCall}. A section that is
 * left out asks for nothing and gives nothing.
 */
export interface CallDefinition extends z.input<typeof definitionSchema> {}

/**
 * A call for applications as data: plain JSON, frozen through and through, with its version.
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
