import fc from 'fast-check';
import { expect } from 'vitest';
import type { ClaimInput } from '../../src/grant/claim.js';
import { anyGrant, settled } from './any-grant.js';

/** Where nothing was decided, no item and no total is passed. */
export function passesNoLimit(numRuns: number): void {
  fc.assert(
    fc.property(anyGrant, (any) => {
      const { grant, claims } = any;

      const { items, total, lines } = settled({ ...any, decided: {} }, claims);

      const maximum = grant.total?.maximum;
      if (maximum !== undefined) expect(total.accepted).toBeLessThanOrEqual(maximum);
      for (const [id, { accepted, granted }] of Object.entries(items)) {
        if (granted !== null) expect(accepted, id).toBeLessThanOrEqual(granted);
        expect(accepted).toBeGreaterThanOrEqual(0);
      }
      expect(items['fixed']?.accepted).toBeLessThanOrEqual(
        (grant.items.fixed as { fixed?: number }).fixed as number,
      );
      const shared = grant.items.shared as { limits?: { maximum: unknown; per?: string[] }[] };
      for (const { maximum: most, per = [] } of shared.limits ?? []) {
        if (typeof most !== 'number') continue;
        const sums = new Map<string, number>();
        for (const [at, { accepted }] of lines.entries()) {
          const claim = claims[at] as ClaimInput;
          if (claim.item !== 'shared') continue;
          const of = claims.find(({ id }) => id === claim.credits) ?? claim;
          const parts = { day: of.on, year: of.on.slice(0, 4), gatherings: of.entry };
          const key = per.map((by) => parts[by as keyof typeof parts]).join(' ');
          sums.set(key, (sums.get(key) ?? 0) + accepted);
        }
        for (const sum of sums.values()) expect(sum).toBeLessThanOrEqual(most);
      }
    }),
    { numRuns },
  );
}
