/** For each member, the categories that the member was put forward for, as indexes of the seats. */
export type Choices = readonly (readonly number[])[];

/** For each category of the seats, the members in its seats, as indexes of the choices. */
export type Seating = readonly (readonly number[])[];

/** The members in the order in which they are seated: those with the fewest categories come first. */
export function seatingOrder(choices: Choices): readonly number[] {
  const order: number[] = [];
  for (let count = 0; order.length < choices.length; count += 1) {
    for (const [member, own] of choices.entries()) if (own.length === count) order.push(member);
  }
  return order;
}

/** For each of so many categories, the members who were put forward for it, in the seating order. */
export function candidatesOf(choices: Choices, categories: number): readonly (readonly number[])[] {
  const candidates: number[][] = Array.from({ length: categories }, () => []);
  for (const member of seatingOrder(choices)) {
    for (const category of choices[member] ?? []) candidates[category]?.push(member);
  }
  return candidates;
}

/**
 * Fills as many seats as possible with each member in one seat: a maximum bipartite matching, grown
 * by augmenting paths. Of several such seatings it is one that fills the first categories first.
 * It also gives the categories that are short of candidates: those with empty seats, and those where
 * candidates for these sit, and so on.
 *
 * @param counts how many seats each category has.
 * @param start a seating to begin with: whoever sits there keeps a seat, in one category or another.
 */
export function seatInOne(
  choices: Choices,
  counts: readonly number[],
  start: Seating = [],
): { readonly seating: Seating; readonly short: ReadonlySet<number> } {
  const candidates = candidatesOf(choices, counts.length);
  const waiting = candidates.map((members) => members.toReversed());
  const seatOf: (number | undefined)[] = choices.map(() => undefined);
  for (const [category, members] of start.entries()) {
    for (const member of members) seatOf[member] = category;
  }

  /** All candidates for these categories sit in one of them, so that nobody moves any more. */
  const short = new Set<number>();

  function takeFree(category: number): number | undefined {
    let member = waiting[category]?.pop();
    while (member !== undefined && seatOf[member] !== undefined) member = waiting[category]?.pop();
    return member;
  }

  /** Seats one more member in `start`, and moves others to do so; false when that is impossible. */
  function seatOneMore(start: number): boolean {
    /** For each category that is reached, who moves out of it and into which other. */
    const moves: ({ readonly member: number; readonly into: number } | undefined)[] = [];
    const queue = [start];
    for (const category of queue) {
      const free = takeFree(category);
      if (free !== undefined) {
        seatOf[free] = category;
        for (let move = moves[category]; move !== undefined; move = moves[move.into]) {
          seatOf[move.member] = move.into;
        }
        return true;
      }
      for (const member of candidates[category] ?? []) {
        const other = seatOf[member];
        if (other === undefined || other === start || moves[other] !== undefined) continue;
        if (short.has(other)) continue;
        moves[other] = { member, into: category };
        queue.push(other);
      }
    }
    for (const category of queue) short.add(category);
    return false;
  }

  for (const [category, count] of counts.entries()) {
    let filled = start[category]?.length ?? 0;
    while (filled < count && !short.has(category) && seatOneMore(category)) filled += 1;
  }
  const seating: number[][] = counts.map(() => []);
  for (const [member, category] of seatOf.entries()) {
    if (category !== undefined) seating[category]?.push(member);
  }
  return { seating, short };
}

/** Fills each category by itself: a member put forward for several of them sits in each. */
export function seatInEvery(choices: Choices, counts: readonly number[]): Seating {
  return candidatesOf(choices, counts.length).map((members, at) => members.slice(0, counts[at]));
}

/** For each category, how many of its seats are empty. */
export function emptyIn(seating: Seating, counts: readonly number[]): readonly number[] {
  return counts.map((count, category) => count - (seating[category]?.length ?? 0));
}
