import { Temporal } from 'temporal-polyfill';

const FIRST = Temporal.Instant.from('1980-01-01T00:00:00Z');
const BEFORE = Date.UTC(2038, 0, 1);

/** Every moment from 1980 to 2037 at which a zone set its clocks, found by Temporal. */
export function transitions(zone: string): number[] {
  const found: number[] = [];
  let at = FIRST.toZonedDateTimeISO(zone);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds >= BEFORE) return found;
    if (next.offsetNanoseconds !== at.offsetNanoseconds) found.push(next.epochMilliseconds);
    at = next;
  }
}
