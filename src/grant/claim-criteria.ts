import type { Call } from '../call/call.js';
import { all } from '../criteria/combine.js';
import { type AnswerOf, type Criterion, criterion, met, notMet } from '../criteria/criterion.js';
import { currencyOf, type Ore } from '../money/money.js';
import type { ClaimLine, Claims } from './claims.js';

/** The reasons of a claimed line: sums in øre, days, and ids of the call and the host; no free text. */
export interface ClaimReasons {
  /** Met: no line before it has its id. */
  'line.first': OfLine;
  /** Not met: a line before it has its id. */
  'line.duplicate': OfLine;
  /** Met: the amount is whole, from 0 up, and in the call's currency. */
  'amount.whole': OfAmount;
  /** Not met: it has a fraction of an øre, or leaves the safe range of a number. */
  'amount.not-whole-ore': OfAmount & {
    /** ISO 4217. */
    readonly currency: string;
  };
  /** Not met: it is below zero. */
  'amount.negative': OfAmount;
  /** Not met: it is in another currency than the call's. */
  'amount.currency': {
    /** That of the line, ISO 4217. */
    readonly currency: string;
    /** That of the call, ISO 4217. */
    readonly expected: string;
  };
  /** Met: the call has the gathering. */
  'gathering.known': OfGathering;
  /** Not met: the call has no such gathering. */
  'gathering.unknown': OfGathering;
  /** Met: the person has been in the project group. */
  'person.known': OfPerson;
  /** Not met: the person has never been in it. */
  'person.unknown': OfPerson;
  /** Not met: the call pays for no travel. */
  'travel.not-covered': Record<never, never>;
  /** Met: it is of the call's examples, or has a note. */
  'kind.known': OfKind;
  /** Not met: it is neither of the call's examples nor `other`. */
  'kind.unknown': OfKind & {
    /** The kinds that a line may have. */
    readonly known: readonly string[];
  };
  /** Not met: it is `other`, and no note says what it is for. */
  'kind.without-note': OfKind;
  /** Met: the cost arose in a month of the course. */
  'period.within': Period;
  /** Not met: it arose before or after. */
  'period.outside': Period;
  /** Met: the application asked for a supplement for the gathering. */
  'need.applied-for': OfGathering;
  /** Not met: it did not. */
  'need.not-applied-for': OfGathering;
  /** Met: the line keeps within what is left of the sum. */
  'sum.within': Within & OfSum;
  /** Not met: it goes beyond, and is cut. */
  'sum.exceeded': Exceeded & OfSum;
  /** Met: the line keeps within what is left of the gathering's cap. */
  'cap.within': Within & OfCap;
  /** Not met: it goes beyond, and is cut. */
  'cap.exceeded': Exceeded & OfCap;
}

/** @inline */
interface OfLine {
  /** The host's key for the line. */
  readonly id: string;
}

/** @inline */
interface OfAmount {
  /** As it was claimed. */
  readonly amount: number;
}

/** @inline */
interface OfGathering {
  /** Its id in the call. */
  readonly gathering: string;
}

/** @inline */
interface OfPerson {
  /** The host's key for the person. */
  readonly person: string;
}

/** @inline */
interface OfKind {
  /** That of the line. */
  readonly kind: string;
}

/** @inline */
interface Period {
  /** The day on which the cost arose. */
  readonly date: string;
  /** The first month of the course: `2024-10`. */
  readonly from: string;
  /** The last month of the course. */
  readonly to: string;
}

/** @inline */
interface OfSum {
  /** The sum that the grant has for such lines, in øre. */
  readonly sum: number;
}

/** @inline */
interface OfCap extends OfGathering {
  /** The most that the grant has for the gathering, in øre. */
  readonly cap: number;
}

/** @inline */
interface Within {
  /** What was left, in øre, when the line came to its turn. */
  readonly left: number;
}

/** @inline */
interface Exceeded extends Within {
  /** By how much the line goes beyond it, in øre. */
  readonly over: number;
}

/** A line at its turn. */
export interface Turn<Line extends ClaimLine = ClaimLine> {
  readonly line: Line;
  /** Whether a line before it has the same id. */
  readonly again: boolean;
  /** What a line of its kind may come to at most, and what earlier lines have left of it. */
  readonly limit: number;
  readonly left: number;
}

/** What the lines of an item are judged by. */
export interface ItemCriteria {
  /** Whether the grant covers a line of its kind at all; if not, it is refused. */
  readonly covered: Criterion<Turn>;
  /** The same, and that it keeps within what is left; if not, it is cut. */
  readonly within: Criterion<Turn>;
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
      ...(travel.basis === 'none' ? [nothing(travel.clauses)] : []),
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
        appliedForIt(specialNeeds.clauses, new Set(appliedFor.map(({ gathering }) => gathering))),
      ],
      [cap(specialNeeds.clauses)],
    ),
  };
}

/** Only lines of the item are handed to its criteria. */
function item<Line extends ClaimLine>(
  covered: readonly Criterion<Turn<Line>>[],
  limits: readonly Criterion<Turn<Line>>[] = [],
): ItemCriteria {
  return {
    covered: all('claim', covered) as Criterion<Turn>,
    within: all('claim', [...covered, ...limits]) as Criterion<Turn>,
  };
}

function everyLine(call: Call, item: Item): readonly Criterion<Turn>[] {
  const { clauses } = item;
  const { course } = call;
  const inTime = item.period === 'any' || course === null ? [] : [period(course, item)];
  return [unique(clauses), amount(clauses, currencyOf(call)), ...inTime];
}

interface Item {
  readonly period: 'course' | 'any';
  readonly clauses: readonly string[];
}

function unique(clauses: readonly string[]): Criterion<Turn> {
  return criterion({
    id: 'line',
    clauses,
    check: ({ line: { id }, again }: Turn): AnswerOf<ClaimReasons> =>
      again ? notMet('line.duplicate', { id }) : met('line.first', { id }),
  });
}

function amount(clauses: readonly string[], expected: string): Criterion<Turn> {
  return criterion({
    id: 'amount',
    clauses,
    check: ({ line: { amount, currency } }: Turn): AnswerOf<ClaimReasons> => {
      if (currency !== expected) return notMet('amount.currency', { currency, expected });
      if (amount < 0) return notMet('amount.negative', { amount });
      return Number.isSafeInteger(amount)
        ? met('amount.whole', { amount })
        : notMet('amount.not-whole-ore', { amount, currency });
    },
  });
}

/** The sum of a line in øre, or undefined when it states none. */
export function sumOf(call: Call, { amount, currency }: ClaimLine): Ore | undefined {
  const isSum = currency === currencyOf(call) && amount >= 0 && Number.isSafeInteger(amount);
  return isSum ? (Math.abs(amount) as Ore) : undefined;
}

function period(course: NonNullable<Call['course']>, item: Item): Criterion<Turn> {
  const { from, to, clauses } = course;
  return criterion({
    id: 'period',
    clauses: [...item.clauses, ...clauses],
    check: ({ line: { date } }: Turn): AnswerOf<ClaimReasons> => {
      const month = date.slice(0, 7);
      const params = { date, from, to };
      return month >= from && month <= to
        ? met('period.within', params)
        : notMet('period.outside', params);
    },
  });
}

function gathering(call: Call): Criterion<Turn<Travel | SpecialNeed>> {
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

/** Of a call that pays for no travel. */
function nothing(clauses: readonly string[]): Criterion<Turn> {
  return criterion({
    id: 'basis',
    clauses,
    check: (): AnswerOf<ClaimReasons> => notMet('travel.not-covered'),
  });
}

function person(clauses: readonly string[], persons: ReadonlySet<string>): Criterion<Turn<Travel>> {
  return criterion({
    id: 'person',
    clauses,
    check: ({ line: { person } }): AnswerOf<ClaimReasons> =>
      persons.has(person) ? met('person.known', { person }) : notMet('person.unknown', { person }),
  });
}

function appliedForIt(
  clauses: readonly string[],
  gatherings: ReadonlySet<string>,
): Criterion<Turn<SpecialNeed>> {
  return criterion({
    id: 'applied-for',
    clauses,
    check: ({ line: { gathering } }): AnswerOf<ClaimReasons> =>
      gatherings.has(gathering)
        ? met('need.applied-for', { gathering })
        : notMet('need.not-applied-for', { gathering }),
  });
}

/** The call's examples are no closed list: what is none of them goes as `other`, with a note. */
function kind(call: Call): Criterion<Turn<OtherCost>> {
  const { examples, clauses } = call.grant.otherCosts;
  const known = otherCostKinds(call);
  return criterion({
    id: 'kind',
    clauses,
    check: ({ line: { kind, note } }): AnswerOf<ClaimReasons> => {
      if (!known.includes(kind)) return notMet('kind.unknown', { kind, known });
      const isClear = examples.includes(kind) || isNoted({ note });
      return isClear ? met('kind.known', { kind }) : notMet('kind.without-note', { kind });
    },
  });
}

/** Whether a line says in words what it is for. */
export function isNoted({ note }: { readonly note?: string | undefined }): boolean {
  return (note ?? '').trim() !== '';
}

/** The kinds of other costs: the call's examples, and `other`. */
export function otherCostKinds(call: Call): readonly string[] {
  return [...new Set([...call.grant.otherCosts.examples, 'other'])];
}

function sum(clauses: readonly string[]): Criterion<Turn<OtherCost>> {
  return criterion({
    id: 'sum',
    clauses,
    check: ({ line, limit: sum, left }): AnswerOf<ClaimReasons> =>
      line.amount <= left
        ? met('sum.within', { sum, left })
        : notMet('sum.exceeded', { sum, left, over: line.amount - left }),
  });
}

function cap(clauses: readonly string[]): Criterion<Turn<SpecialNeed>> {
  return criterion({
    id: 'cap',
    clauses,
    check: ({ line: { gathering, amount }, limit: cap, left }): AnswerOf<ClaimReasons> =>
      amount <= left
        ? met('cap.within', { cap, gathering, left })
        : notMet('cap.exceeded', { cap, gathering, left, over: amount - left }),
  });
}
