import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Call } from '../../src/call/call.js';
import type { Language } from '../../src/language/language.js';
import { calls } from '../testing/calls.js';
import { tablesIn } from './rules-page.js';

const page = join(import.meta.dirname, '../../examples/rules-as-a-document/page.mjs');

/** The rules of any call can be written in any language, without gaps, and the same each time. */
export async function anyCallHasAPage(numRuns: number): Promise<void> {
  const { rulesOf }: { rulesOf: (call: Call, lang: Language) => string } = await import(page);
  fc.assert(
    fc.property(calls, fc.constantFrom<Language>('nb', 'nn', 'en'), (call, lang) => {
      const text = rulesOf(call, lang);
      expect(text).not.toMatch(/undefined|NaN|\[object|Invalid Date/);
      expect(rulesOf(call, lang)).toBe(text);
      for (const { head, bars } of tablesIn(text)) expect(bars).toEqual([head.length + 1]);
    }),
    { numRuns },
  );
}
