import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { advise, explain, type Finding, grounds, remedies } from '../../src/index.js';

/**
 * What a person is called, wrote or needs. Tests put it wherever it could stand, and look for it in
 * all that comes out. It has a blank in it, so that it is no key and no id.
 */
export const SECRET = 'Kari Hemmelig';

/** Whether a part of the secret stands anywhere in a value. */
export const leaks = (value: unknown) => JSON.stringify(value)?.includes('Hemmelig') ?? false;

/** A finding, and everything that a person reads of it. */
export function inWords(finding: Finding): unknown[] {
  const languages = ['nb', 'nn', 'en'] as const;
  return [
    finding,
    remedies(finding),
    ...languages.flatMap((language) => [
      explain(finding, language, hkdir2024),
      grounds(hkdir2024, finding, { language }),
      advise(finding, language, hkdir2024),
    ]),
  ];
}
