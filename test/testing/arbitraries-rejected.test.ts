import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Application, applicantKey } from '../../src/application/application.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { callWith, RINGSAKER } from './calls.js';
import { boundaryApplications, rejectedApplications, verdict } from './verdict.js';

describe('what is arbitrary in the rejected, and at the edges', () => {
  const anybody = callWith({ applicant: { kind: 'registered', clauses: ['C01'] } });
  const rejected = (
    code: Parameters<typeof rejectedApplications>[1],
    call = hkdir2024,
    count = 500,
  ) => fc.sample(rejectedApplications(call, code), count);

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
