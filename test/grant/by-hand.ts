import type { Call } from '../../src/call/call.js';
import type { ClaimLine, Claims } from '../../src/grant/claims.js';

/** What became of a line by hand: its sums in øre, and the codes of what brings it down. */
export interface LineByHand {
  readonly id: string;
  readonly accepted: number;
  readonly cut: number;
  readonly refused: number;
  readonly why: readonly string[];
}

/** How many of those who stayed at a gathering are covered, are too many, or do not belong. */
export interface StayByHand {
  readonly gathering: string;
  readonly covered: number;
  readonly over: number;
  readonly unknown: number;
}

/**
 * A second settlement, of loops alone, that shares no line with the library. Of two lines with one
 * date and one id it does not say which comes first.
 */
export function byHand(call: Call, claims: Claims): { lines: LineByHand[]; stays: StayByHand[] } {
  const { grant, course, gatherings } = call;
  const settled: LineByHand[] = [];
  const waiting = [...claims.lines];
  const usedIds: string[] = [];
  let costsLeft: number = grant.otherCosts.sum;
  const needsLeft = new Map<string, number>();
  for (const { gathering, estimate } of claims.appliedFor) {
    const before = needsLeft.get(gathering) ?? 0;
    needsLeft.set(gathering, before + estimate);
  }
  for (const [gathering, estimated] of needsLeft) {
    const most = grant.specialNeeds.capPerGathering;
    if (grant.specialNeeds.upTo === 'cap' || estimated > most) needsLeft.set(gathering, most);
  }

  function isPlanned(gathering: string): boolean {
    for (const { id } of gatherings.planned) if (id === gathering) return true;
    return false;
  }

  function wrongWith(line: ClaimLine): string[] {
    const why: string[] = [];
    if (usedIds.includes(line.id)) why.push('line.duplicate');
    if (line.currency !== 'NOK') why.push('amount.currency');
    else if (line.amount < 0) why.push('amount.negative');
    else if (line.amount % 1 !== 0) why.push('amount.not-whole-ore');
    const [first, last] = course === null ? ['', '~'] : [`${course.from}-01`, `${course.to}-31`];
    const isOutside = line.date < first || line.date > last;
    if (grant[line.item].period === 'course' && isOutside) why.push('period.outside');
    if (line.item === 'otherCosts') {
      const isNamed = grant.otherCosts.examples.includes(line.kind);
      if (!isNamed && line.kind !== 'other') why.push('kind.unknown');
      if (!isNamed && line.kind === 'other' && !/\S/.test(line.note ?? '')) {
        why.push('kind.without-note');
      }
    } else {
      if (!isPlanned(line.gathering)) why.push('gathering.unknown');
      if (line.item === 'travel' && grant.travel.basis === 'none') why.push('travel.not-covered');
      if (line.item === 'travel' && !claims.persons.includes(line.person)) {
        why.push('person.unknown');
      }
      if (line.item === 'specialNeeds' && !needsLeft.has(line.gathering)) {
        why.push('need.not-applied-for');
      }
    }
    return why;
  }

  while (waiting.length > 0) {
    let next = 0;
    for (let n = 1; n < waiting.length; n += 1) {
      const [one, best] = [waiting[n] as ClaimLine, waiting[next] as ClaimLine];
      if (one.date < best.date || (one.date === best.date && one.id < best.id)) next = n;
    }
    const [line] = waiting.splice(next, 1) as [ClaimLine];
    const { id, item, amount, currency } = line;
    const why = wrongWith(line);
    usedIds.push(id);
    if (why.length > 0) {
      const isSum = currency === 'NOK' && amount >= 0 && amount % 1 === 0;
      settled.push({ id, accepted: 0, cut: 0, refused: isSum ? amount : 0, why });
      continue;
    }
    let accepted = amount;
    if (item === 'otherCosts') {
      if (accepted > costsLeft) accepted = costsLeft;
      costsLeft -= accepted;
    }
    if (item === 'specialNeeds') {
      const left = needsLeft.get(line.gathering) as number;
      if (accepted > left) accepted = left;
      needsLeft.set(line.gathering, left - accepted);
    }
    const beyond = item === 'otherCosts' ? ['sum.exceeded'] : ['cap.exceeded'];
    const isCut = accepted < amount;
    settled.push({ id, accepted, cut: amount - accepted, refused: 0, why: isCut ? beyond : [] });
  }

  const stays: StayByHand[] = [];
  const everywhere = new Set([
    ...gatherings.planned.map(({ id }) => id),
    ...claims.stays.map(({ gathering }) => gathering),
  ]);
  for (const gathering of everywhere) {
    const who = new Set<string>();
    for (const stay of claims.stays) {
      if (stay.gathering === gathering) for (const person of stay.persons) who.add(person);
    }
    let [covered, over, unknown] = [0, 0, 0];
    for (const person of who) {
      if (!isPlanned(gathering) || !claims.persons.includes(person)) unknown += 1;
      else if (covered < grant.stay.persons) covered += 1;
      else over += 1;
    }
    stays.push({ gathering, covered, over, unknown });
  }
  return { lines: settled, stays };
}
