import { describe, expect, test } from 'vitest';
import { createRegister, type Municipality, type RegisterData } from '../../src/register/index.js';
import { errorWithCode } from '../parse/error-with-code.js';
import * as properties from './municipality-register.properties.js';

const county = { number: '99', name: 'Utopia' };
const entry = (number: string, more: Partial<Municipality> = {}): Municipality => ({
  number,
  name: `Place ${number}`,
  otherNames: [],
  county,
  ...more,
});
const register = (...entries: Municipality[]) =>
  createRegister({ from: '2020-01-01', to: '2029-12-31', entries });

test('a register of one entry without an end', () => {
  const one = entry('9901', { orgnr: '999999999', validFrom: '2021-07-01' });
  const utopia = register(one);
  expect(utopia.validOn('2021-06-30')).toEqual([]);
  expect(utopia.validOn('2021-07-01')).toEqual([one]);
  expect(utopia.find('999999999', '2029-12-31')).toEqual(one);
  expect(utopia.byNumber('9901', '2021-06-30')).toBeUndefined();
});

test('a register without an entry knows that there is none', () => {
  expect(register().validOn('2024-01-01')).toEqual([]);
  expect(register().find('999999999', '2024-01-01')).toBeUndefined();
});

test('a period may begin on the day the one before it ends, in whatever order they come', () => {
  const before = entry('9901', { orgnr: '999999999', validTo: '2024-02-29' });
  const after = entry('9902', {
    orgnr: '999999999',
    validFrom: '2024-02-29',
    validTo: '2025-01-01',
  });
  const again = entry('9901', { orgnr: '999999999', validFrom: '2025-06-01' });
  for (const utopia of [register(before, after, again), register(again, after, before)]) {
    expect(utopia.find('999999999', '2024-02-28')).toEqual(before);
    expect(utopia.find('999999999', '2024-02-29')).toEqual(after);
    expect(utopia.find('999999999', '2025-01-01')).toBeUndefined();
    expect(utopia.byNumber('9901', '2025-06-01')).toEqual(again);
  }
});

test('validOn orders by number, however the entries came', () => {
  const utopia = register(entry('9903'), entry('0101'), entry('9902'));
  expect(utopia.validOn('2024-01-01').map(({ number }) => number)).toEqual([
    '0101',
    '9902',
    '9903',
  ]);
});

test('a known change after the last day holds on the days that are assumed', () => {
  const until = entry('9901', { orgnr: '999999999', validTo: '2030-01-01' });
  const then = entry('9902', { orgnr: '999999999', validFrom: '2030-01-01' });

  const utopia = register(until, then).assumedUntil('2030-12-31');

  expect(utopia.find('999999999', '2029-12-31')?.number).toBe('9901');
  expect(utopia.find('999999999', '2030-01-01')?.number).toBe('9902');
});

test('a register has the name that it is given, and the version of its last day', () => {
  const data = { from: '2020-01-01', to: '2029-12-31', entries: [] };
  const named = createRegister({ ...data, name: 'Utopia', assumedUntil: '2030-12-31' });

  expect(register().source).toEqual({ name: 'municipalities', version: '2029-12-31' });
  expect(named.source).toEqual({
    name: 'Utopia',
    version: '2029-12-31',
    assumedUntil: '2030-12-31',
  });
  expect(named.assumedUntil('2031-12-31').source.name).toBe('Utopia');
});

test('a register is complete on the days on which every entry has an organisation number', () => {
  const utopia = register(
    entry('9901', { validTo: '2024-01-01' }),
    entry('9902', { orgnr: '999999999' }),
  );

  expect(utopia.isComplete('2023-12-31')).toBe(false);
  expect(utopia.isComplete('2024-01-01')).toBe(true);
});

test('a legal body keeps its entity when its organisation number changes', () => {
  const before = entry('9901', { orgnr: '999999999', entity: 'u-1', validTo: '2024-01-01' });
  const after = entry('9901', { orgnr: '888888888', entity: 'u-1', validFrom: '2024-01-01' });

  const utopia = register(before, after);

  expect(utopia.find('999999999', '2023-12-31')?.entity).toBe('u-1');
  expect(utopia.find('888888888', '2024-01-01')?.entity).toBe('u-1');
});

test('the entries are copied: a change afterwards changes nothing', () => {
  const mine = {
    ...entry('9901'),
    county: { ...county },
    otherNames: [{ language: 'fkv' as const, name: 'Paikka' }],
  };
  const utopia = register(mine);
  mine.name = 'Elsewhere';
  mine.county.name = 'Elsewhere';
  mine.otherNames.pop();
  expect(utopia.byNumber('9901', '2024-01-01')).toEqual(
    entry('9901', { otherNames: [{ language: 'fkv', name: 'Paikka' }] }),
  );
  expect(Object.isFrozen(mine)).toBe(false);
});

describe('what it refuses', () => {
  const orgnr = '999999999';
  test.each<[string, string, Municipality[]]>([
    ['the same entry twice', 'register.overlap', [entry('9901'), entry('9901')]],
    [
      'a number twice on one day',
      'register.overlap',
      [entry('9901', { validTo: '2024-01-02' }), entry('9901', { validFrom: '2024-01-01' })],
    ],
    [
      'a number within a longer period of it',
      'register.overlap',
      [entry('9901'), entry('9901', { validFrom: '2024-01-01', validTo: '2025-01-01' })],
    ],
    [
      'an organisation number twice on one day',
      'register.overlap',
      [entry('9901', { orgnr }), entry('9902', { orgnr, validFrom: '2024-01-01' })],
    ],
    [
      'a period that ends on the day it begins',
      'register.period',
      [entry('9901', { validFrom: '2024-01-01', validTo: '2024-01-01' })],
    ],
    ['a day that is none', 'day.invalid', [entry('9901', { validFrom: '2023-02-29' })]],
    ['an end that is no day', 'day.invalid', [entry('9901', { validTo: '2023' })]],
    ['a number of three digits', 'register.number', [entry('301')]],
    ['a number that is no text', 'register.number', [entry(9901 as unknown as string)]],
    [
      'a number that only looks like a text',
      'register.number',
      [entry({ length: 4, toString: () => '9901' } as unknown as string)],
    ],
    [
      'an organisation number with blanks',
      'register.number',
      [entry('9901', { orgnr: '999 999 999' })],
    ],
  ])('%s', (_, code, entries) => {
    expect(() => register(...entries)).toThrow(errorWithCode(code));
  });

  test('days covered that are none, or in the wrong order', () => {
    const cover = (from: string, to: string) => () => createRegister({ from, to, entries: [] });
    expect(cover('2024', '2025-01-01')).toThrow(errorWithCode('day.invalid'));
    expect(cover('2024-01-01', '2023-12-31')).toThrow(errorWithCode('register.period'));
    expect(cover('2024-01-01', '2024-01-01')().covers('2024-01-01')).toBe(true);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'municipalities'],
    ['a list', []],
    ['no entries', { from: '2024-01-01', to: '2024-12-31' }],
    ['entries that are no list', { from: '2024-01-01', to: '2024-12-31', entries: {} }],
    ['a name that is none', { name: '', from: '2024-01-01', to: '2024-12-31', entries: [] }],
    ...[
      [null],
      ['9901'],
      new Array(1),
      [{ ...entry('9901'), name: undefined }],
      [{ ...entry('9901'), otherNames: undefined }],
      [{ ...entry('9901'), otherNames: [null] }],
      [{ ...entry('9901'), otherNames: [{ language: 'sme' }] }],
      [{ ...entry('9901'), county: undefined }],
      [{ ...entry('9901'), county: { number: 99, name: 'Utopia' } }],
      [{ ...entry('9901'), entity: null }],
    ].map((entries): [string, unknown] => [
      `the entries ${JSON.stringify(entries)}`,
      { from: '2024-01-01', to: '2024-12-31', entries },
    ]),
  ])('data of another shape: %s', (_, data) => {
    const create = () => createRegister(data as RegisterData);

    expect(create).toThrow(errorWithCode('register.invalid'));
  });

  test('an assumption until what is no day, or no later than the last day', () => {
    const until = (assumedUntil: string) => () =>
      createRegister({ from: '2024-01-01', to: '2024-12-31', entries: [], assumedUntil });

    expect(until('2025')).toThrow(errorWithCode('day.invalid'));
    expect(until('2024-12-31')).toThrow(errorWithCode('register.period'));
    expect(until('2025-01-01')().covers('2025-01-01')).toBe(true);
  });

  test('any other data, always with an error of the library', () => {
    properties.refusesOtherDataWithACode(100);
  });

  test('two entries may lack an organisation number on one day', () => {
    expect(register(entry('9901'), entry('9902')).validOn('2024-01-01')).toHaveLength(2);
  });
});
