import type { CombinationReasons } from '../criteria/combine.js';
import type { ApplicantReasons } from '../eligibility/applicant.js';
import type { ChannelReasons } from '../eligibility/channel.js';
import type { DeadlineReasons } from '../eligibility/deadline.js';
import type { GroupReasons } from '../eligibility/group.js';
import type { PartsReasons } from '../eligibility/parts.js';
import type { PriorityReasons } from '../eligibility/priority.js';
import type { ClaimReasons } from '../grant/claim-criteria.js';
import type { StayReasons } from '../grant/stays.js';
import type { DrawReasons } from '../lottery/reasons.js';
import type { AttendanceReasons } from '../participation/attendance.js';
import type { WorkReasons } from '../participation/between-gatherings.js';
import type { ConsistencyReasons } from '../participation/consistent.js';
import type { ContinuityReasons } from '../participation/continuity.js';
import type { ReportReasons } from '../participation/report.js';
import type { Writing } from './writing.js';

/** The languages that the library writes: bokmål, nynorsk and English. */
export type Language = 'nb' | 'nn' | 'en';

/** A text in each language. */
export type Localized = { readonly [L in Language]: string };

/** What the ids of a call, such as its categories and gatherings, are called in each language. */
export type Terms = { readonly [id: string]: Localized };

/**
 * A table of texts for an interface of reason codes: one for each code, made from the parameters of
 * that code. A sentence has no full stop; the clauses and the stop are put after it.
 *
 * @example
 * ```ts
 * import type { TextsFor } from 'utlysning';
 *
 * interface KindergartenReasons {
 *   'kindergarten.present': { members: number };
 *   'kindergarten.absent': object;
 * }
 * const en: TextsFor<KindergartenReasons> = {
 *   'kindergarten.present': ({ members }, write) =>
 *     `${write.number(members)} of the group come from a kindergarten`,
 *   'kindergarten.absent': () => 'Nobody in the group comes from a kindergarten',
 * };
 * Object.keys(en).length; // => 2
 * ```
 */
export type TextsFor<Reasons> = {
  readonly [Code in keyof Reasons]: (params: Reasons[Code], write: Writing) => string;
};

/** Every reason code that the library gives, with its parameters. */
export interface Reasons
  extends CombinationReasons,
    ApplicantReasons,
    GroupReasons,
    DeadlineReasons,
    PartsReasons,
    ChannelReasons,
    PriorityReasons,
    DrawReasons,
    ClaimReasons,
    StayReasons,
    ConsistencyReasons,
    AttendanceReasons,
    WorkReasons,
    ContinuityReasons,
    ReportReasons {}

/** The library's own texts: a code without a text does not compile. */
export type Texts = TextsFor<Reasons>;

/**
 * Texts by any code: a host's own are handed in as these.
 *
 * @inline
 */
export type AnyTexts = {
  /** By the code of the reason. */
  // biome-ignore lint/suspicious/noExplicitAny: the parameters are those of the code, which only the table's own type knows
  readonly [code: string]: (params: any, write: Writing) => string;
};
