import fc from 'fast-check';
import { expect } from 'vitest';
import { createRegister, type RegisterData } from '../../src/register/index.js';

const days = fc.constantFrom('2024-01-01', '2024-12-31', '2024', null);
const near = fc.record(
  {
    name: fc.oneof(fc.constant('x'), fc.anything()),
    from: fc.oneof(days, fc.anything()),
    to: fc.oneof(days, fc.anything()),
    assumedUntil: fc.oneof(fc.constant('2025-12-31'), fc.anything()),
    entries: fc.oneof(
      fc.anything(),
      fc.array(
        fc.record(
          {
            number: fc.oneof(fc.constantFrom('0001', '0002', '0003'), fc.anything()),
            name: fc.oneof(fc.constant('A'), fc.anything()),
            otherNames: fc.oneof(fc.constant([]), fc.array(fc.anything()), fc.anything()),
            county: fc.oneof(fc.constant({ number: '00', name: 'B' }), fc.anything()),
            orgnr: fc.oneof(fc.constantFrom('958935420', '864950582'), fc.anything()),
            validFrom: fc.oneof(days, fc.anything()),
            validTo: fc.oneof(days, fc.anything()),
            facts: fc.anything(),
          },
          { requiredKeys: ['number', 'name', 'otherNames', 'county'] },
        ),
        { maxLength: 3 },
      ),
    ),
  },
  { requiredKeys: ['from', 'to', 'entries'] },
);

/** Whatever a register is made of, it is made, or refused with an error of the library. */
export function refusesOtherDataWithACode(numRuns: number): void {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), near), (data) => {
      try {
        expect(createRegister(data as RegisterData).covers('2024-06-24')).toBeTypeOf('boolean');
      } catch (error) {
        expect(error).toMatchObject({ name: 'UtlysningError' });
      }
    }),
    { numRuns },
  );
}
