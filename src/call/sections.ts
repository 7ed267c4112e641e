import * as z from 'zod/mini';
import { fact } from '../conditions/fact.js';
import { languageTag, textSchema, visibleText } from '../language/text.js';
import { wordsSchema } from '../language/words.js';
import { dataId } from '../moments/moment.js';
import { currency } from '../money/currency.js';
import { dictionary, id, list, object, text as plain } from '../parse/schema.js';
import {
  applicant,
  channel,
  eligibility,
  parts,
  severalApplications,
} from './sections/application.js';
import { answers, deadline, opening, rounds } from './sections/dates.js';
import { course, gatherings } from './sections/gatherings.js';
import { grant, payments, repayment } from './sections/grant.js';
import { group } from './sections/group.js';
import { obligations } from './sections/obligations.js';
import { requirements } from './sections/requirements.js';
import { selection } from './sections/selection.js';
import { series } from './sections/series.js';

/** The sections of a call. A section that is left out asks for nothing and gives nothing. */
export const sections = {
  /** What results and admissions name the call by: `hkdir-2024`. */
  id,
  /** Whose call it is. */
  organiser: visibleText(200),
  /** What it is called. */
  title: textSchema,
  /** The language that the call is written in: `nb`. */
  language: languageTag,
  /** The zone of every time and day in the call: `Europe/Oslo`. */
  zone: plain(100),
  /** The currency of every sum in the call, ISO 4217; `NOK` where it is left out. */
  currency: z.prefault(currency, 'NOK'),
  /** The text of the call, clause by clause, by the ids that the other sections cite. */
  clauses: dictionary(
    object({
      /** The heading that the clause stands under. */
      heading: plain(200),
      /** What it says. */
      text: textSchema,
      /** What it is about; `context` obliges nobody. */
      kind: z.enum(['eligibility', 'draw', 'grant', 'participation', 'timeline', 'context']),
    }),
  ),
  /** The names of facts, categories, parts, gatherings and other ids. */
  terms: z.prefault(dictionary(textSchema), {}),
  /** What the call calls its group, a member, an applicant, a place and a project. */
  words: z.optional(wordsSchema),
  /** What an application lists, such as activities; the group is `members`. */
  lists: z.optional(list(dataId, 50)),
  /** The facts that applications, applicants, members and entries of lists have. */
  facts: z.optional(z.readonly(z.record(dataId, fact))),
  /** The formal criteria taken together, and that an application short of one is rejected. */
  eligibility: z.optional(eligibility),
  /** Whom the call is for. */
  applicant: z.optional(applicant),
  /** What has to hold, by conditions over facts. */
  requirements: z.optional(requirements),
  /** When the call opens. */
  opens: z.optional(opening),
  /** When applications have to be there. */
  deadline: z.optional(deadline),
  /** Several rounds, instead of one opening and one deadline. */
  rounds: z.optional(rounds),
  /** Of several applications of one applicant, which one counts; each where it is left out. */
  severalApplications: z.optional(severalApplications),
  /** The group that an application states. */
  group: z.optional(group),
  /** What the form consists of. */
  parts: z.optional(parts),
  /** How an application may be submitted. */
  channel: z.optional(channel),
  /** When applicants get an answer. */
  answers: z.optional(answers),
  /** Which round of a series it is. */
  series: z.optional(series),
  /** Who gets a place, or money, when there is too little. */
  selection: z.optional(selection),
  /** The period in which all of it takes place. */
  course: z.optional(course),
  /** When those with a place meet. */
  gatherings: z.optional(gatherings),
  /** What is given, item by item. */
  grant: z.optional(grant),
  /** When it is paid. */
  payments: z.optional(payments),
  /** When what was paid too much is due back. */
  repayment: z.optional(repayment),
  /** What those with a place have to do. */
  obligations: z.optional(obligations),
};

/** A call without its version and its amendments. */
export interface Sections extends z.output<ReturnType<typeof object<typeof sections>>> {}
