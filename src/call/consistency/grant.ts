import { checkAmount, checkNumber } from '../../conditions/check-amount.js';
import {
  checkCondition,
  checkMoment,
  type KnownIds,
  type Report,
} from '../../conditions/check-condition.js';
import { expectedUnit, isUnit } from '../../language/units.js';
import { own } from '../../parse/own.js';
import { gatheringIds } from '../gatherings.js';
import type { GrantItem, GrantLimit, ItemPeriod } from '../sections/grant.js';
import type { Sections } from '../sections.js';
import { knownIdsOfAward } from './known-ids.js';
import { reachable } from './reachable.js';

type Path = readonly (string | number)[];

/** Checks that the grant, its payments and the repayment refer only to what the call has. */
export function checkGrant(call: Sections, known: KnownIds, report: Report): void {
  const { items = {}, total = undefined } = call.grant ?? {};
  for (const [id, item] of Object.entries(items)) {
    checkItem(item, ['grant', 'items', id], call, known, report);
  }
  checkCircles(items, report);
  for (const key of ['minimum', 'maximum'] as const) {
    const amount = total?.[key];
    if (amount !== undefined) checkAmount(amount, ['grant', 'total', key], known, report);
  }
  checkPayments(call, report);
}

function checkItem(
  item: GrantItem,
  path: Path,
  call: Sections,
  known: KnownIds,
  report: Report,
): void {
  const at = (...keys: Path) => [...path, ...keys];
  const over = 'over' in item ? item.over : undefined;
  if (over !== undefined && !known.lists.includes(over)) {
    report(at('over'), 'list.missing', 'the call has no such list');
  }
  const ofEntry: KnownIds = { ...known, list: over };
  if (item.when) checkCondition(item.when, at('when'), ofEntry, report);
  if (item.kind === 'lump-sum') checkAmount(item.amount, at('amount'), ofEntry, report);
  else if (item.kind === 'actual-costs') {
    if (item.fixed !== undefined) checkAmount(item.fixed, at('fixed'), ofEntry, report);
  } else if (item.kind === 'unit-costs') {
    checkAmount(item.rate, at('rate'), ofEntry, report);
    for (const [index, factor] of item.times.entries()) {
      checkNumber(factor, at('times', index), ofEntry, report);
    }
  } else if (item.kind === 'in-kind') {
    checkNumber(item.quantity, at('quantity'), known, report);
    if (!isUnit(item.unit)) {
      report(at('unit'), 'unit.unknown', expectedUnit());
    }
    checkPer(item.per, at('per'), call, known, report);
  }
  const limits: readonly GrantLimit[] = ('limits' in item && item.limits) || [];
  for (const [index, { maximum, per }] of limits.entries()) {
    // The facts of an entry are read where the limit is for each entry.
    const isOfEntry = over !== undefined && per?.includes(over);
    const scope = isOfEntry ? ofEntry : known;
    checkAmount(maximum, at('limits', index, 'maximum'), scope, report);
    checkPer(per, at('limits', index, 'per'), call, known, report);
  }
  if ('period' in item) checkPeriod(item.period, at('period'), call, report);
}

function checkPeriod(
  period: ItemPeriod | undefined,
  path: Path,
  call: Sections,
  report: Report,
): void {
  if (period === 'course' && call.course === undefined) {
    report(path, 'course.missing', 'there is no course; add one, or remove the period');
  } else if (period === 'gathering' && gatheringIds(call).length === 0) {
    report(path, 'gatherings.missing', 'there are no gatherings; add them, or remove the period');
  } else if (typeof period === 'object') {
    const { from, to } = period;
    if (from === undefined && to === undefined) {
      report(path, 'moment.empty', 'expected `from` or `to`');
    }
    const ofAward = knownIdsOfAward(call);
    if (from) checkMoment(from, [...path, 'from'], ofAward, report);
    if (to) checkMoment(to, [...path, 'to'], ofAward, report);
    if (from && to && 'day' in from && 'day' in to && from.day > to.day) {
      report([...path, 'to'], 'limit.order', 'the last day is before the first');
    }
  }
}

function checkPer(
  per: readonly string[] = [],
  path: Path,
  call: Sections,
  { lists }: KnownIds,
  report: Report,
): void {
  for (const [index, of] of per.entries()) {
    const at = [...path, index];
    if (of === 'gatherings' && gatheringIds(call).length === 0) {
      report(at, 'gatherings.missing', 'the call has no gatherings');
    } else if (![...lists, 'gatherings', 'day', 'year'].includes(of)) {
      report(at, 'list.missing', 'the call has no such list');
    } else if (per.indexOf(of) !== index) {
      report(at, 'duplicate', 'this id occurs twice in the list');
    }
  }
}

/** A flat rate is of items in money, and never of itself. */
function checkCircles(items: Readonly<Record<string, GrantItem>>, report: Report): void {
  const ofItem = (id: string) => {
    const item = own(items, id);
    return item?.kind === 'flat-rate' ? item.of : [];
  };
  for (const id of Object.keys(items)) {
    for (const [index, other] of ofItem(id).entries()) {
      const path = ['grant', 'items', id, 'of', index];
      if (!Object.hasOwn(items, other) || items[other]?.kind === 'in-kind') {
        report(path, 'item.missing', 'the call has no such item in money');
      } else if (reachable(other, ofItem).includes(id)) {
        report(path, 'item.circle', 'a flat rate cannot be a share of itself');
      } else if (ofItem(id).indexOf(other) !== index) {
        report(path, 'duplicate', 'this id occurs twice in the list');
      }
    }
  }
}

/** Payments name moments and events of the call, and are at most all of what was granted. */
function checkPayments(call: Sections, report: Report): void {
  const ofAward = knownIdsOfAward(call);
  let percents = 0;
  let balances = 0;
  for (const [id, { percent, due, after }] of Object.entries(call.payments ?? {})) {
    const path = ['payments', id];
    if (percent === 'balance') balances += 1;
    else percents += percent;
    if (percents > 100 || balances > 1) {
      report([...path, 'percent'], 'payments.sum', 'the payments are more than what is granted');
    }
    if (due) checkMoment(due, [...path, 'due'], ofAward, report);
    if (after !== undefined) checkMoment({ days: 0, after }, path, ofAward, report);
  }
  if (call.repayment) checkMoment(call.repayment.due, ['repayment', 'due'], ofAward, report);
}
