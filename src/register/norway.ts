import {
  createRegister,
  type Municipality,
  type MunicipalityRegister,
  type ParallelName,
} from './municipality-register.js';
import * as table from './table.js';

/**
 * Where the data of {@link norway} comes from. Its licences ask that this goes where the data goes.
 *
 * @example
 * ```ts
 * import { attribution } from 'utlysning/municipalities';
 *
 * attribution.startsWith('Contains data from Statistics Norway'); // => true
 * ```
 */
export const attribution =
  'Contains data from Statistics Norway (KLASS 131, 582) and Kartverket (Administrative enheter, CC BY 4.0), and data under the Norwegian Licence for Open Government Data (NLOD) distributed by the Brønnøysund Register Centre and Statistics Norway. Modified.';

/**
 * Every Norwegian municipality from 2018-01-01 to 2026-10-08, both inclusive. Organisation numbers
 * are known for all that have been valid since 2020-01-01. For the 310 entries that ended by then
 * they are not, so in 2018 and 2019 `find` knows only those that still had the same number in 2020,
 * and `isComplete` is false.
 *
 * For a call whose deadline is later, state how long it is to be assumed unchanged;
 * `registerRemarks` names such a call. The data has no mergers: a municipality with the same
 * organisation number is found on both days of a change of number, and which one became part of
 * which other is not known.
 *
 * @example
 * ```ts
 * import { norway } from 'utlysning/municipalities';
 *
 * norway.find('920415288', '2023-12-31')?.name; // => 'Ålesund'
 * norway.find('920415288', '2024-06-24'); // => undefined
 * norway.byNumber('1508', '2024-06-24')?.orgnr; // => '929911709'
 * norway.validOn('2024-06-24').length; // => 357
 * norway.isComplete('2019-06-24'); // => false
 * norway.covers('2026-12-01'); // => false
 * norway.assumedUntil('2026-12-31').covers('2026-12-01'); // => true
 * norway.source; // => { name: 'utlysning/municipalities', version: '2026-10-08' }
 * ```
 */
export const norway: MunicipalityRegister = /* @__PURE__ */ createRegister({
  name: 'utlysning/municipalities',
  from: table.from,
  to: table.to,
  entries: /* @__PURE__ */ unpack(),
});

/** The entries of the table; what its columns mean is written there. */
function unpack(): Municipality[] {
  const counties = new Map(lines(table.counties).map((line) => [line.slice(0, 2), line.slice(2)]));
  const chains = lines(table.chains).map((line) => line.split(' ').map(day));
  const steps = table.numbers.split(',').values();
  const last: number[] = [];
  let orgnrs = 0;

  return lines(table.names).flatMap((line, body) => {
    const [name = '', ...others] = line.split(',');
    const otherNames = others.map(parallelName);
    const [first = '', ...ends] = chains[digit(table.bodies, body)] ?? [];
    const orgnr = isKnown(ends.at(-1)) ? unpackOrgnr(4 * orgnrs++) : '';
    return ends.map((validTo, place) => {
      last[place] = (last[place] ?? 0) + Number.parseInt(steps.next().value || '1', 36);
      const number = String(last[place]).padStart(4, '0');
      const county = number.slice(0, 2);
      const validFrom = ends[place - 1] ?? first;
      return {
        number,
        name,
        otherNames,
        county: { number: county, name: counties.get(county) ?? '' },
        ...(isKnown(validTo) && { orgnr }),
        ...(validFrom && { validFrom }),
        ...(validTo && { validTo }),
      };
    });
  });
}

/** Whether an entry that ended then knows its organisation number. */
function isKnown(validTo = ''): boolean {
  return validTo === '' || validTo > table.unknownTo;
}

/** The organisation number that begins at a sign of its column: the last of its digits is a check. */
function unpackOrgnr(at: number): string {
  let value = 0;
  for (let i = 0; i < 4; i++) value = value * 67 + digit(table.orgnrs, at + i);
  const orgnr = String(value + 80_000_000);
  let sum = 0;
  for (let i = 0; i < 8; i++) sum += Number(orgnr[i]) * Number('89456789'[i]);
  return orgnr + (sum % 11);
}

function parallelName(text: string): ParallelName {
  const [language, name] = text.split(':') as [ParallelName['language'], string];
  return { language, name };
}

/** A day that is written as its year alone is the first of January. */
function day(text: string): string {
  return text === '' ? text : text.padEnd(10, '-01-01');
}

function digit(column: string, at: number): number {
  return column.charCodeAt(at) - 55;
}

function lines(column: string): string[] {
  return column.split('\n');
}
