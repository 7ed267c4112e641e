import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { deadlineMs } from '../../src/call/dates.js';
import { hkdir2024 as call } from '../../src/call/hkdir-2024.js';

/** The headings of the call and what kind of clause stands under each, from the page of clauses. */
const CLAUSES: Record<string, [heading: string, kind: string]> = {
  C01: ['Hvem kan søke', 'eligibility'],
  C02: ['Hvem kan søke', 'eligibility'],
  C03: ['Søknadsfrist', 'eligibility'],
  C04: ['ingress, Slik behandler vi søknaden', 'draw'],
  C05: ['Hva kan du søke støtte til?', 'participation'],
  C06: ['Hva kan du søke støtte til?', 'participation'],
  C07: ['Hva kan du søke støtte til?', 'grant'],
  C08: ['Hva kan du søke støtte til?', 'grant'],
  C09: ['Hva kan du søke støtte til?', 'grant'],
  C10: ['Hva kan du søke støtte til?', 'grant'],
  C11: ['Vilkår for tilskuddet', 'participation'],
  C12: ['Vilkår for tilskuddet', 'participation'],
  C13: ['Vilkår for tilskuddet', 'participation'],
  C14: ['Vilkår for tilskuddet', 'participation'],
  C15: ['Slik søker du', 'eligibility'],
  C16: ['Slik behandler vi søknaden', 'eligibility'],
  C17: ['Slik behandler vi søknaden', 'eligibility'],
  C18: ['Slik behandler vi søknaden', 'draw'],
  C19: ['Når får du svar?', 'timeline'],
  C20: ['Rapportering og oppfølging', 'timeline'],
  C21: ['Om tilskuddet', 'context'],
};

describe('the call of 2024', () => {
  it('has the clauses C01 to C21, and no others', () => {
    expect(Object.keys(call.clauses)).toEqual(Object.keys(CLAUSES));
  });

  it.each(Object.entries(CLAUSES))(
    '%s stands under its heading and is of its kind',
    (id, [heading, kind]) => {
      const same = (text: string) => text.toLowerCase().replace(/[,;]/g, '');
      expect(same(call.clauses[id]?.heading ?? '')).toBe(same(heading));
      expect(call.clauses[id]?.kind).toBe(kind);
      expect(call.clauses[id]?.says).not.toBe('');
    },
  );

  it('is called a course for municipalities in each language, by HK-dir', () => {
    expect(call.organiser).toContain('HK-dir');
    expect(call.title.nb).toMatch(/kurs.*kommuner/i);
    expect(call.title.nn).toMatch(/kurs.*kommunar/i);
    expect(call.title.en).toMatch(/course.*municipalities/i);
  });

  it('is version 1, with nothing amended', () => {
    expect([call.id, call.version, call.amendments]).toEqual(['hkdir-2024', 1, []]);
  });

  it('has a word in each language for everything that it has an id for', () => {
    const ids = [
      ...call.group.seats.map(({ category }) => category),
      ...call.parts.required,
      ...call.gatherings.planned.map(({ id }) => id),
      ...call.grant.otherCosts.examples,
      'other',
      ...call.betweenGatherings.required,
    ];
    expect(Object.keys(call.terms).sort()).toEqual(ids.sort());
    for (const term of Object.values(call.terms)) {
      expect(Object.keys(term).sort()).toEqual(['en', 'nb', 'nn']);
      expect(Object.values(term)).not.toContain('');
    }
  });
});

describe('who can apply, and how', () => {
  it('C01: any Norwegian municipality', () => {
    expect(call.applicant).toMatchObject({ type: 'municipality' });
    expect(call.applicant.clauses).toContain('C01');
  });

  it('C02: with one of category 1, one of category 2 and two of category 3', () => {
    expect(call.group.seats).toEqual([
      { category: 'administration', count: 1 },
      { category: 'department', count: 1 },
      { category: 'leadership', count: 2 },
    ]);
    expect(call.group.clauses).toContain('C02');
    expect(['administration', 'department', 'leadership'].map((id) => call.terms[id]?.nb)).toEqual([
      expect.stringMatching(/\(kategori\s1\)/),
      expect.stringMatching(/\(kategori\s2\)/),
      expect.stringMatching(/\(kategori\s3\)/),
    ]);
  });

  it('C02: a person who is put forward for several categories counts once (a reading)', () => {
    expect(call.group.personFills).toBe('one-seat');
  });

  it('C03: by 24 June 2024 at 10:00 in Oslo, which is 08:00 UTC', () => {
    expect([call.deadline.at, call.zone]).toEqual(['2024-06-24T10:00', 'Europe/Oslo']);
    expect(deadlineMs(call)).toBe(Temporal.Instant.from('2024-06-24T08:00:00Z').epochMilliseconds);
    expect(call.deadline.clauses).toContain('C03');
  });

  it('C03: at the very moment it is still in time (a reading)', () => {
    expect(call.deadline.closes).toBe('inclusive');
  });

  it('C15: in the portal Espresso, and nowhere else', () => {
    expect(call.channel.accepted).toEqual(['Espresso']);
    expect(call.channel.clauses).toContain('C15');
  });

  it('C16: by five formal requirements', () => {
    const { applicant, group, deadline, parts, channel } = call;
    for (const section of [applicant, group, deadline, parts, channel]) {
      expect(section.clauses).toContain('C16');
    }
  });

  it('C16: with every part of the form, whose parts the call does not name (an assumption)', () => {
    expect(call.parts.required.length).toBeGreaterThan(0);
    expect(call.parts.assumed).toBe(true);
  });

  it('C17: and all of them together, or the application is rejected', () => {
    expect(call.eligibility.clauses).toEqual(['C16', 'C17']);
  });
});

describe('the places and the draw', () => {
  it('C04: there are six places', () => {
    expect(call.places).toEqual({ number: 6, clauses: ['C04'] });
  });

  it('C18: they are drawn among those who meet the formal requirements', () => {
    expect(call.draw).toEqual({ among: 'eligible', clauses: ['C18'] });
  });

  it('C18: a municipality has one entry: the last that it delivered in time counts (a reading)', () => {
    expect(call.severalApplications).toEqual({ counts: 'last-delivered', clauses: ['C18'] });
  });
});

describe('the course', () => {
  it('C05: runs from October 2024 to April 2025', () => {
    expect(call.course).toEqual({ from: '2024-10', to: '2025-04', clauses: ['C05'] });
  });

  it('C06: has four gatherings: October, December, February in Brussels, April', () => {
    expect(call.gatherings.planned.map(({ month, days, place }) => [month, days, place])).toEqual([
      ['2024-10', 2.5, undefined],
      ['2024-12', 2.5, undefined],
      ['2025-02', 3.5, 'Brussels'],
      ['2025-04', 2.5, undefined],
    ]);
    expect(call.gatherings.clauses).toEqual(['C06']);
  });

  it('C05, C06: every gathering is in the course', () => {
    for (const { month } of call.gatherings.planned) {
      expect(month >= (call.course?.from ?? '') && month <= (call.course?.to ?? '')).toBe(true);
    }
  });

  it('C11: asks for one of category 2 and two of category 3 at the gatherings', () => {
    expect(call.attendance.required).toEqual([
      { category: 'department', count: 1 },
      { category: 'leadership', count: 2 },
    ]);
    expect(call.attendance.requiredClauses).toEqual(['C11']);
  });

  it('C12: and recommends category 1', () => {
    expect(call.attendance.recommended.map(({ category }) => category)).toEqual(['administration']);
    expect(call.attendance.recommendedClauses).toEqual(['C12']);
  });

  it('C13: asks for work before and after, between the gatherings', () => {
    expect(call.betweenGatherings).toEqual({
      required: ['preparation', 'follow-up'],
      clauses: ['C13'],
    });
  });

  it('C14: expects the group to stay the same, which is no obligation', () => {
    expect(call.continuity).toMatchObject({ level: 'recommended', clauses: ['C14'] });
    // A reading, for the call gives no measure: half of them stay, every category does, and whoever
    // leaves has a successor.
    expect(call.continuity.measure).toEqual({
      originalMembersPercent: 50,
      everyCategoryFilled: true,
      replacementsNamed: true,
    });
  });

  it('C21: is the third round and the last', () => {
    expect(call.series).toEqual({ round: 3, last: true, clauses: ['C21'] });
  });
});

describe('what a place gives', () => {
  it('C07: the stay of up to five persons', () => {
    expect(call.grant.stay).toEqual({ persons: 5, clauses: ['C07'] });
  });

  it('C08: travel, with no sum and no number of persons', () => {
    expect(call.grant.travel).toEqual({ basis: 'documented', period: 'any', clauses: ['C08'] });
  });

  it('C09: 50 000 kr for other costs, with three examples', () => {
    expect(call.grant.otherCosts.sum).toBe(5_000_000);
    expect(call.grant.otherCosts.examples).toHaveLength(3);
    expect(call.grant.otherCosts.clauses).toEqual(['C09']);
  });

  it('C10: for special needs up to 25 000 kr a gathering', () => {
    expect(call.grant.specialNeeds).toMatchObject({ capPerGathering: 2_500_000, clauses: ['C10'] });
  });
});

describe('the dates', () => {
  it('C19: everyone hears by 1 July 2024, the whole of that day', () => {
    expect(call.answer).toEqual({ by: '2024-07-01', runsTo: 'end-of-day', clauses: ['C19'] });
  });

  it('C20: the final report is due by 1 July 2025, the whole of that day', () => {
    expect(call.report).toEqual({ by: '2025-07-01', runsTo: 'end-of-day', clauses: ['C20'] });
  });
});
