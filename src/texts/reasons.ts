import type { CombinationReasons } from '../criteria/combine.js';
import { combinationTexts } from '../criteria/combine.texts.js';
import type { ApplicantReasons } from '../eligibility/applicant.js';
import { applicantTexts } from '../eligibility/applicant.texts.js';
import type { ChannelReasons } from '../eligibility/channel.js';
import { channelTexts } from '../eligibility/channel.texts.js';
import type { DeadlineReasons } from '../eligibility/deadline.js';
import { deadlineTexts } from '../eligibility/deadline.texts.js';
import type { GroupReasons } from '../eligibility/group.js';
import { groupTexts } from '../eligibility/group.texts.js';
import type { PartsReasons } from '../eligibility/parts.js';
import { partsTexts } from '../eligibility/parts.texts.js';
import type { PriorityReasons } from '../eligibility/priority.js';
import { priorityTexts } from '../eligibility/priority.texts.js';
import type { ClaimReasons } from '../grant/claim-criteria.js';
import { claimTexts } from '../grant/claim-criteria.texts.js';
import type { StayReasons } from '../grant/stays.js';
import { stayTexts } from '../grant/stays.texts.js';
import type { TextsFor } from '../language/texts.js';
import type { BeaconReasons } from '../lottery/checks/beacon.js';
import { beaconTexts } from '../lottery/checks/beacon.texts.js';
import type { CommitmentReasons } from '../lottery/checks/commitment.js';
import { commitmentTexts } from '../lottery/checks/commitment.texts.js';
import type { EntriesReasons } from '../lottery/checks/entries.js';
import { entriesTexts } from '../lottery/checks/entries.texts.js';
import type { FormatReasons } from '../lottery/checks/format.js';
import { formatTexts } from '../lottery/checks/format.texts.js';
import type { LogReasons } from '../lottery/checks/log.js';
import { logTexts } from '../lottery/checks/log.texts.js';
import type { PublishedReasons } from '../lottery/checks/published.js';
import { publishedTexts } from '../lottery/checks/published.texts.js';
import type { ResultReasons } from '../lottery/checks/result.js';
import { resultTexts } from '../lottery/checks/result.texts.js';
import type { SourcesReasons } from '../lottery/checks/sources.js';
import { sourcesTexts } from '../lottery/checks/sources.texts.js';
import type { AttendanceReasons } from '../participation/attendance.js';
import { attendanceTexts } from '../participation/attendance.texts.js';
import type { WorkReasons } from '../participation/between-gatherings.js';
import { workTexts } from '../participation/between-gatherings.texts.js';
import type { ConsistencyReasons } from '../participation/consistent.js';
import { consistencyTexts } from '../participation/consistent.texts.js';
import type { ContinuityReasons } from '../participation/continuity.js';
import { continuityTexts } from '../participation/continuity.texts.js';
import type { ReportReasons } from '../participation/report.js';
import { reportTexts } from '../participation/report.texts.js';

/** Every reason code that the library gives, with its parameters. */
export interface Reasons
  extends CombinationReasons,
    ApplicantReasons,
    GroupReasons,
    DeadlineReasons,
    PartsReasons,
    ChannelReasons,
    PriorityReasons,
    FormatReasons,
    PublishedReasons,
    EntriesReasons,
    SourcesReasons,
    CommitmentReasons,
    BeaconReasons,
    LogReasons,
    ResultReasons,
    ClaimReasons,
    StayReasons,
    ConsistencyReasons,
    AttendanceReasons,
    WorkReasons,
    ContinuityReasons,
    ReportReasons {}

/** The texts of every reason. A function marked as pure makes them, so that bundlers can drop them. */
export const reasonTexts: TextsFor<Reasons> = /* @__PURE__ */ allTexts();

function allTexts(): TextsFor<Reasons> {
  return {
    ...combinationTexts,
    ...applicantTexts,
    ...groupTexts,
    ...deadlineTexts,
    ...partsTexts,
    ...channelTexts,
    ...priorityTexts,
    ...formatTexts,
    ...publishedTexts,
    ...entriesTexts,
    ...sourcesTexts,
    ...commitmentTexts,
    ...beaconTexts,
    ...logTexts,
    ...resultTexts,
    ...claimTexts,
    ...stayTexts,
    ...consistencyTexts,
    ...attendanceTexts,
    ...workTexts,
    ...continuityTexts,
    ...reportTexts,
  };
}
