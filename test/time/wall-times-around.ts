import { Temporal } from 'temporal-polyfill';

const HOUR = 3_600_000;

/** What the clocks would show around a change of theirs, had they not been set. */
export function wallTimesAround(transition: number, zone: string, step: number): string[] {
  const before = Temporal.Instant.fromEpochMilliseconds(transition - 1).toZonedDateTimeISO(zone);
  const shown = transition + before.offsetNanoseconds / 1e6;
  const reach = HOUR + Math.abs(shiftMs(transition, zone));
  const texts: string[] = [];
  for (let at = shown - reach; at <= shown + reach; at += step) {
    texts.push(new Date(at).toISOString().slice(0, 16));
  }
  return texts;
}

function shiftMs(transition: number, zone: string): number {
  const [before, after] = [transition - 1, transition].map(
    (at) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds,
  );
  return ((after ?? 0) - (before ?? 0)) / 1e6;
}
