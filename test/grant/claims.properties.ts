import fc from 'fast-check';
import { expect } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { type Claims, parseClaims } from '../../src/grant/claims.js';
import { settle } from '../../src/grant/settlement.js';
import { UtlysningError } from '../../src/parse/error.js';
import { example, places, put } from './changed-claims.js';

/** `settle` throws nothing but `claims.invalid` for any value. */
export function throwsNothingButClaimsInvalid(numRuns: number): void {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  });
  const changed = fc
    .tuple(fc.constantFrom(...places(example)), anything)
    .map(([at, what]) => put(example, at, what));
  const input = fc.oneof(
    { weight: 9, arbitrary: anything },
    { weight: 9, arbitrary: changed },
    { weight: 2, arbitrary: fc.constant(example) },
  );
  const seen = { thrown: 0, settled: 0 };
  fc.assert(
    fc.property(input, (input) => {
      const parsed = parseClaims(input);
      try {
        settle(hkdir2024, input as Claims);
        seen.settled += 1;
        expect(parsed.ok).toBe(true);
      } catch (error) {
        seen.thrown += 1;
        expect(parsed.ok).toBe(false);
        expect(error).toBeInstanceOf(UtlysningError);
        expect((error as UtlysningError).code).toBe('claims.invalid');
      }
    }),
    { numRuns, seed: 50_000 },
  );
  expect(seen.thrown).toBeGreaterThan(numRuns / 10);
  expect(seen.settled).toBeGreaterThan(numRuns / 20);
}

/** `settle` never throws on claims that were parsed. */
export function settlesParsedClaimsWithoutThrowing(numRuns: number): void {
  const key = fc.stringMatching(/^[!-~]{1,8}$/);
  const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,7}$/);
  const gathering = fc.oneof(id, fc.constantFrom('g1', 'g3', 'constructor', 'toString'));
  const line = {
    id: key,
    date: fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    amount: fc.double({ min: -1e12, max: 1e12, noNaN: true }),
    currency: fc.stringMatching(/^[A-Z]{3}$/),
  };
  const claims = fc.record({
    persons: fc.array(key, { maxLength: 3 }),
    appliedFor: fc.array(fc.record({ gathering, estimate: fc.maxSafeNat() }), { maxLength: 3 }),
    lines: fc.array(
      fc.oneof(
        fc.record({ ...line, item: fc.constant('travel'), gathering, person: key }),
        fc.record({ ...line, item: fc.constant('otherCosts'), kind: gathering, note: fc.string() }),
        fc.record({ ...line, item: fc.constant('specialNeeds'), gathering }),
      ),
      { maxLength: 4 },
    ),
    stays: fc.array(fc.record({ gathering, persons: fc.array(key, { maxLength: 3 }) }), {
      maxLength: 3,
    }),
  });

  fc.assert(
    fc.property(claims, (input) => {
      const parsed = parseClaims(input);
      expect(parsed.ok).toBe(true);
      if (parsed.ok) expect(settle(hkdir2024, parsed.value).lines).toHaveLength(input.lines.length);
    }),
    { numRuns },
  );
}
