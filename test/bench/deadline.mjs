// Whether one timestamp is in time for a deadline in Oslo: the criterion of the library, with its
// finding, beside the ways to write it with a library for dates. Each has resolved the deadline before.
import { toDate } from 'date-fns-tz';
import { DateTime } from 'luxon';
import { Temporal } from 'temporal-polyfill';
import { formalCriteria } from 'utlysning';
import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
import { norway } from 'utlysning/municipalities';
import { atLeast, ratio, report, sideBySide } from './measured.mjs';

const wall = '2024-06-24T10:00:00';
const zone = 'Europe/Oslo';
const nothingElse = {
  ...hkdir2024,
  parts: { ...hkdir2024.parts, required: [] },
  group: { ...hkdir2024.group, seats: {} },
};
const criteria = formalCriteria(nothingElse, { register: norway });
const closes = {
  date: toDate(wall, { timeZone: zone }).getTime(),
  temporal: Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).toInstant(),
  luxon: DateTime.fromISO(wall, { zone }),
};

/** Every contender says whether the timestamp is in time. */
const contenders = {
  utlysning: (receivedAt) => {
    const { findings } = criteria.evaluate({
      id: 'a',
      applicant: { orgnr: '864950582' },
      submission: { receivedAt, channel: 'Espresso' },
      members: [],
      parts: {},
    });
    return findings.find(({ criterion }) => criterion === 'deadline').outcome === 'met';
  },
  'toDate of date-fns-tz': (text) => toDate(text, { timeZone: zone }).getTime() <= closes.date,
  'Temporal (polyfill)': (text) =>
    Temporal.Instant.compare(Temporal.Instant.from(text), closes.temporal) <= 0,
  luxon: (text) => DateTime.fromISO(text, { zone }) <= closes.luxon,
};

/** A second apart, around the deadline, in four offsets; whether each is in time is in its number. */
const timestamps = Array.from({ length: 64 }, (_, n) => {
  const offset = ['+02:00', '+00:00', '-03:30', '+05:45'][n % 4];
  const [hours, minutes] = offset.slice(1).split(':').map(Number);
  const ahead = (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
  const ms = Date.UTC(2024, 5, 24, 8) + (n - 31) * 1000;
  const text = `${new Date(ms + ahead).toISOString().slice(0, 19)}${offset}`;
  return { text, isInTime: n <= 31 };
});

for (const [name, isInTime] of Object.entries(contenders)) {
  for (const { text, isInTime: expected } of timestamps) {
    if (isInTime(text) !== expected) throw new Error(`${name} is wrong of ${text}`);
  }
}
const works = Object.entries(contenders).map(([name, isInTime]) => [
  name,
  () => {
    for (const { text } of timestamps) isInTime(text);
  },
]);
const { utlysning, ...others } = await sideBySide(Object.fromEntries(works), { ms: 60 });
report(
  'deadline',
  Object.entries(others).map(([name, ms]) =>
    atLeast(`a deadline: ${name} / utlysning`, ratio(ms, utlysning), 1),
  ),
);
