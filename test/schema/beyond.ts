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
/** On a day that there is not: no format is for wall times, nor for what is a month or a day. */
const onNoDay: Test = (value) => {
  const day = /^(\d{4}-\d\d-\d\d)(?:T|$)/.exec(String(value))?.[1];
  const ms = Date.parse(`${day}T00:00Z`);
  return day !== undefined && (Number.isNaN(ms) || !new Date(ms).toISOString().startsWith(day));
};
/** Texts in no language: JSON Schema could count them, and zod does not tell it. */
const isEmpty: Test = (value) =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;
/** A text of characters that JSON Schema counts once, and the library as the two units that they are. */
const hasPairs: Test = (value) => typeof value === 'string' && value.length > [...value].length;
/** An amount below zero: a schema describes it as a quantity, which may be below zero. */
const isBelowZero: Test = (value) => typeof value === 'number' && value < 0;
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

  'amendment.chain': always,
  'amendment.order': always,
  'amendment.version': always,

  'announcement.findings': always,
  'announcement.method': always,
  'announcement.order': always,

  'answer.empty': always,
  'answer.order': always,
  'attendance.size': always,
  'bands.order': always,
  'condition.count': always,
  'condition.empty': always,
  'condition.mixed': always,
  'currency.unknown': always,
  'event.unknown': always,
  'fact.about': always,
  'fact.kind': always,
  'fact.scope': always,
  'fact.stated-by': always,
  'fact.unknown': always,
  'gathering.course': always,
  'gathering.deadline': always,
  'gatherings.missing': always,
  'group.size': always,
  'id.reserved': always,
  'limit.impossible': always,
  'limit.order': always,
  'limit.stated': always,
  'list.missing': always,
  'list.nested': always,
  'moment.clock': always,
  'moment.empty': always,
  'number.inexact': always,
  'obligation.order': always,
  'obligation.unknown': always,
  'quantity.kind': always,
  'report.order': always,
  'rounds.exclusive': always,
  'selection.capacity': always,
  'selection.order': always,
  'text.blank': always,
  'tiers.order': always,
  'unit.unknown': always,
  'value.unknown': always,
  'category.unknown': always,
  'clause.unknown': always,
  'course.missing': always,
  'course.order': always,
  duplicate: always,
  missing: isEmpty,
  'gathering.dates': always,
  'gathering.month': always,
  'gathering.order': always,
  'opens.order': always,
  'wall-time.ambiguous': always,
  'wall-time.nonexistent': always,
  'zone.unknown': always,

  'day.invalid': outOfYears('1900', '2100'),
  'instant.invalid': outOfYears('1001', '9997'),
  'month.invalid': (value) => outOfYears('1900', '2100')(value) || onNoDay(value),
  'wall-time.invalid': (value) => outOfYears('1970', '2100')(value) || onNoDay(value),
  'source.name': isUnusual,
  'text.one-line': isUnusual,
  'text.ill-formed': isHalf,
  'too-big': hasPairs,
  'too-small': isBelowZero,
};

/** Whether JSON Schema has no words for an issue with a value. */
export function isBeyond({ path, code }: Issue, value: unknown): boolean {
  // A dictionary by keys of the host refuses this key alone.
  if (code === 'unknown-key') return path.at(-1) === '__proto__';
  // A latest moment limits a due moment, and calls for it.
  if (code === 'missing' && path.at(-1) === 'due') {
    return at(value, [...path.slice(0, -1), 'latest']) !== undefined;
  }
  return BEYOND[code]?.(at(value, path)) ?? false;
}
