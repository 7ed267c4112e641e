import type { Moment } from '../../moments/moment.js';
import { type Seats, seatsInOrder } from '../../seats/seats.js';
import type { Zoned } from '../dates.js';
import type { Change, Guard } from './guard.js';
import { isNoEarlier } from './moments.js';

/** What those with a place have to do. */
export const obligations: Guard = ({ before, phase, changes }) =>
  phase === 'closed' && changes.some((change) => asksForMore(change.keys[2], change, before))
    ? 'an obligation cannot be added, become more or come earlier after the deadline: applicants agreed to what was published'
    : undefined;

/** When money has to be paid back. */
export const repayment: Guard = ({ before, phase, changes }) =>
  phase === 'closed' && changes.some((change) => asksForMore(change.keys[1], change, before))
    ? 'repayment cannot be added or come earlier after the deadline: applicants agreed to what was published'
    : undefined;

/** Whether a change of a field asks for more. Without a field it is of the section or of an entry. */
function asksForMore(field: string | undefined, { old, new: is }: Change, call: Zoned): boolean {
  if (field === undefined) return old === undefined;
  return !ASKS_NO_MORE[field]?.(old, is, call);
}

/** For each field that may change, whether it asks for no more than it did. */
const ASKS_NO_MORE: Readonly<Record<string, (was: unknown, is: unknown, call: Zoned) => boolean>> =
  {
    level: (was) => was !== 'recommended',
    due: (was, is, call) => is === undefined || comesNoEarlier(was, is, call),
    latest: comesNoEarlier,
    seats: (was, is) => needNoMore(was as Seats, is as Seats),
    tasks: (was, is) => (is as string[]).every((task) => (was as string[]).includes(task)),
    originalMembersPercent: (was, is) => Number(is ?? 0) <= Number(was ?? 0),
    everyCategoryFilled: (_, is) => is !== true,
    replacementsNamed: (_, is) => is !== true,
  };

function comesNoEarlier(was: unknown, is: unknown, call: Zoned): boolean {
  return was !== undefined && is !== undefined && isNoEarlier(was as Moment, is as Moment, call);
}

function needNoMore(was: Seats, is: Seats): boolean {
  const earlier = new Map(seatsInOrder(was).map((seat) => [seat.category, seat]));
  return seatsInOrder(is).every(({ category, minimum, maximum }) => {
    const before = earlier.get(category);
    return minimum <= (before?.minimum ?? 0) && maximum >= (before?.maximum ?? Infinity);
  });
}
