import { UtlysningError } from '../parse/error.js';
import { memoize } from '../parse/memoize.js';
import { byCodeUnit } from '../parse/order.js';
import { requireDay } from '../time/day.js';

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
  /** The first day, `2024-01-01`. Absent: since before the first day that the data covers. */
  readonly validFrom?: string;
  /** The first day no longer valid (exclusive). Absent: still valid on the last day covered. */
  readonly validTo?: string;
}

/**
 * Which municipalities there were, day by day. Every day is a text such as `2024-06-24`.
 *
 * @throws UtlysningError `day.invalid`, from every method, for anything that is no such day;
 * `register.outside`, from all but `covers`, for a day the register does not cover: it then knows
 * nothing, and knowing nothing is not a no.
 */
export interface MunicipalityRegister {
  /** Whether the register knows that day. */
  covers(onDate: string): boolean;
  /**
   * The municipality that had this organisation number (nine digits) that day. It cannot find an
   * entry whose `orgnr` is absent: on a day with such entries, `undefined` is no proof of a no.
   */
  find(orgnr: string, onDate: string): Municipality | undefined;
  /** The municipality that had this municipality number (four digits) that day. */
  byNumber(number: string, onDate: string): Municipality | undefined;
  /** All that were municipalities that day, ordered by number. */
  validOn(onDate: string): readonly Municipality[];
}

/** What a register is made of: the days it covers, both inclusive, and every period of validity. */
export interface RegisterData {
  /** The first day that it covers. */
  readonly from: string;
  /** The last day that it covers. */
  readonly to: string;
  /** Every municipality in its time. */
  readonly entries: readonly Municipality[];
}

/**
 * Makes a register from data of your own: an extract that is newer than this package, or the three
 * municipalities of a test. The entries may come in any order; they are copied and frozen.
 *
 * @throws UtlysningError `day.invalid` for a day that is none; `register.period` where one ends
 * before it has lasted a day; `register.number` for a number that is not a text of four digits, or
 * an organisation number not of nine (check digits are not looked at); `register.overlap` where a
 * number or an organisation number stands twice on one day.
 *
 * @example
 * ```ts
 * import { createRegister } from 'utlysning/municipalities';
 *
 * const county = { number: '32', name: 'Akershus' };
 * const register = createRegister({
 *   from: '2024-01-01',
 *   to: '2024-12-31',
 *   entries: [{ number: '3207', name: 'Nordre Follo', otherNames: [], county, orgnr: '922092648' }],
 * });
 *
 * register.find('922092648', '2024-06-24')?.number; // => '3207'
 * register.covers('2025-01-01'); // => false
 * ```
 */
export function createRegister({ from, to, entries }: RegisterData): MunicipalityRegister {
  requirePeriod(requireDay(from) <= requireDay(to));
  const all = entries.map(copy).sort((a, b) => byCodeUnit(start(a), start(b)));
  const numbers = index(all, (entry) => entry.number);
  const orgnrs = index(all, (entry) => entry.orgnr);
  all.sort((a, b) => byCodeUnit(a.number, b.number));

  // Applicants are looked up on few days: see test/bench/criteria.mjs.
  const covers = memoize((onDate: string) => from <= requireDay(onDate) && onDate <= to, 10_000);
  const known = (onDate: string) => {
    if (!covers(onDate)) {
      throw new UtlysningError(
        'register.outside',
        `the register covers only the days from ${from} to ${to}`,
      );
    }
    return (entry: Municipality) =>
      start(entry) <= onDate && (entry.validTo === undefined || onDate < entry.validTo);
  };
  return Object.freeze({
    covers,
    find: (orgnr: string, onDate: string) => (orgnrs.get(orgnr) ?? []).find(known(onDate)),
    byNumber: (number: string, onDate: string) => (numbers.get(number) ?? []).find(known(onDate)),
    validOn: (onDate: string) => Object.freeze(all.filter(known(onDate))),
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
  const { number, orgnr, validFrom, validTo } = entry;
  if (!isDigits(number, 4) || (orgnr !== undefined && !isDigits(orgnr, 9))) {
    throw new UtlysningError(
      'register.number',
      'a municipality number has four digits, an organisation number nine',
    );
  }
  if (validFrom !== undefined) requireDay(validFrom);
  if (validTo !== undefined) requirePeriod(start(entry) < requireDay(validTo));
  return Object.freeze({
    ...entry,
    otherNames: Object.freeze(entry.otherNames.map((other) => Object.freeze({ ...other }))),
    county: Object.freeze({ ...entry.county }),
  });
}

function isDigits(text: unknown, count: number): boolean {
  return typeof text === 'string' && text.length === count && !/\D/.test(text);
}
