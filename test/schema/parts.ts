import type * as z from 'zod/mini';
import { application, member } from '../../src/application/application.js';
import { orgnr } from '../../src/application/orgnr.js';
import { callReference } from '../../src/call/reference.js';
import { clauses, localized, seats } from '../../src/call/sections.js';
import { announcement } from '../../src/lottery/announcement.js';
import { sourceName } from '../../src/lottery/source.js';
import { ore } from '../../src/money/money.js';
import { hash } from '../../src/parse/hash.js';
import { key } from '../../src/parse/key.js';
import { id } from '../../src/parse/schema.js';
import { day, MONTH_PATTERN, month } from '../../src/time/calendar.js';
import { DAY_PATTERN } from '../../src/time/day.js';
import { INSTANT_PATTERN, instant } from '../../src/time/instant.js';
import { WALL_TIME_PATTERN, wallTime } from '../../src/time/wall-time.js';
import { assessment, superseded } from './results/admission.js';
import { finding, remedy } from './results/finding.js';
import { settledLine, stay, total } from './results/grant.js';
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
    name: 'sourceName',
    schema: sourceName,
    says: {
      description: 'One line of text in Unicode form C.',
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
];

const ofCalls: readonly Part[] = [
  {
    name: 'clauses',
    schema: clauses,
    says: { description: 'Where the call says it: the ids of its clauses.', examples: [['C03']] },
  },
  {
    name: 'localized',
    schema: localized,
    says: { description: 'A text in bokmål, nynorsk and English.' },
  },
  {
    name: 'seats',
    schema: seats,
    says: { description: 'How many are needed, by the category of the project group.' },
  },
];

const money: Part = {
  name: 'ore',
  schema: ore,
  says: {
    description: 'Norwegian money in whole øre, not below zero: 100 øre are a krone.',
    examples: [5_000_000],
  },
};

/** Everything that has a name. */
export const parts: readonly Part[] = [
  ...texts,
  ...times,
  ...ofCalls,
  money,
  { name: 'application', schema: application, type: 'Application' },
  { name: 'member', schema: member, type: 'Member' },
  { name: 'callReference', schema: callReference, type: 'CallReference' },
  { name: 'announcement', schema: announcement, type: 'Announcement' },
  { name: 'finding', schema: finding, type: 'Finding' },
  { name: 'remedy', schema: remedy, type: 'Remedy' },
  { name: 'assessment', schema: assessment, type: 'Assessment' },
  { name: 'superseded', schema: superseded, type: 'Superseded' },
  { name: 'settledLine', schema: settledLine, type: 'SettledLine' },
  { name: 'total', schema: total, type: 'Total' },
  { name: 'stay', schema: stay, type: 'Stay' },
  { name: 'timelineEntry', schema: timelineEntry, type: 'TimelineEntry' },
  { name: 'issue', schema: issue, type: 'Issue' },
];
