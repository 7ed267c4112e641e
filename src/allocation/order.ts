import { byCodeUnit } from '../parse/order.js';
import type { Entrant } from './entrant.js';
import type { AnnouncedSelection } from './selection.js';
import { wholeNumbers } from './whole-numbers.js';

/**
 * Entrants in the order of a selection: by the announced keys as numbers, then by tickets, then by
 * ids. Without tickets, entrants that the keys do not tell apart stay in the order given.
 *
 * @throws {@link UtlysningError} `entries.number` for a key that is no whole number.
 */
export function inOrder(
  { order }: Pick<AnnouncedSelection, 'order'>,
  entrants: readonly Entrant[],
): readonly Entrant[] {
  // Keys are read once: to read them in each comparison takes twice as long as the sorting.
  const keys = order.map(({ by, direction }) => ({
    values: wholeNumbers(entrants, by),
    sign: direction === 'ascending' ? 1 : -1,
  }));
  const sorted = [...entrants.keys()].sort((a, b) => {
    for (const { values, sign } of keys) {
      const difference = (values[a] as number) - (values[b] as number);
      if (difference !== 0) return sign * difference;
    }
    return byTicket(entrants[a] as Entrant, entrants[b] as Entrant) || a - b;
  });
  return sorted.map((at) => entrants[at] as Entrant);
}

function byTicket(a: Entrant, b: Entrant): number {
  if (a.ticket === undefined || b.ticket === undefined) return 0;
  if (a.ticket < b.ticket) return -1;
  return a.ticket === b.ticket ? byCodeUnit(a.id, b.id) : 1;
}
