import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { decisive } from '../../src/criteria/decisive.js';
import type { Finding } from '../../src/criteria/finding.js';
import { remarks } from '../../src/criteria/remarks.js';
import { remedies } from '../../src/criteria/remedies.js';
import { obligations } from '../../src/obligations/obligations.js';
import type { ObligationRecord } from '../../src/obligations/record-schema.js';
import { explain } from '../../src/texts/explain.js';
import { reasonTexts } from '../../src/texts/reasons.js';
import { CODES, LANGUAGES } from './obligation-codes.js';
import * as properties from './obligations.properties.js';
import {
  attended,
  fixed,
  judge,
  leaf,
  left,
  member,
  members,
  nodes,
  replaced,
  unreported,
  year,
} from './year.js';

/** Five days before Christmas: one gathering has been held, and the next is in its month. */
const CHRISTMAS = '2024-12-20T12:00:00+01:00';
const midway = (changes: Partial<ObligationRecord> = {}) =>
  unreported({ asOf: CHRISTMAS, attendance: attended(['p1', 'p2', 'p3', 'p4']), ...changes });

describe('the obligations of a place', () => {
  it('C06, C11, C12, C13, C14, C20: have these ids, levels and clauses', () => {
    const tree = nodes(judge(year())).map(({ criterion, level, clauses }) => [
      criterion,
      level,
      clauses.join(),
    ]);
    const ofGatherings = (id: string, clauses: string) =>
      ['g1', 'g2', 'g3', 'g4'].map((gathering) => [`${id}.${gathering}`, 'required', clauses]);
    expect(tree).toEqual([
      ['obligations', 'required', 'C11,C06,C12,C13,C14,C20'],
      ['obligations.record', 'recommended', ''],
      ['attendance', 'required', 'C11,C06'],
      ...ofGatherings('attendance', 'C11,C06'),
      ['recommended-attendance', 'recommended', 'C12,C06'],
      ...ofGatherings('recommended-attendance', 'C12,C06'),
      ['work', 'required', 'C13'],
      ['work.preparation.g1-g2', 'required', 'C13'],
      ['work.follow-up.g1-g2', 'required', 'C13'],
      ['work.preparation.g2-g3', 'required', 'C13'],
      ['work.follow-up.g2-g3', 'required', 'C13'],
      ['work.preparation.g3-g4', 'required', 'C13'],
      ['work.follow-up.g3-g4', 'required', 'C13'],
      ['continuity', 'recommended', 'C14'],
      ['continuity.members', 'required', 'C14'],
      ['continuity.categories', 'required', 'C14'],
      ['continuity.replacements', 'required', 'C14'],
      ['report', 'required', 'C20'],
    ]);
  });

  it('C11, C13, C20: are met by a year in which all was done', () => {
    const finding = judge(year());
    expect(finding.outcome).toBe('met');
    expect(finding.reason).toEqual({
      code: 'all',
      params: { needed: 3, of: 3, met: 3, undetermined: 0 },
    });
    expect(finding.findings?.map(({ outcome }) => outcome)).toEqual(Array(6).fill('met'));
    expect(remedies(finding)).toEqual([]);
  });

  it('C11, C13, C20: are undetermined while something is to come, and the report is the last of it', () => {
    const asOf = (moment: string) => judge(unreported({ asOf: moment })).outcome;
    expect(asOf('2024-06-24T10:00:00+02:00')).toBe('undetermined');
    expect(asOf('2025-05-01T00:00:00+02:00')).toBe('undetermined');
    expect(asOf('2025-07-01T23:59:59.999+02:00')).toBe('undetermined');
    expect(asOf('2025-07-02T00:00:00+02:00')).toBe('not-met');
    expect(judge(year({ asOf: '2025-06-20T12:31:07+02:00' })).outcome).toBe('met');
    expect(judge(year({ asOf: '2025-06-20T12:31:06.999+02:00' })).outcome).toBe('undetermined');
  });

  it('C11, C13, C20: each alone brings them down, and alone decides', () => {
    const missed: [string, ObligationRecord][] = [
      [
        'attendance.g3',
        year({
          attendance: year().attendance.with(2, { gathering: 'g3', persons: ['p1', 'p2', 'p3'] }),
        }),
      ],
      ['work.follow-up.g2-g3', year({ work: year().work.toSpliced(2, 1) })],
      ['report', unreported()],
    ];
    for (const [criterion, record] of missed) {
      const finding = judge(record);
      expect(finding.outcome).toBe('not-met');
      expect(decisive(finding).map((part) => part.criterion)).toEqual([criterion]);
    }
  });

  it('C12, C14: what is recommended never decides', () => {
    const three = ['p2', 'p3', 'p4'];
    const changes = [left('2024-11-05', 'p1')];
    const record = year({ changes, attendance: attended(three, three, three, three) });
    const finding = judge(record);
    expect([finding.outcome, finding.reason.params['met']]).toEqual(['met', 3]);
    const [, , recommended, , continuity] = finding.findings ?? [];
    expect([recommended?.outcome, continuity?.outcome]).toEqual(['not-met', 'not-met']);
    const said = decisive(finding).map(({ criterion }) => criterion);
    expect(said).toContain('attendance.g1');
    expect(said.filter((id) => /recommended|continuity/.test(id))).toEqual([]);
  });

  it('are plain JSON, and the record is left as it was', () => {
    const record = JSON.parse(JSON.stringify(midway({ changes: [left('2024-11-05', 'p9')] })));
    const before = JSON.stringify(record);
    const finding = judge(record);
    expect(JSON.parse(JSON.stringify(finding))).toStrictEqual(finding);
    expect(JSON.stringify(record)).toBe(before);
    expect(Object.isFrozen(record.changes)).toBe(false);
  });

  it('C06: are made once for a call and judge many records', () => {
    const ofCall = obligations(hkdir2024);
    const first = ofCall.evaluate(year());
    expect(ofCall.evaluate(midway()).outcome).toBe('undetermined');
    expect(ofCall.evaluate(year())).toEqual(first);
  });
});

describe('what would have to change', () => {
  const possible = (finding: Finding) =>
    remedies(finding).map(({ criterion, possible }) => [criterion, possible]);

  it('C11, C20: a gathering that was missed cannot be mended, one not recorded can, a report to come can', () => {
    const record = unreported({
      asOf: '2025-05-02T12:00:00+02:00',
      attendance: attended(['p1', 'p2', 'p3', 'p4'], ['p2'], ['p2', 'p3', 'p4']),
      work: year().work.slice(1),
    });
    expect(possible(judge(record))).toEqual([
      ['attendance.g2', false],
      ['attendance.g4', true],
      ['work.follow-up.g1-g2', false],
      ['report', true],
    ]);
  });

  it('C11: the very moment at which a gathering is over, it is past mending', () => {
    const none = attended([], [], [], []);
    const asOf = (moment: string) =>
      possible(leaf('attendance.g1', year({ asOf: moment, attendance: none })));
    expect(asOf('2024-10-31T23:59:59.999+01:00')).toEqual([['attendance.g1', true]]);
    expect(asOf('2024-11-01T00:00:00+01:00')).toEqual([['attendance.g1', false]]);
  });

  it('C12: neither can a recommended one', () => {
    const record = year({ attendance: attended(['p2', 'p3', 'p4']) });
    expect(possible(leaf('recommended-attendance.g1', record))).toEqual([
      ['recommended-attendance.g1', false],
    ]);
  });

  it('C13: work can be done as long as there is time', () => {
    const asOf = (moment: string) =>
      possible(leaf('work.preparation.g1-g2', year({ asOf: moment, work: [] })));
    expect(asOf('2024-12-31T23:59:59.999+01:00')).toEqual([['work.preparation.g1-g2', true]]);
    expect(asOf('2025-01-01T00:00:00+01:00')).toEqual([['work.preparation.g1-g2', false]]);
  });

  it('C20: a late report cannot be mended, nor one that was not delivered in time', () => {
    const late = year({ delivered: { report: '2025-07-02T00:00:00+02:00' } });
    expect(possible(judge(late))).toEqual([['report', false]]);
    expect(possible(judge(unreported({ asOf: '2025-07-02T00:00:00+02:00' })))).toEqual([
      ['report', false],
    ]);
  });

  it('P3, C14: a record with a fault needs no remedy, and a replacement can still be named', () => {
    expect(possible(judge(year({ changes: [left('2024-11-05', 'p9')] })))).toEqual([]);
    const unnamed = year({ changes: [left('2024-11-05', 'p4')] });
    expect(possible(leaf('continuity.replacements', unnamed))).toEqual([
      ['continuity.replacements', true],
    ]);
  });
});

describe('what is said of a year', () => {
  const says = (finding: Finding) =>
    LANGUAGES.map((language) => explain(finding, language, hkdir2024));

  it('C06, C11, C13, C20: midway, is what is still to come, and nothing else', () => {
    const [bokmål, nynorsk, english] = says(judge(midway()));
    const needs =
      'the group needs 1 from the department for schools or kindergartens (category\u00a02) and 2 from kindergarten or school leadership (category\u00a03) (C11, C06).';
    expect(english).toEqual([
      `At gathering\u00a02 (December 2024), which is yet to be held, ${needs}`,
      `At gathering\u00a03 (Brussels) (February 2025), which is yet to be held, ${needs}`,
      `At gathering\u00a04 (April 2025), which is yet to be held, ${needs}`,
      'To be done between gathering\u00a02 and gathering\u00a03 (Brussels) (February 2025): preparation (C13).',
      'To be done between gathering\u00a02 and gathering\u00a03 (Brussels) (February 2025): follow-up (C13).',
      'To be done between gathering\u00a03 (Brussels) and gathering\u00a04 (April 2025): preparation (C13).',
      'To be done between gathering\u00a03 (Brussels) and gathering\u00a04 (April 2025): follow-up (C13).',
      'Final report: not delivered yet. The deadline is 1 July 2025 (C20).',
    ]);
    expect([bokmål?.[0], bokmål?.[4], bokmål?.[7]]).toEqual([
      'Det gjenstår å holde samling\u00a02 (desember 2024); der må det være med 1 fra fagavdelingen for skole eller barnehage (kategori\u00a02) og 2 fra ledelsen i barnehage eller skole (kategori\u00a03) (C11, C06).',
      'Mellom samling\u00a02 og samling\u00a03 (Brussel) (februar 2025) skal det gjøres etterarbeid (C13).',
      'Sluttrapport: ikke levert ennå. Fristen er 1. juli 2025 (C20).',
    ]);
    expect([nynorsk?.[0], nynorsk?.[3], nynorsk?.[7]]).toEqual([
      'Det står att å halde samling\u00a02 (desember 2024); der må det vere med 1 frå fagavdelinga for skule eller barnehage (kategori\u00a02) og 2 frå leiinga i barnehage eller skule (kategori\u00a03) (C11, C06).',
      'Mellom samling\u00a02 og samling\u00a03 (Brussel) (februar 2025) skal det gjerast førebuingar (C13).',
      'Sluttrapport: ikkje levert enno. Fristen er 1. juli 2025 (C20).',
    ]);
    expect([bokmål?.length, nynorsk?.length]).toEqual([8, 8]);
  });

  it('C11, C13, C20: afterwards, is what was missed', () => {
    const record = year({
      changes: [replaced('2024-09-15', 'p4', member('p5', 'l'))],
      attendance: attended(
        ['p2', 'p3', 'p4'],
        ...year()
          .attendance.slice(1)
          .map(() => ['p2', 'p3', 'p5']),
      ),
      work: year().work.with(1, { task: 'preparation', after: 'g1', on: '2025-01-05' }),
      delivered: { report: '2025-07-03T01:00:00+02:00' },
    });
    expect(says(judge(record))).toEqual([
      [
        'På samling\u00a01 manglet 1 person: 1 av 2 fra ledelsen i barnehage eller skole (kategori\u00a03) var med; p4 var ikke i prosjektgruppen da, og teller ikke (C11, C06).',
        'Mellom samling\u00a01 og samling\u00a02 (1. oktober 2024 – 31. desember 2024) er det ikke ført opp forberedelser; det som er ført opp, har en dato utenfor disse dagene (C13).',
        'Sluttrapport: levert 3. juli 2025 kl. 01.00, 1 dag og 1 time for sent. Fristen var til og med 1. juli 2025 (C20).',
      ],
      [
        'På samling\u00a01 mangla 1 person: 1 av 2 frå leiinga i barnehage eller skule (kategori\u00a03) var med; p4 var ikkje i prosjektgruppa då, og tel ikkje (C11, C06).',
        'Mellom samling\u00a01 og samling\u00a02 (1. oktober 2024 – 31. desember 2024) er det ikkje ført opp førebuingar; det som er ført opp, har ein dato utanfor desse dagane (C13).',
        'Sluttrapport: levert 3. juli 2025 kl. 01.00, 1 dag og 1 time for seint. Fristen var til og med 1. juli 2025 (C20).',
      ],
      [
        'At gathering\u00a01 the group was short of 1 person: it had 1 of 2 from kindergarten or school leadership (category\u00a03); p4 was not in the project group then and does not count (C11, C06).',
        'Between gathering\u00a01 and gathering\u00a02 (1 October 2024 – 31 December 2024) there is no record of preparation; what is recorded is dated outside these days (C13).',
        'Final report: delivered on 3 July 2025 at 01:00, 1 day and 1 hour too late. The deadline was the end of 1 July 2025 (C20).',
      ],
    ]);
  });

  it('C14: of continuity, names who and since when', () => {
    const changes = [left('2024-11-05', 'p1'), left('2024-11-05', 'p4'), left('2024-11-20', 'p2')];
    expect(says(leaf('continuity', year({ changes })))).toEqual([
      [
        'Prosjektgruppen har fortsatt 1 av 4 opprinnelige medlemmer. Minst 50\u00a0% er forventet (C14).',
        'Prosjektgruppen har vært uten administrativ ledelse (kategori\u00a01) fra 6. november 2024 og fagavdelingen for skole eller barnehage (kategori\u00a02) fra 21. november 2024 (C14).',
        'p1, p2 og p4 har forlatt prosjektgruppen uten at det er oppgitt hvem som tok over (C14).',
      ],
      [
        'Prosjektgruppa har framleis 1 av 4 opphavlege medlemmer. Minst 50\u00a0% er venta (C14).',
        'Prosjektgruppa har vore utan administrativ leiing (kategori\u00a01) frå 6. november 2024 og fagavdelinga for skule eller barnehage (kategori\u00a02) frå 21. november 2024 (C14).',
        'p1, p2 og p4 har forlate prosjektgruppa utan at det er oppgitt kven som tok over (C14).',
      ],
      [
        'The project group still has 1 of 4 original members. At least 50% are expected (C14).',
        'The project group has been without administrative leadership (category\u00a01) from 6 November 2024 and the department for schools or kindergartens (category\u00a02) from 21 November 2024 (C14).',
        'p1, p2 and p4 left the project group; no successor is named (C14).',
      ],
    ]);
  });

  it('P3, C11, C13: of a record with faults, names the places and the codes in a remark', () => {
    const record = year({
      attendance: [...year().attendance, { gathering: 'g9', persons: ['p1'] }],
      work: [...year().work, { task: 'rest', after: 'g1', on: '2024-11-05' }],
    });
    const faults = (and: string) =>
      `attendance[4].gathering (gathering.unknown) ${and} work[6].task (task.unknown).`;
    const [remark, ...others] = remarks(judge(record));
    expect(others).toEqual([]);
    expect(remark && says(remark)).toEqual([
      [`Disse opplysningene stemmer ikke med resten og er ikke brukt: ${faults('og')}`],
      [`Desse opplysningane stemmer ikkje med resten og er ikkje brukte: ${faults('og')}`],
      [`These parts of the record do not fit the rest and are not used: ${faults('and')}`],
    ]);
  });

  it('C11: of seats that share too few, says so', () => {
    const group = members('a', 'dl', 'l');
    const record = year({ members: group, attendance: attended(['p2', 'p3']) });
    expect(explain(leaf('attendance.g1', record), 'en', hkdir2024)).toEqual([
      'At gathering\u00a01 the group was short of 1 person: it had 1 of 2 from kindergarten or school leadership (category\u00a03); 3 in all are needed from the department for schools or kindergartens (category\u00a02) and kindergarten or school leadership (category\u00a03), but only 2 people can count there, and none counts twice (C11, C06).',
    ]);
  });

  it('C20: of a report that came just as it was over, and of a call with fixed days', () => {
    const delivered = { report: '2025-07-01T22:00:00Z' };
    expect(says(leaf('report', year({ delivered })))).toEqual([
      [
        'Sluttrapport: levert 2. juli 2025 kl. 00.00, akkurat da fristen gikk ut. Det måtte skje før. Fristen var til og med 1. juli 2025 (C20).',
      ],
      [
        'Sluttrapport: levert 2. juli 2025 kl. 00.00, akkurat då fristen gjekk ut. Det måtte skje før. Fristen var til og med 1. juli 2025 (C20).',
      ],
      [
        'Final report: delivered on 2 July 2025 at 00:00, exactly when the deadline passed. It had to be before then. The deadline was the end of 1 July 2025 (C20).',
      ],
    ]);
    const next = leaf('attendance.g3', midway(), fixed);
    expect(explain(next, 'nb', fixed)[0]).toContain(
      'samling\u00a03 (Brussel) (3.–6. februar 2025)',
    );
  });
});

describe('the texts of obligations', () => {
  it('C06, C11, C12, C13, C14, C20: are there for every code in every language', () => {
    for (const code of Object.keys(CODES)) {
      expect(reasonTexts).toHaveProperty([code]);
    }
  });

  it('C06, C11, C12, C13, C14, C20: are whole sentences with their clauses, for any record', () => {
    properties.explainsAnyRecordInWholeSentences(100);
  });
});
