import type { Report } from '../../conditions/check-condition.js';
import { fewestFor, type Seats, seatsInOrder } from '../../seats/seats.js';
import type { Sections } from '../sections.js';

/** The seats of a group fit into its size. */
export function checkGroup({ group }: Sections, report: Report): void {
  if (group === undefined) return;
  const { seats = {}, size = {}, personFills = 'one-seat' } = group;
  const minima = seatsInOrder(seats).map(({ minimum }) => minimum);
  checkRanges(seats, ['group', 'seats'], report);
  const { minimum = 0, maximum = Number.POSITIVE_INFINITY } = size;
  const path = ['group', 'size', 'maximum'];
  if (minimum > maximum) report(path, 'limit.order', 'the maximum is less than the minimum');
  if (fewestFor(minima, personFills) > maximum) {
    report(path, 'group.size', 'the maximum is less than the number of seats');
  }
}

/** No category has a maximum below its minimum. */
export function checkRanges(
  seats: Seats,
  path: readonly (string | number)[],
  report: Report,
): void {
  for (const { category, minimum, maximum } of seatsInOrder(seats)) {
    if (minimum <= maximum) continue;
    report([...path, category, 'maximum'], 'limit.order', 'the maximum is less than the minimum');
  }
}
