import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { defineCall } from '../../src/call/call.js';
import { overMs } from '../../src/call/dates.js';
import { hkdir2024 as call } from '../../src/call/hkdir-2024.js';
import { deadlineMs } from '../../src/call/opening-and-deadline.js';
import { callRemarks } from '../../src/call/remarks.js';
import type { Text } from '../../src/language/text.js';

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

/** The texts of a text that is in several languages. */
function textsOf(text: Text | undefined): Readonly<Record<string, string>> {
  return typeof text === 'object' ? text : {};
}

/** Numbers that a clause may spell out, so that a translation can be compared with it. */
const WORDS = {
  nb: ['null', 'én', 'to', 'tre', 'fire', 'fem', 'seks'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six'],
};

/** The numbers in a text, in order of size: digits, and words from one to six. */
function numbersIn(text: string, words: readonly string[]): readonly number[] {
  const digits = text
    .replace(/(\d)[\s\u00a0](?=\d{3}\b)/g, '$1')
    .replace(/(\d\d)[.:](?=00\b)/g, '$1 ')
    .match(/\d+/g);
  const spelt = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map((word) => words.indexOf(word));
  return [...(digits ?? []).map(Number), ...spelt.filter((n) => n > 0)].sort((a, b) => a - b);
}

const { items = {} } = call.grant ?? {};
const KINDS_OF_COSTS = ['staff-release', 'internal-meetings', 'external-assistance'];

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
    },
  );

  it.each(Object.keys(CLAUSES))('%s says in Norwegian and in English the same numbers', (id) => {
    const { nb = '', en = '' } = textsOf(call.clauses[id]?.text);

    expect(nb).toMatch(/^\p{Lu}.*\.$/u);
    expect(en).toMatch(/^\p{Lu}.*\.$/u);
    expect(numbersIn(en, WORDS.en)).toEqual(numbersIn(nb, WORDS.nb));
  });

  it('is called a course for municipalities in each language, by HK-dir', () => {
    expect(call.organiser).toContain('HK-dir');
    expect(call.language).toBe('nb');
    expect(call.title).toEqual({
      nb: expect.stringMatching(/kurs.*kommuner/i),
      nn: expect.stringMatching(/kurs.*kommunar/i),
      en: expect.stringMatching(/course.*municipalities/i),
    });
  });

  it('is version 1, with nothing amended', () => {
    expect([call.id, call.version, call.amendments]).toEqual(['hkdir-2024', 1, []]);
  });

  it('has a term in each language for everything that a sentence names', () => {
    const { seats = {} } = call.group ?? {};
    const ids = [
      ...Object.keys(seats),
      ...(call.parts?.required ?? []),
      ...Object.keys(call.gatherings ?? {}),
      ...Object.keys(call.obligations ?? {}),
      ...Object.keys(items),
      ...KINDS_OF_COSTS,
      'other',
      ...['preparation', 'follow-up'],
    ];

    expect(callRemarks(call)).toEqual([]);
    expect(Object.keys(call.terms).sort()).toEqual(ids.sort());
    for (const term of Object.values(call.terms)) {
      expect(Object.keys(textsOf(term)).sort()).toEqual(['en', 'nb', 'nn']);
    }
  });

  it('calls its group and a member of it by words of its own, in each language', () => {
    expect(call.words?.group).toMatchObject({ nb: { the: 'prosjektgruppen' }, nn: {}, en: {} });
    expect(call.words?.member).toMatchObject({ nb: { many: 'personer' }, nn: {}, en: {} });
  });

  it('states in Norwegian how it is read, where its text leaves room', () => {
    const { applicant, severalApplications, deadline, parts } = call;

    for (const section of [applicant, severalApplications, deadline, parts]) {
      expect(section?.reading).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('is defined from its own JSON once more', () => {
    expect(defineCall(JSON.parse(JSON.stringify(call)))).toEqual(call);
  });
});

describe('who can apply, and how', () => {
  it('C01: any Norwegian municipality', () => {
    expect(call.applicant).toMatchObject({ kind: 'municipality', clauses: ['C01', 'C16'] });
  });

  it('C01: on the day that the application is received (a reading)', () => {
    expect(call.applicant?.judgedOn).toBe('submission');
  });

  it('C02: with one of category 1, one of category 2 and two of category 3', () => {
    expect(call.group).toMatchObject({
      kind: 'persons',
      seats: { administration: 1, department: 1, leadership: 2 },
      clauses: ['C02', 'C16'],
    });
    expect(call.group).not.toHaveProperty('size');
    for (const [at, id] of ['administration', 'department', 'leadership'].entries()) {
      const { nb, nn, en } = textsOf(call.terms[id]);
      expect([nb, nn]).toEqual(Array(2).fill(expect.stringContaining(`(kategori\u00a0${at + 1})`)));
      expect(en).toContain(`(category\u00a0${at + 1})`);
    }
  });

  it('C02: a person who is put forward for several categories counts once (a reading)', () => {
    expect(call.group?.personFills).toBe('one-seat');
  });

  it('C03: by 24 June 2024 at 10:00 in Oslo, which is 08:00 UTC', () => {
    expect(call.deadline).toMatchObject({ at: '2024-06-24T10:00', clauses: ['C03', 'C16'] });
    expect(call.zone).toBe('Europe/Oslo');
    expect(deadlineMs(call)).toBe(Temporal.Instant.from('2024-06-24T08:00:00Z').epochMilliseconds);
  });

  it('C03: at the very moment it is still in time (a reading)', () => {
    expect(call.deadline).toMatchObject({ closes: 'inclusive' });
  });

  it('C15: in the portal Espresso, and nowhere else', () => {
    expect(call.channel).toEqual({ accepted: ['Espresso'], clauses: ['C15', 'C16'] });
  });

  it('C16: by five formal requirements', () => {
    const { applicant, group, deadline, parts, channel } = call;
    for (const section of [applicant, group, deadline, parts, channel]) {
      expect(section?.clauses).toContain('C16');
    }
  });

  it('C16: with every part of the form, whose parts the call does not name (a reading)', () => {
    expect(call.parts).toMatchObject({ required: ['plans', 'motivation'], clauses: ['C16'] });
    expect(call.parts?.reading).toMatch(/antatt/);
  });

  it('C17: and all of them together, or the application is rejected', () => {
    expect(call.eligibility).toEqual({ clauses: ['C16', 'C17'] });
  });
});

describe('the places and the draw', () => {
  it('C04: there are six places', () => {
    expect(call.selection?.capacity).toEqual({ places: 6, clauses: ['C04'] });
  });

  it('C18: they are drawn among those who meet the formal requirements', () => {
    const { order, clauses, ...others } = call.selection ?? {};
    expect([order, clauses]).toEqual([[{ by: 'lot' }], ['C18']]);
    expect(Object.keys(others)).toEqual(['capacity']);
  });

  it('C18: a municipality has one entry: its last application in time counts (a reading)', () => {
    expect(call.severalApplications).toMatchObject({ counts: 'last-submitted', clauses: ['C18'] });
  });
});

describe('the course', () => {
  it('C05: runs from October 2024 to April 2025', () => {
    expect(call.course).toEqual({ from: '2024-10', to: '2025-04', clauses: ['C05'] });
  });

  it('C06: has four gatherings: October, December, February in Brussels, April', () => {
    expect(call.gatherings).toEqual({
      g1: { month: '2024-10', days: 2.5, clauses: ['C06'] },
      g2: { month: '2024-12', days: 2.5, clauses: ['C06'] },
      g3: {
        month: '2025-02',
        days: 3.5,
        place: { nb: 'Brussel', en: 'Brussels' },
        clauses: ['C06'],
      },
      g4: { month: '2025-04', days: 2.5, clauses: ['C06'] },
    });
  });

  it('C11: asks for one of category 2 and two of category 3 at the gatherings', () => {
    expect(call.obligations?.['attendance']).toEqual({
      kind: 'attendance',
      seats: { department: 1, leadership: 2 },
      clauses: ['C11'],
    });
  });

  it('C12: and recommends category 1 beside them', () => {
    expect(call.obligations?.['recommended-attendance']).toEqual({
      kind: 'attendance',
      seats: { administration: 1 },
      beside: 'attendance',
      level: 'recommended',
      clauses: ['C12'],
    });
  });

  it('C13: asks for work before and after, between the gatherings', () => {
    expect(call.obligations?.['work']).toEqual({
      kind: 'work',
      tasks: ['preparation', 'follow-up'],
      clauses: ['C13'],
    });
  });

  it('C14: expects the group to stay the same, which is no obligation', () => {
    // A reading, for the call gives no measure: half of them stay, every category does, and whoever
    // leaves has a successor.
    expect(call.obligations?.['continuity']).toMatchObject({
      level: 'recommended',
      originalMembersPercent: 50,
      everyCategoryFilled: true,
      replacementsNamed: true,
      clauses: ['C14'],
    });
  });

  it('C21: is the third round and the last', () => {
    expect(call.series).toEqual({ round: 3, last: true, clauses: ['C21'] });
  });
});

describe('what a place gives', () => {
  it('C07: the stay of up to five persons at each gathering', () => {
    expect(items['stay']).toEqual({
      kind: 'in-kind',
      quantity: 5,
      unit: 'person',
      per: ['gatherings'],
      clauses: ['C07'],
    });
  });

  it('C08: travel to the gatherings, with no sum and no number of persons', () => {
    expect(items['travel']).toEqual({
      kind: 'actual-costs',
      period: 'gathering',
      clauses: ['C08'],
    });
  });

  it('C09: 50 000 kr for other costs of the course, with three examples', () => {
    expect(items['other-costs']).toMatchObject({
      kind: 'actual-costs',
      fixed: 5_000_000,
      period: 'course',
      costs: { eligible: KINDS_OF_COSTS },
      clauses: ['C09'],
    });
  });

  it('C10: for special needs, on application, up to 25 000 kr a gathering', () => {
    expect(items['special-needs']).toMatchObject({
      onApplication: true,
      limits: [{ maximum: 2_500_000, per: ['gatherings'] }],
      clauses: ['C10'],
    });
  });
});

describe('the dates', () => {
  it('C19: everyone hears by 1 July 2024, until that day is over', () => {
    expect(call.answers).toEqual({ answer: { by: { day: '2024-07-01' }, clauses: ['C19'] } });
    expect(overMs(call, { on: 'answer' })).toBe(
      Temporal.Instant.from('2024-07-01T22:00:00Z').epochMilliseconds,
    );
  });

  it('C20: the final report is due by 1 July 2025, until that day is over', () => {
    expect(call.obligations?.['report']).toMatchObject({
      kind: 'deliverable',
      due: { day: '2025-07-01' },
      clauses: ['C20'],
    });
  });

  it('the call states no opening, no rounds, no requirements and no facts', () => {
    for (const section of ['opens', 'rounds', 'requirements', 'facts', 'lists']) {
      expect(call).not.toHaveProperty(section);
    }
  });
});
