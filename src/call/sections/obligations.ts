import * as z from 'zod/mini';
import { condition } from '../../conditions/condition.js';
import { dataId, moment } from '../../moments/moment.js';
import { id, integer, list, object } from '../../parse/schema.js';
import { cited } from './cited.js';
import { seats } from './group.js';

const ofObligation = {
  /** For whom it holds; for all where it is left out. */
  when: z.optional(condition),
  /** Whether it decides, or is only recommended; `required` where it is left out. */
  level: z.optional(z.enum(['required', 'recommended'])),
  ...cited,
};

const dated = {
  /** At the latest; a day ends what it closes. Left out: it holds at any time. */
  due: z.optional(moment),
  /** The limit of every extension. */
  latest: z.optional(moment),
};

const deliverable = object({
  /** Something that is delivered: a report, accounts, an audit, a notice. */
  kind: z.literal('deliverable'),
  ...dated,
  ...ofObligation,
});

const ofFacts = object({
  /** Something that has to hold. */
  kind: z.literal('condition'),
  /** What has to hold, by the facts of the award. */
  holds: condition,
  ...dated,
  ...ofObligation,
});

const attendance = object({
  /** Who attends each gathering. */
  kind: z.literal('attendance'),
  /** How many of each category attend. */
  seats,
  /** Another attendance: who fills a seat of that one is not counted again. */
  beside: z.optional(dataId),
  /** On which days a person has to attend in order to count; on any day where it is left out. */
  days: z.optional(z.enum(['any', 'all'])),
  /** Whether a person counts who attends from afar; not where it is left out. */
  remote: z.optional(z.boolean()),
  ...ofObligation,
});

const work = object({
  /** What is done between each gathering and the next. */
  kind: z.literal('work'),
  /** The tasks: `preparation`, `follow-up`. */
  tasks: list(id, 20, 1),
  ...ofObligation,
});

const continuity = object({
  /** That the group stays the same. */
  kind: z.literal('continuity'),
  /** How many percent of the original members have to be in the group still. */
  originalMembersPercent: z.optional(integer(0, 100)),
  /** Whether somebody has to be there from every category at all times. */
  everyCategoryFilled: z.optional(z.boolean()),
  /** Whether the record has to name a successor of each member who left. */
  replacementsNamed: z.optional(z.boolean()),
  ...ofObligation,
});

const obligation = z.discriminatedUnion('kind', [
  deliverable,
  ofFacts,
  attendance,
  work,
  continuity,
]);

export const obligations = z.readonly(z.record(dataId, obligation));

/** Something that is delivered: a report, accounts, an audit, a notice. */
export interface Deliverable extends z.output<typeof deliverable> {}

/** Something that has to hold, by the facts of the award. */
export interface ConditionObligation extends z.output<typeof ofFacts> {}

/** Who attends each gathering. */
export interface Attendance extends z.output<typeof attendance> {}

/** What is done between each gathering and the next. */
export interface Work extends z.output<typeof work> {}

/** That the group stays the same. */
export interface Continuity extends z.output<typeof continuity> {}

/** What those with a place have to do. */
export type Obligation = Deliverable | ConditionObligation | Attendance | Work | Continuity;

/** Obligations by id. */
export type Obligations = Readonly<Record<string, Obligation>>;
