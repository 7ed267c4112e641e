import { toMicroseconds } from '../time/instant.js';
import { closingMs, opensMs, type Window, windowsOf } from './dates.js';
import type { Deadline } from './sections/dates.js';
import type { Sections } from './sections.js';

/** A window with its moments, in milliseconds since 1970-01-01T00:00:00Z. */
export interface TimedWindow extends Window {
  /** When it opens; undefined where the call does not state it. */
  readonly opensMs: number | undefined;
  /** When it closes; undefined where it has no deadline. */
  readonly closesMs: number | undefined;
  /** Whether the very moment of the deadline is still in time. */
  readonly isInclusive: boolean;
}

/** The windows of a call in the order of their deadlines, with their moments. */
export function timedWindowsOf(call: Sections): readonly TimedWindow[] {
  return windowsOf(call).map((window) => ({
    ...window,
    opensMs: opensMs(call, window),
    closesMs: closingMs(call, window),
    isInclusive: isInclusive(window.deadline),
  }));
}

/** Whether a window is open at a moment. */
export function isOpen(window: TimedWindow, atMs: number): boolean {
  return (window.opensMs === undefined || atMs >= window.opensMs) && isInTime(window, atMs);
}

/** Whether a moment is before the end of a window. */
export function isInTime({ closesMs, isInclusive }: TimedWindow, atMs: number): boolean {
  if (closesMs === undefined) return true;
  const marginMs = toMicroseconds(closesMs - atMs);
  return isInclusive ? marginMs >= 0 : marginMs > 0;
}

/** Whether the very moment of a deadline is still in time. A day ends before the next one begins. */
export function isInclusive(deadline: Deadline | undefined): boolean {
  return deadline !== undefined && 'at' in deadline && deadline.closes === 'inclusive';
}
