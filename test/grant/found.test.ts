import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { settle } from '../../src/grant/settlement.js';
import { explain } from '../../src/texts/explain.js';

const nothing = { persons: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'], appliedFor: [], stays: [] };
const line = {
  item: 'otherCosts',
  kind: 'other',
  id: 'a',
  date: '2024-11-01',
  amount: 100,
  currency: 'NOK',
} as const;

// Each of these was a bug.
describe('a statement', () => {
  it('C09: is the same in any order where one of two lines with an id has a note', () => {
    const lines = [line, { ...line, note: 'x' }];
    const statement = settle(hkdir2024, { ...nothing, lines });
    expect(settle(hkdir2024, { ...nothing, lines: [...lines].reverse() })).toEqual(statement);
  });

  it('C07: says of a stay at no gathering of the call just that', () => {
    const stays = [{ gathering: 'g9', persons: [...nothing.persons, 'q'] }];
    const { gatherings } = settle(hkdir2024, { ...nothing, lines: [], stays }).stay;
    const [unknown] = gatherings.filter(({ gathering }) => gathering === 'g9');
    expect(unknown).toMatchObject({ persons: 7, covered: 0, over: 0, unknown: 7 });
    expect(unknown && explain(unknown.finding, 'en', hkdir2024)).toEqual([
      'The call has no gathering ‘g9’ (C06).',
    ]);
  });

  it('C09: has no negative zero', () => {
    const lines = [{ ...line, note: 'x', amount: -0 }];
    const [settled] = settle(hkdir2024, { ...nothing, lines }).lines;
    expect(Object.is(settled?.claimed, 0) && Object.is(settled?.accepted, 0)).toBe(true);
  });
});
