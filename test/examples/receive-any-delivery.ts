import fc from 'fast-check';
import { expect } from 'vitest';
import { receive } from '../../examples/embed/receive.js';
import { form } from './embed-form.js';

/** `receive` never throws, and gives the same answer for the same delivery. */
export function receivesAnyDelivery(numRuns: number): void {
  const content = fc.oneof(
    fc.uint8Array(),
    fc.json().map((text) => Buffer.from(text)),
    fc.constant(Buffer.from(JSON.stringify(form))),
    fc
      .constantFrom('applicant', 'group', 'parts', 'appliedFor')
      .chain((key) =>
        fc.jsonValue().map((value) => Buffer.from(JSON.stringify({ ...form, [key]: value }))),
      ),
  );
  const header = fc.option(fc.string(), { nil: undefined });
  const type = fc.oneof(fc.constant('application/json'), header);
  const statuses = new Set<number>();
  fc.assert(
    fc.property(content, type, header, fc.date(), (body, contentType, acceptLanguage, date) => {
      const delivery = { id: 'a-1', receivedAt: date, contentType, acceptLanguage, body };
      const { answer, kept } = receive(delivery);
      expect(JSON.parse(answer.body)).toBeTypeOf('object');
      expect(kept !== undefined).toBe(answer.status === 200);
      expect(receive(delivery)).toEqual({ answer, ...(kept && { kept }) });
      statuses.add(answer.status);
    }),
    { numRuns },
  );
  expect([...statuses].sort()).toEqual([200, 400, 415, 422]);
}
