import fc from 'fast-check';
import { expect } from 'vitest';
import { exclusive, judge } from './deliveries.js';

/** A submission is in time when it is not later in UTC, to the microsecond, in any offset. */
export function isInTimeUpToTheMicrosecondInAnyOffset(numRuns: number): void {
  const closes = BigInt(Date.UTC(2024, 5, 24, 8)) * 1000n;
  const around = fc.oneof(fc.bigInt(-3n, 3n), fc.bigInt(-200_000_000_000n, 200_000_000_000n));
  fc.assert(
    fc.property(around, fc.integer({ min: -1439, max: 1439 }), (lateBy, offset) => {
      const local = closes + lateBy + BigInt(offset) * 60_000_000n;
      const iso = new Date(Number(local / 1000n)).toISOString().slice(0, -1);
      const minutes = Math.abs(offset);
      const two = (n: number) => String(n).padStart(2, '0');
      const text =
        iso +
        String(local % 1000n).padStart(3, '0') +
        `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
      expect(judge(text).outcome).toBe(lateBy <= 0n ? 'met' : 'not-met');
      expect(judge(text, exclusive).outcome).toBe(lateBy < 0n ? 'met' : 'not-met');
    }),
    { numRuns },
  );
}
