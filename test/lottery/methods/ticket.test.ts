import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticket, ticketOf } from '../../../src/lottery/methods/ticket.js';
import * as book from '../by-the-book.js';
import { announced, lotto } from '../drawn.js';
import { aSeed, ids } from '../generated.js';

describe('ticketOf', () => {
  it('is SHA-256 of seed, colon and id, as node:crypto has it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (seed, id) => {
        expect(ticketOf(seed, id)).toBe(book.sha256(`${seed}:${id}`));
      }),
    );
  });

  it('is what coreutils print', () => {
    // printf '%s:%s' abc abc | sha256sum
    expect(ticketOf('abc', 'abc')).toBe(
      '0a0551217ea574b6df2a4a95ad9623ee69f8eef028a1b4b2b5952a3ae1acf1a8',
    );
  });
});

describe('the order by tickets', () => {
  it('is by ticket, the lowest first, whatever the seed', () => {
    fc.assert(
      fc.property(fc.oneof(aSeed, fc.string()), ids, (seed, list) => {
        expect(ticket.order(seed, list)).toEqual(book.byTicket(seed, list));
      }),
    );
  });

  it('does not hang on the order in which the ids are given', () => {
    fc.assert(
      fc.property(aSeed, ids, (seed, list) => {
        expect(ticket.order(seed, list.toReversed())).toEqual(ticket.order(seed, list));
      }),
    );
  });

  it('moves nobody else when one is taken out', () => {
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
    );
  });

  it('reads a long seed and a short one alike', () => {
    // One block of SHA-256 has 64 bytes: seeds around that length take one block, or two.
    for (const length of [0, 1, 54, 55, 56, 62, 63, 64, 65, 127, 128, 1000]) {
      const seed = '7'.repeat(length);
      const drawn = ticket.order(seed, ['a', '0301', 'x'.repeat(200)]);
      for (const { id, ticket } of drawn) expect(ticket).toBe(book.ticket(seed, id));
    }
  });

  it('has SHA-256 of the seed document as its seed', () => {
    expect(ticket.seed(announced(), [lotto])).toBe(
      book.sha256(book.seedDocument('d-1', ['numbers: Lotto: 4 8 15'])),
    );
  });
});
