import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import type { Call } from '../../call/call.js';
import { offsetMs } from '../../time/zone.js';
import { FAR_OFFSETS } from '../edges/deadline.js';
import { type Form, windowOf, written } from '../moment.js';
import type { Arbitrary, FastCheck } from './fast-check.js';

/**
 * Moments in the last month in which a call can be answered, or in the month after its deadline,
 * many of them near it, written in any offset.
 */
export function receivedAt(fc: FastCheck, call: Call, when: 'in-time' | 'late'): Arbitrary<string> {
  const { fromMs, closesMs } = windowOf(call);
  const inclusive = call.deadline.closes === 'inclusive';
  const range =
    when === 'in-time'
      ? { min: (fromMs - closesMs) * 1000, max: inclusive ? 0 : -1 }
      : { min: inclusive ? 1 : 0, max: 30 * millisecondsInDay * 1000 };
  const forms: Arbitrary<Form> = fc.record({
    offset: offsets(fc, offsetMs(closesMs, call.zone) / millisecondsInMinute),
    decimals: fc.constantFrom('few', 'six'),
  });
  return fc
    .tuple(fc.integer(range), forms)
    .map(([micros, form]) => written(closesMs, micros, form));
}

function offsets(fc: FastCheck, own: number): Arbitrary<number | 'Z'> {
  return fc.oneof(
    { withCrossShrink: true },
    fc.constantFrom(own, 'Z' as const, ...FAR_OFFSETS),
    fc.integer({ min: -1439, max: 1439 }),
  );
}
