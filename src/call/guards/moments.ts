import type { Moment, Period } from '../../moments/moment.js';
import { endOfDay } from '../../time/calendar.js';
import { isSame } from '../changes.js';
import { clockMs, closingMs, type Deadlined, type Zoned } from '../dates.js';
import { isInclusive } from '../timed-windows.js';

/** The precision of a timestamp, in milliseconds. */
const PRECISION_MS = 0.001;

/** The first moment that is too late. A day ends what it closes. */
export function tooLateMs(call: Zoned, window: Deadlined): number {
  const closesMs = closingMs(call, window) ?? Number.POSITIVE_INFINITY;
  return isInclusive(window.deadline) ? closesMs + PRECISION_MS : closesMs;
}

/**
 * Whether what is due by one moment may be due by another without anybody having less time. Moments
 * that depend on different events cannot be compared.
 */
export function isNoEarlier(was: Moment, is: Moment, call: Zoned): boolean {
  const [wasMs, isMs] = [fixedMs(was, call), fixedMs(is, call)];
  if (wasMs !== undefined && isMs !== undefined) return isMs >= wasMs;
  if ('after' in was && 'after' in is) return was.after === is.after && isNoShorter(was, is);
  if ('before' in was && 'before' in is) return was.before === is.before && isNoShorter(is, was);
  return isSame(was, is);
}

function isNoShorter(was: Period, is: Period): boolean {
  const units = ['years', 'months', 'days'] as const;
  return units.every((unit) => (is[unit] ?? 0) >= (was[unit] ?? 0));
}

function fixedMs(moment: Moment, call: Zoned): number | undefined {
  if ('day' in moment) return endOfDay(moment.day, call.zone);
  return 'at' in moment ? clockMs(call, moment) : undefined;
}
