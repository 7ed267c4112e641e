import { describe, expect, it } from 'vitest';
import { ticketOf, ticketsOf } from '../../../src/lottery/methods/ticket.js';
import * as reference from '../reference-draw.js';
import * as properties from './ticket.properties.js';

describe('ticketOf', () => {
  it('is SHA-256 of seed, colon and id, as node:crypto computes it', () => {
    properties.isSha256OfSeedAndId(100);
  });

  it('is what coreutils print', () => {
    // printf '%s:%s' abc abc | sha256sum
    expect(ticketOf('abc', 'abc')).toBe(
      '0a0551217ea574b6df2a4a95ad9623ee69f8eef028a1b4b2b5952a3ae1acf1a8',
    );
  });
});

describe('ticketsOf', () => {
  it('gives each id its ticket, in their order', () => {
    properties.givesEachItsTicket(100);
  });

  it('reads a long seed and a short one alike', () => {
    // One block of SHA-256 has 64 bytes: seeds around that length take one block, or two.
    for (const length of [0, 1, 54, 55, 56, 62, 63, 64, 65, 127, 128, 1000]) {
      const seed = '7'.repeat(length);
      const ids = ['a', '0301', 'x'.repeat(200)];
      expect(ticketsOf(seed, ids)).toEqual(ids.map((id) => reference.ticket(seed, id)));
    }
  });
});
