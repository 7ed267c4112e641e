/**
 * A grant call as code: criteria and findings, the call, applications, eligibility, the draw, the
 * grant, and the obligations and dates of a place. It does no I/O.
 *
 * @module utlysning
 */

// Criteria: the engine of all decisions.

export { all, any, atLeast, type CombinationOptions, not, on } from './criteria/combine.js';
export {
  type Answer,
  type AnswerOf,
  type Criterion,
  type CriterionDefinition,
  criterion,
  met,
  notMet,
  undetermined,
} from './criteria/criterion.js';
export { decisive } from './criteria/decisive.js';
export type { Finding, Level, Outcome, Reason } from './criteria/finding.js';
export { type RemediesOptions, type Remedy, remedies } from './criteria/remedies.js';

// The call.

export { amendCall, type CallChange } from './call/amend.js';
export {
  type Call,
  type CallDefinition,
  type CallInput,
  defineCall,
  parseCall,
} from './call/call.js';
export { deadlineMs, openingMs } from './call/dates.js';
export { type CallReference, referenceTo } from './call/reference.js';

// The application.

export {
  type Applicant,
  type Application,
  type ApplicationInput,
  applicantKey,
  type KeyedApplicant,
  type Member,
  type Organisation,
  parseApplication,
  parseApplications,
} from './application/application.js';
export { isOrgnr } from './application/orgnr.js';

// Eligibility: each rule has a file, and formal-criteria.ts combines them.

export {
  type Admission,
  type AdmitOptions,
  type Assessment,
  admit,
  type Superseded,
} from './eligibility/admit.js';
export { formalCriteria } from './eligibility/formal-criteria.js';
export type { Departure, GroupStep } from './eligibility/group.js';
export { type PriorityGroup, priorityGroups } from './eligibility/priority-groups.js';
export { type Difference, type Replay, replay } from './eligibility/replay.js';
export type { Addition } from './seats/additions.js';
export type { Shortage } from './seats/shortage.js';

// The register of applicants. `utlysning/municipalities` has one.

export type { Register } from './register/register.js';

// Texts: the sentences of reasons. A reason without a text does not compile.

export type { Language, Localized, Terms } from './language/language.js';
export type { ReasonTexts, Sentence, Step, TextsFor } from './language/texts.js';
export { type Writing, writing } from './language/writing.js';
export { type Advice, type AdviseOptions, advise } from './texts/advise.js';
export { explain } from './texts/explain.js';
export type { ExplainOptions } from './texts/explain-options.js';
export { type Ground, grounds } from './texts/grounds.js';
export type { Reasons } from './texts/reasons.js';

// The draw.

export { accept, decline, insertEntrant, offer, strike } from './lottery/amend.js';
export {
  type Announcement,
  type AnnouncementInput,
  announceDraw,
  type Method,
  parseAnnouncement,
  type SourceInput,
} from './lottery/announcement.js';
export type { Published } from './lottery/checks/published.js';
export { draw } from './lottery/draw.js';
export { closeEntries, type EntryList } from './lottery/entries.js';
export type { LogDecision, LogEvent, LogStep } from './lottery/log.js';
export { ticketOf } from './lottery/methods/ticket.js';
export { type Odds, type OddsOptions, simulateOdds } from './lottery/odds.js';
export {
  type DrawRecord,
  type DrawRecordInput,
  parseDrawRecord,
  type Ranked,
} from './lottery/record.js';
export {
  commitmentTo,
  type Revealed,
  type RevealedBeacon,
  type RevealedNumbers,
  type RevealedSecret,
} from './lottery/revealed.js';
export { seedDocument } from './lottery/seed.js';
export type { DrandSource, NumbersSource, SecretSource, Source } from './lottery/source.js';
export { type VerifyOptions, verifyDraw } from './lottery/verify.js';

// The grant and its claims.

export {
  type ClaimLine,
  type Claims,
  type ClaimsInput,
  type OtherCostsLine,
  parseClaims,
  type SpecialNeedsLine,
  type TravelLine,
} from './grant/claims.js';
export { type Entitlement, entitlement } from './grant/entitlement.js';
export type { Cap } from './grant/limits.js';
export { type SettledLine, type Statement, settle, type Total } from './grant/settlement.js';
export type { Stay } from './grant/stays.js';
export { kroner, type Ore, sumOre, timesOre } from './money/money.js';

// Participation and dates.

export { participation } from './participation/participation.js';
export { parseParticipation } from './participation/record.js';
export type {
  GroupChange,
  Joined,
  Left,
  ParticipationRecord,
  ParticipationRecordInput,
  Replaced,
} from './participation/record-schema.js';
export { type Next, type TimelineEntry, timeline, untilNext } from './participation/timeline.js';

// Time, parsing and errors.

export { canonicalJson } from './parse/canonical.js';
export { UtlysningError } from './parse/error.js';
export { formatIssue, type Issue, type ParseResult } from './parse/issue.js';
export type { JsonValue } from './parse/json.js';
export { type Parser, parser } from './parse/parser.js';
export { epochMs, type InstantInput, timestamp } from './time/instant.js';
export { type Margin, marginTo } from './time/margin.js';
export { type Disambiguation, resolveWallTime } from './time/wall-time.js';
export { zonedTimestamp } from './time/zone.js';
export { version } from './version.js';
