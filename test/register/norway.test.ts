import { describe, expect, test } from 'vitest';
import { attribution, type Municipality, norway } from '../../src/register/index.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { dayBefore, rows } from './rows.js';

const FIRST = '2018-01-01';
const LAST = '2026-10-08';
const DEADLINE = '2024-06-24';

describe('every row of the file', () => {
  const periods = rows.map((row) => {
    const from = row.validFrom !== undefined && row.validFrom > FIRST ? row.validFrom : FIRST;
    const to = row.validTo === undefined ? LAST : dayBefore(row.validTo);
    return { row, from, to };
  });

  test('there are 781, and 471 of them know their organisation number', () => {
    expect(rows).toHaveLength(781);
    expect(rows.filter((row) => row.orgnr !== undefined)).toHaveLength(471);
    expect(rows.filter((row) => row.otherNames.length > 0).length).toBeGreaterThan(40);
  });

  test('is found by its number on its first and its last day, with every field', () => {
    for (const { row, from, to } of periods) {
      expect(norway.byNumber(row.number, from)).toStrictEqual(row);
      expect(norway.byNumber(row.number, to)).toStrictEqual(row);
    }
  });

  test('is found by its organisation number on those days, where that is known', () => {
    for (const { row, from, to } of periods) {
      if (row.orgnr === undefined) continue;
      expect(norway.find(row.orgnr, from)).toStrictEqual(row);
      expect(norway.find(row.orgnr, to)).toStrictEqual(row);
    }
  });

  test('is not found before its first day, nor on the day it ends', () => {
    for (const { row } of periods) {
      if (row.validFrom !== undefined && row.validFrom > FIRST) {
        expect(norway.byNumber(row.number, dayBefore(row.validFrom))).not.toEqual(row);
      }
      if (row.validTo !== undefined) {
        expect(norway.byNumber(row.number, row.validTo)).not.toEqual(row);
      }
    }
  });

  test('validOn lists just the rows that are valid, ordered by number', () => {
    const days = new Set([FIRST, LAST, DEADLINE, ...periods.flatMap(({ from, to }) => [from, to])]);
    for (const day of days) {
      const valid = periods
        .filter(({ from, to }) => from <= day && day <= to)
        .map(({ row }) => row);
      expect(norway.validOn(day)).toStrictEqual(valid);
    }
  });
});

test.each([
  ['2018-01-01', 422],
  ['2018-06-30', 422],
  ['2019-06-30', 422],
  ['2019-12-31', 422],
  ['2020-01-01', 356],
  ['2023-12-31', 356],
  ['2024-01-01', 357],
  ['2024-06-24', 357],
  ['2026-10-08', 357],
])('on %s there were %i municipalities', (day, count) => {
  expect(norway.validOn(day)).toHaveLength(count);
});

test('since 2020 all know their organisation number, and no two have the same', () => {
  for (const day of ['2020-01-01', DEADLINE, LAST]) {
    const valid = norway.validOn(day);
    expect(new Set(valid.map(({ orgnr }) => orgnr ?? 'unknown')).size).toBe(valid.length);
    for (const { orgnr } of valid) expect(orgnr).toMatch(/^[89]\d{8}$/);
  }
});

describe('what it covers', () => {
  test('from the first day to the last, both inclusive', () => {
    expect(norway.covers('2017-12-31')).toBe(false);
    expect(norway.covers(FIRST)).toBe(true);
    expect(norway.covers(LAST)).toBe(true);
    expect(norway.covers('2026-10-09')).toBe(false);
  });

  test.each(['2017-12-31', '2026-10-09'])('on %s it knows nothing, and says so', (day) => {
    expect(() => norway.find('958935420', day)).toThrow(errorWithCode('register.outside'));
    expect(() => norway.find('no number at all', day)).toThrow(errorWithCode('register.outside'));
    expect(() => norway.byNumber('0301', day)).toThrow(errorWithCode('register.outside'));
    expect(() => norway.validOn(day)).toThrow(errorWithCode('register.outside'));
    expect(() => norway.isComplete(day)).toThrow(errorWithCode('register.outside'));
  });

  test.each([
    '2024-02-30',
    '2024-6-24',
    '24.06.2024',
    '2024-06-24T10:00:00Z',
    '',
    undefined,
    20240624,
    new Date(0),
  ])('%s is no day', (day) => {
    const text = day as string;
    expect(() => norway.covers(text)).toThrow(errorWithCode('day.invalid'));
    expect(() => norway.find('958935420', text)).toThrow(errorWithCode('day.invalid'));
    expect(() => norway.byNumber('0301', text)).toThrow(errorWithCode('day.invalid'));
    expect(() => norway.validOn(text)).toThrow(errorWithCode('day.invalid'));
    expect(() => norway.isComplete(text)).toThrow(errorWithCode('day.invalid'));
    expect(() => norway.assumedUntil(text)).toThrow(errorWithCode('day.invalid'));
  });
});

describe('the register assumed unchanged until the end of 2027', () => {
  const assumed = norway.assumedUntil('2027-12-31');

  test('states which register it is, of which day, and what is assumed', () => {
    expect(norway.source).toEqual({ name: 'utlysning/municipalities', version: LAST });
    expect(assumed.source).toEqual({ ...norway.source, assumedUntil: '2027-12-31' });
  });

  test('covers the days until then, and has on each of them what it had on its last day', () => {
    for (const day of ['2026-10-09', '2027-12-31']) {
      expect(assumed.covers(day)).toBe(true);
      expect(assumed.validOn(day)).toEqual(norway.validOn(LAST));
      expect(assumed.find('958935420', day)).toEqual(norway.find('958935420', LAST));
    }
    expect(assumed.covers('2028-01-01')).toBe(false);
    expect(() => assumed.find('958935420', '2028-01-01')).toThrow(
      errorWithCode('register.outside'),
    );
  });

  test('has on the days of its data what the register itself has', () => {
    for (const day of [FIRST, DEADLINE, LAST]) {
      expect(assumed.validOn(day)).toEqual(norway.validOn(day));
    }
    expect(norway.covers('2026-10-09')).toBe(false);
  });

  test('can be assumed unchanged until another day, which has to be after its last one', () => {
    expect(assumed.assumedUntil('2026-10-09').covers('2026-10-10')).toBe(false);
    expect(() => norway.assumedUntil(LAST)).toThrow(errorWithCode('register.period'));
    expect(() => norway.assumedUntil('2020-01-01')).toThrow(errorWithCode('register.period'));
  });
});

describe('municipalities one should know', () => {
  test.each([
    ['952857991', '3420', 'Elverum'],
    ['864950582', '3411', 'Ringsaker'],
    ['958935420', '0301', 'Oslo'],
    ['929911709', '1508', 'Ålesund'],
    ['829912252', '1580', 'Haram'],
  ])('%s is %s %s at the deadline of 2024', (orgnr, number, name) => {
    expect(norway.find(orgnr, DEADLINE)).toMatchObject({ orgnr, number, name });
    expect(norway.byNumber(number, DEADLINE)).toBe(norway.find(orgnr, DEADLINE));
  });

  test('Ålesund became another legal entity on 2024-01-01', () => {
    expect(norway.find('920415288', '2023-06-24')).toMatchObject({
      number: '1507',
      name: 'Ålesund',
    });
    expect(norway.find('920415288', '2023-12-31')?.validTo).toBe('2024-01-01');
    expect(norway.find('920415288', '2024-01-01')).toBeUndefined();
    expect(norway.find('920415288', DEADLINE)).toBeUndefined();
    expect(norway.find('929911709', '2023-12-31')).toBeUndefined();
    expect(norway.find('929911709', '2024-01-01')?.number).toBe('1508');
  });

  test('Haram was one until 2019, none until 2023, and is one again', () => {
    const haram = (day: string) => norway.validOn(day).find(({ name }) => name === 'Haram');
    expect(haram('2019-12-31')?.number).toBe('1534');
    expect(haram('2020-01-01')).toBeUndefined();
    expect(haram('2023-12-31')).toBeUndefined();
    expect(haram('2024-01-01')).toMatchObject({ number: '1580', orgnr: '829912252' });
  });

  test.each([
    ['Herøy', ['1515', '1818']],
    ['Våler', ['3114', '3419']],
  ])('%s is the name of two', (name, numbers) => {
    const both = norway.validOn(DEADLINE).filter((municipality) => municipality.name === name);
    expect(both.map(({ number }) => number)).toEqual(numbers);
    expect(new Set(both.map(({ orgnr }) => orgnr)).size).toBe(2);
  });

  test('a number that has moved on keeps its organisation number and its names', () => {
    const before = norway.find('959469326', '2023-12-31') as Municipality;
    const after = norway.find('959469326', '2024-01-01') as Municipality;
    expect([before.number, before.county.name]).toEqual(['5412', 'Troms og Finnmark']);
    expect([after.number, after.county.name]).toEqual(['5512', 'Troms']);
    expect(after.otherNames).toEqual([{ language: 'sme', name: 'Dielddanuorri' }]);
  });

  test('a number that ended by 2020 does not know its organisation number, and find can not see it', () => {
    expect(norway.byNumber('0427', '2019-12-31')).toStrictEqual({
      number: '0427',
      name: 'Elverum',
      otherNames: [],
      county: { number: '04', name: 'Hedmark' },
      validTo: '2020-01-01',
    });
    expect(norway.find('952857991', '2019-12-31')).toBeUndefined();
  });

  test('in 2018 and 2019 it does not know the organisation numbers of all, and since then it does', () => {
    const days = [FIRST, '2019-12-31', '2020-01-01', DEADLINE, LAST];
    const expected = days.map((day) => norway.validOn(day).every(({ orgnr }) => orgnr));
    expect(expected).toEqual([false, false, true, true, true]);
    expect(days.map((day) => norway.isComplete(day))).toEqual(expected);
  });

  test.each(['9999', '2599', '2100', '2111'])('%j is the number of none', (number) => {
    expect(norway.byNumber(number, DEADLINE)).toBeUndefined();
  });

  test.each(['864950583', '983971636', '000000000'])(
    '%j is the organisation number of none',
    (orgnr) => {
      expect(norway.find(orgnr, DEADLINE)).toBeUndefined();
    },
  );

  test.each(['301', '0301 ', '', '03010', '٠٣٠١', 301, undefined])(
    '%j is not written as a municipality number is, and is refused',
    (number) => {
      const find = () => norway.byNumber(number as string, DEADLINE);
      expect(find).toThrow(errorWithCode('register.key'));
    },
  );

  test.each([
    '958 935 420',
    ' 958935420',
    '958.935.420',
    'NO958935420MVA',
    '95893542',
    '',
    '__proto__',
    'constructor',
    958935420,
    null,
  ])('%j is not written as an organisation number is, and is refused', (orgnr) => {
    const find = () => norway.find(orgnr as string, DEADLINE);
    expect(find).toThrow(errorWithCode('register.key'));
  });
});

test('what it gives can not be changed', () => {
  const storfjord = norway.byNumber('5538', DEADLINE) as Municipality;
  expect(storfjord.otherNames).toHaveLength(2);
  for (const part of [
    norway,
    norway.source,
    norway.validOn(DEADLINE),
    storfjord,
    storfjord.county,
  ]) {
    expect(Object.isFrozen(part)).toBe(true);
  }
  for (const part of [storfjord.otherNames, ...storfjord.otherNames]) {
    expect(Object.isFrozen(part)).toBe(true);
  }
});

test('the attribution names all whom the licences name', () => {
  expect(attribution).toMatch(
    /Statistics Norway.*Kartverket.*CC BY 4\.0.*NLOD.*Brønnøysund.*Modified/,
  );
});
