import type { Issue } from '../../src/parse/issue.js';
import { at } from './places.js';

type Test = (value: unknown) => boolean;

const always: Test = () => true;
/** A time of a year before the first or after the last: JSON Schema compares no texts. */
const outOfYears =
  (first: string, last: string): Test =>
  (value) => {
    const year = /^(\d{4})-/.exec(String(value))?.[1];
    return year !== undefined && (year < first || year > last);
  };
/** A wall time on a day that there is not: there is no format for wall times. */
const onNoDay: Test = (value) => {
  const day = /^(\d{4}-\d\d-\d\d)T/.exec(String(value))?.[1];
  const ms = Date.parse(`${day}T00:00Z`);
  return day !== undefined && (Number.isNaN(ms) || !new Date(ms).toISOString().startsWith(day));
};
/** A text of characters that JSON Schema counts once, and the library as the two units that they are. */
const hasPairs: Test = (value) => typeof value === 'string' && value.length > [...value].length;
/** A text with half of a character: JSON can write it, and UTF-8 cannot. */
const isHalf: Test = (value) => typeof value === 'string' && /\p{Surrogate}/u.test(value);
/** A text of which some characters are not written in form C, not assigned, or no more than a format. */
const isUnusual: Test = (value) =>
  typeof value === 'string' && (/^\s|\s$|[\p{C}\p{Z}]/u.test(value) || value !== value.normalize());

/**
 * What a parser refuses and JSON Schema has no words for, by the code of the issue: above all that
 * parts of a value do not agree with one another.
 */
const BEYOND: Readonly<Record<string, Test>> = {
  'application.duplicate': always,

  'announcement.findings': always,
  'announcement.method': always,
  'announcement.order': always,

  'category.unknown': always,
  'clause.unknown': always,
  'course.missing': always,
  'course.order': always,
  'draw.places': always,
  'draw.priorities': always,
  'due.missing': always,
  duplicate: always,
  'gathering.dates': always,
  'gathering.id': always,
  'gathering.month': always,
  'gathering.order': always,
  'group.most': always,
  'opens.order': always,
  'wall-time.ambiguous': always,
  'wall-time.nonexistent': always,
  'zone.unknown': always,

  'day.invalid': outOfYears('1900', '2100'),
  'instant.invalid': outOfYears('1001', '9997'),
  'month.invalid': outOfYears('1900', '2100'),
  'wall-time.invalid': (value) => outOfYears('1970', '2100')(value) || onNoDay(value),
  'source.name': isUnusual,
  'text.ill-formed': isHalf,
  'too-big': hasPairs,
};

/** Whether JSON Schema has no words for an issue with a value. */
export function isBeyond({ path, code }: Issue, value: unknown): boolean {
  return BEYOND[code]?.(at(value, path)) ?? false;
}
