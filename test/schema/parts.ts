import type * as z from 'zod/mini';
import { quota } from '../../src/allocation/selection.js';
import { application, member } from '../../src/application/application.js';
import { orgnr } from '../../src/application/orgnr.js';
import { callReference } from '../../src/call/reference.js';
import { clauses } from '../../src/call/sections/cited.js';
import {
  deadline,
  deadlineOfRound,
  opening,
  openingOfRound,
} from '../../src/call/sections/dates.js';
import { gathering } from '../../src/call/sections/gatherings.js';
import { seats } from '../../src/call/sections/group.js';
import { cap, quota as quotaOfCall } from '../../src/call/sections/selection.js';
import { condition, quantity } from '../../src/conditions/condition.js';
import { fact } from '../../src/conditions/fact.js';
import { textSchema } from '../../src/language/text.js';
import { announcement } from '../../src/lottery/announcement.js';
import { signature } from '../../src/lottery/revealed.js';
import { sourceName } from '../../src/lottery/source.js';
import { dataId, moment } from '../../src/moments/moment.js';
import { amount } from '../../src/money/amounts.js';
import { calculationSchema } from '../../src/money/calculation.js';
import { hash } from '../../src/parse/hash.js';
import { key } from '../../src/parse/key.js';
import { id } from '../../src/parse/schema.js';
import { day, MONTH_PATTERN, month, monthOrDay } from '../../src/time/calendar.js';
import { DAY_PATTERN } from '../../src/time/day.js';
import { INSTANT_PATTERN, instant } from '../../src/time/instant.js';
import { UTC_TIME_PATTERN, utcTime } from '../../src/time/utc-time.js';
import { WALL_TIME_PATTERN, wallTime } from '../../src/time/wall-time.js';
import {
  assessment,
  hostCriteria,
  registerSource,
  superseded,
  withdrawn,
} from './results/admission.js';
import { finding, remedy } from './results/finding.js';
import { settledLine } from './results/grant.js';
import { issue } from './results/issue.js';
import { timelineEntry } from './results/timeline.js';

/** What several schemas have in common, and refer to by a name. */
export interface Part {
  readonly name: string;
  readonly schema: z.core.$ZodType;
  /** The exported type whose docstrings describe it, of an object. */
  readonly type?: string;
  /** What the schema library cannot tell of it: keywords of JSON Schema. */
  readonly says?: Readonly<Record<string, unknown>>;
}

const texts: readonly Part[] = [
  {
    name: 'key',
    schema: key,
    says: {
      description:
        'A key of the host for an application, a person, an entrant or a draw: 1 to 200 characters of printable ASCII without a blank. Never a name.',
      examples: ['a-017'],
    },
  },
  {
    name: 'id',
    schema: id,
    says: {
      description:
        'A key that the author of a call chooses: of a clause, a category, a part of the form, a gathering.',
      examples: ['leadership'],
    },
  },
  {
    name: 'orgnr',
    schema: orgnr,
    says: {
      description: 'A Norwegian organisation number: nine digits, the last of them a check digit.',
      examples: ['864950582'],
    },
  },
  {
    name: 'hash',
    schema: hash,
    says: {
      description: '32 bytes in lower-case hexadecimal, as sha256sum prints them.',
      examples: ['66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925'],
    },
  },
  {
    name: 'signature',
    schema: signature,
    says: {
      description: '1 to 96 bytes in lower-case hexadecimal, as drand publishes them.',
      pattern: '^([0-9a-f]{2}){1,96}$',
      examples: ['b44679b9a59af2ec'],
    },
  },
  {
    name: 'sourceName',
    schema: sourceName,
    says: {
      description: 'One line of visible text, without blanks at its ends.',
      minLength: 1,
      maxLength: 200,
      pattern: '^[^\\x00-\\x1f\\x7f-\\x9f]*$',
      examples: ['Lotto 26 June 2024'],
    },
  },
];

const times: readonly Part[] = [
  {
    name: 'instant',
    schema: instant,
    says: {
      type: 'string',
      pattern: INSTANT_PATTERN.source,
      description:
        'A moment: an RFC 3339 timestamp with an offset from UTC, with at most six decimals of a second.',
      format: 'date-time',
      examples: ['2024-06-24T10:00:00+02:00'],
    },
  },
  {
    name: 'wallTime',
    schema: wallTime,
    says: {
      description: 'What the clocks show in the zone of the call: a time without an offset.',
      pattern: WALL_TIME_PATTERN.source,
      examples: ['2024-06-24T10:00'],
    },
  },
  {
    name: 'day',
    schema: day,
    says: {
      description: 'A day of the calendar.',
      format: 'date',
      pattern: DAY_PATTERN.source,
      examples: ['2024-07-01'],
    },
  },
  {
    name: 'month',
    schema: month,
    says: {
      description: 'A month of a year.',
      pattern: MONTH_PATTERN.source,
      examples: ['2024-10'],
    },
  },
  {
    name: 'monthOrDay',
    schema: monthOrDay,
    says: {
      description: 'A month of a year, or a day of the calendar.',
      pattern: `${MONTH_PATTERN.source}|${DAY_PATTERN.source}`,
      examples: ['2024-10', '2024-10-14'],
    },
  },
  {
    name: 'utcTime',
    schema: utcTime,
    says: {
      description: 'A time in UTC to the second.',
      format: 'date-time',
      pattern: UTC_TIME_PATTERN.source,
      examples: ['2026-01-31T12:00:00Z'],
    },
  },
];

const ofCalls: readonly Part[] = [
  {
    name: 'clauses',
    schema: clauses,
    says: { description: 'Where the call says it: the ids of its clauses.', examples: [['C03']] },
  },
  {
    name: 'text',
    schema: textSchema,
    says: { description: 'A text in the language of the call, or in several by their tags.' },
  },
  {
    name: 'seats',
    schema: seats,
    says: { description: 'How many are needed, by the category of the group.' },
  },
];

const ofConditions: readonly Part[] = [
  {
    name: 'dataId',
    schema: dataId,
    says: {
      description: 'An id of the data of a call: of a fact, a list, a gathering, an obligation.',
      examples: ['months'],
    },
  },
  { name: 'fact', schema: fact, type: 'Fact' },
  {
    name: 'moment',
    schema: moment,
    says: { description: 'When something is, by the rules of a call.' },
  },
  { name: 'quantity', schema: quantity, says: { description: 'A number, or how one is found.' } },
  { name: 'condition', schema: condition, says: { description: 'What has to hold, as data.' } },
  {
    name: 'quotaOfCall',
    schema: quotaOfCall,
    says: {
      description:
        'A part of the capacity that is kept for those who meet `when`: a number of places, a percentage of them, or money. `unfilled` says where what is left goes.',
    },
  },
  {
    name: 'cap',
    schema: cap,
    says: {
      description:
        'The most places for those with the same value of the fact `by`, in all or in percent.',
    },
  },
  { name: 'gathering', schema: gathering, says: { description: 'When those with a place meet.' } },
  { name: 'openingOfRound', schema: openingOfRound, says: { description: 'When a round opens.' } },
  {
    name: 'deadlineOfRound',
    schema: deadlineOfRound,
    says: { description: 'When applications to a round have to be there.' },
  },
  { name: 'opening', schema: opening, says: { description: 'When a call or a round opens.' } },
  {
    name: 'deadline',
    schema: deadline,
    says: { description: 'When applications have to be there.' },
  },
];

const money: Part = {
  name: 'amount',
  schema: amount,
  says: {
    description: 'A sum in minor units of the currency of the call: 100 øre are a krone.',
    examples: [5_000_000],
  },
};

/** Everything that has a name. */
export const parts: readonly Part[] = [
  ...texts,
  ...times,
  ...ofCalls,
  ...ofConditions,
  money,
  { name: 'application', schema: application, type: 'Application' },
  { name: 'member', schema: member, type: 'Member' },
  { name: 'callReference', schema: callReference, type: 'CallReference' },
  { name: 'quota', schema: quota, type: 'Quota' },
  { name: 'announcement', schema: announcement, type: 'Announcement' },
  { name: 'finding', schema: finding, type: 'Finding' },
  { name: 'remedy', schema: remedy, type: 'Remedy' },
  { name: 'assessment', schema: assessment, type: 'Assessment' },
  { name: 'superseded', schema: superseded, type: 'Superseded' },
  { name: 'withdrawn', schema: withdrawn, type: 'Withdrawn' },
  { name: 'registerSource', schema: registerSource, type: 'RegisterSource' },
  { name: 'hostCriteria', schema: hostCriteria, type: 'HostCriteria' },
  { name: 'calculation', schema: calculationSchema, type: 'Calculation' },
  { name: 'settledLine', schema: settledLine, type: 'SettledLine' },
  { name: 'timelineEntry', schema: timelineEntry, type: 'TimelineEntry' },
  { name: 'issue', schema: issue, type: 'Issue' },
];
