import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import type { TimedWindow } from '../call/timed-windows.js';

/** The moments from which applications are chosen. */
export interface Month {
  readonly fromMs: number;
  readonly toMs: number;
  /** Whether the last moment is one of them. */
  readonly isInclusive: boolean;
}

/** A moment at which a call is open that states neither when it opens nor when it closes. */
const ANY_MS = Date.UTC(2024, 5, 24, 8);
const MONTH_MS = 30 * millisecondsInDay;

/**
 * The last month in which a window is open, or where it does not close, the first one. It begins no
 * earlier than `afterMs`.
 */
export function monthOf(
  { opensMs, closesMs, isInclusive }: TimedWindow,
  afterMs = Number.NEGATIVE_INFINITY,
): Month {
  const openMs = Math.max(opensMs ?? Number.NEGATIVE_INFINITY, afterMs);
  if (closesMs !== undefined) {
    return { fromMs: Math.max(closesMs - MONTH_MS, openMs), toMs: closesMs, isInclusive };
  }
  const fromMs = openMs === Number.NEGATIVE_INFINITY ? ANY_MS - MONTH_MS : openMs;
  return { fromMs, toMs: fromMs + MONTH_MS, isInclusive: true };
}

/** How a moment is written: with how many minutes ahead of UTC, or Z; and with six decimals or as few as it takes. */
export interface Form {
  readonly offset: number | 'Z';
  readonly decimals: 'six' | 'few';
}

/** A moment, some microseconds after some milliseconds, as an RFC 3339 timestamp. */
export function written(ms: number, micros: number, { offset, decimals }: Form): string {
  const ahead = offset === 'Z' ? 0 : offset;
  const totalMs = ms + Math.floor(micros / 1000);
  const local = new Date(totalMs + ahead * millisecondsInMinute).toISOString();
  const rest = String(micros - 1000 * Math.floor(micros / 1000)).padStart(3, '0');
  const fraction = `${local.slice(19, 23)}${rest}`;
  const digits = decimals === 'six' ? fraction : fraction.replace(/\.?0+$/, '');
  return `${local.slice(0, 19)}${digits}${offset === 'Z' ? 'Z' : offsetText(offset)}`;
}

function offsetText(offset: number): string {
  const minutes = Math.abs(offset);
  const two = (count: number) => String(count).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
