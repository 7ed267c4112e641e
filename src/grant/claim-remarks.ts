import type { Application } from '../application/application.js';
import type { Call } from '../call/call.js';
import { gatheringsOf } from '../call/gatherings.js';
import { type AnswerOf, notMet } from '../criteria/criterion.js';
import type { Finding } from '../criteria/finding.js';
import { judged } from '../criteria/judged.js';
import { type Amounts, totalOf } from '../money/amounts.js';
import { addDays } from '../time/calendar.js';
import { ownItem } from './awarded-item.js';
import type { Claim } from './claim.js';
import type { ClaimOrder } from './claim-order.js';
import { sumOf } from './combined.js';
import { entryList } from './entry-list.js';
import type { SettledLine } from './settlement.js';

/** What a person may want to look at in claims. A remark refuses nothing. */
export interface ClaimRemarks {
  /** The cost arose more than two weeks before or after the gathering that it is for. */
  'remark.far-from-gathering': OfClaim & {
    /** The day of the cost. */
    readonly on: string;
    /** The id of the gathering. */
    readonly gathering: string;
  };
  /** The person of the claim is not recorded at the gathering. */
  'remark.not-recorded': OfClaim & {
    /** The key of the host for the person. */
    readonly person: string;
    /** The id of the gathering. */
    readonly gathering: string;
  };
  /** An earlier claim has the same item, kind of cost, day and sum. */
  'remark.same-as': OfClaim & {
    /** The id of the earlier claim. */
    readonly earlier: string;
  };
  /** More was claimed than was applied for. Sums are in minor units. */
  'remark.above-estimate': {
    /** The id of the item. */
    readonly item: string;
    /** What was claimed. */
    readonly claimed: number;
    /** What was applied for. */
    readonly appliedFor: number;
  };
  /** The application applies for an item that the call does not have. */
  'remark.unknown-item': {
    /** The id of the item in the application. */
    readonly item: string;
  };
}

/** @inline */
interface OfClaim {
  /** The id of the claim. */
  readonly claim: string;
}

/** Who was at a gathering, as a record of participation has it. */
export interface RecordedGathering {
  /** The id of the gathering. */
  readonly gathering: string;
  /** The persons who attended, by the keys of the host. */
  readonly persons: readonly string[];
}

/** A cost this many days before or after a gathering is near enough to need no remark. */
const NEAR_DAYS = 14;

/** What a person may want to look at, claim by claim, and then item by item. */
export function claimRemarks(
  call: Call,
  order: ClaimOrder,
  application: Application | undefined,
  attendance: readonly RecordedGathering[],
  lines: readonly SettledLine[],
): readonly Finding[] {
  const counted = order.claims.filter(
    ({ id, credits }) => credits === undefined && !order.isReplaced(id),
  );
  const ids = new Set(counted.map(({ id }) => id));
  const claimed = lines.filter(({ claim }) => ids.has(claim));
  const earlier = new Map<string, string>();
  const ofClaims = counted.flatMap((claim) => [
    ...atGathering(claim, call, attendance),
    ...sameAs(claim, earlier),
  ]);
  const ofItems = Object.entries(application?.appliedFor ?? {}).flatMap(([item, amounts]) =>
    ofItem(item, amounts, call, claimed),
  );
  return [...ofClaims, ...ofItems];
}

function remark(answer: AnswerOf<ClaimRemarks>, clauses: readonly string[] = []): Finding {
  return judged('remark', clauses, answer, 'recommended');
}

function atGathering(
  { id: claim, item: itemId, entry, on, person }: Claim,
  call: Call,
  attendance: readonly RecordedGathering[],
): readonly Finding[] {
  const item = ownItem(call, itemId);
  const days = gatheringsOf(call).find(({ id }) => id === entry);
  if (item === undefined || entry === undefined || days === undefined) return [];
  if (entryList(item, call) !== 'gatherings') return [];
  const isFar = on < addDays(days.from, -NEAR_DAYS) || on > addDays(days.to, NEAR_DAYS);
  const records = attendance.filter(({ gathering }) => gathering === entry);
  const isRecorded =
    person === undefined || records.some(({ persons }) => persons.includes(person));
  const params = { claim, gathering: entry };
  return [
    ...(isFar
      ? [remark(notMet('remark.far-from-gathering', { ...params, on }), item.clauses)]
      : []),
    ...(records.length === 0 || isRecorded
      ? []
      : [remark(notMet('remark.not-recorded', { ...params, person }), item.clauses)]),
  ];
}

function sameAs(claim: Claim, earlier: Map<string, string>): readonly Finding[] {
  const { id, item, cost, on, amount, facts } = claim;
  const what = JSON.stringify([item, cost, on, amount ?? facts]);
  const first = earlier.get(what);
  if (first === undefined) earlier.set(what, id);
  const isAllowed = first === undefined || claim.replaces === first;
  return isAllowed ? [] : [remark(notMet('remark.same-as', { claim: id, earlier: first }))];
}

function ofItem(
  item: string,
  amounts: Amounts,
  call: Call,
  lines: readonly SettledLine[],
): readonly Finding[] {
  const own = ownItem(call, item);
  if (own === undefined) return [remark(notMet('remark.unknown-item', { item }))];
  const claimed = sumOf(lines.filter((line) => line.item === item).map((line) => line.claimed));
  const appliedFor = totalOf(amounts);
  if (claimed <= appliedFor) return [];
  return [remark(notMet('remark.above-estimate', { item, claimed, appliedFor }), own.clauses)];
}
