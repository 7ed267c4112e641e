import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { startOfDay } from '../../src/time/calendar.js';
import { runDeep } from '../run-deep.js';
import * as properties from './calendar.properties.js';
import { transitions } from './transitions.js';
import { zonesOfMidnight } from './zones-of-midnight.js';

runDeep(properties);

it.each(zonesOfMidnight)(
  'starts each day near a change of the clocks of %s as Temporal does',
  (zone) => {
    expect(wrongStartsAroundChanges(zone)).toEqual([]);
  },
);

/** The days around each change of the clocks on which the start of the day differs from Temporal's. */
function wrongStartsAroundChanges(zone: string): string[] {
  return transitions(zone).flatMap((at) => {
    const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
    return [-1, 0, 1].flatMap((count) => {
      const near = day.add({ days: count });
      return startOfDay(near.toString(), zone) ===
        near.toZonedDateTime(zone).startOfDay().epochMilliseconds
        ? []
        : [near.toString()];
    });
  });
}
