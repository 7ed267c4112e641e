import { readFileSync } from 'node:fs';
import type { Municipality } from '../../src/register/index.js';

export const csvFile = new URL('./municipalities.csv', import.meta.url);

/** The file as it is, read without anything of the library or of the script that packs it. */
export const rows: Municipality[] = readFileSync(csvFile, 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [number = '', name = '', others = '', countyNumber = '', county = '', ...rest] =
      line.split(',');
    const [orgnr = '', validFrom = '', validTo = ''] = rest;
    const otherNames = [...others.matchAll(/(sme|smj|sma|fkv):([^|]+)/g)].map(
      ([, language, name]) => ({ language, name }) as Municipality['otherNames'][number],
    );
    return {
      number,
      name,
      otherNames,
      county: { number: countyNumber, name: county },
      ...(orgnr === '' ? {} : { orgnr }),
      ...(validFrom === '' ? {} : { validFrom }),
      ...(validTo === '' ? {} : { validTo }),
    };
  });

/** The day before another. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
