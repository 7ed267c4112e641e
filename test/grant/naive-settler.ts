import type { Grant } from '../../src/call/sections/grant.js';
import type { AwardInput } from '../../src/grant/award-schema.js';
import type { Claim, DecidedClaimsInput } from '../../src/grant/claim.js';

/*
 * A second settler, written from the sentences 27 and 33 to 38 only, with whole numbers and
 * fractions of BigInt. It keeps a book of what was taken, and looks through all of it for each line.
 * It knows no code of `src` but the types. Amounts are numbers or `{ fact }` of the host.
 */

/** What becomes of a line. */
export interface NaiveLine {
  outcome: 'accepted' | 'cut' | 'refused' | 'undetermined' | 'decided';
  accepted: bigint;
}

/** What was taken by a claim, or can still be taken by one that is undetermined. */
interface Entry {
  claim: Claim;
  takes: bigint;
  mayTake: bigint;
}

interface Bound {
  maximum: bigint | undefined;
  counts: (entry: Entry) => boolean;
  isTotal: boolean;
}

/** What a random grant should have often enough. */
export type Case = 'credit-on-cut' | 'two-limits' | 'decided-above';

/** Settles by looking everything up anew. */
export function naive(
  grant: Grant,
  award: AwardInput,
  given: readonly Claim[],
  decided: DecidedClaimsInput,
  facts: Readonly<Record<string, number>>,
) {
  const items: Grant['items'] = Object.assign(Object.create(null), grant.items);
  const inOrder = [...given].sort((a, b) => a.sequence - b.sequence);
  const book: Entry[] = [];
  const lines: Record<string, NaiveLine> = {};
  const cases: Case[] = [];
  const isDecided = (claim: Claim) => claim.id in decided;
  const named = (id: string | undefined) => given.find((claim) => claim.id === id);
  const flat: Record<string, bigint> = Object.create(null);

  const value = (amount: unknown): bigint | undefined => {
    if (typeof amount === 'number') return BigInt(amount);
    const known = facts[(amount as { fact: string }).fact];
    return known === undefined ? undefined : BigInt(known);
  };

  const needsNoClaim = (id: string) => ['lump-sum', 'flat-rate'].includes(items[id]?.kind ?? '');

  /** The first claim that corrects another and came after it. */
  const correctionOf = (claim: Claim) =>
    inOrder.find((one) => one.replaces === claim.id && one.sequence > claim.sequence);
  const corrected = (claim: Claim) => {
    const other = named(claim.replaces);
    return other && correctionOf(other) === claim ? other : undefined;
  };
  const countsNoMore = (claim: Claim) => !isDecided(claim) && correctionOf(claim) !== undefined;

  /** What a claim is for, in each way that a limit can count. */
  const partOf = (claim: Claim, by: string) =>
    by === 'day' ? claim.on : by === 'year' ? claim.on.slice(0, 4) : claim.entry;

  function claimedOf(claim: Claim): bigint | undefined {
    const item = items[claim.item];
    if (item?.kind !== 'unit-costs' || claim.credits !== undefined) {
      return claim.amount === undefined ? undefined : BigInt(claim.amount);
    }
    const units = claim.facts?.['units'];
    if (typeof units === 'number') return BigInt(units) * BigInt(item.rate as number);
    return claim.amount === undefined ? undefined : BigInt(claim.amount);
  }

  /** A share in percent, which is rounded down. */
  function share(claim: Claim, amount: bigint): bigint {
    const item = items[claim.item];
    const percent = item?.kind === 'actual-costs' ? (item.fundingRate ?? 100) : 100;
    const [whole = '0', decimals = ''] = String(percent).split('.');
    return (amount * BigInt(whole + decimals)) / (100n * 10n ** BigInt(decimals.length));
  }

  /** What a claim has of the money: what was accepted, less what credits took back. */
  const has = (claim: Claim) =>
    book.filter((entry) => entry.claim === claim).reduce((sum, { takes }) => sum + takes, 0n);
  const creditsOf = (claim: Claim) =>
    Object.keys(lines)
      .map((id) => named(id) as Claim)
      .filter(
        (credit) => credit.credits === claim.id && lines[credit.id]?.outcome !== 'undetermined',
      )
      .filter((credit) => lines[credit.id]?.outcome !== 'refused');
  const settledWell = (claim: Claim) =>
    claim.id in lines && lines[claim.id]?.outcome !== 'undetermined';

  /** Decided claims that a claim corrects keep what they have. */
  function kept(claim: Claim): bigint {
    const other = corrected(claim);
    if (other === undefined) return 0n;
    return (isDecided(other) && other.credits === undefined ? has(other) : 0n) + kept(other);
  }

  const most = (a: bigint, b: bigint) => (a > b ? a : b);
  const least = (a: bigint, b: bigint) => (a < b ? a : b);

  function boundsOf(claim: Claim): Bound[] {
    const bounds: Bound[] = [];
    const id = claim.item;
    const item = items[id];
    const sameItem = (entry: Entry) => entry.claim.item === id;
    if (item?.kind === 'actual-costs' || item?.kind === 'unit-costs') {
      for (const { maximum, per = [] } of item.limits ?? []) {
        const isNamed = per.every((by) => partOf(claim, by) !== undefined);
        bounds.push({
          maximum: isNamed ? value(maximum) : undefined,
          counts: (entry) =>
            sameItem(entry) && per.every((by) => partOf(entry.claim, by) === partOf(claim, by)),
          isTotal: false,
        });
      }
      const granted = award.items[id]?.granted;
      if (typeof granted === 'number') {
        bounds.push({ maximum: BigInt(granted), counts: sameItem, isTotal: false });
      } else if (granted !== undefined) {
        bounds.push({
          maximum: BigInt(granted[claim.entry ?? ''] ?? 0),
          counts: (entry) => sameItem(entry) && entry.claim.entry === claim.entry,
          isTotal: false,
        });
      } else if (item.kind === 'actual-costs' && item.fixed !== undefined) {
        bounds.push({ maximum: value(item.fixed), counts: sameItem, isTotal: false });
      }
    }
    if (item?.kind === 'lump-sum' || item?.kind === 'flat-rate') {
      const isFixed = inOrder.some((one) => one.item === id && isDecided(one));
      const sum = isFixed ? 0n : (flat[id] ?? 0n);
      const open = (entry: Entry) => sameItem(entry) && !isDecided(entry.claim);
      return [{ maximum: sum, counts: open, isTotal: false }];
    }
    const total = grant.total?.maximum;
    if (total !== undefined)
      bounds.push({ maximum: value(total), counts: () => true, isTotal: true });
    return bounds;
  }

  function left({ maximum, counts }: Bound, withMay: boolean): bigint | undefined {
    if (maximum === undefined) return undefined;
    const taken = book
      .filter(counts)
      .reduce((sum, entry) => sum + entry.takes + (withMay ? entry.mayTake : 0n), 0n);
    return most(0n, maximum - taken);
  }

  /** Kind, period and what else decides whether a line is covered: yes, no or not known. */
  function covered(claim: Claim): boolean | undefined {
    const item = items[claim.item];
    if (item === undefined || item.kind === 'in-kind') return false;
    const awarded = award.items[claim.item];
    if (awarded === undefined) return false;
    const granted = awarded.granted;
    const sum =
      typeof granted === 'object'
        ? Object.values(granted).reduce((all, one) => all + one, 0)
        : granted;
    if (sum === 0) return false;
    let isKnown = true;
    if (item.kind === 'actual-costs' || item.kind === 'unit-costs') {
      const byGathering =
        item.period === 'gathering' ||
        (item.limits ?? []).some(({ per = [] }) => per.includes('gatherings'));
      if (byGathering) {
        if (claim.entry === undefined) isKnown = false;
        else if (!['g1', 'g2', 'g3', 'g4'].includes(claim.entry)) return false;
        else if (typeof granted === 'object' && !granted[claim.entry]) return false;
      }
      const { period } = item;
      if (typeof period === 'object') {
        const { from, to } = period as { from?: { day: string }; to?: { day: string } };
        if (from !== undefined && claim.on < from.day) return false;
        if (to !== undefined && claim.on > to.day) return false;
      }
    }
    if (item.kind === 'actual-costs' && item.costs !== undefined) {
      const { eligible, closed = false, ineligible = [] } = item.costs;
      const { cost, note = '' } = claim;
      if (cost === undefined) isKnown = false;
      else if (ineligible.includes(cost)) return false;
      else if (!eligible.includes(cost) && (closed || cost !== 'other' || note === ''))
        return false;
    }
    return isKnown ? true : undefined;
  }

  function settleOne(claim: Claim): void {
    const amount = claimedOf(claim);
    const correctsNothing = claim.replaces !== undefined && corrected(claim) === undefined;
    if (claim.credits !== undefined) {
      const line = named(claim.credits);
      if (countsNoMore(claim)) {
        lines[claim.id] = { outcome: 'refused', accepted: 0n };
        return;
      }
      const isReady =
        line !== undefined &&
        line.credits === undefined &&
        line.item === claim.item &&
        settledWell(line) &&
        !countsNoMore(line);
      if (!isReady || amount === undefined || correctsNothing) {
        lines[claim.id] = { outcome: 'undetermined', accepted: 0n };
        return;
      }
      const before = corrected(claim);
      const credits = creditsOf(line)
        .filter((credit) => credit !== before)
        .reduce((sum, credit) => sum + (claimedOf(credit) ?? 0n), amount);
      const rest = most(0n, (claimedOf(line) ?? 0n) - credits);
      const again = most(0n, share(line, rest) - kept(line));
      const now = least(has(line), again);
      const back = has(line) - now;
      if (lines[line.id]?.outcome === 'cut') cases.push('credit-on-cut');
      book.push({ claim: line, takes: -back, mayTake: 0n });
      lines[claim.id] = { outcome: 'accepted', accepted: -back };
      return;
    }
    const isUnit = items[claim.item]?.kind === 'unit-costs';
    const lacksFacts = isUnit && typeof claim.facts?.['units'] !== 'number';
    const answer = covered(claim);
    if (answer === false || countsNoMore(claim)) {
      lines[claim.id] = { outcome: 'refused', accepted: 0n };
      return;
    }
    const bounds = boundsOf(claim);
    const most0 = amount === undefined ? undefined : most(0n, share(claim, amount) - kept(claim));
    let possible = most0 ?? 10n ** 30n;
    let certain = possible;
    for (const bound of bounds) {
      possible = least(possible, left(bound, false) ?? possible);
      certain = least(certain, left(bound, true) ?? certain);
    }
    const isSure =
      answer === true &&
      !lacksFacts &&
      !correctsNothing &&
      most0 !== undefined &&
      bounds.every(({ maximum }) => maximum !== undefined) &&
      possible === certain;
    if (!isSure) {
      book.push({ claim, takes: 0n, mayTake: possible });
      lines[claim.id] = { outcome: 'undetermined', accepted: 0n };
      return;
    }
    const tight = bounds.filter((bound) => !bound.isTotal && (left(bound, false) ?? 0n) < most0);
    if (tight.length > 1) cases.push('two-limits');
    book.push({ claim, takes: possible, mayTake: 0n });
    // What was decided about a credit on this line is given back once the line has its own.
    for (const credit of inOrder.filter((one) => one.credits === claim.id && isDecided(one))) {
      const back = BigInt(decided[credit.id]?.accepted ?? 0);
      book.push({ claim, takes: -back, mayTake: 0n });
    }
    const outcome = possible === most0 ? 'accepted' : possible === 0n ? 'refused' : 'cut';
    lines[claim.id] = { outcome, accepted: possible };
  }

  // 34: decided lines first, as decided, whatever they exceed.
  for (const claim of inOrder.filter(isDecided)) {
    const accepted = BigInt(decided[claim.id]?.accepted ?? 0);
    const of = named(claim.credits);
    if (claim.credits === undefined) {
      const isOver =
        !needsNoClaim(claim.item) &&
        boundsOf(claim).some((bound) => (left(bound, false) ?? accepted) < accepted);
      if (isOver) cases.push('decided-above');
      book.push({ claim, takes: accepted, mayTake: 0n });
    } else if (of === undefined || isDecided(of)) {
      book.push({ claim: of ?? claim, takes: -accepted, mayTake: 0n });
    }
    lines[claim.id] = {
      outcome: 'decided',
      accepted: claim.credits === undefined ? accepted : -accepted,
    };
  }

  const sumOfLines = (id: string) =>
    given
      .filter((claim) => claim.item === id && claim.id in lines)
      .reduce((sum, claim) => sum + (lines[claim.id]?.accepted ?? 0n), 0n);

  /** An item without claims takes what is left of the total, whatever becomes of other lines. */
  function compute(id: string): bigint {
    const known = flat[id];
    if (known !== undefined) return known;
    const item = items[id];
    if (item?.kind !== 'lump-sum' && item?.kind !== 'flat-rate') return sumOfLines(id);
    if (inOrder.some((one) => one.item === id && isDecided(one))) {
      flat[id] = sumOfLines(id);
      return flat[id];
    }
    const awarded = award.items[id];
    let sum = 0n;
    if (awarded !== undefined && item.kind === 'lump-sum') {
      const { granted = 0 } = awarded;
      sum = BigInt(typeof granted === 'number' ? granted : 0);
    } else if (awarded !== undefined && item.kind === 'flat-rate') {
      const base = item.of.reduce((all, of) => all + most(0n, compute(of)), 0n);
      sum = (base * BigInt(item.percent) * 2n + 100n) / 200n;
    }
    const total = grant.total?.maximum;
    if (total !== undefined) {
      const all = { maximum: value(total), counts: () => true, isTotal: true };
      sum = least(sum, left(all, true) ?? 0n);
    }
    flat[id] = sum;
    const claim = { id: `item ${id}`, sequence: 0, item: id, on: '' } as Claim;
    book.push({ claim: { ...claim, item: '' }, takes: sum, mayTake: 0n });
    return sum;
  }

  for (const id of Object.keys(items)) if (items[id]?.kind === 'lump-sum') compute(id);
  for (const claim of inOrder) {
    if (!isDecided(claim) && !needsNoClaim(claim.item)) settleOne(claim);
  }
  for (const id of Object.keys(items)) compute(id);
  for (const claim of inOrder) if (!isDecided(claim) && needsNoClaim(claim.item)) settleOne(claim);

  const ids = new Set([...Object.keys(items), ...given.map(({ item }) => item)]);
  return { lines, items: Object.fromEntries([...ids].map((id) => [id, compute(id)])), cases };
}
