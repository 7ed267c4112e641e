import { describe, expect, it } from 'vitest';
import { rfc3797 } from '../../../src/lottery/methods/rfc3797.js';
import section6 from '../../vectors/rfc3797.json' with { type: 'json' };
import { drawn, entrants } from '../draws.js';
import { copiesOf, judged } from '../forged.js';
import * as reference from '../reference-draw.js';
import * as properties from './rfc3797.properties.js';

/** From 1, as the RFC counts the pool. */
const position = (id: string) => section6.pool.indexOf(id) + 1;

describe('RFC 3797, section 6', () => {
  it('has its order in full, from its key', () => {
    expect(rfc3797(section6.key, section6.pool).map(position)).toEqual(section6.order);
  });

  it('selects by the published hashes', () => {
    const selected = rfc3797(section6.key, section6.pool);
    for (const [index, { selected: place, name }] of section6.selections.entries()) {
      expect([name, position(name)]).toEqual([selected[index], place]);
    }
  });

  it('does not take the numbers as they fell: that would be another draw', () => {
    const { unsortedKey, unsortedOrder } = section6.notOurs;
    expect(rfc3797(unsortedKey, section6.pool).map(position).slice(0, 10)).toEqual(unsortedOrder);
    expect(unsortedOrder).not.toEqual(section6.order.slice(0, 10));
  });
});

describe('a draw by RFC 3797', () => {
  it('agrees with arithmetic on whole numbers of 128 bits', () => {
    properties.drawsLike128BitArithmetic(100);
  });

  it('counts in two bytes past 255', () => {
    const pool = Array.from({ length: 600 }, (_, n) => `e${n}`);
    expect(rfc3797(section6.key, pool)).toEqual(reference.rfc3797(section6.key, pool));
  });

  it('has the seed for its key, gives no tickets, and can be verified', () => {
    const record = drawn(entrants(20), { method: 'rfc3797' });

    expect(record.order.map(({ id }) => id)).toEqual(reference.rfc3797(record.seed, entrants(20)));
    expect(record.order.every(({ ticket }) => ticket === undefined)).toBe(true);
    expect(judged(record, copiesOf(record)).exit).toBe(0);
  });
});
