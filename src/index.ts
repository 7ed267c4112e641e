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
  type CriterionLike,
  met,
  notMet,
  undetermined,
} from './criteria/criterion.js';
export { type DecidedOutcome, decided } from './criteria/decided.js';
export { decisive } from './criteria/decisive.js';
export { type Entries, each, some } from './criteria/each.js';
export type { Finding, Level, Outcome, Reason } from './criteria/finding.js';
export { hostCriterion as criterion } from './criteria/host-criterion.js';
export { remarks } from './criteria/remarks.js';
export { type RemediesOptions, type Remedy, remedies } from './criteria/remedies.js';
export { when } from './criteria/when.js';
export { withDecisions } from './criteria/with-decisions.js';

// The call.

export { type AmendOptions, amendCall } from './call/amend.js';
export type { Amendment } from './call/amendments.js';
export {
  type Call,
  type CallDefinition,
  type CallInput,
  defineCall,
  parseCall,
} from './call/call.js';
export type { CallChange } from './call/call-change.js';
export { deadlineMs, openingMs } from './call/opening-and-deadline.js';
export { type CallReference, referenceTo } from './call/reference.js';
export { callRemarks } from './call/remarks.js';
export type { Cited, Deadline, Opening, Round } from './call/sections/dates.js';
export type {
  FixedGathering,
  Gathering,
  TentativeGathering,
} from './call/sections/gatherings.js';
export type {
  ActualCosts,
  CostKinds,
  FlatRate,
  Grant,
  GrantItem,
  GrantLimit,
  GrantTotal,
  InKind,
  ItemPeriod,
  LumpSum,
  PeriodBetween,
  UnitCosts,
} from './call/sections/grant.js';
export type {
  CallCap,
  CallQuota,
  Capacity,
  OrderKey,
  PriorityGroup,
  SelectionRules,
} from './call/sections/selection.js';
export { versionOf } from './call/version-of.js';

// Facts, conditions and moments: the rules of a call as data.

export type { AmountBounds, UnusableFact } from './conditions/amount.js';
export type { CalculationReasons, Operand } from './conditions/calculation.js';
export type {
  AllCondition,
  AnyCondition,
  AtLeastCondition,
  BandedQuantity,
  BoundedCondition,
  Bounds,
  ComputedQuantity,
  Condition,
  CountQuantity,
  DateCondition,
  DistinctQuantity,
  EachCondition,
  FactQuantity,
  HighestQuantity,
  InCondition,
  IsCondition,
  LowestQuantity,
  NotCondition,
  PercentQuantity,
  Quantity,
  RateQuantity,
  StatedCondition,
  SumQuantity,
  TieredQuantity,
  TotalQuantity,
  WhenCondition,
} from './conditions/condition.js';
export type { Fact, FactKind, Facts, Value, Values } from './conditions/fact.js';
export type {
  AfterEvent,
  BeforeEvent,
  Clock,
  DayMoment,
  Event,
  Moment,
  OnEvent,
  Period,
} from './moments/moment.js';

// The application.

export {
  type Applicant,
  type Application,
  type ApplicationInput,
  applicantKey,
  type KeyedApplicant,
  type ListEntry,
  type Member,
  type Organisation,
  parseApplication,
} from './application/application.js';
export { parseApplications } from './application/applications.js';
export { isOrgnr } from './application/orgnr.js';

// Eligibility: each rule has a file, and formal-criteria.ts combines them.

export {
  type Admission,
  type AdmitOptions,
  type Assessment,
  admit,
  type HostCriteria,
  type Superseded,
  type Withdrawn,
} from './eligibility/admit.js';
export { type Decision, type DecisionInput, parseDecision } from './eligibility/decision.js';
export { type CriteriaOptions, formalCriteria } from './eligibility/formal-criteria.js';
export type { GroupStep } from './eligibility/group-reasons.js';
export type { HostFacts, HostValue, HostValues } from './eligibility/host-facts.js';
export { parseAdmission } from './eligibility/parse-admission.js';
export { registerRemarks } from './eligibility/register-remarks.js';
export { type Difference, type Replay, replay } from './eligibility/replay.js';
export type { Addition } from './seats/additions.js';
export type { Departure } from './seats/departures.js';
export type { SeatRange, Seats } from './seats/seats.js';
export type { Shortage } from './seats/shortage.js';
export type { Surplus } from './seats/surplus.js';

// The register of applicants. `utlysning/municipalities` has one.

export type { Register, RegisterEntry, RegisterSource } from './register/register.js';

// Texts: the sentences of reasons. A reason without a text does not compile.

export type { FactFormat, FactFormats, FactValue } from './language/facts.js';
export type { Language, Localized } from './language/language.js';
export { type Terms, type Text, textIn } from './language/text.js';
export type { ReasonTexts, Sentence, Step, TextsFor } from './language/texts.js';
export type { Word, WordKey, Words } from './language/words.js';
export { type Writing, type WritingOptions, writing } from './language/writing.js';
export { type Advice, type AdviseOptions, advise } from './texts/advise.js';
export { describeAmount, describeCondition, describeMoment } from './texts/describe.js';
export { explain } from './texts/explain.js';
export { explainIssues } from './texts/explain-issues.js';
export type { CitedClause, Ground, LetterReason } from './texts/finding-grounds.js';
export { type GroundsOptions, grounds, type Letter } from './texts/grounds.js';
export type { LetterOutcome } from './texts/letter.texts.js';
export { type ReasonOf, reasonIs } from './texts/reason-is.js';
export type { Reasons } from './texts/reasons.js';
export type { ExplainOptions } from './texts/sentence.js';

// The draw.

export type {
  LogCorrection,
  LogDecision,
  LogEvent,
  LogInsertion,
  LogStep,
} from './allocation/log.js';
export type { AnnouncedSelection, Belonging, Quota } from './allocation/selection.js';
export type { NetworkClock } from './drand/network.js';
export {
  type AnnouncedDraw,
  type AnnouncementInput,
  announceDraw,
} from './lottery/announce.js';
export { type Announcement, type Method, parseAnnouncement } from './lottery/announcement.js';
export type { HashedDocument } from './lottery/documents.js';
export { type DrawInput, draw } from './lottery/draw.js';
export { type DrawDocuments, drawDocuments } from './lottery/draw-documents.js';
export type { DrawReference } from './lottery/draw-reference.js';
export { type ClosingInput, closeEntries, type EntryList } from './lottery/entries.js';
export type { EntrantInput } from './lottery/entry-line.js';
export type { Copy, HandedIn, JournalHead, LookedUp, LookedUpBeacon } from './lottery/handed-in.js';
export {
  addToJournal,
  type Journal,
  type JournalLine,
  journalDocument,
  journalHead,
  parseJournal,
} from './lottery/journal.js';
export { ticketOf } from './lottery/methods/ticket.js';
export { type Odds, type OddsOptions, simulateOdds } from './lottery/odds.js';
export {
  commitOthers,
  type OtherInput,
  type OtherOpening,
  type OthersList,
} from './lottery/others.js';
export { type DrawRecord, parseDrawRecord, type Ranked } from './lottery/record.js';
export { recordEvents } from './lottery/record-events.js';
export {
  commitmentTo,
  type Revealed,
  type RevealedBeacon,
  type RevealedNumbers,
  type RevealedSecret,
} from './lottery/revealed.js';
export { seedDocument } from './lottery/seed.js';
export type {
  DrandSource,
  NumbersSource,
  SecretSource,
  Source,
  Successor,
} from './lottery/source.js';
export type { DrandInput, SourceInput, Succeeded, SuccessorInput } from './lottery/source-input.js';
export type {
  AcceptedTimestamp,
  OtherTimestamp,
  Timestamp,
  TimestampVerifier,
} from './lottery/timestamps.js';
export { drawVerdict, type Verdict } from './lottery/verdict.js';
export { verifyDraw } from './lottery/verify.js';

// The grant, its awards and its claims.

export { type AwardOptions, amendAward, award, type Granted } from './grant/award.js';
export {
  type Award,
  type AwardChange,
  type AwardedItem,
  type AwardInput,
  parseAward,
} from './grant/award-schema.js';
export {
  type Claim,
  type ClaimInput,
  type DecidedClaims,
  type DecidedClaimsInput,
  parseClaims,
} from './grant/claim.js';
export type { RecordedGathering } from './grant/claim-remarks.js';
export {
  type Entitlement,
  type EntitlementOptions,
  entitlement,
  type ItemEntitlement,
  type UnknownRequest,
} from './grant/entitlement.js';
export type { GrantReasons } from './grant/grant-reasons.js';
export type { ItemAmount } from './grant/item-amount.js';
export { type SettleOptions, settle } from './grant/settle.js';
export type {
  ClaimSums,
  Instalment,
  Repayment,
  SettledItem,
  SettledKind,
  SettledLine,
  Settlement,
} from './grant/settlement.js';
export type { TotalAmount } from './grant/total-amount.js';
export type { Amounts } from './money/amounts.js';
export type { Calculation } from './money/calculation.js';
export { decimalsOf } from './money/currency.js';
export { kroner, type Ore, sumOre, timesOre } from './money/money.js';

// Who gets it.

export {
  type Classification,
  type Classified,
  type ClassifyOptions,
  classify,
  type Unclassified,
} from './selection/classify.js';
export type { Selected, Selection, SelectionReasons } from './selection/results.js';
export { type SelectOptions, select } from './selection/select.js';
export {
  type PublishedSelection,
  type ResultsReasons,
  verifySelection,
} from './selection/verify-selection.js';

// Obligations and dates.

export { isOpen } from './calendar/is-open.js';
export { timeline } from './calendar/timeline.js';
export type { TimelineEntry } from './calendar/timeline-entry.js';
export { type Next, untilNext } from './calendar/until-next.js';
export { obligations } from './obligations/obligations.js';
export { parseObligations } from './obligations/record.js';
export type {
  ChangedRole,
  GroupChange,
  Joined,
  Left,
  ObligationRecord,
  ObligationRecordInput,
  Replaced,
} from './obligations/record-schema.js';

// Time, parsing and errors.

export { canonicalJson } from './parse/canonical.js';
export { UtlysningError } from './parse/error.js';
export { formatIssue } from './parse/format-issue.js';
export type { Issue, ParseResult } from './parse/issue.js';
export type { IssueCode } from './parse/issue-code.js';
export type { JsonValue } from './parse/json.js';
export { type Parser, parser } from './parse/parser.js';
export { epochMs, type InstantInput, timestamp } from './time/instant.js';
export { type Margin, marginTo } from './time/margin.js';
export { type Disambiguation, resolveWallTime } from './time/wall-time.js';
export { zonedTimestamp } from './time/zone.js';
export { version } from './version.js';
