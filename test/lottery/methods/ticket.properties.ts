import fc from 'fast-check';
import { expect } from 'vitest';
import { ticket, ticketOf } from '../../../src/lottery/methods/ticket.js';
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

/** The order is by ticket, the lowest first, for any seed. */
export function ordersByTicket(numRuns: number): void {
  fc.assert(
    fc.property(fc.oneof(aSeed, fc.string()), ids, (seed, list) => {
      expect(ticket.order(seed, list)).toEqual(reference.byTicket(seed, list));
    }),
    { numRuns },
  );
}

/** The order does not depend on the order in which the ids are given. */
export function isTheSameInAnyOrderOfIds(numRuns: number): void {
  fc.assert(
    fc.property(aSeed, ids, (seed, list) => {
      expect(ticket.order(seed, list.toReversed())).toEqual(ticket.order(seed, list));
    }),
    { numRuns },
  );
}

/** Leaving one entrant out moves nobody else. */
export function movesNobodyElse(numRuns: number): void {
  fc.assert(
    fc.property(aSeed, ids, fc.nat(), (seed, list, who) => {
      fc.pre(list.length > 0);
      const gone = list[who % list.length];
      expect(
        ticket.order(
          seed,
          list.filter((id) => id !== gone),
        ),
      ).toEqual(ticket.order(seed, list).filter(({ id }) => id !== gone));
    }),
    { numRuns },
  );
}
