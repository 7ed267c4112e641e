import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { entitlement } from '../../src/grant/entitlement.js';
import type { Ore } from '../../src/money/money.js';
import { variant } from '../call/variant.js';
import { errorWithCode } from '../parse/error-with-code.js';

const place = entitlement(hkdir2024);

describe('what a place in the call of 2024 gives', () => {
  it('C07: the stay of up to five persons at each of four gatherings, in kind', () => {
    expect(place.stay).toEqual({
      inKind: true,
      persons: 5,
      gatherings: ['g1', 'g2', 'g3', 'g4'],
      clauses: ['C07'],
    });
  });

  it('C08: travel to the gatherings as it is documented, without a sum', () => {
    expect(place.travel).toEqual({ basis: 'documented', period: 'any', clauses: ['C08'] });
  });

  it('C09: 50 000 kr for other costs', () => {
    expect(place.otherCosts.sum).toBe(50_000_00);
    expect(place.otherCosts.clauses).toEqual(['C09']);
    expect(place.otherCosts.examples).toEqual(hkdir2024.grant.otherCosts.examples);
  });

  it('C10: on application 25 000 kr a gathering for special needs, 100 000 kr in all', () => {
    expect(place.specialNeeds).toEqual({
      onApplication: true,
      capPerGathering: 25_000_00,
      upTo: 'cap',
      period: 'any',
      cap: 100_000_00,
      gatherings: ['g1', 'g2', 'g3', 'g4'],
      clauses: ['C10'],
    });
  });

  it('C08, C09, C10: 150 000 kr at most, and travel', () => {
    expect(place.ceiling).toEqual({ known: 150_000_00, plus: ['travel'] });
  });
});

describe('what a place gives', () => {
  it('follows the number of gatherings', () => {
    const two = variant({ gatherings: { planned: hkdir2024.gatherings.planned.slice(0, 2) } });
    expect(entitlement(two)).toMatchObject({
      stay: { gatherings: ['g1', 'g2'] },
      specialNeeds: { cap: 50_000_00 },
      ceiling: { known: 100_000_00 },
    });
  });

  it('C08: has no travel on top where the call pays for none', () => {
    const call = variant({ grant: { travel: { basis: 'none' } } });
    expect(entitlement(call).ceiling).toEqual({ known: 150_000_00, plus: [] });
  });

  it('is refused when a sum would leave the safe range', () => {
    const capPerGathering = Number.MAX_SAFE_INTEGER as Ore;
    const call = variant({ grant: { specialNeeds: { capPerGathering } } });
    expect(() => entitlement(call)).toThrow(errorWithCode('money.range'));
  });
});
