import { millisecondsInDay } from 'date-fns/constants';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Application, applicantKey } from '../../src/application/application.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { epochMs } from '../../src/time/instant.js';
import { callWith, RINGSAKER } from './calls.js';
import {
  boundaryApplications,
  eligibleApplications,
  rejectedApplications,
  verdict,
} from './verdict.js';

describe('what is arbitrary in them', () => {
  const anybody = callWith({ applicant: { kind: 'registered', clauses: ['C01'] } });
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

  it('C02: groups that are incomplete, with people in every category, or more people than seats', () => {
    const groups = rejected('group.incomplete').map(({ members = [] }) => members);
    const all = Object.keys(hkdir2024.group?.seats ?? {}).sort();
    const has = (group: NonNullable<Application['members']>) =>
      [...new Set(group.flatMap(({ categories = [] }) => categories))].sort();
    expect(groups.map(has)).toContainEqual(all);
    const useful = groups.map((group) =>
      group.filter(({ categories = [] }) => categories.length > 0),
    );
    const persons = useful.map((group) => new Set(group.map(({ id }) => id)).size);
    expect(Math.max(...persons)).toBeGreaterThan(4);
  });

  it('groups that are one to five too many, and never more than can be listed', () => {
    const sizes = (most: number, count = 500) => {
      const call = callWith({
        group: { kind: 'persons', clauses: [], ...hkdir2024.group, size: { maximum: most } },
      });
      return new Set(
        rejected('group.too-large', call, count).map(({ members = [] }) => members.length),
      );
    };
    expect(sizes(6)).toEqual(new Set([7, 8, 9, 10, 11]));
    expect(sizes(998, 50)).toEqual(new Set([999, 1000]));
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

  it('C01: organisation numbers that no organisation has', () => {
    for (const { applicant } of rejected('applicant.not-municipality')) {
      expect(applicantKey(applicant)).toMatch(/^[1-7]\d{8}$/);
    }
  });

  it('C01: organisation numbers with a wrong check digit, of the applicant and of others', () => {
    const eights = rejected('applicant.invalid-orgnr').map(({ applicant }) => {
      return applicantKey(applicant).slice(0, 8) === '95893542';
    });
    expect(new Set(eights)).toEqual(new Set([true, false]));
  });

  it('nobody in a register, though somebody in it is called so', () => {
    const applicants = [{ id: 'nobody-0' }, { id: 'nobody-1' }];
    const others = rejectedApplications(anybody, 'applicant.not-registered', { applicants });
    const ids = fc.sample(others, 500).map(({ applicant }) => applicantKey(applicant));
    expect(ids).not.toContain('nobody-0');
    expect(ids).not.toContain('nobody-1');
    expect(ids).toContain('nobody-2');
  });

  it('C16: parts that are blank and parts that are not there', () => {
    const plans = rejected('parts.missing').map(({ parts }) => parts?.['plans']);
    expect(plans).toContain(undefined);
    expect(plans).toContain('');
    expect(plans.some((text) => text !== undefined && /^\s+$/.test(text))).toBe(true);
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

  it('C17: an application at any of its edges, of the applicants that are handed in', () => {
    const places = (options?: Parameters<typeof boundaryApplications>[1]) => {
      const all = fc.sample(boundaryApplications(hkdir2024, options), 300);
      for (const { application, rejectedFor } of all) {
        const expected = rejectedFor === null ? [] : ['not-met', rejectedFor];
        expect(verdict(application)).toEqual(expected);
      }
      return new Set(all.map(({ application }) => applicantKey(application.applicant)));
    };
    for (const options of [undefined, {}]) expect(places(options)).toContain('958935420');
    const given = places({ applicants: [{ orgnr: RINGSAKER }] });
    expect([given.has(RINGSAKER), given.has('958935420')]).toEqual([true, false]);
  });
});
