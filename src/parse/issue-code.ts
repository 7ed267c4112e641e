import type { Form } from './forms.js';

/**
 * The code of each issue that a parser can give, with its params. `object` means that it has none.
 * The texts are in `issues.texts.ts`.
 */
export interface IssueParams {
  // Of any value.
  duplicate: object;
  invalid: object;
  'invalid-format': OfForm;
  'invalid-key': OfForm;
  'invalid-type': { readonly types: readonly ValueType[] };
  'invalid-value': { readonly values: readonly (string | number | boolean | null)[] };
  'key.twice': object;
  missing: object;
  'text.blank': object;
  'text.ill-formed': object;
  'too-big': Bound;
  'too-small': Bound;
  'unknown-key': object;
  unreadable: object;

  // Of time and money.
  'currency.unknown': object;
  'day.invalid': object;
  'instant.invalid': object;
  'instant.naive': object;
  'month.invalid': object;
  'time.utc': object;
  'wall-time.ambiguous': object;
  'wall-time.invalid': object;
  'wall-time.nonexistent': object;
  'zone.unknown': object;

  // Of conditions and facts.
  'bands.order': object;
  'condition.count': object;
  'condition.empty': object;
  'condition.mixed': object;
  'fact.about': object;
  'fact.applicant': object;
  'fact.host': object;
  'fact.kind': object;
  'fact.out-of-range': object;
  'fact.scope': object;
  'fact.stated-by': object;
  'fact.unknown': object;
  'form.unknown': object;
  'limit.impossible': object;
  'limit.order': object;
  'limit.stated': object;
  'item.circle': object;
  'item.missing': object;
  'list.missing': object;
  'list.nested': object;
  'moment.clock': object;
  'moment.empty': object;
  'number.inexact': object;
  'quantity.kind': object;
  'tiers.order': object;
  'unit.unknown': object;
  'value.unknown': object;

  // Of a call.
  'amendment.chain': object;
  'amendment.order': object;
  'amendment.refused': object;
  'amendment.version': object;
  'answer.empty': object;
  'answer.order': object;
  'attendance.size': object;
  'event.unknown': object;
  'gathering.course': object;
  'gatherings.missing': object;
  'group.size': object;
  'id.reserved': object;
  'obligation.before-course': object;
  'obligation.circle': object;
  'obligation.order': object;
  'payments.sum': object;
  'register.does-not-cover': Uncovered;
  'rounds.exclusive': object;
  'term.missing': object;
  'value.text-missing': object;
  'clause.unknown': object;
  'course.missing': object;
  'course.order': object;
  'gathering.dates': object;
  'gathering.deadline': object;
  'opens.order': object;

  // Of an application or a record that is read with its call.
  'application.duplicate': object;
  'attendance.day': object;
  'category.unknown': Known;
  'channel.spelling': object;
  'change.already-in-group': object;
  'change.not-in-group': object;
  'entry.unknown': Known;
  'gathering.unknown': Known;
  'item.unknown': Known;
  'list.unknown': Known;
  'obligation.unknown': Known;
  'part.unknown': Known;
  'task.unknown': Known;

  // Of a draw.
  'entrant.attributes': object;
  'entrant.number': object;
  'journal.form': object;
  'journal.order': object;
  'journal.void': object;
  'selection.ask': object;
  'selection.attribute': object;
  'selection.capacity': object;
  'selection.nothing': object;
  'selection.order': object;
  'selection.overlap': object;
  'selection.quotas': object;
  'selection.when-short': object;
  'source.name': object;
  'text.one-line': object;

  // Of drand.
  'beacon.hex': object;
  'chain.hash': object;
  'chain.hex': object;
  'chain.key': object;
  'chain.scheme': object;
}

/** The code of an issue. */
export type IssueCode = keyof IssueParams;

/** The code of an issue whose text needs no params. */
export type PlainIssueCode = {
  readonly [Code in IssueCode]: object extends IssueParams[Code] ? Code : never;
}[IssueCode];

/** A type of JSON Schema. */
export type ValueType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array';

/** The form that a text should have. */
type OfForm = { readonly form: Form };

/** The maximum or the minimum of the length of a text, of the length of a list, or of a number. */
type Bound = { readonly limit: number; readonly of: 'characters' | 'items' | 'number' };

/** The ids that the call has. */
type Known = { readonly known: readonly string[] };

/** A day that a register does not cover, and the last one that it covers, where that is known. */
type Uncovered = { readonly register: string; readonly on: string; readonly last?: string };
