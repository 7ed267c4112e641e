import fc from 'fast-check';
import { expect } from 'vitest';
import type { Grant } from '../../src/call/sections/grant.js';
import type { Claim } from '../../src/grant/claim.js';
import { anyGrant, settled } from './any-grant.js';
import { naive } from './naive-settler.js';

/** A second settler, which shares no code, comes to the same sums and outcomes. */
export function agreesWithANaiveSettler(numRuns: number): void {
  const seen = { 'credit-on-cut': new Set(), 'two-limits': new Set(), 'decided-above': new Set() };
  let run = 0;
  fc.assert(
    fc.property(anyGrant, (any) => {
      run += 1;
      const { grant, award, claims, decided, cap } = any;
      const facts = cap === undefined ? {} : { cap };

      const { lines, items } = settled(any, claims);

      const other = naive(grant as Grant, award, claims as readonly Claim[], decided, facts);
      for (const code of other.cases) seen[code].add(run);
      const ours = lines.map(({ claim, outcome, accepted }) => [claim, outcome, accepted]);
      const theirs = claims.map(({ id }) => {
        const { outcome, accepted = 0n } = other.lines[id] ?? {};
        return [id, outcome, Number(accepted)];
      });
      expect(ours).toEqual(theirs);
      expect(Object.entries(items).map(([id, { accepted }]) => [id, accepted])).toEqual(
        Object.entries(other.items).map(([id, sum]) => [id, Number(sum)]),
      );
    }),
    { numRuns },
  );
  // Of 10 000 grants, at least 500 have each of these.
  for (const [code, runs] of Object.entries(seen)) {
    expect(runs.size, code).toBeGreaterThanOrEqual(numRuns / 20);
  }
}

const KEYS = ['claimed', 'accepted', 'cut', 'refused', 'undetermined'] as const;

/** Of each line, of each item and of all: accepted, cut, refused and undetermined are what was claimed. */
export function addsUpToWhatWasClaimed(numRuns: number): void {
  fc.assert(
    fc.property(anyGrant, (any) => {
      const { lines, items, total } = settled(any, any.claims);

      const ofItems = Object.values(items).map(({ claims }) => claims);
      for (const sums of [...lines, ...ofItems, total.claims]) {
        const { claimed, accepted, cut, refused, undetermined } = sums;
        expect(accepted + cut + refused + undetermined).toBe(claimed);
      }
      for (const key of KEYS) {
        expect(total.claims[key]).toBe(lines.reduce((sum, line) => sum + line[key], 0));
      }
      for (const { how, accepted } of [...lines, ...Object.values(items), total]) {
        expect(how.amount).toBe(accepted);
      }
    }),
    { numRuns },
  );
}
