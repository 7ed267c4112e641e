import { describe, expect, it } from 'vitest';
import { writing } from '../../src/language/writing.js';
import { errorWithCode } from '../parse/error-with-code.js';
import * as properties from './dates.properties.js';

const nb = writing('nb');
const nn = writing('nn');
const en = writing('en');
const each = [nb, nn, en];

describe('a moment', () => {
  it.each([
    ['2024-06-24T08:00:00Z', '24. juni 2024 kl. 10.00', '24 June 2024 at 10:00'],
    ['2024-06-24T10:00:03+02:00', '24. juni 2024 kl. 10.00.03', '24 June 2024 at 10:00:03'],
    [
      '2024-06-24T10:00:00.001+02:00',
      '24. juni 2024 kl. 10.00.00,001',
      '24 June 2024 at 10:00:00.001',
    ],
    ['2024-06-23T22:00:00Z', '24. juni 2024 kl. 00.00', '24 June 2024 at 00:00'],
    ['2024-12-31T23:30:00Z', '1. januar 2025 kl. 00.30', '1 January 2025 at 00:30'],
    [
      '2024-06-24T09:59:59.999999+02:00',
      '24. juni 2024 kl. 09.59.59,999',
      '24 June 2024 at 09:59:59.999',
    ],
  ])('%s in Oslo is written %s, and in English %s', (instant, norwegian, english) => {
    expect(nb.moment(instant, 'Europe/Oslo')).toBe(norwegian);
    expect(nn.moment(instant, 'Europe/Oslo')).toBe(norwegian);
    expect(en.moment(instant, 'Europe/Oslo')).toBe(english);
  });

  // The clocks of Oslo go back from 03:00 to 02:00 on 27 October 2024.
  it.each([
    ['2024-10-27T01:59:00+02:00', '01.59', '01.59', '01:59'],
    ['2024-10-27T02:00:00+02:00', '02.00 sommertid', '02.00 sommartid', '02:00 summer time'],
    [
      '2024-10-27T02:59:59+02:00',
      '02.59.59 sommertid',
      '02.59.59 sommartid',
      '02:59:59 summer time',
    ],
    ['2024-10-27T02:00:00+01:00', '02.00 normaltid', '02.00 normaltid', '02:00 standard time'],
    ['2024-10-27T02:30:00+01:00', '02.30 normaltid', '02.30 normaltid', '02:30 standard time'],
    ['2024-10-27T03:00:00+01:00', '03.00', '03.00', '03:00'],
    ['2024-03-31T03:00:00+02:00', '03.00', '03.00', '03:00'],
  ])(
    '%s says which one it is, if the clocks show it twice',
    (instant, bokmål, nynorsk, english) => {
      const day = each.map((write) => write.day(instant.slice(0, 10)));
      expect(each.map((write) => write.moment(instant, 'Europe/Oslo'))).toEqual([
        `${day[0]} kl. ${bokmål}`,
        `${day[1]} kl. ${nynorsk}`,
        `${day[2]} at ${english}`,
      ]);
    },
  );

  it('names a zone other than Europe/Oslo', () => {
    const instant = '2024-06-24T16:00:00Z';
    expect(each.map((write) => write.moment(instant, 'Europe/Lisbon'))).toEqual([
      '24. juni 2024 kl. 17.00 (Europe/Lisbon)',
      '24. juni 2024 kl. 17.00 (Europe/Lisbon)',
      '24 June 2024 at 17:00 (Europe/Lisbon)',
    ]);
    expect(nb.moment('2024-10-27T00:30:00Z', 'Europe/Lisbon')).toBe(
      '27. oktober 2024 kl. 01.30 sommertid (Europe/Lisbon)',
    );
  });

  // https://www.iana.org/time-zones: the zones moved, or went back for Ramadan; summer had not ended.
  it.each([
    ['2014-10-25T21:30:00Z', 'Europe/Moscow', '26. oktober 2014 kl. 01.30 UTC+4'],
    ['2014-10-25T22:30:00Z', 'Europe/Moscow', '26. oktober 2014 kl. 01.30 UTC+3'],
    ['2024-03-10T02:30:00Z', 'Africa/Casablanca', '10. mars 2024 kl. 02.30 UTC'],
    ['2007-12-09T07:15:00Z', 'America/Caracas', '9. desember 2007 kl. 02.45 UTC−4:30'],
  ])('%s in %s, which has no name for its two times, has its offset', (instant, zone, text) => {
    expect(nb.moment(instant, zone)).toBe(`${text} (${zone})`);
  });

  it('before 1970 is written to the millisecond that has begun', () => {
    expect(en.moment('1969-12-31T23:59:59.999500+01:00', 'Europe/Oslo')).toBe(
      '31 December 1969 at 23:59:59.999',
    );
  });

  it.each([
    ['no time', 'Europe/Oslo', 'instant.invalid'],
    ['2024-06-24T10:00:00', 'Europe/Oslo', 'instant.naive'],
    [undefined, 'Europe/Oslo', 'instant.invalid'],
    ['2024-06-24T10:00:00Z', 'Oslo', 'zone.unknown'],
    ['2024-06-24T10:00:00Z', undefined, 'zone.unknown'],
  ])('%s in %s is refused', (instant, zone, code) => {
    for (const write of each) {
      expect(() => write.moment(instant as string, zone as string)).toThrow(errorWithCode(code));
    }
  });

  it('is written as the clocks of the zone show it, by Temporal', () => {
    properties.writesAMomentAsTheClocksShowIt(100);
  });
});

describe('a day', () => {
  it('is written with its month in words', () => {
    const days = ['2024-01-01', '2024-05-17', '2024-10-31', '2025-07-01', '2024-02-29'];
    expect(days.map(nb.day)).toEqual([
      '1. januar 2024',
      '17. mai 2024',
      '31. oktober 2024',
      '1. juli 2025',
      '29. februar 2024',
    ]);
    expect(days.map(nn.day)).toEqual(days.map(nb.day));
    expect(days.map(en.day)).toEqual([
      '1 January 2024',
      '17 May 2024',
      '31 October 2024',
      '1 July 2025',
      '29 February 2024',
    ]);
  });
});

describe('a day that does not exist', () => {
  it.each(['2024-02-30', '2024-13-45', '2024-06', 'soon', '', null, undefined])(
    'E6: %s is refused',
    (day) => {
      for (const write of each) {
        expect(() => write.day(day as string)).toThrow(errorWithCode('day.invalid'));
      }
    },
  );
});

describe('a date as a call writes it', () => {
  it.each([
    // A moment on the clock.
    ['2024-06-24T10:00', '24. juni 2024 kl. 10.00', '24 June 2024 at 10:00'],
    ['2024-06-24T10:00:00', '24. juni 2024 kl. 10.00', '24 June 2024 at 10:00'],
    ['2024-06-24T23:59:59', '24. juni 2024 kl. 23.59.59', '24 June 2024 at 23:59:59'],
    ['2024-03-31T02:30', '31. mars 2024 kl. 02.30', '31 March 2024 at 02:30'],
    // A day.
    ['2024-07-01', '1. juli 2024', '1 July 2024'],
    ['2024-02-29', '29. februar 2024', '29 February 2024'],
    // A month.
    ['2024-10', 'oktober 2024', 'October 2024'],
    ['2025-02', 'februar 2025', 'February 2025'],
    // From one month to another.
    ['2024-10/2025-04', 'oktober 2024 – april 2025', 'October 2024 – April 2025'],
    ['2024-10/2024-10', 'oktober 2024', 'October 2024'],
    // From one day to another.
    ['2024-10-14/2024-10-16', '14.–16. oktober 2024', '14–16 October 2024'],
    ['2024-10-14/2024-10-14', '14. oktober 2024', '14 October 2024'],
    [
      '2024-10-30/2024-11-01',
      '30. oktober 2024 – 1. november 2024',
      '30 October 2024 – 1 November 2024',
    ],
    [
      '2024-12-30/2025-01-02',
      '30. desember 2024 – 2. januar 2025',
      '30 December 2024 – 2 January 2025',
    ],
    // The same month of two years is not one month.
    [
      '2024-10-14/2025-10-16',
      '14. oktober 2024 – 16. oktober 2025',
      '14 October 2024 – 16 October 2025',
    ],
  ])('%s is written %s, and in English %s', (written, norwegian, english) => {
    expect([nb.date(written), nn.date(written), en.date(written)]).toEqual([
      norwegian,
      norwegian,
      english,
    ]);
  });

  it('is a month of twelve', () => {
    const months = Array.from({ length: 12 }, (_, n) => `2024-${String(n + 1).padStart(2, '0')}`);
    const intl = new Intl.DateTimeFormat('en-GB', {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    expect(months.map(en.date)).toEqual(
      months.map((month) => intl.format(new Date(`${month}-01T00:00Z`))),
    );
    expect(months.map(nb.date)).toEqual(
      'januar februar mars april mai juni juli august september oktober november desember'
        .split(' ')
        .map((month) => `${month} 2024`),
    );
    expect(months.map(nn.date)).toEqual(months.map(nb.date));
  });

  // found: '45. undefined 2024', and a moment without its zone.
  it.each([
    '2024-13-45',
    '2024-02-30',
    '2024-13',
    '2024-06-24T25:00',
    '2024-06-24T10:00:00+02:00',
    '2024-06-24T08:00:00.000Z',
    '2024-10-16/2024-10-14',
    '2024-10-14/',
    '2024-10-14/2024-10-15/2024-10-16',
    '2024-11/2024-10',
    '',
    'soon',
    2024,
    null,
    undefined,
  ])('%s is refused', (written) => {
    for (const write of each) {
      expect(() => write.date(written as string)).toThrow(errorWithCode('date.invalid'));
    }
  });

  it('is the day that is written as a day, and the moment that is written as a moment', () => {
    for (const write of [nb, nn, en]) {
      expect(write.date('2024-07-01')).toBe(write.day('2024-07-01'));
      expect(write.date('2024-06-24T10:00')).toBe(
        write.moment('2024-06-24T10:00:00+02:00', 'Europe/Oslo'),
      );
    }
  });
});
