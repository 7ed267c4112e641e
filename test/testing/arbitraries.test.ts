import { millisecondsInDay } from 'date-fns/constants';
import fc, * as everything from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Applicant,
  type Application,
  applicantKey,
} from '../../src/application/application.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { arbitraries, rejectionCodes } from '../../src/testing/index.js';
import { epochMs } from '../../src/time/instant.js';
import { variant } from '../call/variant.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { callWith, RINGSAKER } from './calls.js';
import {
  boundaryApplications,
  eligibleApplications,
  rejectedApplications,
  verdict,
} from './verdict.js';

describe('to a call', () => {
  it('they fill seats in all ways: several categories, more people than needed, one listed twice', () => {
    const seats = [
      { category: 'one', count: 1 },
      { category: 'two', count: 2 },
    ];
    const everywhere = callWith({ group: { seats, personFills: 'every-category', clauses: [] } });
    const groups = fc.sample(eligibleApplications(everywhere), 500).map(({ group }) => group);
    const persons = groups.map((group) => new Set(group.map(({ id }) => id)).size);
    expect(Math.min(...persons)).toBe(2);
    expect(Math.max(...persons)).toBe(7);
    expect(groups.some((group, i) => group.length > (persons[i] as number))).toBe(true);
    expect(groups.some((group) => group.some(({ categories }) => categories.length === 2))).toBe(
      true,
    );
  });

  it('groups that are incomplete are so in all ways: of nobody, of one too few, of enough people', () => {
    const incomplete = rejectedApplications(hkdir2024, 'group.incomplete');
    const sizes = fc
      .sample(incomplete, 1000)
      .map(({ group }) => new Set(group.map(({ id }) => id)).size);
    expect(new Set(sizes)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]));
  });

  it('those that are late by nothing are among the late where the very moment is too late', () => {
    const late = (closes: 'inclusive' | 'exclusive') => {
      const call = callWith({ deadline: { at: '2024-06-24T10:00', closes, clauses: [] } });
      const all = fc.sample(rejectedApplications(call, 'deadline.late'), 500);
      return all.map(({ submission }) => epochMs(submission?.receivedAt ?? ''));
    };
    const deadline = Date.UTC(2024, 5, 24, 8);
    expect(late('exclusive')).toContain(deadline);
    expect(late('inclusive')).not.toContain(deadline);
  });
});

describe('what is arbitrary in them', () => {
  const anybody = callWith({ applicant: { ...hkdir2024.applicant, type: 'registered' } });
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
    const bare = eligible.filter(({ group }) => {
      return group.length === 4 && group.every(({ categories }) => categories.length === 1);
    });
    expect(bare.length).toBeGreaterThan(0);
  });

  it('groups in which each is in one category, where a person may fill one in each', () => {
    const seats = ['one', 'two'].map((category) => ({ category, count: 1 }));
    const call = callWith({ group: { seats, personFills: 'every-category', clauses: [] } });
    const groups = fc.sample(eligibleApplications(call), 500).map(({ group }) => group);
    const apart = groups.filter((group) =>
      group.every(({ categories }) => categories.length === 1),
    );
    expect(apart.length).toBeGreaterThan(0);
  });

  it('C02: groups that are incomplete, with people in every category, or more people than seats', () => {
    const groups = rejected('group.incomplete').map(({ group }) => group);
    const all = hkdir2024.group.seats.map(({ category }) => category).sort();
    const has = (group: Application['group']) =>
      [...new Set(group.flatMap(({ categories }) => categories))].sort();
    expect(groups.map(has)).toContainEqual(all);
    const useful = groups.map((group) => group.filter(({ categories }) => categories.length > 0));
    const persons = useful.map((group) => new Set(group.map(({ id }) => id)).size);
    expect(Math.max(...persons)).toBeGreaterThan(4);
  });

  it('groups that are one to five too many, and never more than can be listed', () => {
    const sizes = (most: number, count = 500) => {
      const call = callWith({ group: { ...hkdir2024.group, most } });
      return new Set(rejected('group.too-large', call, count).map(({ group }) => group.length));
    };
    expect(sizes(6)).toEqual(new Set([7, 8, 9, 10, 11]));
    expect(sizes(998, 50)).toEqual(new Set([999, 1000]));
  });

  it('groups of as many as can be listed, none of them twice', () => {
    const seats = [{ category: 'all', count: 1000 }];
    const call = callWith({ group: { seats, personFills: 'one-seat', clauses: [] } });
    for (const { group } of fc.sample(eligibleApplications(call), 5)) {
      expect(group).toHaveLength(1000);
    }
  });

  it('persons with keys that have caught programs out, and at most two of them listed twice', () => {
    const ids = eligible.map(({ group }) => group.map(({ id }) => id));
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
    const plans = rejected('parts.missing').map(({ parts }) => parts['plans']);
    expect(plans).toContain(undefined);
    expect(plans).toContain('');
    expect(plans.some((text) => text !== undefined && /^\s+$/.test(text))).toBe(true);
  });

  it('C16: parts with texts of every script', () => {
    const texts = eligible.map(({ parts }) => parts['plans'] ?? '').join('');
    expect(texts.replace(/[\0-\x7f\u00a0\u200b–å学🏫]/gu, '').length).toBeGreaterThan(100);
  });

  it('up to four special needs, for sums of any size, and ids of any length', () => {
    expect(eligible.some((application) => !('specialNeeds' in application))).toBe(true);
    const needs = eligible.map(({ specialNeeds }) => specialNeeds ?? []);
    expect(new Set(needs.map((some) => some.length))).toEqual(new Set([0, 1, 2, 3, 4]));
    expect(Math.max(...needs.flat().map(({ estimate }) => estimate))).toBeGreaterThan(2 ** 32);
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

describe('to any call', () => {
  it('without gatherings, nobody has special needs at one', () => {
    const call = variant({ gatherings: { planned: [], clauses: [] } });
    for (const { specialNeeds = [] } of fc.sample(eligibleApplications(call), 20)) {
      expect(specialNeeds).toEqual([]);
    }
  });
});

describe('a failing property', () => {
  it('shrinks to an application that is easy to read', () => {
    const all = rejectedApplications(hkdir2024, 'group.incomplete');
    const { counterexample } = fc.check(fc.property(all, () => false));
    expect(counterexample?.[0]).toMatchObject({
      applicant: { orgnr: '958935420' },
      submission: { receivedAt: '2024-06-24T10:00:00+02:00', channel: 'Espresso' },
      group: [],
      parts: { plans: '.', motivation: '.' },
    });
  });

  it.each([
    ['applicant.invalid-orgnr', { applicant: { orgnr: '958935421' } }],
    ['channel.wrong', { submission: { channel: 'e-mail' } }],
  ] as const)('shrinks to the plainest of those rejected for %s', (code, plainest) => {
    const all = fc.property(rejectedApplications(hkdir2024, code), () => false);
    for (let seed = 1; seed <= 10; seed += 1) {
      expect(fc.check(all, { seed }).counterexample?.[0]).toMatchObject(plainest);
    }
  });
});

describe('the arbitraries', () => {
  it('take fast-check as its default import or as all of it', () => {
    const [application] = fc.sample(
      arbitraries(everything as typeof fc).eligibleApplications(hkdir2024),
      1,
    );
    expect(verdict(application as Application)).toEqual([]);
  });

  it.each([undefined, null, {}, { property: fc.property }, 'fast-check', () => fc])(
    'say clearly that they need it when they are handed %s',
    (wrong) => {
      const run = () => arbitraries(wrong as never);
      expect(run).toThrow(errorWithCode('testing.fast-check-missing'));
      expect(run).toThrow(/needs fast-check .*npm install --save-dev fast-check/);
    },
  );

  it.each([
    [[]],
    [[{ orgnr: '12' }]],
    [[{ orgnr: '864950583' }]],
    [[{ id: 'a b' }]],
    ['864950582'],
  ])('refuse %j for applicants', (wrong) => {
    const options = { applicants: wrong as Applicant[] };
    for (const run of [
      () => eligibleApplications(hkdir2024, options),
      () => rejectedApplications(hkdir2024, 'deadline.late', options),
      () => boundaryApplications(hkdir2024, options),
    ]) {
      expect(run).toThrow(errorWithCode('testing.applicants'));
    }
  });

  it('refuse a reason that the call cannot reject for', () => {
    const group = { seats: [], personFills: 'one-seat' as const, clauses: [] };
    const nothing = callWith({ group, parts: { required: [], assumed: false, clauses: [] } });
    expect(rejectionCodes(nothing)).toEqual([
      'applicant.not-municipality',
      'applicant.invalid-orgnr',
      'deadline.late',
      'channel.wrong',
    ]);
    for (const code of ['group.incomplete', 'parts.missing', 'deadline.in-time', 'toString']) {
      const run = () => rejectedApplications(nothing, code as 'deadline.late');
      expect(run).toThrow(errorWithCode('testing.rejection'));
      expect(run).toThrow(
        ': applicant.not-municipality, applicant.invalid-orgnr, deadline.late, channel.wrong [',
      );
    }
    expect(rejectionCodes(callWith({ group: { ...hkdir2024.group, most: 999 } }))).toContain(
      'group.too-large',
    );
  });

  it('refuse a call that asks for more people than an application can list', () => {
    const seats = [
      { category: 'a', count: 1000 },
      { category: 'b', count: 1 },
    ];
    const call = callWith({ group: { seats, personFills: 'one-seat', clauses: [] } });
    expect(() => eligibleApplications(call)).toThrow(errorWithCode('testing.seats'));
    expect(() => boundaryApplications(call)).toThrow(errorWithCode('testing.seats'));
  });
});
