import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import type { Call } from '../../call/call.js';
import { timedWindowsOf } from '../../call/timed-windows.js';
import { offsetMs } from '../../time/zone.js';
import { FAR_OFFSETS } from '../edges/time.js';
import { type Form, type Month, written } from '../moment.js';
import type { Arbitrary, FastCheck } from './fast-check.js';

/** Moments in a month in which a call can be answered, many of them near its end, in any offset. */
export function receivedIn(fc: FastCheck, call: Call, month: Month): Arbitrary<string> {
  const { fromMs, toMs, isInclusive } = month;
  return near(fc, call, toMs, { min: (fromMs - toMs) * 1000, max: isInclusive ? 0 : -1 });
}

/** Moments in the month after the last deadline of a call. */
export function receivedLate(fc: FastCheck, call: Call): Arbitrary<string> {
  const { closesMs = 0, isInclusive } = timedWindowsOf(call).at(-1) ?? { isInclusive: false };
  const max = 30 * millisecondsInDay * 1000;
  return near(fc, call, closesMs, { min: isInclusive ? 1 : 0, max });
}

/** Moments in the month before a call first opens. */
export function receivedEarly(fc: FastCheck, call: Call): Arbitrary<string> {
  const firstMs = Math.min(...timedWindowsOf(call).map(({ opensMs = 0 }) => opensMs));
  return near(fc, call, firstMs, { min: -30 * millisecondsInDay * 1000, max: -1 });
}

/** Moments so many microseconds after another one. */
function near(
  fc: FastCheck,
  call: Call,
  toMs: number,
  range: { readonly min: number; readonly max: number },
): Arbitrary<string> {
  const forms: Arbitrary<Form> = fc.record({
    offset: offsets(fc, offsetMs(toMs, call.zone) / millisecondsInMinute),
    decimals: fc.constantFrom('few', 'six'),
  });
  return fc.tuple(fc.integer(range), forms).map(([micros, form]) => written(toMs, micros, form));
}

function offsets(fc: FastCheck, own: number): Arbitrary<number | 'Z'> {
  return fc.oneof(
    { withCrossShrink: true },
    fc.constantFrom(own, 'Z' as const, ...FAR_OFFSETS),
    fc.integer({ min: -1439, max: 1439 }),
  );
}
