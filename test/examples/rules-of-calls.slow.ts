import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { amendCall } from '../../src/call/amend.js';
import { type Call, defineCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { referenceTo } from '../../src/call/reference.js';
import type { Finding } from '../../src/criteria/finding.js';
import type { ApplicantReasons } from '../../src/eligibility/applicant.js';
import type { ChannelReasons } from '../../src/eligibility/channel.js';
import type { DeadlineReasons } from '../../src/eligibility/deadline.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import type { GroupReasons } from '../../src/eligibility/group-reasons.js';
import type { PartsReasons } from '../../src/eligibility/parts.js';
import type { Language } from '../../src/language/language.js';
import { textIn } from '../../src/language/text.js';
import type { AttendanceReasons } from '../../src/obligations/attendance.js';
import type { ConsistencyReasons } from '../../src/obligations/consistency.js';
import type { ContinuityReasons } from '../../src/obligations/continuity.js';
import type { DeliverableReasons } from '../../src/obligations/deliverable.js';
import { obligations } from '../../src/obligations/obligations.js';
import type { WorkReasons } from '../../src/obligations/work.js';
import { norway } from '../../src/register/index.js';
import { boundaryCases } from '../../src/testing/boundary-cases.js';
import { explain } from '../../src/texts/explain.js';
import { callWith, festival } from './other-calls.js';
import { explained, picturesIn, sectionsOf, tablesIn, textOf } from './rules-page.js';

const root = join(import.meta.dirname, '../..');
const example = join(root, 'examples/rules-as-a-document');
const approvedFolder = join(example, 'approved');
const languages: readonly Language[] = ['nb', 'nn', 'en'];

const load = (name: string) => import(join(example, name));
const { capital }: { capital: (text: string) => string } = await load('markdown.mjs');
const { rulesOf }: { rulesOf: (call: Call, lang: Language) => string } = await load('page.mjs');
// biome-ignore lint/suspicious/noExplicitAny: the words of the example have no types
const words: Record<string, any> = {};
for (const lang of languages) words[lang] = (await load(`words/${lang}.mjs`))[lang];

const approved = (lang: Language) =>
  readFileSync(join(approvedFolder, `hkdir-2024.${lang}.md`), 'utf8');

describe('the page of a real call', () => {
  const folder = join(root, 'examples/calls');
  const read = (name: string, file: string) =>
    JSON.parse(readFileSync(join(folder, name, file), 'utf8'));
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'call.json')));

  it('is made of each of more than thirteen', () => expect(names.length).toBeGreaterThan(13));

  // Each call in one of the languages, so that a page of some seconds is not made three times.
  it.each(names.map((name, at) => [name, languages[at % 3] ?? 'nb'] as const))(
    'of %s is whole in %s',
    (name, lang) => {
      const texts = existsSync(join(folder, name, 'texts.json')) ? read(name, 'texts.json') : {};
      const page = rulesOf(defineCall({ ...read(name, 'call.json'), ...texts }), lang);
      expect(page).not.toMatch(/\b(undefined|NaN|null)\b|\[object/);
      expect(page).toContain(capital(words[lang].names.eligibility));
    },
  );
});

describe('a change of a rule', () => {
  const changedIn = (call: Call) => {
    const before = sectionsOf(approved('nb'));
    const after = sectionsOf(rulesOf(call, 'nb'));
    const titles = new Set([...before.keys(), ...after.keys()]);
    return [...titles].filter((title) => before.get(title) !== after.get(title)).slice(1);
  };

  it('C03: of the deadline shows in the dates and at what is judged by it, and nowhere else', () => {
    const reason = 'The portal was down';
    const at = '2024-06-20T09:00:00+02:00';
    const later = amendCall(hkdir2024, { deadline: { at: '2024-06-28T10:00' } }, { at, reason });
    expect(changedIn(later)).toEqual([
      'Endringer',
      'Datoene',
      'Søkeren',
      'Søknadsfristen',
      'Flere søknader fra samme søker',
    ]);
  });

  it('C09, C14: of a sum, or of what is required, shows there', () => {
    const { grant, obligations = {} } = hkdir2024;
    const firm = { ...obligations['continuity'], level: 'required' };
    const items = {
      ...grant?.items,
      'other-costs': { kind: 'actual-costs' as const, fixed: 6_000_000, clauses: ['C09'] },
    };
    expect(changedIn(callWith({ grant: { items } }))).toEqual(['Hva en plass gir']);
    expect(changedIn(callWith({ obligations: { ...obligations, continuity: firm } }))).toEqual([
      'Hva en plass forplikter til',
      'Kontinuitet',
    ]);
  });

  it('is listed with its version, its date, its reason and what it changed', () => {
    const reason = 'Portalen var nede';
    const at = '2024-06-20T09:00:00+02:00';
    const later = amendCall(hkdir2024, { deadline: { at: '2024-06-28T10:00' } }, { at, reason });
    const [row] = tablesIn(sectionsOf(rulesOf(later, 'nb')).get('Endringer') ?? '')[0]?.rows ?? [];
    expect(row).toEqual(['2', '20. juni 2024 kl. 09.00', reason, 'deadline.at']);
    const { sha256 } = referenceTo(later);
    expect(rulesOf(later, 'nb')).toContain(sha256);
    expect(rulesOf(later, 'nb')).toContain('`hkdir-2024`, versjon 2');
    expect(approved('nb')).toContain(referenceTo(hkdir2024).sha256);
  });
});

const isForMunicipalities = ({ applicant }: Call) => applicant?.kind === 'municipality';
const calledFor = (name: string, more: object = {}) =>
  defineCall({
    ...JSON.parse(readFileSync(join(root, `examples/calls/${name}/call.json`), 'utf8')),
    ...more,
  });

/** The codes of the formal criteria, and the calls that can give each. */
const FORMAL: Readonly<
  Record<
    keyof (ApplicantReasons & GroupReasons & DeadlineReasons & PartsReasons & ChannelReasons),
    (call: Call) => boolean
  >
> = {
  'applicant.municipality': isForMunicipalities,
  'applicant.not-municipality': isForMunicipalities,
  'applicant.without-orgnr': isForMunicipalities,
  'applicant.registered': (call) => !isForMunicipalities(call),
  'applicant.not-registered': (call) => !isForMunicipalities(call),
  'applicant.invalid-orgnr': () => true,
  'applicant.outside-register': () => true,
  'applicant.unknown-in-register': () => true,
  'applicant.day-unknown': () => false,
  'group.complete': ({ group }) => group?.seats !== undefined,
  'group.incomplete': ({ group }) => group?.seats !== undefined,
  'group.not-stated': () => false,
  'group.within-seats': () => false,
  'group.over-seats': () => false,
  'group.too-small': () => false,
  'group.within': ({ group }) => group?.size?.maximum !== undefined,
  'group.too-large': ({ group }) => group?.size?.maximum !== undefined,
  'deadline.none': () => false,
  'deadline.none-not-submitted': () => false,
  'deadline.in-time': () => true,
  'deadline.late': () => true,
  'deadline.not-submitted': () => true,
  'parts.not-stated': () => false,
  'parts.unknown': () => false,
  'parts.complete': ({ parts }) => parts !== undefined,
  'parts.missing': ({ parts }) => parts !== undefined,
  'channel.not-stated': () => false,
  'channel.accepted': () => true,
  'channel.wrong': () => true,
  'channel.not-submitted': () => true,
};

/** Every code of an obligation whose date is known. */
const OBLIGATIONS: Readonly<
  Record<
    Exclude<
      keyof (ConsistencyReasons &
        AttendanceReasons &
        WorkReasons &
        ContinuityReasons &
        DeliverableReasons),
      | 'attendance.too-many'
      | 'attendance.so-far'
      | 'deliverable.due-unknown'
      | 'deliverable.delivered'
      | 'deliverable.any-time'
    >,
    true
  >
> = {
  'record.consistent': true,
  'record.faulty': true,
  'attendance.enough': true,
  'attendance.too-few': true,
  'attendance.not-recorded': true,
  'attendance.to-come': true,
  'work.done': true,
  'work.missing': true,
  'work.to-come': true,
  'continuity.members-kept': true,
  'continuity.members-lost': true,
  'continuity.no-members': true,
  'continuity.categories-filled': true,
  'continuity.category-empty': true,
  'continuity.replacements-named': true,
  'continuity.not-replaced': true,
  'deliverable.in-time': true,
  'deliverable.late': true,
  'deliverable.missing': true,
  'deliverable.to-come': true,
};

describe.each(languages)('the page in %s is complete:', (lang) => {
  it.each([
    ['of 2024', hkdir2024],
    ['of another kind', festival],
    ['of a school', calledFor('school-lottery')],
    ['of a fund', calledFor('travel-grant')],
    ['of a pilot', calledFor('pilot-round')],
  ])('every code that the formal criteria of the call %s can give is explained', (_, call) => {
    const codes = new Set(explained(rulesOf(call, lang)).map(({ code }) => code));
    const possible = Object.entries(FORMAL).filter(([, canBe]) => canBe(call));
    expect([...codes].filter((code) => code && code in FORMAL).sort()).toEqual(
      possible.map(([code]) => code).sort(),
    );
  });

  it('C06, C11–C14, C20: every code of an obligation is', () => {
    const codes = explained(approved(lang)).map(({ code }) => code);
    expect(Object.keys(OBLIGATIONS).filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('C07–C10: every item of the grant is a row of a table', () => {
    const section = sectionsOf(approved(lang)).get(words[lang].names.grant) ?? '';
    const [table] = tablesIn(section);
    expect(table?.rows.map((row) => row.at(-1))).toEqual(['C07', 'C08', 'C09', 'C10']);
  });

  it('every payment is a row of a table, with what it is of, when it is paid and after what', () => {
    const terms = { ...hkdir2024.terms, start: 'A', rest: 'B' };
    const payments = {
      start: { percent: 40, due: { day: '2024-09-01' }, clauses: ['C09'] },
      rest: { percent: 'balance', after: 'report', clauses: ['C08'] },
    };
    const repayment = { due: { months: 2, after: 'award' }, clauses: ['C08'] };
    const page = rulesOf(callWith({ terms, payments, repayment }), lang);

    const section = sectionsOf(page).get(words[lang].names.payments) ?? '';
    const rows = tablesIn(section)[0]?.rows ?? [];

    expect(rows.map((row) => [row[0], row.at(-1)])).toEqual([
      ['A', 'C09'],
      ['B', 'C08'],
    ]);
    expect(rows[0]?.[1]).toContain('40');
    expect(rows[0]?.[2]).toContain('2024');
    expect(rows[1]?.[3]).toContain(textIn(hkdir2024.terms['report'] ?? '', lang));
    expect(section).toMatch(/2 (måneder|månader|months)/);
  });

  it('every edge is there, with what becomes of it, its code and its sentence', () => {
    const { decisions } = words[lang];
    const rows = explained(approved(lang));
    const criteria = formalCriteria(hkdir2024, { register: norway });
    const cases = boundaryCases(hkdir2024);
    expect(cases.length).toBeGreaterThan(50);
    for (const { edge, application, rejectedFor } of cases) {
      const { findings = [] } = criteria.evaluate(application);
      const outcome = decisions[rejectedFor === null ? 'met' : 'not-met'];
      const found = findings
        .filter(({ reason }) => rejectedFor === null || reason.code === rejectedFor)
        .filter((leaf) => {
          const [why] = explain(leaf, lang, hkdir2024);
          return rows.some(
            (row) => row.outcome === outcome && row.code === leaf.reason.code && row.why === why,
          );
        });
      expect(found.length, edge).toBeGreaterThan(0);
    }
  });

  it('C01–C21: every clause is cited by the rules that stand on it', () => {
    const page = approved(lang);
    const { contents } = words[lang];
    const rows = tablesIn(sectionsOf(page).get(contents.title) ?? '')[0]?.rows ?? [];
    expect(rows.map(([id]) => id)).toEqual(Object.keys(hkdir2024.clauses));
    for (const [id = '', heading, text, rules] of rows) {
      const clause = hkdir2024.clauses[id];
      expect([heading, text]).toEqual([clause?.heading, clause && textIn(clause.text, lang)]);
      const sections = citedIn(hkdir2024, id).map((path) => titleOf(path, lang));
      expect(rules?.split(', ')).toEqual(expect.arrayContaining(sections));
      for (const title of rules?.split(', ') ?? []) {
        expect(sectionsOf(page).get(title)).toContain(`\n- \`${id}\` `);
      }
    }
  });
});

/** The sections of the page that carry what a call says at a path, where they have another name. */
const SECTIONS: Readonly<Record<string, string>> = {
  severalApplications: 'several',
  'selection.capacity': 'draw',
  selection: 'draw',
  'grant.items.stay': 'grant',
  'grant.items.travel': 'grant',
  'grant.items.other-costs': 'grant',
  'grant.items.special-needs': 'grant',
  'answers.answer': 'answer',
};

/** The title of the section of the page that carries what a call says at a path. */
function titleOf(path: string, lang: Language): string {
  const [section = '', id = ''] = path.split('.');
  if (section === 'obligations') return capital(textIn(hkdir2024.terms[id] ?? id, lang));
  const { names } = words[lang];
  return section === 'gatherings' ? names.gatherings : names[SECTIONS[path] ?? path];
}

/** The paths at which a call cites a clause. */
function citedIn(section: object, clause: string, path: readonly string[] = []): string[] {
  return Object.entries(section).flatMap(([key, value]): string[] => {
    if (Array.isArray(value) && /clauses$/i.test(key)) {
      const own = key === 'clauses' ? path : [...path, key.replace('Clauses', '')];
      return value.includes(clause) ? [own.join('.')] : [];
    }
    const isSection = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isSection && key !== 'clauses' ? citedIn(value, clause, [...path, key]) : [];
  });
}

describe('a call of another kind', () => {
  const page = (lang: Language = 'nb', call = festival) => rulesOf(call, lang);
  const section = (title: string, call = festival) => sectionsOf(page('nb', call)).get(title) ?? '';

  it('has just the sections that it has something for', () => {
    expect([...sectionsOf(page()).keys()]).toEqual([
      'Regler: Festival',
      'Endringer',
      'Punktene i utlysningen',
      'Slik blir en søknad avgjort',
      'Datoene',
      'Krav til søknaden',
      'Søkeren',
      'Gruppen',
      'Åpningen',
      'Søknadsfristen',
      'Leveringsmåten',
      'Flere søknader fra samme søker',
      'Svar til søkerne',
    ]);
  });

  it('is said in full in every language, without a gap', () => {
    for (const lang of languages) {
      const text = page(lang);
      expect(text).not.toMatch(/undefined|NaN|\[object|null|Infinity|Invalid/);
      expect(text).not.toMatch(/[ \t]\n|\n{3}/);
      expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true);
    }
  });

  it('says what it takes', () => {
    expect(section('Gruppen')).toContain('\n- 2 fra koret\n- 3 fra «brass-band»\n');
    expect(section('Gruppen')).toContain('teller i hver av dem');
    expect(section('Søknadsfristen')).toContain(
      'før 1. mai 2031 kl. 00.00 (Europe/Oslo, `2031-05-01T00:00:00+02:00`)',
    );
    expect(section('Søknadsfristen')).toContain('er for sen');
    expect(section('Leveringsmåten')).toContain('en av disse kanalene: «letter», «in person»');
    expect(section('Åpningen')).toContain(
      'åpner 2. januar 2031 kl. 08.30 (Europe/Oslo, `2031-01-02T08:30:00+01:00`)',
    );
    expect(section('Svar til søkerne')).toContain(
      'innen 14 dager etter fristen.\nDet er 15. mai 2031.',
    );
  });

  it('names the clauses that no rule stands on, and whether they are context', () => {
    const [table] = tablesIn(section('Punktene i utlysningen'));
    const rules = table?.rows.map((row) => row[3]);
    expect(rules?.slice(2)).toEqual(['Bakgrunn, ingen regel', 'Ingen regel bygger på punktet']);
  });

  it('has what it gives and asks, where it has just some of that', () => {
    const { attendance, continuity, report } = hkdir2024.obligations ?? {};
    const call = callWith({
      course: undefined,
      grant: { items: { travel: { kind: 'actual-costs', clauses: ['C08'] } } },
      obligations: { attendance, continuity, report },
      series: undefined,
    });
    const titles = [...sectionsOf(rulesOf(call, 'nb')).keys()];
    expect(titles.slice(titles.indexOf('Samlingene'))).toEqual([
      'Samlingene',
      'Hva en plass gir',
      'Hva en plass forplikter til',
      'Oppmøte',
      'Kontinuitet',
      'Sluttrapport',
      'Opplysningene om plassen',
    ]);
    expect(section('Hva en plass gir', call)).not.toContain('høyst');
    const isDashed = 'Det som har stiplet strek';
    expect(section('Hva en plass forplikter til', call)).toContain(isDashed);
    const required = { ...continuity, level: 'required' };
    const firm = callWith({ obligations: { attendance, continuity: required, report } });
    expect(section('Hva en plass forplikter til', firm)).not.toContain(isDashed);
  });

  it('is written though it asks for more people than an application can list', () => {
    const seats = { one: 600, two: 600 };
    const group = { kind: 'persons', seats, clauses: [] };
    const attendance = { kind: 'attendance', seats, clauses: [] };
    const call = callWith({ group, obligations: { attendance } });
    const codes = explained(page('en', call)).map(({ code }) => code);
    expect(codes).toContain('group.incomplete');
    expect(codes).not.toContain('group.complete');
    expect(page('en', call)).toContain('- 600 from ‘one’');
  });
});

describe('several applications of one applicant', () => {
  const rowsOf = (counts: string) => {
    const call = callWith({ severalApplications: { counts, clauses: [] } });
    const section = sectionsOf(rulesOf(call, 'nb')).get('Flere søknader fra samme søker') ?? '';
    return tablesIn(section)[0]?.rows ?? [];
  };
  const becomes = (counts: string) => rowsOf(counts).map((row) => row[2]);

  it('C03: were received when they are said to have been', () => {
    const received = rowsOf('last-submitted').map((row) => row[1]);
    const [first, last, late, otherwise, draft, ...ofAnother] = received;
    expect([last, draft]).toEqual(['24. juni 2024 kl. 10.00', 'aldri']);
    expect(first).toMatch(/^17\. juni 2024/);
    expect(late).toBe('24. juni 2024 kl. 11.00');
    expect(otherwise).toBe(first);
    expect(ofAnother).toEqual([first, last]);
  });

  it('C18: come to what the call says, by which of them counts', () => {
    const last = 'erstattet av: A, levert sist i tide, uten feil';
    expect(becomes('last-submitted')).toEqual([
      last,
      'kvalifisert',
      last,
      last,
      'ikke avgjort',
      'erstattet av: B, levert sist i tide, mangelfull',
      'avvist',
    ]);
    const first = 'erstattet av: A, levert først, uten feil';
    expect(becomes('first-submitted')).toEqual([
      'kvalifisert',
      first,
      first,
      first,
      'ikke avgjort',
      'avvist',
      'erstattet av: B, levert først, mangelfull',
    ]);
    expect(becomes('each')).toEqual([
      'kvalifisert',
      'kvalifisert',
      'avvist',
      'avvist',
      'ikke avgjort',
      'kvalifisert',
      'avvist',
    ]);
  });
});

describe('the pictures', () => {
  /** What a line may be, where a text is in quotes and has no sign in it that is more than itself. */
  const TEXT = String.raw`"(?:[\p{L}\p{M}\p{N}\p{Zs}.,:()«»‘’“”–→§?!/…-]|#\d+;)*"`;
  const NODE = String.raw`\w+(?:\[${TEXT}\]|\(\[${TEXT}\]\)|\{\{${TEXT}\}\})?(?::::recommended)?`;
  const LINE = new RegExp(
    String.raw`^(?:${NODE}(?: (?:-->|-\.->|-- ${TEXT} -->) ${NODE})?|subgraph \w+ \[${TEXT}\]|end|class \w+ recommended|classDef recommended stroke-dasharray: 5 5|flowchart (?:TD|LR))$`,
    'u',
  );
  const wellFormed = (page: string) =>
    expect(
      picturesIn(page)
        .flat()
        .filter((line) => !LINE.test(line)),
    ).toEqual([]);

  it('are drawn from lines that cannot be read as anything else', () => {
    for (const lang of languages) {
      expect(picturesIn(approved(lang))).toHaveLength(2);
      for (const call of [hkdir2024, festival]) wellFormed(rulesOf(call, lang));
    }
  });

  it('C16, C17: have every criterion of the tree, with its clauses, in the frame of the whole', () => {
    const [lines = []] = picturesIn(approved('nb'));
    const { findings = [] } = formalCriteria(hkdir2024, { register: norway }).evaluate(
      boundaryCases(hkdir2024)[0]?.application as never,
    );
    const inFrame = lines.slice(
      lines.findIndex((line) => line.startsWith('subgraph')),
      lines.indexOf('end'),
    );
    expect(inFrame[0]).toContain('alle 5 må være oppfylt (C16, C17)');
    expect(inFrame.slice(1)).toEqual(
      findings.map(({ criterion, clauses }) =>
        expect.stringContaining(`["${words['nb'].names[criterion]} (${clauses.join(', ')})"]`),
      ),
    );
  });

  it('C04, C18: lead from the eligible to a place by a draw, in a call that has one', () => {
    const [lines] = picturesIn(approved('nb'));
    expect(lines).toContain(
      'eligible --> enough{{"Er det flere kvalifiserte enn plasser (6)? (C04)"}}',
    );
    expect(lines).toContain('draw -- "trukket ut" --> place');
    expect(picturesIn(rulesOf(festival, 'nb'))).toHaveLength(1);
    expect(picturesIn(rulesOf(festival, 'nb'))[0]?.join()).not.toMatch(/eligible -->|draw/);
    const order = [{ by: 'receipt' }];
    const undrawn = callWith({ selection: { ...hkdir2024.selection, order } });
    expect(picturesIn(rulesOf(undrawn, 'nb'))[0]).toContain(
      'enough -- "ja" --> order["I rekkefølge (C18)"]',
    );
  });

  it('C11–C14, C20: have all that a place obliges to, and what is recommended in dashes', () => {
    const parts = (call: Call) =>
      obligations(call)
        .evaluate({ asOf: '2024-09-01T00:00:00Z' })
        .findings?.filter(({ criterion }) => criterion !== 'obligations.record') ?? [];
    const count = (findings: readonly Finding[]) =>
      findings.reduce((sum, part) => sum + 1 + (part.findings?.length ?? 0), 0);
    const drawn = (call: Call) => {
      const lines = picturesIn(rulesOf(call, 'en'))[1] ?? [];
      const isDashed = (line: string) => line.includes('-.->') && line.endsWith(':::recommended');
      const dashed = lines.filter(isDashed).length;
      return { solid: lines.filter((line) => line.includes(' --> ')).length, dashed };
    };
    for (const level of ['recommended', 'required'] as const) {
      const ofCall = hkdir2024.obligations ?? {};
      const continuity = { ...ofCall['continuity'], level };
      const call = callWith({ obligations: { ...ofCall, continuity } });
      const all = parts(call);
      const advised = all.filter((part) => part.level === 'recommended');
      expect(advised).toHaveLength(level === 'recommended' ? 2 : 1);
      const dashed = count(advised);
      expect(drawn(call)).toEqual({ solid: count(all) - dashed, dashed });
    }
  });

  it('draw a dozen parts of an obligation, and say how many more there are', () => {
    const gatherings = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [
        `g${at}`,
        { month: `${2025 + at}-10`, clauses: ['C06'] },
      ]),
    );
    const { report, ...obligations } = hkdir2024.obligations ?? {};
    const course = { from: '2025-10', to: '2044-10', clauses: ['C05'] };
    const page = rulesOf(callWith({ gatherings, course, obligations }), 'en');
    wellFormed(page);
    const lines = picturesIn(page)[1] ?? [];
    expect(lines.filter((line) => /^c_attendance -->/.test(line))).toHaveLength(13);
    expect(lines.join('\n')).toContain('"… and 8 more"');
  });

  it('C06: say so on one line each, whatever a gathering is called', () => {
    const hostile = callWith(HOSTILE);
    for (const lang of languages) wellFormed(rulesOf(hostile, lang));
  });
});

const EVIL = [
  '1. `code` | cell <script>alert(1)</script>\r\n# head',
  '[link](javascript:alert(2)) ![image](x) **b** _i_ ~~d~~ $$m$$ &lt; \\| "q" #quot;',
  '%%{init: {"securityLevel": "loose"}}%% ```\n``` end; ]]) --> \u202egnol',
].join('\n');
const localized = { nb: EVIL, nn: EVIL, en: EVIL };
const HOSTILE = {
  title: localized,
  organiser: EVIL.slice(0, 200),
  terms: Object.fromEntries(Object.keys(hkdir2024.terms).map((id) => [id, localized])),
  clauses: Object.fromEntries(
    Object.entries(hkdir2024.clauses).map(([id, clause]) => [
      id,
      { ...clause, heading: EVIL.slice(0, 200), text: EVIL },
    ]),
  ),
  channel: {
    accepted: [EVIL.slice(0, 100), '|', '`', '\\', ' a  b ', 'a\u2028b'],
    clauses: ['C15'],
  },
  gatherings: Object.fromEntries(
    Object.entries(hkdir2024.gatherings ?? {}).map(([id, one]) => [
      id,
      { ...one, place: EVIL.slice(0, 200) },
    ]),
  ),
};

describe('what comes from the call', () => {
  const hostile = callWith(HOSTILE);
  /** A text as it is shown: on one line, and what would turn it round by its number. */
  const shown = (text: string) => text.replace(/\s+/g, ' ').replaceAll('\u202e', '(U+202E)').trim();

  it.each(languages)('is text and nothing but text in %s', (lang) => {
    const reason = EVIL;
    const at = '2024-06-20T09:00:00+02:00';
    const amended = amendCall(hostile, { deadline: { at: '2024-06-28T10:00' } }, { at, reason });
    const page = rulesOf(amended, lang);
    const html = marked.parse(page) as string;
    const tags = new Set([...html.matchAll(/<\/?(\w+)/g)].map(([, name]) => name));
    const usual = 'h1 h2 h3 p ul li code pre a table thead tbody tr th td'.split(' ');
    expect([...tags].filter((name) => !usual.includes(name ?? ''))).toEqual([]);
    expect([...html.matchAll(/href="(?!#)[^"]*"/g)]).toEqual([]);
    expect(page).not.toMatch(/[\u202e\r\u2028]/);
    const heading = /<h1[^>]*>(.*)<\/h1>/.exec(html)?.[1] ?? '';
    expect(textOf(heading)).toBe(words[lang].head.title(shown(EVIL)));
    for (const { head, bars } of tablesIn(page)) expect(bars).toEqual([head.length + 1]);
    const titles = (text: string) => [...sectionsOf(text).keys()].slice(1);
    // The term of an obligation is the title of its section.
    const ofTerms = Object.keys(hkdir2024.obligations ?? {}).map((id) =>
      titleOf(`obligations.${id}`, lang),
    );
    expect(titles(page).filter((title) => !title.includes('alert(1)'))).toEqual(
      titles(approved(lang)).filter((title) => !ofTerms.includes(title)),
    );
    const [clauses] = tablesIn(sectionsOf(page).get(words[lang].contents.title) ?? '');
    expect(clauses?.rows.every((row) => row[2] === shown(EVIL))).toBe(true);
    const [change] = tablesIn(sectionsOf(page).get(words[lang].head.amendments) ?? '');
    expect(change?.rows[0]?.[2]).toBe(shown(EVIL));
  });

  it('stands by its id where the call has no word for it', () => {
    const { leadership, plans, g2, ...terms } = hkdir2024.terms;
    for (const lang of languages) {
      const page = rulesOf(callWith({ terms }), lang);
      for (const id of ['leadership', 'plans', 'g2']) {
        expect(page).toContain(lang === 'en' ? `‘${id}’` : `«${id}»`);
      }
      expect(page).not.toMatch(/undefined/);
    }
  });
});

describe('the links', () => {
  it('lead to a heading that is there once, by the rules of GitHub', () => {
    for (const lang of languages) {
      for (const call of [hkdir2024, festival]) {
        const page = rulesOf(call, lang);
        const titles = [...page.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => title);
        const slugs = titles.map((title) =>
          title
            .toLowerCase()
            .replace(/[^\wæøå -]/g, '')
            .replace(/ /g, '-'),
        );
        const html = marked.parse(page) as string;
        const links = [...html.matchAll(/href="#([^"]*)"/g)].map(([, to = '']) => decodeURI(to));
        expect(links.length).toBeGreaterThan(5);
        expect(links.filter((to) => slugs.filter((slug) => slug === to).length !== 1)).toEqual([]);
        expect(html).not.toMatch(/\[[A-ZÅ][^\]<]*\]/);
      }
    }
  });
});
