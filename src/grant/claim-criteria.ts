import type { Call } from '../call/call.js';
import { all } from '../criteria/combine.js';
import { type AnswerOf, type Criterion, criterion, met, notMet } from '../criteria/criterion.js';
import { currencyOf, type Ore } from '../money/money.js';
import type { ClaimLine, Claims } from './claims.js';

/** The reasons of a claimed line. Sums are in øre. No reason has free text. */
export interface ClaimReasons {
  /** Met: no earlier line has the same id. */
  'line.first': OfLine;
  /** Not met: an earlier line has the same id. */
  'line.duplicate': OfLine;
  /** Met: the amount is an integer from 0 up, in the currency of the call. */
  'amount.whole': OfAmount;
  /** Not met: the amount is not an integer, or it is outside the safe range of a number. */
  'amount.not-whole-ore': OfAmount & {
    /** ISO 4217. */
    readonly currency: string;
  };
  /** Not met: the amount is below zero. */
  'amount.negative': OfAmount;
  /** Not met: the currency is not that of the call. */
  'amount.currency': {
    /** The currency of the line, ISO 4217. */
    readonly currency: string;
    /** The currency of the call, ISO 4217. */
    readonly expected: string;
  };
  /** Met: the call has the gathering. */
  'gathering.known': OfGathering;
  /** Not met: the call has no such gathering. */
  'gathering.unknown': OfGathering;
  /** Met: the person is or was in the project group. */
  'person.known': OfPerson;
  /** Not met: the person was never in the project group. */
  'person.unknown': OfPerson;
  /** Not met: the call does not cover travel. */
  'travel.not-covered': Record<never, never>;
  /** Met: the kind is an example of the call, or `other` with a note. */
  'kind.known': OfKind;
  /** Not met: the kind is neither an example of the call nor `other`. */
  'kind.unknown': OfKind & {
    /** The allowed kinds. */
    readonly known: readonly string[];
  };
  /** Not met: the kind is `other` without a note. */
  'kind.without-note': OfKind;
  /** Met: the cost is from a month of the course. */
  'period.within': Period;
  /** Not met: the cost is from before or after the course. */
  'period.outside': Period;
  /** Met: the application has a supplement for the gathering. */
  'need.applied-for': OfGathering;
  /** Not met: the application has no supplement for the gathering. */
  'need.not-applied-for': OfGathering;
  /** Met: the line does not exceed the rest of the sum. */
  'sum.within': Within & OfSum;
  /** Not met: the line exceeds the rest of the sum and is cut. */
  'sum.exceeded': Exceeded & OfSum;
  /** Met: the line does not exceed the rest of the cap of the gathering. */
  'cap.within': Within & OfCap;
  /** Not met: the line exceeds the rest of the cap and is cut. */
  'cap.exceeded': Exceeded & OfCap;
}

/** @inline */
interface OfLine {
  /** The key of the host for the line. */
  readonly id: string;
}

/** @inline */
interface OfAmount {
  /** The claimed amount. */
  readonly amount: number;
}

/** @inline */
interface OfGathering {
  /** Its id in the call. */
  readonly gathering: string;
}

/** @inline */
interface OfPerson {
  /** The key of the host for the person. */
  readonly person: string;
}

/** @inline */
interface OfKind {
  /** The kind of the line. */
  readonly kind: string;
}

/** @inline */
interface Period {
  /** The day of the cost. */
  readonly date: string;
  /** The first month of the course: `2024-10`. */
  readonly from: string;
  /** The last month of the course. */
  readonly to: string;
}

/** @inline */
interface OfSum {
  /** The sum of the grant for such lines, in øre. */
  readonly sum: number;
}

/** @inline */
interface OfCap extends OfGathering {
  /** The maximum of the grant for the gathering, in øre. */
  readonly cap: number;
}

/** @inline */
interface Within {
  /** The amount that earlier lines left, in øre. */
  readonly left: number;
}

/** @inline */
interface Exceeded extends Within {
  /** The excess of the line, in øre. */
  readonly over: number;
}

/** A line with what earlier lines left for it. */
export interface ClaimInOrder<Line extends ClaimLine = ClaimLine> {
  readonly line: Line;
  /** Whether an earlier line has the same id. */
  readonly isRepeated: boolean;
  /** The maximum of all lines of its kind. */
  readonly limit: number;
  /** The part of the limit that earlier lines left. */
  readonly left: number;
}

/** The criteria for the lines of an item. */
export interface ItemCriteria {
  /** Whether the grant covers the line. If not, it is refused. */
  readonly covered: Criterion<ClaimInOrder>;
  /** Whether the grant covers the line and its entire amount. If not, it is refused or cut. */
  readonly within: Criterion<ClaimInOrder>;
}

type Travel = Extract<ClaimLine, { readonly item: 'travel' }>;
type OtherCost = Extract<ClaimLine, { readonly item: 'otherCosts' }>;
type SpecialNeed = Extract<ClaimLine, { readonly item: 'specialNeeds' }>;

/** The criteria of each item (C05, C06, C08–C10). */
export function claimCriteria(
  call: Call,
  { persons, appliedFor }: Claims,
): Readonly<Record<ClaimLine['item'], ItemCriteria>> {
  const { travel, otherCosts, specialNeeds } = call.grant;
  return {
    travel: item<Travel>([
      ...everyLine(call, travel),
      ...(travel.basis === 'none' ? [travelNotCovered(travel.clauses)] : []),
      gathering(call),
      person(travel.clauses, new Set(persons)),
    ]),
    otherCosts: item<OtherCost>(
      [...everyLine(call, otherCosts), kind(call)],
      [sum(otherCosts.clauses)],
    ),
    specialNeeds: item<SpecialNeed>(
      [
        ...everyLine(call, specialNeeds),
        gathering(call),
        needAppliedFor(specialNeeds.clauses, new Set(appliedFor.map(({ gathering }) => gathering))),
      ],
      [cap(specialNeeds.clauses)],
    ),
  };
}

/** Combines the criteria of an item. The cast is safe because only lines of the item are judged. */
function item<Line extends ClaimLine>(
  covered: readonly Criterion<ClaimInOrder<Line>>[],
  limits: readonly Criterion<ClaimInOrder<Line>>[] = [],
): ItemCriteria {
  return {
    covered: all('claim', covered) as Criterion<ClaimInOrder>,
    within: all('claim', [...covered, ...limits]) as Criterion<ClaimInOrder>,
  };
}

function everyLine(call: Call, item: Item): readonly Criterion<ClaimInOrder>[] {
  const { clauses } = item;
  const { course } = call;
  const inTime = item.period === 'any' || course === null ? [] : [period(course, item)];
  return [unique(clauses), amount(clauses, currencyOf(call)), ...inTime];
}

interface Item {
  readonly period: 'course' | 'any';
  readonly clauses: readonly string[];
}

function unique(clauses: readonly string[]): Criterion<ClaimInOrder> {
  return criterion({
    id: 'line',
    clauses,
    check: ({ line: { id }, isRepeated }: ClaimInOrder): AnswerOf<ClaimReasons> =>
      isRepeated ? notMet('line.duplicate', { id }) : met('line.first', { id }),
  });
}

function amount(clauses: readonly string[], expected: string): Criterion<ClaimInOrder> {
  return criterion({
    id: 'amount',
    clauses,
    check: ({ line: { amount, currency } }: ClaimInOrder): AnswerOf<ClaimReasons> => {
      if (currency !== expected) return notMet('amount.currency', { currency, expected });
      if (amount < 0) return notMet('amount.negative', { amount });
      return Number.isSafeInteger(amount)
        ? met('amount.whole', { amount })
        : notMet('amount.not-whole-ore', { amount, currency });
    },
  });
}

/** The amount of a line as a sum in øre, or undefined if it is not one. */
export function sumOf(call: Call, { amount, currency }: ClaimLine): Ore | undefined {
  const isSum = currency === currencyOf(call) && amount >= 0 && Number.isSafeInteger(amount);
  return isSum ? (Math.abs(amount) as Ore) : undefined;
}

function period(course: NonNullable<Call['course']>, item: Item): Criterion<ClaimInOrder> {
  const { from, to, clauses } = course;
  return criterion({
    id: 'period',
    clauses: [...item.clauses, ...clauses],
    check: ({ line: { date } }: ClaimInOrder): AnswerOf<ClaimReasons> => {
      const month = date.slice(0, 7);
      const params = { date, from, to };
      return month >= from && month <= to
        ? met('period.within', params)
        : notMet('period.outside', params);
    },
  });
}

function gathering(call: Call): Criterion<ClaimInOrder<Travel | SpecialNeed>> {
  const planned = new Set(call.gatherings.planned.map(({ id }) => id));
  return criterion({
    id: 'gathering',
    clauses: call.gatherings.clauses,
    check: ({ line: { gathering } }): AnswerOf<ClaimReasons> =>
      planned.has(gathering)
        ? met('gathering.known', { gathering })
        : notMet('gathering.unknown', { gathering }),
  });
}

/** The criterion for a call that does not cover travel. */
function travelNotCovered(clauses: readonly string[]): Criterion<ClaimInOrder> {
  return criterion({
    id: 'basis',
    clauses,
    check: (): AnswerOf<ClaimReasons> => notMet('travel.not-covered'),
  });
}

function person(
  clauses: readonly string[],
  persons: ReadonlySet<string>,
): Criterion<ClaimInOrder<Travel>> {
  return criterion({
    id: 'person',
    clauses,
    check: ({ line: { person } }): AnswerOf<ClaimReasons> =>
      persons.has(person) ? met('person.known', { person }) : notMet('person.unknown', { person }),
  });
}

function needAppliedFor(
  clauses: readonly string[],
  gatherings: ReadonlySet<string>,
): Criterion<ClaimInOrder<SpecialNeed>> {
  return criterion({
    id: 'applied-for',
    clauses,
    check: ({ line: { gathering } }): AnswerOf<ClaimReasons> =>
      gatherings.has(gathering)
        ? met('need.applied-for', { gathering })
        : notMet('need.not-applied-for', { gathering }),
  });
}

/** The examples of the call are not a closed list. Other costs have the kind `other` and a note. */
function kind(call: Call): Criterion<ClaimInOrder<OtherCost>> {
  const { examples, clauses } = call.grant.otherCosts;
  const known = otherCostKinds(call);
  return criterion({
    id: 'kind',
    clauses,
    check: ({ line: { kind, note } }): AnswerOf<ClaimReasons> => {
      if (!known.includes(kind)) return notMet('kind.unknown', { kind, known });
      const isClear = examples.includes(kind) || hasNote({ note });
      return isClear ? met('kind.known', { kind }) : notMet('kind.without-note', { kind });
    },
  });
}

/** Whether a line has a note that is not blank. */
export function hasNote({ note }: { readonly note?: string | undefined }): boolean {
  return (note ?? '').trim() !== '';
}

/** The kinds of other costs: the examples of the call, and `other`. */
export function otherCostKinds(call: Call): readonly string[] {
  return [...new Set([...call.grant.otherCosts.examples, 'other'])];
}

function sum(clauses: readonly string[]): Criterion<ClaimInOrder<OtherCost>> {
  return criterion({
    id: 'sum',
    clauses,
    check: ({ line, limit: sum, left }): AnswerOf<ClaimReasons> =>
      line.amount <= left
        ? met('sum.within', { sum, left })
        : notMet('sum.exceeded', { sum, left, over: line.amount - left }),
  });
}

function cap(clauses: readonly string[]): Criterion<ClaimInOrder<SpecialNeed>> {
  return criterion({
    id: 'cap',
    clauses,
    check: ({ line: { gathering, amount }, limit: cap, left }): AnswerOf<ClaimReasons> =>
      amount <= left
        ? met('cap.within', { cap, gathering, left })
        : notMet('cap.exceeded', { cap, gathering, left, over: amount - left }),
  });
}
