import type { Call } from '../call/call.js';
import { type CallReference, referenceTo } from '../call/reference.js';
import type { Finding } from '../criteria/finding.js';
import { currencyOf, type Ore, sumOre } from '../money/money.js';
import { byCodeUnit } from '../parse/order.js';
import { parseOrThrow } from '../parse/parse.js';
import { version } from '../version.js';
import {
  claimCriteria,
  type ItemCriteria,
  isNoted,
  otherCostKinds,
  sumOf,
  type Turn,
} from './claim-criteria.js';
import { type ClaimLine, type Claims, claims as schema } from './claims.js';
import { type Cap, openLimits } from './limits.js';
import { type Stay, settleStays } from './stays.js';

/** Sums of claimed lines, in øre: `accepted`, `cut` and `refused` together are `claimed`. */
export interface Total {
  /** What the lines state, in øre. */
  readonly claimed: Ore;
  /** What of it is paid. */
  readonly accepted: Ore;
  /** What goes beyond a sum or a cap. */
  readonly cut: Ore;
  /** What the grant does not cover at all. */
  readonly refused: Ore;
}

/** What became of one claimed line, and why. It carries no note. */
export interface SettledLine {
  /** The host's key for the line. */
  readonly id: string;
  /** What it is claimed under. */
  readonly item: ClaimLine['item'];
  /** Of a line of other costs. */
  readonly kind?: string;
  /** Of a line of travel or special needs. */
  readonly gathering?: string;
  /** Of a line of travel. */
  readonly person?: string;
  /** The day on which the cost arose. */
  readonly date: string;
  /** As it was claimed. */
  readonly amount: number;
  /** As it was claimed, ISO 4217. */
  readonly currency: string;
  /** In øre, or hundredths of the call's currency; null when the line states no sum of whole øre from 0 up. */
  readonly claimed: Ore | null;
  /** What of it is paid, in øre. */
  readonly accepted: Ore;
  /** What of it goes beyond a sum or a cap. */
  readonly cut: Ore;
  /** All of it, where the grant does not cover it. */
  readonly refused: Ore;
  /** What became of it: `cut` where a part is paid. */
  readonly outcome: 'accepted' | 'cut' | 'refused';
  /** Each thing that the line is judged by, with its clauses. */
  readonly finding: Finding;
}

/** What a place has claimed, and what its grant covers of it. Sums are in øre. */
export interface Statement {
  /** The version of the library that settled. */
  readonly library: string;
  /** The call that was settled by. */
  readonly call: CallReference;
  /** What the sums are hundredths of (ISO 4217). */
  readonly currency: string;
  /** Every line, by its date and then its id. */
  readonly lines: readonly SettledLine[];
  /** As it is documented, without a sum (C08). */
  readonly travel: Total & {
    /** Where the call says it. */
    readonly clauses: readonly string[];
  };
  /** Against the sum for other costs; `left` of it is not spent (C09). */
  readonly otherCosts: Total & {
    /** The sum for other costs, in øre. */
    readonly sum: Ore;
    /** What of it is not spent. */
    readonly left: Ore;
    /** The same by kind. */
    readonly kinds: { readonly [kind: string]: Total };
    /** Where the call says it. */
    readonly clauses: readonly string[];
  };
  /** Against the cap of each gathering, which is 0 where nothing was applied for (C10). */
  readonly specialNeeds: Total & {
    /** The same by gathering, each against its cap. */
    readonly gatherings: { readonly [gathering: string]: Total & Cap };
    /** Where the call says it. */
    readonly clauses: readonly string[];
  };
  /** What the organiser pays itself: no money is transferred (C07). */
  readonly stay: {
    /** No money is transferred. */
    readonly inKind: true;
    /** Who stayed, gathering by gathering. */
    readonly gatherings: readonly Stay[];
    /** Where the call says it. */
    readonly clauses: readonly string[];
  };
  /** All lines together. Stays are in kind, and not in it. */
  readonly total: Total;
}

/**
 * Settles what a place has claimed against what the call grants (C05–C10). Each line is accepted,
 * cut to what is left of a sum or a cap, or refused, with the finding that says why. Lines take
 * their turn by date, then by id, so that the same claims in any order give the same statement; of
 * lines with one id the first counts. What the call attaches no consequence to, such as money that
 * is left, is stated and nothing more.
 *
 * @throws {@link UtlysningError} `claims.invalid`, with the issues, when the claims have another
 * shape than {@link parseClaims} reads.
 *
 * @example
 * ```ts
 * import { explain, kroner, settle } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * const cost = { item: 'otherCosts', kind: 'staff-release', currency: 'NOK' } as const;
 * const statement = settle(hkdir2024, {
 *   persons: [],
 *   appliedFor: [],
 *   lines: [
 *     { ...cost, id: 'c-2', date: '2025-03-01', amount: kroner(20_000) },
 *     { ...cost, id: 'c-1', date: '2024-11-01', amount: kroner(40_000) },
 *   ],
 *   stays: [],
 * });
 * statement.lines.map(({ id, outcome, accepted }) => [id, outcome, accepted]);
 * // => [['c-1', 'accepted', kroner(40_000)], ['c-2', 'cut', kroner(10_000)]]
 * statement.lines.flatMap(({ finding }) => explain(finding, 'en', hkdir2024)).at(-1);
 * // => 'The amount is NOK\u00a010,000 more than what was left: NOK\u00a010,000 of NOK\u00a050,000 (C09).'
 * ```
 */
export function settle(call: Call, claims: Claims): Statement {
  const read = parseOrThrow(schema, claims, 'claims.invalid');
  const criteria = claimCriteria(call, read);
  const limits = openLimits(call, read);
  const seen = new Set<string>();
  const lines = [...read.lines].sort(inTurn).map((line) => {
    const turn = { line, again: seen.has(line.id), ...limits.of(line) };
    seen.add(line.id);
    const settled = settleLine(turn, criteria[line.item], sumOf(call, line));
    limits.take(line, settled.accepted);
    return settled;
  });

  const { travel, otherCosts, specialNeeds, stay } = call.grant;
  const ofTravel = lines.filter(({ item }) => item === 'travel');
  const ofOther = lines.filter(({ item }) => item === 'otherCosts');
  const ofNeeds = lines.filter(({ item }) => item === 'specialNeeds');
  const other = totalOf(ofOther);
  const byKind = groupedBy(ofOther, ({ kind }) => kind);
  const byGathering = groupedBy(ofNeeds, ({ gathering }) => gathering);
  return {
    library: version,
    call: referenceTo(call),
    currency: currencyOf(call),
    lines,
    travel: { ...totalOf(ofTravel), clauses: travel.clauses },
    otherCosts: {
      ...other,
      sum: otherCosts.sum,
      left: (otherCosts.sum - other.accepted) as Ore,
      kinds: Object.fromEntries(
        [...new Set([...otherCostKinds(call), ...byKind.keys()])].map((kind) => [
          kind,
          totalOf(byKind.get(kind) ?? []),
        ]),
      ),
      clauses: otherCosts.clauses,
    },
    specialNeeds: {
      ...totalOf(ofNeeds),
      gatherings: Object.fromEntries(
        call.gatherings.planned.map(({ id }) => [
          id,
          { ...totalOf(byGathering.get(id) ?? []), ...limits.capOf(id) },
        ]),
      ),
      clauses: specialNeeds.clauses,
    },
    stay: { inKind: true, gatherings: settleStays(call, read), clauses: stay.clauses },
    total: totalOf(lines),
  };
}

/** By date, then by id; lines that share both are told apart by what they claim. */
function inTurn(a: ClaimLine, b: ClaimLine): number {
  const order = byCodeUnit(a.date, b.date) || byCodeUnit(a.id, b.id);
  return order || byCodeUnit(canonical(a), canonical(b));
}

/** All of a line that has a say in what becomes of it, in a fixed order. */
function canonical(line: ClaimLine): string {
  const noted = line.item === 'otherCosts' && isNoted(line);
  const what = Object.values(about(line));
  return JSON.stringify([line.item, ...what, line.currency, line.amount, noted]);
}

function about(line: ClaimLine): Pick<SettledLine, 'kind' | 'gathering' | 'person'> {
  if (line.item === 'travel') return { gathering: line.gathering, person: line.person };
  return line.item === 'otherCosts' ? { kind: line.kind } : { gathering: line.gathering };
}

function settleLine(
  turn: Turn,
  { covered, within }: ItemCriteria,
  claimed: Ore | undefined,
): SettledLine {
  const { line, left } = turn;
  const sum = claimed ?? NOTHING;
  const why = covered.evaluate(turn);
  const isCovered = why.outcome === 'met';
  const accepted = isCovered ? (Math.min(sum, left) as Ore) : NOTHING;
  const { id, item, date, amount, currency } = line;
  return {
    id,
    item,
    ...about(line),
    date,
    amount,
    currency,
    claimed: claimed ?? null,
    accepted,
    cut: isCovered ? ((sum - accepted) as Ore) : NOTHING,
    refused: isCovered ? NOTHING : sum,
    outcome: !isCovered ? 'refused' : accepted < sum ? 'cut' : 'accepted',
    finding: isCovered ? within.evaluate(turn) : why,
  };
}

const NOTHING = 0 as Ore;

function groupedBy(
  lines: readonly SettledLine[],
  keyOf: (line: SettledLine) => string | undefined,
): ReadonlyMap<string, readonly SettledLine[]> {
  const groups = new Map<string, SettledLine[]>();
  for (const line of lines) {
    const key = keyOf(line) ?? '';
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return groups;
}

function totalOf(lines: readonly SettledLine[]): Total {
  return {
    claimed: sumOre(lines.map(({ claimed }) => claimed ?? NOTHING)),
    accepted: sumOre(lines.map(({ accepted }) => accepted)),
    cut: sumOre(lines.map(({ cut }) => cut)),
    refused: sumOre(lines.map(({ refused }) => refused)),
  };
}
