import { RESERVED_IDS } from '../../allocation/selection-issues.js';
import { checkWhenShort } from '../../allocation/when-short.js';
import { checkAmount, checkNumber } from '../../conditions/check-amount.js';
import { checkCondition, type KnownIds, type Report } from '../../conditions/check-condition.js';
import { partOfCount } from '../../conditions/exact.js';
import { type FactKind, factIn } from '../../conditions/fact.js';
import type { SelectionRules } from '../sections/selection.js';
import type { Sections } from '../sections.js';
import { checkUnique } from './unique.js';

type Path = readonly (string | number)[];

/** The keys of the order that are no facts. */
const OTHER_KEYS = ['priority', 'receipt', 'lot'];

/** Ids that are pools or attributes of a draw already. */
const RESERVED = [...OTHER_KEYS, ...RESERVED_IDS, 'group', 'ask'];

/** Checks that the selection refers only to what the call has, and gives no more than there is. */
export function checkSelection(call: Sections, known: KnownIds, report: Report): void {
  const { selection } = call;
  if (selection === undefined) return;
  const { capacity, threshold, placedFirst, quotas = [], caps = [], placesNeeded } = selection;
  const path = ['selection'];
  if (threshold) checkCondition(threshold, [...path, 'threshold'], known, report);
  if (placedFirst) checkCondition(placedFirst, [...path, 'placedFirst'], known, report);
  checkCapacity(call, selection, known, report);
  checkOrder(call, selection, known, report);
  checkUnique(
    quotas.map(({ id }) => id),
    [...path, 'quotas'],
    report,
  );
  for (const [at, quota] of quotas.entries()) {
    const ofQuota = [...path, 'quotas', at];
    checkReserved(quota.id, [...ofQuota, 'id'], report);
    if (factIn(call.facts, quota.id) !== undefined) {
      report([...ofQuota, 'id'], 'duplicate', 'a fact of the call has this id already');
    }
    checkCondition(quota.when, [...ofQuota, 'when'], known, report);
    if ('budget' in quota) checkAmount(quota.budget, [...ofQuota, 'budget'], known, report);
    const lacks = 'budget' in quota ? capacity.budget === undefined : capacity.places === undefined;
    if (lacks) report(ofQuota, 'selection.capacity', 'the capacity has no number to take this of');
  }
  for (const [at, cap] of caps.entries()) {
    checkKind(call, cap.by, ['choice', 'yes-no', 'number'], [...path, 'caps', at, 'by'], report);
    if ('percent' in cap && capacity.places === undefined) {
      const message = 'a percentage is of the places, and the capacity has none';
      report([...path, 'caps', at, 'percent'], 'selection.capacity', message);
    }
  }
  if (placesNeeded !== undefined) {
    checkKind(call, placesNeeded, ['number'], [...path, 'placesNeeded'], report);
  }
}

function checkCapacity(
  { grant }: Sections,
  { capacity, quotas = [], placesNeeded }: SelectionRules,
  known: KnownIds,
  report: Report,
): void {
  const path = ['selection', 'capacity'];
  const { places, budget, each, whenShort } = capacity;
  if (places === undefined && budget === undefined) {
    report(path, 'selection.capacity', 'expected `places` or `budget`');
  }
  if (places !== undefined) checkNumber(places, [...path, 'places'], known, report);
  if (budget !== undefined) checkAmount(budget, [...path, 'budget'], known, report);
  if (each !== undefined) checkAmount(each, [...path, 'each'], known, report);
  if (budget !== undefined && each === undefined && grant === undefined) {
    report([...path, 'each'], 'selection.ask', 'a budget needs what one entrant takes of it');
  }
  checkWhenShort({ whenShort, budget, placesNeeded }, [...path, 'whenShort'], report);
  let share = 0;
  let left = typeof places === 'number' ? places : Number.POSITIVE_INFINITY;
  let money = typeof budget === 'number' ? budget : Number.POSITIVE_INFINITY;
  for (const [at, quota] of quotas.entries()) {
    if ('percent' in quota) {
      share += quota.percent;
      if (typeof places === 'number') left -= partOfCount(quota.percent, places);
    } else if ('places' in quota) left -= quota.places;
    else money -= typeof quota.budget === 'number' ? quota.budget : 0;
    if (share <= 100 && left >= 0 && money >= 0) continue;
    const message = 'the quotas together are more than there is to give';
    report(['selection', 'quotas', at], 'selection.quotas', message);
    return;
  }
}

function checkOrder(
  call: Sections,
  { order }: SelectionRules,
  known: KnownIds,
  report: Report,
): void {
  for (const [at, { by, direction, groups }] of order.entries()) {
    const path = ['selection', 'order', at];
    const isFact = !OTHER_KEYS.includes(by);
    if (isFact) checkKind(call, by, ['number', 'money', 'day', 'yes-no'], [...path, 'by'], report);
    if ((direction !== undefined) !== isFact || (groups !== undefined) !== (by === 'priority')) {
      const message = 'expected `direction` with a fact, `groups` with `priority`, else neither';
      report(path, 'selection.order', message);
    }
    if (order.findIndex((key) => key.by === by) !== at) {
      report([...path, 'by'], 'duplicate', 'this id occurs twice in the list');
    }
    if (by === 'lot' && at < order.length - 1) {
      report(path, 'selection.order', 'nothing can follow the lot: it leaves no two equal');
    }
    checkUnique(groups?.map(({ id }) => id) ?? [], [...path, 'groups'], report);
    for (const [group, { when }] of (groups ?? []).entries()) {
      checkCondition(when, [...path, 'groups', group, 'when'], known, report);
    }
  }
}

/** A fact of the call that is about all of an application, and of a kind that can be used so. */
function checkKind(
  { facts = {} }: Sections,
  id: string,
  kinds: readonly FactKind[],
  path: Path,
  report: Report,
): void {
  const fact = factIn(facts, id);
  checkReserved(id, path, report);
  if (fact === undefined) report(path, 'fact.unknown', 'the call has no such fact');
  else if (fact.about !== 'application' && fact.about !== 'applicant') {
    report(path, 'fact.scope', 'expected a fact about the application or the applicant');
  } else if (!kinds.includes(fact.kind)) {
    report(path, 'fact.kind', `expected a fact of the kind ${kinds.join(', ')}`);
  }
}

function checkReserved(id: string, path: Path, report: Report): void {
  if (!RESERVED.includes(id)) return;
  report(path, 'id.reserved', `\`${id}\` is a reserved id; choose another`);
}
