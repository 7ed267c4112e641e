import { expect, it } from 'vitest';
import { changesBetween } from '../../../src/call/changes.js';
import { refuseUnfair } from '../../../src/call/guards/guards.js';
import { merge } from '../../../src/call/merge.js';
import type { Sections } from '../../../src/call/sections.js';
import { UtlysningError } from '../../../src/parse/error.js';
import { epochMs } from '../../../src/time/instant.js';
import { scheme } from './scheme.js';

/** When an amendment of the scheme is made. It is published on 2 May and closes on 24 June 2024. */
export const AT = {
  draft: '2024-05-02T07:59:59+02:00',
  open: '2024-06-01T12:00:00+02:00',
  closed: '2024-06-24T10:00:00.001+02:00',
};
const PUBLISHED = '2024-05-02T08:00:00+02:00';

interface Times {
  readonly at: string;
  readonly published?: string | undefined;
  readonly announcedAt?: string;
}

/** The sections that a change of a call is refused for, such as `amendment.deadline`, or `allowed`. */
export function verdict(call: object, change: object, times: Times): string {
  const { at, published = PUBLISHED, announcedAt } = times;
  const after = merge(call, change) as Sections;
  try {
    refuseUnfair(call as Sections, after, [...changesBetween(call, after)], {
      atMs: epochMs(at),
      publishedMs: epochMs(published),
      announcedMs: announcedAt === undefined ? undefined : epochMs(announcedAt),
    });
    return 'allowed';
  } catch (error) {
    if (!(error instanceof UtlysningError)) throw error;
    expect(error.message).toMatch(/^[a-z][^:]+: [^:]+ \[amendment\.[a-zA-Z]+\]$/);
    expect(error.issues.every(({ code }) => code === 'amendment.refused')).toBe(true);
    return error.issues.map(({ path }) => `amendment.${path.join('.')}`).join(' ');
  }
}

/** A change, and what becomes of it while the call is open and after its deadline. */
export type Case = readonly [what: string, change: object, open: string, closed: string];

/** Tests a table of changes of the scheme in each phase. In a draft, all are allowed. */
export function testCases(cases: readonly Case[], call: object = scheme): void {
  it.each(cases)('%s', (_, change, open, closed) => {
    expect(verdict(call, change, { at: AT.draft })).toBe('allowed');
    expect(verdict(call, change, { at: AT.open })).toBe(open);
    expect(verdict(call, change, { at: AT.closed })).toBe(closed);
  });
}
