import type * as z from 'zod/mini';
import { application } from '../../src/application/application.js';
import { callSchema, definitionSchema } from '../../src/call/call.js';
import { decision } from '../../src/eligibility/decision.js';
import { hostFacts } from '../../src/eligibility/host-facts.js';
import { awardSchema } from '../../src/grant/award-schema.js';
import { claimsSchema } from '../../src/grant/claim.js';
import { announcement } from '../../src/lottery/announcement.js';
import { drawRecord } from '../../src/lottery/record.js';
import { obligationRecord } from '../../src/obligations/record-schema.js';
import { MAX_ISSUES } from '../../src/parse/issue.js';
import { list } from '../../src/parse/schema.js';
import { admission } from './results/admission.js';
import { entryList } from './results/entry-list.js';
import { finding, remedy } from './results/finding.js';
import { entitlement, settlement } from './results/grant.js';
import { issue } from './results/issue.js';
import { letter } from './results/letter.js';
import * as shape from './results/shape.js';
import { timelineEntry } from './results/timeline.js';

/** A shape that crosses the border, and has a schema of its own. */
export interface Shape {
  /** The name of its file. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly schema: z.core.$ZodType;
  /** The exported type whose docstrings describe it, of an object. */
  readonly type?: string;
}

/** Everything that a host sends, stores or gets back. */
export const shapes: readonly Shape[] = [
  {
    name: 'application',
    title: 'Application',
    description:
      'An application to a call, or the draft of one: without submission it has not been delivered. The texts in parts are the only free text.',
    schema: application,
    type: 'Application',
  },
  {
    name: 'applications',
    title: 'Applications',
    description: 'All applications to a call. Each has an id of its own.',
    schema: shape.list(application),
  },
  {
    name: 'call',
    title: 'Call',
    description:
      'A call for applications as data, with its version and its amendments. Sums are in minor units of its currency, and every section cites the clauses that it stands on.',
    schema: callSchema,
    type: 'Call',
  },
  {
    name: 'call-definition',
    title: 'Definition of a call',
    description:
      'What a call says, as its author writes it down. A section that is left out asks for nothing and gives nothing.',
    schema: definitionSchema,
    type: 'Call',
  },
  {
    name: 'decision',
    title: 'Decision of a person',
    description:
      'A decision on one criterion of one application, such as a dispensation. It stands beside what was computed.',
    schema: decision,
    type: 'Decision',
  },
  {
    name: 'host-facts',
    title: 'Facts of the host',
    description:
      'What the host states beside the applications, such as a score or earlier grants. An applicant cannot state it.',
    schema: hostFacts,
    type: 'HostFacts',
  },
  {
    name: 'announcement',
    title: 'Announcement of a draw',
    description:
      'What is published before entries close: who gets a place, when, and where the randomness will come from.',
    schema: announcement,
    type: 'Announcement',
  },
  {
    name: 'entry-list',
    title: 'Entry list of a draw',
    description:
      'Who is in a draw, as it is published after entries have closed and before the draw.',
    schema: entryList,
    type: 'EntryList',
  },
  {
    name: 'draw-record',
    title: 'Record of a draw',
    description: 'The whole transcript of a draw, which anyone can check.',
    schema: drawRecord,
    type: 'DrawRecord',
  },
  {
    name: 'award',
    title: 'Award',
    description:
      'What an application was granted, beside what the rules give, and each change of it with its reason. Amounts are in minor units of the currency of the call.',
    schema: awardSchema,
    type: 'Award',
  },
  {
    name: 'claims',
    title: 'Claims',
    description:
      'What is claimed on an award. Amounts are in minor units of the currency of the call, and the notes are the only free text.',
    schema: claimsSchema,
    type: 'Claim',
  },
  {
    name: 'obligation-record',
    title: 'Record of obligations',
    description: 'What one place has done so far, with keys of the host for persons.',
    schema: obligationRecord,
    type: 'ObligationRecord',
  },
  {
    name: 'finding',
    title: 'Finding',
    description:
      'What a criterion gives: whether it holds, where the call says it, and why. Parameters that end in Ms are milliseconds; sums are in minor units of the currency.',
    schema: finding,
    type: 'Finding',
  },
  {
    name: 'remedies',
    title: 'Remedies',
    description: 'What has to change for a finding to be met: each way there is.',
    schema: shape.list(remedy),
  },
  {
    name: 'admission',
    title: 'Admission',
    description:
      'What became of all applications to a call: each is in just one list, and each list is ordered by id.',
    schema: admission,
    type: 'Admission',
  },
  {
    name: 'entitlement',
    title: 'Entitlement',
    description:
      'What a call gives to anybody, or to one application. Amounts are in minor units of the currency.',
    schema: entitlement,
    type: 'Entitlement',
  },
  {
    name: 'settlement',
    title: 'Settlement',
    description:
      'What becomes of the claims on an award. Amounts are in minor units of the currency: accepted, cut, refused and undetermined together are claimed.',
    schema: settlement,
    type: 'Settlement',
  },
  {
    name: 'letter',
    title: 'Letter',
    description: 'A letter to a person: the decision and the reasons for it, in paragraphs.',
    schema: letter,
    type: 'Letter',
  },
  {
    name: 'timeline',
    title: 'Timeline',
    description: 'Every date of a call as a moment, in order.',
    schema: shape.list(timelineEntry),
  },
  {
    name: 'issues',
    title: 'Issues',
    description:
      'What is wrong with a value from outside: where, by which code, and what was expected.',
    schema: list(issue, MAX_ISSUES),
  },
];
