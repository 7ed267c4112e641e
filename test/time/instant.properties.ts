import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import { epochMs, timestamp } from '../../src/time/instant.js';

const texts = fc
  .tuple(
    fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2037, 11, 31) }),
    fc.stringMatching(/^(\.\d{1,6})?$/),
    fc.oneof(fc.constant('Z'), fc.stringMatching(/^[+-]([01]\d|2[0-3]):[0-5]\d$/)),
  )
  .map(([ms, fraction, offset]) => new Date(ms).toISOString().slice(0, 19) + fraction + offset);

/** Two timestamps, often of moments that differ in the last digit alone. */
const pairs = texts.chain((text) =>
  fc.tuple(fc.constant(text), fc.oneof(texts, fc.constant(text.replace(/\d(?=Z|[+-]\d\d:)/, '5')))),
);

export function isTheMomentThatTemporalReads(numRuns: number): void {
  fc.assert(
    fc.property(texts, (text) => {
      const micros = Temporal.Instant.from(text).epochNanoseconds / 1000n;
      expect(BigInt(Math.round(epochMs(text) * 1000))).toBe(micros);
    }),
    { numRuns },
  );
}

export function comesBeforeAnotherWhereTemporalSaysSo(numRuns: number): void {
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      const order = Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b));
      expect(Math.sign(epochMs(a) - epochMs(b))).toBe(order);
    }),
    { numRuns },
  );
}

export function givesATimestampOfTheSameMillisecond(numRuns: number): void {
  const anyMs = fc.integer({ min: Date.UTC(1000, 0, 1), max: Date.UTC(9999, 0, 1) - 1 });
  fc.assert(
    fc.property(anyMs, (ms) => {
      expect(epochMs(timestamp(new Date(ms)))).toBe(ms);
      expect(epochMs(timestamp({ epochMilliseconds: ms }))).toBe(ms);
    }),
    { numRuns },
  );
}
