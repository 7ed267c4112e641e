import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import type { Call } from '../call/call.js';
import { deadlineMs, openingMs } from '../call/dates.js';

/** When a call can be answered, in milliseconds since 1970-01-01T00:00:00Z. */
export interface Window {
  /** 30 days before it closes, or when it opens where that is later. */
  readonly fromMs: number;
  readonly closesMs: number;
}

/** The last month in which a call can be answered. */
export function windowOf(call: Call): Window {
  const closesMs = deadlineMs(call);
  const monthMs = closesMs - 30 * millisecondsInDay;
  return { fromMs: Math.max(monthMs, openingMs(call) ?? monthMs), closesMs };
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
