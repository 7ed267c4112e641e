import fc from 'fast-check';
import { expect } from 'vitest';
import { ticketOf, ticketsOf } from '../../../src/lottery/methods/ticket.js';
import { anyText } from '../../any-text.js';
import { aSeed, ids } from '../arbitraries.js';
import * as reference from '../reference-draw.js';

/** `ticketOf` is SHA-256 of seed, colon and id, as node:crypto computes it. */
export function isSha256OfSeedAndId(numRuns: number): void {
  fc.assert(
    fc.property(anyText(), anyText(), (seed, id) => {
      expect(ticketOf(seed, id)).toBe(reference.sha256(`${seed}:${id}`));
    }),
    { numRuns },
  );
}

/** Many tickets are those of each id, in the order of the ids. */
export function givesEachItsTicket(numRuns: number): void {
  fc.assert(
    fc.property(fc.oneof(aSeed, fc.string()), ids, (seed, list) => {
      expect(ticketsOf(seed, list)).toEqual(list.map((id) => reference.ticket(seed, id)));
    }),
    { numRuns },
  );
}
