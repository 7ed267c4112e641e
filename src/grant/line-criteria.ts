import { gatheringIds } from '../call/gatherings.js';
import { type ActualCosts, type GrantItem, listOf } from '../call/sections/grant.js';
import { conditionCriterion } from '../conditions/compile.js';
import type { Condition } from '../conditions/condition.js';
import { type AnswerOf, met, notMet, undetermined } from '../criteria/criterion.js';
import type { Finding } from '../criteria/finding.js';
import { judged } from '../criteria/judged.js';
import type { Moment } from '../moments/moment.js';
import { dayOfMoment } from '../moments/resolve.js';
import { own } from '../parse/own.js';
import { isVisible } from '../parse/visible.js';
import { firstDayOf, lastDayOf } from '../time/calendar.js';
import type { Award } from './award-schema.js';
import { grantedOf, ownItem } from './awarded-item.js';
import type { Claim } from './claim.js';
import { entryList } from './entry-list.js';
import type { LineContext } from './line-context.js';

/** The reasons why an item covers a line, or does not. */
export interface LineReasons {
  /** Met: the item is part of the award. */
  'item.granted': OfItem;
  /** Not met: the call does not have the item. */
  'item.not-in-call': OfItem;
  /** Not met: the item is not part of the award, or nothing was granted of it. */
  'item.not-granted': OfItem;
  /** Not met: the organiser provides the item, and no money is paid. */
  'item.in-kind': OfItem;
  /** Met: the claim names an entry, or a gathering, for which the item is granted. */
  'entry.granted': OfEntry;
  /** Undetermined: the claim does not name what it is for. */
  'entry.not-stated': {
    /** The id of the list, or `gatherings`. */
    readonly list: string;
  };
  /** Not met: the application does not have the entry, or the call not the gathering. */
  'entry.unknown': OfEntry;
  /** Not met: nothing was granted for the entry or the gathering. */
  'entry.not-granted': OfEntry;
  /** Met: costs of this kind are covered. */
  'cost.eligible': OfCost;
  /** Undetermined: the claim does not state the kind of the cost. */
  'cost.not-stated': Known;
  /** Not met: the call excludes costs of this kind. */
  'cost.ineligible': OfCost;
  /** Not met: the call does not name costs of this kind. */
  'cost.unknown': OfCost & Known;
  /** Not met: the kind is `other`, and there is no note. */
  'cost.without-note': Record<never, never>;
  /** Met: the day of the cost is within the period. */
  'cost.in-period': Period;
  /** Not met: the day of the cost is before or after the period. */
  'cost.outside-period': Period;
  /** Undetermined: the period depends on a day that is not known. */
  'cost.period-unknown': {
    /** The day of the cost. */
    readonly on: string;
  };
}

/** @inline */
interface OfItem {
  /** The id of the item. */
  readonly item: string;
}

/** @inline */
interface OfEntry {
  /** The id of the list, or `gatherings`. */
  readonly list: string;
  /** The id of the entry, or of the gathering. */
  readonly entry: string;
}

/** @inline */
interface OfCost {
  /** The kind of the cost. */
  readonly cost: string;
}

/** @inline */
interface Known {
  /** The kinds that the call names. */
  readonly known: readonly string[];
}

/** @inline */
interface Period {
  /** The day of the cost. */
  readonly on: string;
  /** The first day; null where there is none. */
  readonly from: string | null;
  /** The last day; null where there is none. */
  readonly to: string | null;
}

type Answer = AnswerOf<LineReasons>;

/** Whether the grant covers a line at all: its item, its entry, the kind of cost and its day. */
export function coverage(claim: Claim, context: LineContext): readonly Finding[] {
  const { call } = context;
  const item = ownItem(call, claim.item);
  const { clauses = [], when } = item ?? {};
  const period = item && 'period' in item ? item.period : undefined;
  const list = item && entryList(item, call);
  const costs = item?.kind === 'actual-costs' ? item.costs : undefined;
  const part = (id: string, answer: Answer) => judged(id, clauses, answer);
  const findings = [part('item', granted(claim, item, context.award))];
  if (list !== undefined) findings.push(part('entry', ofEntry(claim, list, context)));
  if (item && when) findings.push(applies(claim, item, when, context));
  if (costs !== undefined) findings.push(part('cost', ofCost(claim, costs)));
  if (period !== undefined && period !== 'gathering') {
    findings.push(part('period', inPeriod(claim, period, context)));
  }
  return findings;
}

function granted({ item: id }: Claim, item: GrantItem | undefined, award: Award): Answer {
  if (item === undefined) return notMet('item.not-in-call', { item: id });
  if (item.kind === 'in-kind') return notMet('item.in-kind', { item: id });
  const isGranted = Object.hasOwn(award.items, id) && grantedOf(award, id) !== 0;
  return isGranted ? met('item.granted', { item: id }) : notMet('item.not-granted', { item: id });
}

function ofEntry({ item, entry }: Claim, list: string, context: LineContext): Answer {
  const { call, award, scopes } = context;
  if (entry === undefined) return undetermined('entry.not-stated', { list });
  const params = { list, entry };
  const known =
    list === 'gatherings'
      ? gatheringIds(call).includes(entry)
      : (scopes.entriesOf(list)?.some(({ id }) => id === entry) ?? true);
  if (!known) return notMet('entry.unknown', params);
  const granted = own(award.items, item)?.granted;
  const isGranted = typeof granted !== 'object' || (own(granted, entry) ?? 0) !== 0;
  return isGranted ? met('entry.granted', params) : notMet('entry.not-granted', params);
}

function applies(
  { entry: id }: Claim,
  item: GrantItem,
  when: Condition,
  { call, scopes }: LineContext,
): Finding {
  const over = listOf(item);
  const options = { id: 'when', facts: call.facts ?? {}, clauses: item.clauses };
  const { scope, entry } = scopes.ofApplication(over, id);
  if (over === undefined || entry === undefined) {
    return conditionCriterion(when, options).evaluate(scope);
  }
  const entriesOf = (list: string) => (list === over ? [entry] : scope.entriesOf(list));
  return conditionCriterion({ each: over, holds: when }, options).evaluate({ ...scope, entriesOf });
}

function ofCost({ cost, note }: Claim, costs: NonNullable<ActualCosts['costs']>): Answer {
  const { eligible, closed = false, ineligible = [] } = costs;
  const known = closed ? eligible : [...eligible, 'other'];
  if (cost === undefined) return undetermined('cost.not-stated', { known });
  if (ineligible.includes(cost)) return notMet('cost.ineligible', { cost });
  if (!known.includes(cost)) return notMet('cost.unknown', { cost, known });
  const isUnnamed = cost === 'other' && !eligible.includes(cost);
  if (isUnnamed && !isVisible(note ?? '')) return notMet('cost.without-note');
  return met('cost.eligible', { cost });
}

function inPeriod(
  { on }: Claim,
  period: Exclude<ActualCosts['period'], 'gathering' | undefined>,
  { call: { course }, scopes }: LineContext,
): Answer {
  const days = (moment: Moment | undefined) => (moment ? dayOfMoment(moment, scopes.dayOf) : null);
  const [from, to] =
    period === 'course'
      ? [course ? firstDayOf(course.from) : null, course ? lastDayOf(course.to) : null]
      : [days(period.from), days(period.to)];
  const isOutside = (from != null && on < from) || (to != null && on > to);
  if (!isOutside && (from === undefined || to === undefined)) {
    return undetermined('cost.period-unknown', { on });
  }
  const params = { on, from: from ?? null, to: to ?? null };
  return isOutside ? notMet('cost.outside-period', params) : met('cost.in-period', params);
}
