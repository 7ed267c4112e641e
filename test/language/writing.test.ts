import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import type { Language } from '../../src/language/language.js';
import { writing } from '../../src/language/writing.js';
import type { Margin } from '../../src/time/margin.js';
import * as properties from './writing.properties.js';

const nb = writing('nb');
const nn = writing('nn');
const en = writing('en');

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

  it('is the day that is written as a day, and the moment that is written as a moment', () => {
    for (const write of [nb, nn, en]) {
      expect(write.date('2024-07-01')).toBe(write.day('2024-07-01'));
      expect(write.date('2024-06-24T10:00')).toBe(
        write.moment('2024-06-24T10:00:00+02:00', 'Europe/Oslo'),
      );
    }
  });
});

describe('a stretch of time', () => {
  const SECOND = 1000;
  const MINUTE = 60 * SECOND;
  const HOUR = 60 * MINUTE;
  const DAY = 24 * HOUR;

  it.each([
    [0.001, 'under 1 ms', 'less than 1 ms'],
    [1, '1 ms', '1 ms'],
    [999, '999 ms', '999 ms'],
    [SECOND, '1 s', '1 s'],
    [3 * SECOND + 1, '3 s', '3 s'],
    [59_999, '59 s', '59 s'],
  ])('%d ms, which is short, has its unit as a sign: %s', (ms, norwegian, english) => {
    expect([nb.duration(ms), nn.duration(ms), en.duration(ms)]).toEqual([
      norwegian,
      norwegian,
      english,
    ]);
  });

  it.each([
    [2 * DAY + 4 * HOUR, '2 dager og 4 timer', '2 dagar og 4 timar', '2 days and 4 hours'],
    [2 * DAY + 5 * HOUR - 1, '2 dager og 4 timer', '2 dagar og 4 timar', '2 days and 4 hours'],
    [DAY + HOUR, '1 dag og 1 time', '1 dag og 1 time', '1 day and 1 hour'],
    [HOUR + MINUTE, '1 time og 1 minutt', '1 time og 1 minutt', '1 hour and 1 minute'],
    [MINUTE + SECOND, '1 minutt og 1 sekund', '1 minutt og 1 sekund', '1 minute and 1 second'],
    [30 * MINUTE, '30 minutter', '30 minutt', '30 minutes'],
    [
      MINUTE + 2 * SECOND,
      '1 minutt og 2 sekunder',
      '1 minutt og 2 sekund',
      '1 minute and 2 seconds',
    ],
    [90 * DAY, '90 dager', '90 dagar', '90 days'],
    [3 * DAY + 5 * MINUTE, '3 dager', '3 dagar', '3 days'],
  ])(
    '%d ms, which is long, is written in its two largest units',
    (ms, bokmål, nynorsk, english) => {
      expect([nb.duration(ms), nn.duration(ms), en.duration(ms)]).toEqual([
        bokmål,
        nynorsk,
        english,
      ]);
    },
  );

  it('is never empty, and never written longer than it is', () => {
    properties.neverRoundsADurationUp(100);
  });
});

describe('a margin', () => {
  const all = (margin: Margin) => [nb.margin(margin), nn.margin(margin), en.margin(margin)];
  const none = { days: 0, hours: 0, minutes: 0, seconds: 0 };
  const MINUTE = 60_000;
  const HOUR = 60 * MINUTE;
  const DAY = 24 * HOUR;

  it.each<[Margin, string, string, string]>([
    [
      { ...none, ms: 52 * HOUR, days: 2, hours: 4 },
      '2 dager og 4 timer',
      '2 dagar og 4 timar',
      '2 days and 4 hours',
    ],
    [
      { ...none, ms: 25 * HOUR, days: 1, hours: 1 },
      '1 dag og 1 time',
      '1 dag og 1 time',
      '1 day and 1 hour',
    ],
    [{ ...none, ms: DAY, days: 1 }, '1 dag', '1 dag', '1 day'],
    // Three days of the calendar, one of which has 25 hours.
    [{ ...none, ms: 73 * HOUR, days: 3 }, '3 dager', '3 dagar', '3 days'],
    // A day of which 24 hours are over, and it is not.
    [
      { ...none, ms: 24 * HOUR + MINUTE, hours: 24, minutes: 1 },
      '24 timer og 1 minutt',
      '24 timar og 1 minutt',
      '24 hours and 1 minute',
    ],
    [{ ...none, ms: HOUR + 1000, hours: 1, seconds: 1 }, '1 time', '1 time', '1 hour'],
    [
      { ...none, ms: MINUTE + 1000, minutes: 1, seconds: 1 },
      '1 minutt og 1 sekund',
      '1 minutt og 1 sekund',
      '1 minute and 1 second',
    ],
    [
      { ms: 1234 * DAY + HOUR, days: 1234, hours: 1, minutes: 0, seconds: 0 },
      '1\u00a0234 dager og 1 time',
      '1\u00a0234 dagar og 1 time',
      '1,234 days and 1 hour',
    ],
    [{ ...none, ms: 59_999, seconds: 59 }, '59 s', '59 s', '59 s'],
    [{ ...none, ms: 3000, seconds: 3 }, '3 s', '3 s', '3 s'],
    [{ ...none, ms: 999.999 }, '999 ms', '999 ms', '999 ms'],
    [{ ...none, ms: 1 }, '1 ms', '1 ms', '1 ms'],
    [{ ...none, ms: 0.001 }, 'under 1 ms', 'under 1 ms', 'less than 1 ms'],
  ])('of %j is left, or late by as much', (margin, bokmål, nynorsk, english) => {
    expect(all(margin)).toEqual([`${bokmål} igjen`, `${nynorsk} igjen`, `${english} left`]);
    expect(all({ ...margin, ms: -margin.ms })).toEqual([
      `${bokmål} for sent`,
      `${nynorsk} for seint`,
      `${english} late`,
    ]);
  });

  it('of nothing is neither', () => {
    expect(all({ ms: 0, ...none })).toEqual(['nå', 'no', 'now']);
    expect(all({ ms: -0, ...none })).toEqual(['nå', 'no', 'now']);
  });
});

describe('a number', () => {
  it('has a no-break space between thousands in Norwegian, a comma in English', () => {
    expect([nb.number(1_234_567), nn.number(50_000)]).toEqual([
      '1\u00a0234\u00a0567',
      '50\u00a0000',
    ]);
    properties.writesAnyNumberWithSeparators(100);
  });
});

describe('a sum of money', () => {
  it.each([
    [5_000_000, '50\u00a0000\u00a0kr', 'NOK\u00a050,000'],
    [0, '0\u00a0kr', 'NOK\u00a00'],
    [1, '0,01\u00a0kr', 'NOK\u00a00.01'],
    [1250, '12,50\u00a0kr', 'NOK\u00a012.50'],
    [100_000_005, '1\u00a0000\u00a0000,05\u00a0kr', 'NOK\u00a01,000,000.05'],
    [
      Number.MAX_SAFE_INTEGER,
      '90\u00a0071\u00a0992\u00a0547\u00a0409,91\u00a0kr',
      'NOK\u00a090,071,992,547,409.91',
    ],
  ])('of %d øre is %s, and in English %s', (ore, norwegian, english) => {
    expect([nb.money(ore), nn.money(ore), en.money(ore)]).toEqual([norwegian, norwegian, english]);
  });
});

describe('a sum in another currency', () => {
  it.each([
    ['EUR', 30_050, '300,50\u00a0EUR', 'EUR\u00a0300.50'],
    ['NOK', 30_000, '300\u00a0kr', 'NOK\u00a0300'],
  ])('%s, of %d hundredths, is %s, and in English %s', (currency, sum, norwegian, english) => {
    const all = (['nb', 'nn', 'en'] as const).map((l) => writing(l, {}, currency).money(sum));
    expect(all).toEqual([norwegian, norwegian, english]);
  });
});

describe('one of several', () => {
  it.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b', 'c'], 'a, b eller c', 'a, b or c'],
  ])('of %j', (items, norwegian, english) => {
    expect([nb.either(items), nn.either(items), en.either(items)]).toEqual([
      norwegian,
      norwegian,
      english,
    ]);
  });
});

describe('a list', () => {
  it.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a og b', 'a and b'],
    [['a', 'b', 'c'], 'a, b og c', 'a, b and c'],
  ])('of %j', (items, norwegian, english) => {
    expect([nb.list(items), nn.list(items), en.list(items)]).toEqual([
      norwegian,
      norwegian,
      english,
    ]);
  });
});

describe('a term', () => {
  it('is the word of the call', () => {
    const words = (['nb', 'nn', 'en'] as Language[]).map((language) =>
      writing(language, hkdir2024.terms).term('leadership'),
    );
    expect(words).toEqual([
      hkdir2024.terms['leadership']?.nb,
      hkdir2024.terms['leadership']?.nn,
      hkdir2024.terms['leadership']?.en,
    ]);
    expect(new Set(words).size).toBe(3);
  });

  it('is the id in quotes where the call has no word', () => {
    for (const id of ['g9', 'toString', '__proto__']) {
      expect([nb.term(id), nn.term(id), en.term(id)]).toEqual([`«${id}»`, `«${id}»`, `‘${id}’`]);
    }
  });
});
