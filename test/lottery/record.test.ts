import { describe, expect, it } from 'vitest';
import { parseDrawRecord } from '../../src/lottery/record.js';
import { checkedIssues } from '../parse/checked-issues.js';
import { drawn, entrants, witnessed } from './draws.js';

const record = drawn(entrants(3));
const { record: byBeacon } = witnessed();

/** The path and the code of each fault of a record. */
function faults(input: unknown): readonly string[] {
  const parsed = parseDrawRecord(input);
  return parsed.ok
    ? []
    : checkedIssues(parsed.issues).map(({ path, code }) => `${path.join('.')} ${code}`);
}
const hash = 'ab'.repeat(32);
const ticket = (ticket: string) => ({
  ...record,
  order: record.order.with(0, { ...record.order[0], ticket } as (typeof record.order)[0]),
});
const revealing = (given: object) => ({ ...record, revealed: [given] });

describe('a record of a draw', () => {
  it.each<[string, unknown]>([
    ['as it was drawn', record],
    ['by a beacon and a secret', byBeacon],
    ['with a ticket of MD5', ticket('ab'.repeat(16))],
    ['with a key of RFC 3797', { ...record, seed: '4.8.15./' }],
    ['with two of its parts', { ...record, seed: '4.8.15./16./' }],
    ['by another program', { ...record, library: undefined }],
    ['by a program with a version of its own', { ...record, library: '2.0.0-beta.1 (x)' }],
    [
      'with numbers of 20 digits',
      revealing({ kind: 'numbers', name: 'x', numbers: ['1'.repeat(20)] }),
    ],
  ])('is read %s', (_, input) => {
    expect(faults(JSON.parse(JSON.stringify(input)))).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['a ticket with more before it', ticket(`x${hash}`), 'order.0.ticket invalid-format'],
    ['a ticket with more after it', ticket(`${hash}0`), 'order.0.ticket invalid-format'],
    ['a ticket of another length', ticket('ab'.repeat(20)), 'order.0.ticket invalid-format'],
    ['a seed with more before it', { ...record, seed: `x${hash}` }, 'seed invalid-format'],
    ['a seed with more after it', { ...record, seed: `${hash}x` }, 'seed invalid-format'],
    ['a key without its end', { ...record, seed: '4.8.15.' }, 'seed invalid-format'],
    ['a key that is too long', { ...record, seed: '1./'.repeat(667) }, 'seed too-big'],
    ['a text that is too long for a key', { ...record, seed: 'x'.repeat(2001) }, 'seed too-big'],
    ['a version with more before it', { ...record, library: 'é1' }, 'library invalid-format'],
    ['a version with more after it', { ...record, library: '1é' }, 'library invalid-format'],
    [
      'a version of 51 characters',
      { ...record, library: '1'.repeat(51) },
      'library invalid-format',
    ],
    [
      'half a byte of a secret',
      revealing({ kind: 'secret', secret: 'abc' }),
      'revealed.0.secret invalid-format',
    ],
  ])('is refused for %s', (_, input, fault) => {
    expect(faults(input)).toEqual([fault]);
  });

  it('is refused for a number that has other characters', () => {
    const numbers = ['1a', '1'.repeat(21)];
    const parsed = parseDrawRecord(revealing({ kind: 'numbers', name: 'x', numbers }));
    expect(parsed.ok ? [] : checkedIssues(parsed.issues).map(({ path }) => path.join('.'))).toEqual(
      ['revealed.0.numbers.0', 'revealed.0.numbers.1'],
    );
  });
});
