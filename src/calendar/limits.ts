import type { Call } from '../call/call.js';
import { dueDay, overMs, startMs, type Window, windowsOf } from '../call/dates.js';
import { eventOf, type Moment } from '../moments/moment.js';
import { zonedTimestamp } from '../time/zone.js';
import type { TimelineEntry } from './timeline-entry.js';

/** A moment in each round, where it is counted from the opening, the deadline or the answer of one. */
export function limitsOf(
  call: Call,
  entry: Pick<TimelineEntry, 'id' | 'kind' | 'clauses'>,
  moment: Moment,
  limit: 'from' | 'by',
): readonly TimelineEntry[] {
  const windows = windowsOf(call);
  const isSame = new Set(windows.map((window) => dueDay(call, moment, window))).size < 2;
  if (isSame) return [{ ...entry, ...limitOf(call, moment, limit) }];
  return windows.map((window) => {
    const { round = '' } = window;
    const own = { ...entry, id: `${round}.${entry.id}`, round };
    return { ...own, ...limitOf(call, moment, limit, window) };
  });
}

/** A moment that something may not come before, or has to come by. */
function limitOf(call: Call, moment: Moment, limit: 'from' | 'by', window?: Window) {
  const precision = 'at' in moment ? ('minute' as const) : ('day' as const);
  const rule = eventOf(moment) === undefined ? {} : { rule: moment };
  const day = dueDay(call, moment, window);
  const ms = (limit === 'by' ? overMs : startMs)(call, moment, window);
  if (day === undefined || ms === undefined) return { ...rule, limit, precision };
  const written = 'at' in moment ? moment.at : day;
  return { at: zonedTimestamp(ms, call.zone), written, ...rule, limit, precision };
}
