import { millisecondsInDay } from 'date-fns/constants';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application } from '../../src/application/application.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { epochMs } from '../../src/time/instant.js';
import { callWith } from './calls.js';
import { eligibleApplications, rejectedApplications } from './verdict.js';

describe('what is arbitrary in them', () => {
  const eligible = fc.sample(eligibleApplications(hkdir2024), 1000);
  const rejected = (
    code: Parameters<typeof rejectedApplications>[1],
    call = hkdir2024,
    count = 500,
  ) => fc.sample(rejectedApplications(call, code), count);
  const deadline = Date.UTC(2024, 5, 24, 8);
  const times = (applications: readonly Application[]) =>
    applications.map(({ submission }) => submission?.receivedAt ?? '');

  it('C02: groups with just as many people as seats, and nobody in several categories', () => {
    const bare = eligible.filter(({ members: group = [] }) => {
      return group.length === 4 && group.every(({ categories = [] }) => categories.length === 1);
    });
    expect(bare.length).toBeGreaterThan(0);
  });

  it('groups in which each is in one category, where a person may fill one in each', () => {
    const seats = { one: 1, two: 1 };
    const call = callWith({
      group: { kind: 'persons', seats, personFills: 'every-category', clauses: [] },
    });
    const groups = fc.sample(eligibleApplications(call), 500).map(({ members = [] }) => members);
    const apart = groups.filter((group) =>
      group.every(({ categories = [] }) => categories.length === 1),
    );
    expect(apart.length).toBeGreaterThan(0);
  });

  it('groups of as many as can be listed, none of them twice', () => {
    const seats = { all: 1000 };
    const call = callWith({
      group: { kind: 'persons', seats, personFills: 'one-seat', clauses: [] },
    });
    for (const { members } of fc.sample(eligibleApplications(call), 5)) {
      expect(members).toHaveLength(1000);
    }
  });

  it('persons with keys that have caught programs out, and at most two of them listed twice', () => {
    const ids = eligible.map(({ members = [] }) => members.map(({ id }) => id));
    expect(ids.flat()).toEqual(expect.arrayContaining(['__proto__', 'constructor', 'p1', '~2']));
    const again = ids.map((all) => all.length - new Set(all).size);
    expect(new Set(again)).toEqual(new Set([0, 1, 2]));
  });

  it('C03: moments in the whole month before the deadline, and in the whole month after it', () => {
    const early = times(eligible).map((at) => (deadline - epochMs(at)) / millisecondsInDay);
    const late = times(rejected('deadline.late')).map(
      (at) => (epochMs(at) - deadline) / millisecondsInDay,
    );
    for (const days of [early, late]) {
      expect(Math.max(...days)).toBeGreaterThan(15);
      expect(Math.max(...days)).toBeLessThanOrEqual(30);
      expect(Math.min(...days)).toBeLessThan(1 / 24);
    }
  });

  it('C03: moments with six decimals, with few or none, and in offsets all around the clock', () => {
    const written = times(eligible);
    expect(written.some((at) => /:\d\d\.\d{5}0[Z+-]/.test(at))).toBe(true);
    expect(written.some((at) => /T\d\d:\d\d:\d\d[Z+-]/.test(at))).toBe(true);
    const offsets = new Set(written.map((at) => at.slice(-6)));
    const [west, east] = ['-', '+'].map((sign) => {
      return [...offsets].filter((offset) => offset.startsWith(sign)).length;
    });
    expect(Math.min(west ?? 0, east ?? 0)).toBeGreaterThan(50);
  });

  it('C16: parts with texts of every script', () => {
    const texts = eligible.map(({ parts }) => parts?.['plans'] ?? '').join('');
    expect(texts.replace(/[\0-\x7f\u00a0\u200b–å学🏫]/gu, '').length).toBeGreaterThan(100);
  });

  it('special needs at up to four gatherings or in one sum, and ids of any length', () => {
    expect(eligible.some((application) => !('appliedFor' in application))).toBe(true);
    const needs = eligible.map(({ appliedFor }) => appliedFor?.['special-needs']);
    const byGathering = needs.filter((amounts) => typeof amounts === 'object');
    const numbers = byGathering.map((amounts) => Object.keys(amounts).length);
    expect([Math.min(...numbers) < 2, Math.max(...numbers)]).toEqual([true, 4]);
    const sums = needs.filter((amounts) => typeof amounts === 'number');
    expect(Math.max(...sums)).toBeGreaterThan(2 ** 32);
    const lengths = eligible.map(({ id }) => id.length);
    expect(Math.min(...lengths)).toBe(1);
    expect(Math.max(...lengths)).toBeGreaterThan(5);
  });
});
