import type * as z from 'zod/mini';
import { application } from '../../src/application/application.js';
import { callSchema, definitionSchema } from '../../src/call/call.js';
import { claims } from '../../src/grant/claims.js';
import { announcement } from '../../src/lottery/announcement.js';
import { drawRecord } from '../../src/lottery/record.js';
import { MAX_ISSUES } from '../../src/parse/issue.js';
import { list } from '../../src/parse/schema.js';
import { participationRecord } from '../../src/participation/record-schema.js';
import { admission } from './results/admission.js';
import { entryList } from './results/entry-list.js';
import { finding, remedy } from './results/finding.js';
import { entitlement, statement } from './results/grant.js';
import { issue } from './results/issue.js';
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
      'A call for applications as data, with its version and its amendments. Money is in whole øre, and every section cites the clauses that it stands on.',
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
    name: 'announcement',
    title: 'Announcement of a draw',
    description:
      'What is published before entries close: how many places, when, and where the randomness will come from. There are findings only when every source is the organiser’s own.',
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
    name: 'claims',
    title: 'Claims',
    description:
      'What one place claims of its grant, and who stayed where. Amounts are in øre, and the notes are the only free text.',
    schema: claims,
    type: 'Claims',
  },
  {
    name: 'participation-record',
    title: 'Record of participation',
    description: 'What one place has done so far, with keys of the host for persons.',
    schema: participationRecord,
    type: 'ParticipationRecord',
  },
  {
    name: 'finding',
    title: 'Finding',
    description:
      'What a criterion gives: whether it holds, where the call says it, and why. Parameters that end in Ms are milliseconds; sums of money are in øre.',
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
    description: 'What a place brings with it. Money is in whole øre.',
    schema: entitlement,
    type: 'Entitlement',
  },
  {
    name: 'statement',
    title: 'Statement',
    description:
      'What a place has claimed, and what its grant covers of it. Money is in whole øre: accepted, cut and refused together are claimed.',
    schema: statement,
    type: 'Statement',
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
