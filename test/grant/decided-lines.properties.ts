import fc from 'fast-check';
import { expect } from 'vitest';
import { anyGrant, settled } from './any-grant.js';

/** What is claimed later changes nothing of a line that was decided (M1). */
export function keepsWhatWasDecided(numRuns: number): void {
  fc.assert(
    fc.property(anyGrant, fc.nat(9), (any, cut) => {
      const { claims, decided } = any;
      const before = claims.slice(0, Math.max(1, cut));
      const ids = new Set(before.map(({ id }) => id));
      const then = Object.fromEntries(Object.entries(decided).filter(([id]) => ids.has(id)));

      const first = settled({ ...any, decided: then }, before);
      const later = settled(any, claims);

      for (const line of first.lines) {
        if (line.outcome !== 'decided') continue;
        expect(later.lines.find(({ claim }) => claim === line.claim)).toEqual(line);
      }
    }),
    { numRuns },
  );
}
