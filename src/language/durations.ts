import {
  millisecondsInDay,
  millisecondsInHour,
  millisecondsInMinute,
  millisecondsInSecond,
} from 'date-fns/constants';
import { UtlysningError } from '../parse/error.js';
import type { InstantInput } from '../time/instant.js';
import { type Margin, marginTo } from '../time/margin.js';
import type { Conventions } from './conventions.js';

const UNITS = ['day', 'hour', 'minute', 'second'] as const;
const UNIT_MS = [millisecondsInDay, millisecondsInHour, millisecondsInMinute, millisecondsInSecond];

/** Formats durations, with a function that formats a number with its unit. */
export function durationsIn(
  { and, underOne, now, left, late }: Conventions,
  unit: (id: (typeof UNITS)[number], count: number) => string,
) {
  /** A size in its two largest units, or in milliseconds if it is under a second. */
  function size(ms: number, counts: readonly number[]): string {
    if (ms === 0) return unit('second', 0);
    if (ms < 1) return underOne;
    if (ms < millisecondsInSecond) return `${Math.floor(ms)} ms`;
    const first = counts.findIndex((count) => count > 0);
    const written = counts.slice(first, first + 2).flatMap((count, index) => {
      const id = UNITS[first + index];
      return count === 0 || id === undefined ? [] : [unit(id, count)];
    });
    return written.join(` ${and} `);
  }

  function sizeOf(margin: Margin): string {
    const { ms, days, hours, minutes, seconds } = margin;
    return size(Math.abs(ms), [days, hours, minutes, seconds]);
  }

  return {
    duration(ms: number): string {
      if (!Number.isFinite(ms) || ms < 0) {
        throw new UtlysningError('duration.invalid', 'expected milliseconds, 0 or more');
      }
      let left = ms;
      const counts = UNIT_MS.map((unitMs) => {
        const count = Math.floor(left / unitMs);
        left %= unitMs;
        return count;
      });
      return size(ms, counts);
    },
    between(from: InstantInput, to: InstantInput, zone: string): string {
      return sizeOf(marginTo(to, from, zone));
    },
    margin(margin: Margin): string {
      if (!isMargin(margin)) throw new UtlysningError('margin.invalid', 'expected a margin');
      if (margin.ms === 0) return now;
      return margin.ms > 0 ? left(sizeOf(margin)) : late(sizeOf(margin));
    },
  };
}

function isMargin(margin: Margin): boolean {
  if (typeof margin !== 'object' || margin === null) return false;
  const { ms, days, hours, minutes, seconds } = margin;
  const counts = [days, hours, minutes, seconds];
  return Number.isFinite(ms) && counts.every((count) => Number.isSafeInteger(count) && count >= 0);
}
