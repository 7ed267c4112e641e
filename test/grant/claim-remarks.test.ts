import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { settle } from '../../src/grant/settle.js';
import { awardOf, callThatGives, claimsOf } from './call-that-gives.js';

const award = awardOf({ travel: undefined, 'special-needs': { g1: 2_500_000 } });
const travel = { item: 'travel', entry: 'g1', amount: 100_000 };

const remarksOn = (claims: ReturnType<typeof claimsOf>, options = {}) =>
  settle(hkdir2024, award, claims, options).remarks.map(({ level, reason }) => {
    expect(level).toBe('recommended');
    return reason;
  });

describe('remarks on claims, which refuse nothing', () => {
  it('name travel more than two weeks from the days of its gathering', () => {
    const days = ['2024-09-16', '2024-09-17', '2024-11-14', '2024-11-15', '1999-01-01'];
    const claims = claimsOf(...days.map((on) => ({ ...travel, on })));

    const { lines, remarks } = settle(hkdir2024, award, claims);

    // Gathering 1 is some time in October 2024.
    expect(remarks.map(({ reason }) => reason.params['on'])).toEqual([
      '2024-09-16',
      '2024-11-15',
      '1999-01-01',
    ]);
    expect(lines.every(({ outcome }) => outcome === 'accepted')).toBe(true);
  });

  it('name travel by somebody who is not recorded at the gathering, where a record is given', () => {
    const claims = claimsOf({ ...travel, person: 'p9' }, { ...travel, person: 'p1', amount: 7 });
    const attendance = [{ gathering: 'g1', persons: ['p1', 'p2'] }];

    expect(remarksOn(claims)).toEqual([]);
    expect(remarksOn(claims, { attendance })).toEqual([
      { code: 'remark.not-recorded', params: { claim: 'a', gathering: 'g1', person: 'p9' } },
    ]);
  });

  it('name the same item, day and sum under two ids, but not a correction or a credit', () => {
    const claims = claimsOf(
      travel,
      travel,
      { ...travel, replaces: 'a' },
      { ...travel, credits: 'b' },
    );

    expect(remarksOn(claims.slice(0, 2))).toEqual([
      { code: 'remark.same-as', params: { claim: 'b', earlier: 'a' } },
    ]);
    expect(remarksOn([claims[0], claims[2], claims[3]] as typeof claims)).toEqual([]);
  });

  it('name claims above what was applied for, and an item that the call does not have', () => {
    const appliedFor = { 'special-needs': { g1: 1_000_000 }, cakes: 5 };
    const application = { id: 'a-1', applicant: { orgnr: '864950582' }, appliedFor };
    const claims = claimsOf({ item: 'special-needs', entry: 'g1', amount: 1_000_001 });

    expect(remarksOn(claims, { application })).toEqual([
      {
        code: 'remark.above-estimate',
        params: { item: 'special-needs', claimed: 1_000_001, appliedFor: 1_000_000 },
      },
      { code: 'remark.unknown-item', params: { item: 'cakes' } },
    ]);
  });

  it('name claims above what was applied for of an item that is computed from facts', () => {
    const hours = { about: 'application', kind: 'number', statedBy: 'applicant' };
    const call = callThatGives(
      { costs: { kind: 'unit-costs', rate: 100, times: [{ fact: 'hours' }] } },
      { facts: { hours } },
    );
    const application = { id: 'a-1', applicant: { id: 'x' }, appliedFor: { costs: 500 } };
    const claims = claimsOf({ facts: { hours: 3 } }, { facts: { hours: 4 } });

    const { remarks } = settle(call, awardOf({ costs: 1_000 }), claims, { application });

    // 3 × 100 + 4 × 100 is 700.
    expect(remarks.map(({ reason }) => reason.params)).toEqual([
      { item: 'costs', claimed: 700, appliedFor: 500 },
    ]);
  });
});
