import * as z from 'zod/mini';
import { ore } from '../money/money.js';
import { dictionary, id, integer, list, number, object, text } from '../parse/schema.js';
import { day, month } from '../time/calendar.js';
import { instant } from '../time/instant.js';
import { wallTime } from '../time/wall-time.js';

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
  /** Whether that entire day still counts. */
  runsTo: z.enum(['end-of-day', 'start-of-day']),
  clauses,
});

/** The sections of a call. */
export const sections = {
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
      /** A summary of it. */
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
    /** The maximum number of persons; not less than the number of seats. */
    most: z.optional(integer(1, 1000)),
    /** Whether a person put forward for several categories counts once or in each of them. */
    personFills: z.enum(['one-seat', 'every-category']),
    clauses,
  }),
  /** When the call opens, where it states it. */
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
    /** A supplement for those who apply for it, with a maximum in øre per gathering. */
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
    /** The clauses about those who have to attend. */
    requiredClauses: clauses,
    /** The clauses about those who are asked to. */
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
  /** When applicants get their answer; null where the call does not state it. */
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

/** A call without its version and its amendments. */
export interface Sections extends z.output<ReturnType<typeof object<typeof sections>>> {}
