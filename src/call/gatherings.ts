import { byCodeUnit } from '../parse/order.js';
import { firstDayOf, lastDayOf } from '../time/calendar.js';
import type { Gathering } from './sections/gatherings.js';
import type { Sections } from './sections.js';

/** A gathering with the days between which it takes place. */
export interface PlannedGathering {
  /** Its id in the call. */
  readonly id: string;
  /** The first day on which it can begin. */
  readonly from: string;
  /** The last day on which it can end. */
  readonly to: string;
  /** Whether these are its days. If not, it is some time between them. */
  readonly isFixed: boolean;
  /** As the call knows it: `2024-10`, or `2024-10-14/2024-10-16` (ISO 8601). */
  readonly written: string;
  readonly clauses: readonly string[];
}

/** The gatherings of a call in the order of their days. Two of one month are in the order of ids. */
export function gatheringsOf({ gatherings = {} }: Pick<Sections, 'gatherings'>) {
  return Object.entries(gatherings)
    .map(([id, gathering]) => planned(id, gathering))
    .sort((a, b) => byCodeUnit(a.from, b.from) || byCodeUnit(a.to, b.to) || byCodeUnit(a.id, b.id));
}

/** The ids of the gatherings of a call, in the order of their days. */
export function gatheringIds(call: Pick<Sections, 'gatherings'>): readonly string[] {
  return gatheringsOf(call).map(({ id }) => id);
}

function planned(id: string, gathering: Gathering): PlannedGathering {
  const { clauses } = gathering;
  if ('month' in gathering) {
    const { month } = gathering;
    const span = { from: firstDayOf(month), to: lastDayOf(month) };
    return { id, ...span, isFixed: false, written: month, clauses };
  }
  const { from, to } = gathering;
  return { id, from, to, isFixed: true, written: `${from}/${to}`, clauses };
}
