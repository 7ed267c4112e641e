import type { Call } from '../call/call.js';
import { type CallReference, referenceTo } from '../call/reference.js';
import type { Finding } from '../criteria/finding.js';
import { currencyOf, type Ore, sumOre } from '../money/money.js';
import { byCodeUnit } from '../parse/order.js';
import { parseOrThrow } from '../parse/parse.js';
import { version } from '../version.js';
import {
  type ClaimInOrder,
  claimCriteria,
  hasNote,
  type ItemCriteria,
  otherCostKinds,
  sumOf,
} from './claim-criteria.js';
import { type ClaimLine, type Claims, claims as schema } from './claims.js';
import { type Cap, openLimits } from './limits.js';
import { type Stay, settleStays } from './stays.js';

/** The sums of lines in øre. `accepted`, `cut` and `refused` add up to `claimed`. */
export interface Total {
  /** The claimed sum. */
  readonly claimed: Ore;
  /** The accepted part. */
  readonly accepted: Ore;
  /** The part that exceeds a sum or a cap. */
  readonly cut: Ore;
  /** The part that the grant does not cover. */
  readonly refused: Ore;
}

/** The decision on a claimed line. It does not have the note. */
export interface SettledLine {
  /** The key of the host for the line. */
  readonly id: string;
  /** The item of the grant. */
  readonly item: ClaimLine['item'];
  /** The kind, for other costs. */
  readonly kind?: string;
  /** The gathering, for travel and special needs. */
  readonly gathering?: string;
  /** The person, for travel. */
  readonly person?: string;
  /** The day of the cost. */
  readonly date: string;
  /** The amount of the line. */
  readonly amount: number;
  /** The currency of the line, ISO 4217. */
  readonly currency: string;
  /** The amount as a sum in øre, or in hundredths of the currency. Null if it is not such a sum. */
  readonly claimed: Ore | null;
  /** The accepted part, in øre. */
  readonly accepted: Ore;
  /** The part that exceeds a sum or a cap. */
  readonly cut: Ore;
  /** The entire sum, if the grant does not cover the line. */
  readonly refused: Ore;
  /** The decision. `cut` means that a part is accepted. */
  readonly outcome: 'accepted' | 'cut' | 'refused';
  /** The reasons, with their clauses. */
  readonly finding: Finding;
}

/** The settlement of the claims of a place. Sums are in øre. */
export interface Statement {
  /** The version of the library that settled. */
  readonly library: string;
  /** The call of the grant. */
  readonly call: CallReference;
  /** The currency of the sums (ISO 4217). */
  readonly currency: string;
  /** All lines, by date and then by id. */
  readonly lines: readonly SettledLine[];
  /** Travel, without a limit (C08). */
  readonly travel: Total & {
    /** The clauses of this item. */
    readonly clauses: readonly string[];
  };
  /** Other costs (C09). */
  readonly otherCosts: Total & {
    /** The sum for other costs, in øre. */
    readonly sum: Ore;
    /** The unused part of the sum. */
    readonly left: Ore;
    /** The totals by kind. */
    readonly kinds: { readonly [kind: string]: Total };
    /** The clauses of this item. */
    readonly clauses: readonly string[];
  };
  /** Special needs (C10). */
  readonly specialNeeds: Total & {
    /** The totals and the limits by gathering. */
    readonly gatherings: { readonly [gathering: string]: Total & Cap };
    /** The clauses of this item. */
    readonly clauses: readonly string[];
  };
  /** The stay at the gatherings. The organiser pays it (C07). */
  readonly stay: {
    /** The grant is in kind. */
    readonly inKind: true;
    /** The stays by gathering. */
    readonly gatherings: readonly Stay[];
    /** The clauses of this item. */
    readonly clauses: readonly string[];
  };
  /** The totals of all lines. Stays are not included. */
  readonly total: Total;
}

/**
 * Settles the claims of a place (C05–C10). Each line is accepted, cut to what is left of a sum or a
 * cap, or refused. Its finding has the reasons. Lines are settled by date and then by id, so the order
 * of the claims does not matter. Of lines with the same id, the first counts.
 *
 * @throws {@link UtlysningError} `claims.invalid`, with the issues, for claims that
 * {@link parseClaims} does not accept.
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
  const lines = [...read.lines].sort(byClaimOrder).map((line) => {
    const claim = { line, isRepeated: seen.has(line.id), ...limits.of(line) };
    seen.add(line.id);
    const settled = settleLine(claim, criteria[line.item], sumOf(call, line));
    limits.take(line, settled.accepted);
    return settled;
  });

  const { travel, otherCosts, specialNeeds, stay } = call.grant;
  const ofTravel = lines.filter(({ item }) => item === 'travel');
  const ofOther = lines.filter(({ item }) => item === 'otherCosts');
  const ofNeeds = lines.filter(({ item }) => item === 'specialNeeds');
  const other = totalOf(ofOther);
  const kinds = new Map<string, SettledLine[]>(otherCostKinds(call).map((kind) => [kind, []]));
  for (const line of ofOther) {
    const { kind = '' } = line;
    const ofKind = kinds.get(kind) ?? [];
    kinds.set(kind, ofKind);
    ofKind.push(line);
  }
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
      kinds: Object.fromEntries([...kinds].map(([kind, ofKind]) => [kind, totalOf(ofKind)])),
      clauses: otherCosts.clauses,
    },
    specialNeeds: {
      ...totalOf(ofNeeds),
      gatherings: Object.fromEntries(
        call.gatherings.planned.map(({ id }) => {
          const ofGathering = ofNeeds.filter(({ gathering }) => gathering === id);
          return [id, { ...totalOf(ofGathering), ...limits.capOf(id) }];
        }),
      ),
      clauses: specialNeeds.clauses,
    },
    stay: { inKind: true, gatherings: settleStays(call, read), clauses: stay.clauses },
    total: totalOf(lines),
  };
}

/** Compares lines by date, then by id, then by the rest, so that no order of input matters. */
function byClaimOrder(a: ClaimLine, b: ClaimLine): number {
  const order = byCodeUnit(a.date, b.date) || byCodeUnit(a.id, b.id);
  return order || byCodeUnit(canonical(a), canonical(b));
}

/** The other facts of a line that its settlement depends on, as a text. */
function canonical(line: ClaimLine): string {
  const noted = line.item === 'otherCosts' && hasNote(line);
  const details = Object.values(detailsOf(line));
  return JSON.stringify([line.item, ...details, line.currency, line.amount, noted]);
}

function detailsOf(line: ClaimLine): Pick<SettledLine, 'kind' | 'gathering' | 'person'> {
  if (line.item === 'travel') return { gathering: line.gathering, person: line.person };
  return line.item === 'otherCosts' ? { kind: line.kind } : { gathering: line.gathering };
}

function settleLine(
  claim: ClaimInOrder,
  { covered, within }: ItemCriteria,
  claimed: Ore | undefined,
): SettledLine {
  const { line, left } = claim;
  const sum = claimed ?? NOTHING;
  const finding = covered.evaluate(claim);
  const isCovered = finding.outcome === 'met';
  const accepted = isCovered ? (Math.min(sum, left) as Ore) : NOTHING;
  const { id, item, date, amount, currency } = line;
  return {
    id,
    item,
    ...detailsOf(line),
    date,
    amount,
    currency,
    claimed: claimed ?? null,
    accepted,
    cut: isCovered ? ((sum - accepted) as Ore) : NOTHING,
    refused: isCovered ? NOTHING : sum,
    outcome: !isCovered ? 'refused' : accepted < sum ? 'cut' : 'accepted',
    finding: isCovered ? within.evaluate(claim) : finding,
  };
}

const NOTHING = 0 as Ore;

function totalOf(lines: readonly SettledLine[]): Total {
  return {
    claimed: sumOre(lines.map(({ claimed }) => claimed ?? NOTHING)),
    accepted: sumOre(lines.map(({ accepted }) => accepted)),
    cut: sumOre(lines.map(({ cut }) => cut)),
    refused: sumOre(lines.map(({ refused }) => refused)),
  };
}
