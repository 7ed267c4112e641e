import type { CalculationReasons } from '../conditions/calculation.js';
import { calculationTexts } from '../conditions/calculation.texts.js';
import type { BoundsReasons } from '../conditions/checks/bounds.js';
import { boundsTexts } from '../conditions/checks/bounds.texts.js';
import type { FactReasons } from '../conditions/checks/check.js';
import { factTexts } from '../conditions/checks/check.texts.js';
import type { ChoiceReasons } from '../conditions/checks/choice.js';
import { choiceTexts } from '../conditions/checks/choice.texts.js';
import type { DatesReasons } from '../conditions/checks/dates.js';
import { datesTexts } from '../conditions/checks/dates.texts.js';
import type { StatedReasons } from '../conditions/checks/stated.js';
import { statedTexts } from '../conditions/checks/stated.texts.js';
import type { ListReasons } from '../conditions/compile.js';
import { listTexts } from '../conditions/compile.texts.js';
import type { CombinationReasons } from '../criteria/combine.js';
import { combinationTexts } from '../criteria/combine.texts.js';
import type { DecidedReasons } from '../criteria/decided.js';
import { decidedTexts } from '../criteria/decided.texts.js';
import type { EachReasons } from '../criteria/each.js';
import { eachTexts } from '../criteria/each.texts.js';
import type { WhenReasons } from '../criteria/when.js';
import { whenTexts } from '../criteria/when.texts.js';
import type { ApplicantReasons } from '../eligibility/applicant.js';
import { applicantTexts } from '../eligibility/applicant.texts.js';
import type { ChannelReasons } from '../eligibility/channel.js';
import { channelTexts } from '../eligibility/channel.texts.js';
import type { DeadlineReasons } from '../eligibility/deadline.js';
import { deadlineTexts } from '../eligibility/deadline.texts.js';
import { groupTexts } from '../eligibility/group.texts.js';
import type { GroupReasons } from '../eligibility/group-reasons.js';
import type { OpeningReasons } from '../eligibility/opening.js';
import { openingTexts } from '../eligibility/opening.texts.js';
import type { PartnersReasons } from '../eligibility/partners.js';
import { partnersTexts } from '../eligibility/partners.texts.js';
import type { PartsReasons } from '../eligibility/parts.js';
import { partsTexts } from '../eligibility/parts.texts.js';
import type { RequirementReasons } from '../eligibility/requirements.js';
import { requirementTexts } from '../eligibility/requirements.texts.js';
import type { RoundReasons } from '../eligibility/round.js';
import { roundTexts } from '../eligibility/round.texts.js';
import type { SeveralApplicationsReasons } from '../eligibility/several-applications.js';
import { severalApplicationsTexts } from '../eligibility/several-applications.texts.js';
import type { ClaimRemarks } from '../grant/claim-remarks.js';
import { claimRemarkTexts } from '../grant/claim-remarks.texts.js';
import type { ClaimedAmountReasons } from '../grant/claimed-amount.js';
import { claimedAmountTexts } from '../grant/claimed-amount.texts.js';
import type { GrantReasons } from '../grant/grant-reasons.js';
import { grantTexts } from '../grant/grant-reasons.texts.js';
import type { LimitReasons } from '../grant/limited.js';
import { limitTexts } from '../grant/limited.texts.js';
import type { SettlementSums } from '../grant/line-calculation.js';
import { settlementSumTexts } from '../grant/line-calculation.texts.js';
import type { LineReasons } from '../grant/line-criteria.js';
import { lineTexts } from '../grant/line-criteria.texts.js';
import type { LinkReasons } from '../grant/line-links.js';
import { linkTexts } from '../grant/line-links.texts.js';
import type { OrderReasons } from '../grant/settle.js';
import { orderTexts } from '../grant/settle.texts.js';
import { inEachLanguage, type TextsFor } from '../language/texts.js';
import type { BeaconReasons } from '../lottery/checks/beacon.js';
import { beaconTexts } from '../lottery/checks/beacon.texts.js';
import type { CallReasons } from '../lottery/checks/call.js';
import { callTexts } from '../lottery/checks/call.texts.js';
import type { CommitmentReasons } from '../lottery/checks/commitment.js';
import { commitmentTexts } from '../lottery/checks/commitment.texts.js';
import type { EntriesReasons } from '../lottery/checks/entries.js';
import { entriesTexts } from '../lottery/checks/entries.texts.js';
import type { EntropyReasons } from '../lottery/checks/entropy.js';
import { entropyTexts } from '../lottery/checks/entropy.texts.js';
import type { ExistedBeforeReasons } from '../lottery/checks/existed-before.js';
import { existedBeforeTexts } from '../lottery/checks/existed-before.texts.js';
import type { FormatReasons } from '../lottery/checks/format.js';
import { formatTexts } from '../lottery/checks/format.texts.js';
import type { JournalReasons } from '../lottery/checks/journal.js';
import { journalTexts } from '../lottery/checks/journal.texts.js';
import type { LogReasons } from '../lottery/checks/log.js';
import { logTexts } from '../lottery/checks/log.texts.js';
import type { NumbersReasons } from '../lottery/checks/numbers.js';
import { numbersTexts } from '../lottery/checks/numbers.texts.js';
import type { PublishedReasons } from '../lottery/checks/published.js';
import { publishedTexts } from '../lottery/checks/published.texts.js';
import type { ResultReasons } from '../lottery/checks/result.js';
import { resultTexts } from '../lottery/checks/result.texts.js';
import type { RulesReasons } from '../lottery/checks/rules.js';
import { rulesTexts } from '../lottery/checks/rules.texts.js';
import type { SecretBeforeReasons } from '../lottery/checks/secret-before.js';
import { secretBeforeTexts } from '../lottery/checks/secret-before.texts.js';
import type { SeedReasons } from '../lottery/checks/seed.js';
import { seedTexts } from '../lottery/checks/seed.texts.js';
import type { SourcesReasons } from '../lottery/checks/sources.js';
import { sourcesTexts } from '../lottery/checks/sources.texts.js';
import type { SuccessorReasons } from '../lottery/checks/successor.js';
import { successorTexts } from '../lottery/checks/successor.texts.js';
import type { TimesReasons } from '../lottery/checks/times.js';
import { timesTexts } from '../lottery/checks/times.texts.js';
import type { AttendanceReasons } from '../obligations/attendance.js';
import { attendanceTexts } from '../obligations/attendance.texts.js';
import type { ConditionReasons } from '../obligations/condition.js';
import { conditionTexts } from '../obligations/condition.texts.js';
import type { ConsistencyReasons } from '../obligations/consistency.js';
import { consistencyTexts } from '../obligations/consistency.texts.js';
import type { ContinuityReasons } from '../obligations/continuity.js';
import { continuityTexts } from '../obligations/continuity.texts.js';
import type { DeliverableReasons } from '../obligations/deliverable.js';
import { deliverableTexts } from '../obligations/deliverable.texts.js';
import type { WorkReasons } from '../obligations/work.js';
import { workTexts } from '../obligations/work.texts.js';
import type { SelectionReasons } from '../selection/results.js';
import { selectionTexts } from '../selection/results.texts.js';
import type { ResultsReasons } from '../selection/verify-selection.js';
import { resultsTexts } from '../selection/verify-selection.texts.js';

/** Every reason code that the library gives, with its parameters. */
export interface Reasons
  extends CombinationReasons,
    EachReasons,
    WhenReasons,
    DecidedReasons,
    BoundsReasons,
    CalculationReasons,
    FactReasons,
    ChoiceReasons,
    DatesReasons,
    StatedReasons,
    ListReasons,
    OpeningReasons,
    RoundReasons,
    RequirementReasons,
    SeveralApplicationsReasons,
    ApplicantReasons,
    PartnersReasons,
    GroupReasons,
    DeadlineReasons,
    PartsReasons,
    ChannelReasons,
    FormatReasons,
    CallReasons,
    EntropyReasons,
    ExistedBeforeReasons,
    JournalReasons,
    NumbersReasons,
    RulesReasons,
    SecretBeforeReasons,
    SeedReasons,
    SuccessorReasons,
    TimesReasons,
    PublishedReasons,
    EntriesReasons,
    SourcesReasons,
    CommitmentReasons,
    BeaconReasons,
    LogReasons,
    ResultReasons,
    GrantReasons,
    ClaimRemarks,
    ClaimedAmountReasons,
    LimitReasons,
    LineReasons,
    SettlementSums,
    LinkReasons,
    OrderReasons,
    SelectionReasons,
    ResultsReasons,
    ConsistencyReasons,
    AttendanceReasons,
    WorkReasons,
    ContinuityReasons,
    DeliverableReasons,
    ConditionReasons {}

/** The texts of every reason. A function marked as pure makes them, so that bundlers can drop them. */
export const reasonTexts: TextsFor<Reasons> = /* @__PURE__ */ allTexts();

function allTexts(): TextsFor<Reasons> {
  return inEachLanguage<Reasons>({
    ...combinationTexts,
    ...eachTexts,
    ...whenTexts,
    ...decidedTexts,
    ...boundsTexts,
    ...calculationTexts,
    ...factTexts,
    ...choiceTexts,
    ...datesTexts,
    ...statedTexts,
    ...listTexts,
    ...openingTexts,
    ...roundTexts,
    ...requirementTexts,
    ...severalApplicationsTexts,
    ...applicantTexts,
    ...partnersTexts,
    ...groupTexts,
    ...deadlineTexts,
    ...partsTexts,
    ...channelTexts,
    ...formatTexts,
    ...callTexts,
    ...entropyTexts,
    ...existedBeforeTexts,
    ...journalTexts,
    ...numbersTexts,
    ...rulesTexts,
    ...secretBeforeTexts,
    ...seedTexts,
    ...successorTexts,
    ...timesTexts,
    ...publishedTexts,
    ...entriesTexts,
    ...sourcesTexts,
    ...commitmentTexts,
    ...beaconTexts,
    ...logTexts,
    ...resultTexts,
    ...grantTexts,
    ...claimRemarkTexts,
    ...claimedAmountTexts,
    ...limitTexts,
    ...lineTexts,
    ...settlementSumTexts,
    ...linkTexts,
    ...orderTexts,
    ...selectionTexts,
    ...resultsTexts,
    ...consistencyTexts,
    ...attendanceTexts,
    ...workTexts,
    ...continuityTexts,
    ...deliverableTexts,
    ...conditionTexts,
  });
}
