import type { Ranked } from 'utlysning';

/** A ticket on the line: where, as a share of the whole from 0 to 1, and on which side of the cut. */
export interface Dot {
  readonly at: number;
  readonly place: boolean;
}

/** Where the last place ends and the reserve list begins. */
export interface Cut {
  readonly at: number;
  readonly last: Ranked;
  readonly first: Ranked;
}

/** A column of a crowded line: how many tickets on each side fall in it. */
export interface Column {
  readonly places: number;
  readonly reserve: number;
}

/** The tickets of an order on the line; nothing when any entrant is without one. */
export function dotsOf(order: readonly Ranked[]): readonly Dot[] | undefined {
  const dots: Dot[] = [];
  for (const { ticket, place } of order) {
    if (ticket?.length !== 64) return undefined;
    dots.push({ at: position(ticket), place });
  }
  return dots.length === 0 ? undefined : dots;
}

/** The cut, halfway between the last with a place and the one after; nothing without either. */
export function cutOf(order: readonly Ranked[]): Cut | undefined {
  const index = order.findLastIndex(({ place }) => place);
  const [last, first] = [order[index], order[index + 1]];
  if (last?.ticket === undefined || first?.ticket === undefined) return undefined;
  return { at: (position(last.ticket) + position(first.ticket)) / 2, last, first };
}

/** The tickets of a crowded line, counted in columns of the same width. */
export function columnsOf(dots: readonly Dot[], columns: number): readonly Column[] {
  const counts = Array.from({ length: columns }, () => ({ places: 0, reserve: 0 }));
  for (const { at, place } of dots) {
    const column = counts[Math.min(columns - 1, Math.floor(at * columns))];
    if (column === undefined) continue;
    if (place) column.places += 1;
    else column.reserve += 1;
  }
  return counts;
}

/**
 * The stretch of the line around a cut that holds so many tickets on each side of it; nothing when
 * they all lie on one point, as only made-up ones do.
 */
export function near(
  dots: readonly Dot[],
  cut: Cut,
  each: number,
): { from: number; to: number; dots: readonly Dot[] } | undefined {
  const before = dots.filter(({ at }) => at <= cut.at).sort((a, b) => b.at - a.at);
  const after = dots.filter(({ at }) => at > cut.at).sort((a, b) => a.at - b.at);
  const shown = [...before.slice(0, each).reverse(), ...after.slice(0, each)];
  const first = shown[0]?.at ?? 0;
  const last = shown.at(-1)?.at ?? 1;
  const margin = (last - first) * 0.05;
  const from = before.length <= each ? 0 : Math.max(0, first - margin);
  const to = after.length <= each ? 1 : Math.min(1, last + margin);
  return from < to ? { from, to, dots: shown } : undefined;
}

/** A SHA-256 as a share of 2^256: its first 52 bits are all that a double can tell apart. */
function position(ticket: string): number {
  return Number.parseInt(ticket.slice(0, 13), 16) / 16 ** 13;
}
