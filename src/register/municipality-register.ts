import { UtlysningError } from '../parse/error.js';
import { memoize } from '../parse/memoize.js';
import { byCodeUnit } from '../parse/order.js';
import { isRecord } from '../parse/require.js';
import { requireDay } from '../time/day.js';
import type { Register } from './register.js';

/** A parallel official name, with its language: Northern, Lule or Southern Sámi, or Kven (ISO 639-3). */
export interface ParallelName {
  /** Northern, Lule or Southern Sámi, or Kven, by ISO 639-3. */
  readonly language: 'sme' | 'smj' | 'sma' | 'fkv';
  /** The name in it. */
  readonly name: string;
}

/**
 * A municipality as it was for a while: one number, one name, one county, one legal entity. Names
 * are not unique, and numbers change with the county: only `orgnr` identifies it.
 */
export interface Municipality {
  /** Municipality number (kommunenummer): four digits, the leading zero included. */
  readonly number: string;
  /** The name in Norwegian. */
  readonly name: string;
  /** Its official names in other languages. */
  readonly otherNames: readonly ParallelName[];
  /** The county that it was in. */
  readonly county: {
    /** Two digits. */
    readonly number: string;
    /** The name in Norwegian. */
    readonly name: string;
  };
  /** Nine digits. Absent where the data does not know it, which is not the same as having none. */
  readonly orgnr?: string;
  /**
   * A key of the legal body that stays the same when its organisation number changes. Left out: the
   * organisation number.
   */
  readonly entity?: string;
  /** The first day, `2024-01-01`. Absent: since before the first day that the data covers. */
  readonly validFrom?: string;
  /** The first day no longer valid (exclusive). Absent: still valid on the last day covered. */
  readonly validTo?: string;
}

/**
 * Which municipalities there were, day by day. Every day is a text such as `2024-06-24`.
 *
 * @throws UtlysningError `day.invalid`, from every method, for anything that is no such day;
 * `register.outside`, from `find`, `byNumber`, `isComplete` and `validOn`, for a day the register
 * does not cover: it then knows nothing, and knowing nothing is not a no; `register.key` for a key
 * that is not written as such keys are: `958 935 420`, or `301` for `0301`.
 */
export interface MunicipalityRegister extends Register {
  /** Whether the register has an answer for that day, be it by assumption. */
  covers(onDate: string): boolean;
  /**
   * The municipality that had this organisation number (nine digits) that day. It cannot find an
   * entry whose `orgnr` is absent: see `isComplete`.
   */
  find(orgnr: string, onDate: string): Municipality | undefined;
  /** Whether it knows the organisation number of every municipality of that day. */
  isComplete(onDate: string): boolean;
  /** The municipality that had this municipality number (four digits) that day. */
  byNumber(number: string, onDate: string): Municipality | undefined;
  /** All that were municipalities that day, ordered by number. */
  validOn(onDate: string): readonly Municipality[];
  /**
   * The same register, which also covers the days after its last one until this one, inclusive, on
   * the assumption that nothing changes. A finding on such a day names the assumption.
   *
   * @throws UtlysningError `register.period` for a day that is not after the last one of the data.
   */
  assumedUntil(day: string): MunicipalityRegister;
}

/** What a register is made of: the days it covers, both inclusive, and every period of validity. */
export interface RegisterData {
  /** What an admission names the register by; `municipalities` where it is left out. */
  readonly name?: string;
  /** The first day that it covers. */
  readonly from: string;
  /** The last day that it covers. It is also the version of the register: the day of the extract. */
  readonly to: string;
  /** The last day until which the data is assumed unchanged after `to`, inclusive. */
  readonly assumedUntil?: string;
  /** Every municipality in its time. */
  readonly entries: readonly Municipality[];
}

/**
 * Makes a register from data of your own: an extract that is newer than this package, or the three
 * municipalities of a test. The entries may come in any order; they are copied and frozen.
 *
 * @throws UtlysningError `register.invalid` for data of another shape; `day.invalid` for a day that
 * is none; `register.period` where one ends before it has lasted a day; `register.number` for a
 * number that is not a text of four digits, or an organisation number not of nine (check digits are
 * not looked at); `register.overlap` where a number or an organisation number stands twice on one
 * day.
 *
 * @example
 * ```ts
 * import { createRegister } from 'utlysning/municipalities';
 *
 * const county = { number: '32', name: 'Akershus' };
 * const register = createRegister({
 *   name: 'Akershus',
 *   from: '2024-01-01',
 *   to: '2024-12-31',
 *   entries: [{ number: '3207', name: 'Nordre Follo', otherNames: [], county, orgnr: '922092648' }],
 * });
 *
 * register.find('922092648', '2024-06-24')?.number; // => '3207'
 * register.covers('2025-01-01'); // => false
 * register.assumedUntil('2025-06-30').covers('2025-01-01'); // => true
 * register.source; // => { name: 'Akershus', version: '2024-12-31' }
 * ```
 */
export function createRegister(data: RegisterData): MunicipalityRegister {
  requireShape(isRecord(data) && Array.isArray(data.entries));
  const { name = 'municipalities', from, to, assumedUntil, entries } = data;
  requireShape(typeof name === 'string' && name !== '');
  requirePeriod(requireDay(from) <= requireDay(to));
  if (assumedUntil !== undefined) requirePeriod(to < requireDay(assumedUntil));
  const last = assumedUntil ?? to;
  const all = Array.from(entries, copy).sort((a, b) => byCodeUnit(start(a), start(b)));
  const numbers = index(all, (entry) => entry.number);
  const orgnrs = index(all, (entry) => entry.orgnr);
  all.sort((a, b) => byCodeUnit(a.number, b.number));

  // Applicants are looked up on few days: see test/bench/criteria.mjs.
  const covers = memoize((onDate: string) => from <= requireDay(onDate) && onDate <= last, 10_000);
  const known = (onDate: string) => {
    if (!covers(onDate)) {
      throw new UtlysningError(
        'register.outside',
        `the register covers only the days from ${from} to ${last}`,
      );
    }
    return (entry: Municipality) =>
      start(entry) <= onDate && (entry.validTo === undefined || onDate < entry.validTo);
  };
  const finder =
    (index: ReadonlyMap<string, readonly Municipality[]>, digits: number, what: string) =>
    (key: string, onDate: string) => {
      const isValid = known(onDate);
      const periods = index.get(key);
      if (periods !== undefined || isDigits(key, digits)) return periods?.find(isValid);
      throw new UtlysningError('register.key', `${what} is a text of ${digits} digits, no blanks`);
    };
  // Without the memo, an applicant that is not found takes 50 times as long: see
  // test/bench/criteria.mjs.
  const isComplete = memoize((onDate: string) => {
    const isValid = known(onDate);
    return !all.some((entry) => entry.orgnr === undefined && isValid(entry));
  }, 1_000);
  return Object.freeze({
    source: Object.freeze({
      name,
      version: to,
      ...(assumedUntil !== undefined && { assumedUntil }),
    }),
    covers,
    find: finder(orgnrs, 9, 'an organisation number'),
    isComplete,
    byNumber: finder(numbers, 4, 'a municipality number'),
    validOn: (onDate: string) => Object.freeze(all.filter(known(onDate))),
    assumedUntil: (day: string) =>
      createRegister({ name, from, to, entries: all, assumedUntil: requireDay(day) }),
  });
}

function start(entry: Municipality): string {
  return entry.validFrom ?? '';
}

function requirePeriod(holds: boolean): void {
  if (!holds) throw new UtlysningError('register.period', 'a period has to last a day or more');
}

/** The entries by a key of theirs, for entries in the order of their first days. */
function index(all: readonly Municipality[], key: (entry: Municipality) => string | undefined) {
  const lists = new Map<string, Municipality[]>();
  for (const entry of all) {
    const by = key(entry);
    if (by === undefined) continue;
    const list = lists.get(by) ?? [];
    lists.set(by, list);
    const last = list.at(-1);
    if (last && (last.validTo === undefined || start(entry) < last.validTo)) {
      throw new UtlysningError('register.overlap', `${by} is listed twice on one day`);
    }
    list.push(entry);
  }
  return lists;
}

function copy(entry: Municipality): Municipality {
  requireShape(isRecord(entry));
  const { number, name, orgnr, entity, validFrom, validTo, otherNames, county } = entry;
  if (!isDigits(number, 4) || (orgnr !== undefined && !isDigits(orgnr, 9))) {
    throw new UtlysningError(
      'register.number',
      'a municipality number has four digits, an organisation number nine',
    );
  }
  if (validFrom !== undefined) requireDay(validFrom);
  if (validTo !== undefined) requirePeriod(start(entry) < requireDay(validTo));
  requireShape(Array.isArray(otherNames) && otherNames.every(isRecord) && isRecord(county));
  const others = otherNames.flatMap((other) => [other.language, other.name]);
  const texts = [name, county.number, county.name, ...others];
  if (entity !== undefined) texts.push(entity);
  requireShape(texts.every((text) => typeof text === 'string'));
  return Object.freeze({
    ...entry,
    otherNames: Object.freeze(otherNames.map((other) => Object.freeze({ ...other }))),
    county: Object.freeze({ ...county }),
  });
}

function requireShape(holds: boolean): void {
  if (holds) return;
  throw new UtlysningError('register.invalid', 'expected the data of a register: see RegisterData');
}

function isDigits(text: unknown, count: number): boolean {
  return typeof text === 'string' && text.length === count && !/\D/.test(text);
}
