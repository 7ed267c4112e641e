import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import {
  type Admission,
  canonicalJson,
  commitmentTo,
  type DrawRecord,
  decisive,
  type Finding,
  type HandedIn,
  type Settlement,
  verifyDraw,
} from '../../src/index.js';
import { textIn } from '../../src/language/text.js';
import { norway } from '../../src/register/index.js';

const root = join(import.meta.dirname, '../..');
const example = join(root, 'examples/run-the-2024-call');
const temporary = mkdtempSync(join(tmpdir(), 'run-the-2024-call-'));
const out = join(temporary, 'out');

afterAll(() => rmSync(temporary, { recursive: true }));

interface Setting {
  readonly TZ?: string;
  readonly cwd?: string;
  /** Options of Node itself. */
  readonly node?: readonly string[];
}

function run(args: readonly string[], { TZ = 'UTC', cwd = root, node = [] }: Setting = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...node, join(example, 'run.mjs'), ...args],
    { cwd, encoding: 'utf8', env: { ...process.env, TZ }, maxBuffer: 1 << 26 },
  );
  return { status, stdout, stderr };
}

function temporaryFile(name: string, content: string | Buffer): string {
  const path = join(temporary, name);
  writeFileSync(path, content);
  return path;
}

const { numbers: given, secret } = JSON.parse(readFileSync(join(example, 'draw.json'), 'utf8'));

/** What somebody kept of the draw, and saw. */
const copiesOf = ({ announcement, entries }: DrawRecord): HandedIn => ({
  announcement: canonicalJson(announcement),
  entries: entries.sha256,
  lookedUp: { numbers: { [given.name]: given.numbers }, secrets: [secret] },
});

function results(folder = out): { admission: Admission; record: DrawRecord } {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return { admission: read('admission.json'), record: read('record.json') };
}

/** The lines of a print-out from a title to the next one. */
function section(text: string, title: string): string {
  const start = text.indexOf(`\n${title}`);
  const next = text.slice(start + 1).search(/\n\n[^\s].*\n-+\n/);
  return text.slice(start + 1, next === -1 ? undefined : start + 1 + next);
}

const input: { id: string; applicant: { orgnr: string }; appliedFor?: object }[] = JSON.parse(
  readFileSync(join(example, 'applications.json'), 'utf8'),
);

describe('the applications of the example', () => {
  it('run, report each step on standard error, and write what they came to', () => {
    const used = 'process.on("exit",()=>console.error(process.resourceUsage().userCPUTime))';
    const { status, stderr } = run(['--out', out], {
      node: ['--import', `data:text/javascript,${used}`],
    });
    expect(status).toBe(0);
    const steps = stderr.trimEnd().split('\n');
    expect(Number(steps.pop()), 'microseconds of processor time').toBeLessThan(2e6);
    expect(steps).toEqual([
      'Vurderer søknadene i examples/run-the-2024-call/applications.json: 63 …',
      'Trekker plasser: 6, blant kvalifiserte kommuner: 38 …',
      'Følger året for dem som fikk plass …',
      `Skriver resultatene til ${out} …`,
    ]);
    expect(readdirSync(out).sort()).toEqual([
      'admission.json',
      'obligations.json',
      'record.json',
      'report.html',
    ]);
  });

  it('C01: all but the four that should fail are from municipalities of the register', () => {
    const no = input.filter(({ applicant }) => !norway.find(applicant.orgnr, '2024-06-24'));
    expect(no.map(({ id }) => id)).toEqual(['a-047', 'a-048', 'a-049', 'a-050']);
    expect(input.length).toBe(63);
  });

  const rejected: readonly (readonly [string, string, readonly string[]])[] = [
    ['C03: one millisecond late', 'a-032', ['deadline.late']],
    ['C03: late, though its offset makes it look in time', 'a-033', ['deadline.late']],
    ['C03: a day late', 'a-034', ['deadline.late']],
    ['C02: one leader of a kindergarten or school too few', 'a-035', ['group.incomplete']],
    ['C02: nobody from administrative leadership', 'a-036', ['group.incomplete']],
    ['C02: nobody at all', 'a-037', ['group.incomplete']],
    ['C02: four lines, but three people', 'a-038', ['group.incomplete']],
    ['C02: five people, but one for two categories', 'a-039', ['group.incomplete']],
    ['C16: a part of blanks', 'a-042', ['parts.missing']],
    ['C16: a part that is not there', 'a-043', ['parts.missing']],
    ['C16: parts of what cannot be seen', 'a-044', ['parts.missing']],
    ['C15: by e-mail', 'a-046', ['channel.wrong']],
    ['C01: a county', 'a-047', ['applicant.not-municipality']],
    ['C01: a company', 'a-048', ['applicant.not-municipality']],
    ['C01: a wrong check digit', 'a-049', ['applicant.invalid-orgnr']],
    ['C01: the number that Ålesund had until 2024', 'a-050', ['applicant.not-municipality']],
    ['C16: the last one delivered, with a part left blank', 'a-059', ['parts.missing']],
    [
      'C17: all that is wrong is told, not the first thing only',
      'a-063',
      ['group.incomplete', 'deadline.late', 'parts.missing', 'channel.wrong'],
    ],
  ];
  it.each(rejected)('%s: %s is rejected', (name, id, codes) => {
    const { finding } = one(results().admission.rejected, id);
    expect(finding.outcome).toBe('not-met');
    expect(decisive(finding).map(({ reason }) => reason.code)).toEqual(codes);
    const [clause = ''] = name.split(':');
    expect([...finding.clauses, ...decisive(finding).flatMap((leaf) => leaf.clauses)]).toContain(
      clause,
    );
  });

  it('C17: nothing else is rejected', () => {
    expect(ids(results().admission.rejected)).toEqual(rejected.map(([, id]) => id).sort());
  });

  it.each([
    ['C03: at 10:00:00.000 exactly', 'a-029', 'deadline', { marginMs: 0 }],
    ['C03: a millisecond before, in UTC', 'a-030', 'deadline', { marginMs: 1 }],
    ['C03: in time only because of its offset', 'a-031', 'deadline', { marginMs: 60_000 }],
    [
      'C02: four people who fit in one way only',
      'a-040',
      'group',
      { seating: { administration: ['p4'], department: ['p2'], leadership: ['p1', 'p3'] } },
    ],
    [
      'C02: one person twice, and still enough',
      'a-041',
      'group',
      { seating: { administration: ['p1'], department: ['p2'], leadership: ['p3', 'p4'] } },
    ],
    ['C16: parts of one word', 'a-045', 'parts', { required: ['plans', 'motivation'] }],
    ['C01: the number that Ålesund has since 2024', 'a-005', 'applicant', { number: '1508' }],
  ])('%s: %s is eligible', (_, id, criterion, params) => {
    const { finding } = one(results().admission.eligible, id);
    expect(finding.outcome).toBe('met');
    const leaf = finding.findings?.find((part) => part.criterion === criterion);
    expect(leaf?.reason.params).toMatchObject(params);
  });

  it('C18: a municipality is in the draw once, with its last application in time', () => {
    const { admission, record } = results();
    expect(admission.superseded.map(({ id, by }) => [id, by])).toEqual([
      ['a-052', 'a-051'],
      ['a-053', 'a-051'],
      ['a-055', 'a-054'],
      ['a-057', 'a-056'],
      ['a-058', 'a-059'],
    ]);
    expect(ids(admission.eligible)).toEqual(expect.arrayContaining(['a-051', 'a-054', 'a-056']));
    expect(new Set(record.entries.lines).size).toBe(record.entries.lines.length);
  });

  it('C15, C16: a draft that was never sent is not decided, and supersedes nothing', () => {
    const { undetermined, eligible } = results().admission;
    expect(ids(undetermined)).toEqual(['a-060', 'a-062']);
    for (const { finding } of undetermined) {
      const codes = decisive(finding).map(({ reason }) => reason.code);
      expect(codes).toEqual(['deadline.not-submitted', 'channel.not-submitted']);
    }
    expect(ids(eligible)).toContain('a-061');
  });

  it('C16: all others are eligible, and every application is in one list', () => {
    const { eligible, rejected, undetermined, superseded } = results().admission;
    const ordinary = Array.from({ length: 31 }, (_, i) => `a-${String(i + 1).padStart(3, '0')}`);
    const special = ['a-040', 'a-041', 'a-045', 'a-051', 'a-054', 'a-056', 'a-061'];
    expect(ids(eligible)).toEqual([...ordinary, ...special]);
    const all = [eligible, rejected, undetermined, superseded].flatMap(ids).sort();
    expect(all).toEqual(input.map(({ id }) => id));
  });

  it('give every reason code of the formal criteria', () => {
    const { eligible, rejected, undetermined, superseded } = results().admission;
    const all = [eligible, rejected, undetermined, superseded].flat();
    const codes = all.flatMap(({ finding }) => leaves(finding)).map(({ reason }) => reason.code);
    expect([...new Set(codes)].sort()).toEqual([
      'applicant.invalid-orgnr',
      'applicant.municipality',
      'applicant.not-municipality',
      'channel.accepted',
      'channel.not-submitted',
      'channel.wrong',
      'deadline.in-time',
      'deadline.late',
      'deadline.not-submitted',
      'group.complete',
      'group.incomplete',
      'parts.complete',
      'parts.missing',
    ]);
  });

  it('C10: some of those with a place in the draw apply for special needs', () => {
    const { eligible } = results().admission;
    const asking = input.filter((application) => application.appliedFor !== undefined);
    const eligibleIds = new Set(ids(eligible));
    expect(asking.filter(({ id }) => eligibleIds.has(id)).length).toBe(8);
  });
});

describe('the record of the example', () => {
  it('C04, C18: six of the 38 eligible have a place, and the record verifies', () => {
    const { admission, record } = results();
    expect(record.entries.lines).toEqual(admission.eligible.map(({ orgnr }) => orgnr).sort());
    expect(record.order.filter(({ place }) => place).map(({ rank }) => rank)).toEqual([
      1, 2, 3, 4, 5, 6,
    ]);
    expect(record.order.length).toBe(38);
    expect(verifyDraw(record, copiesOf(record)).outcome).toBe('met');
  });

  it('C03: entries close at the deadline, and the draw comes after it', () => {
    const { announcement } = results().record;
    expect(Date.parse(announcement.closesAt)).toBe(Date.parse('2024-06-24T10:00:00+02:00'));
    expect(announcement).toMatchObject({
      drawId: 'hkdir-2024',
      selection: { order: [], places: 6 },
      drawAt: '2024-06-26T10:00:00Z',
    });
    expect(announcement.sources).toEqual([
      { kind: 'secret', commitment: commitmentTo(secret) },
      {
        kind: 'numbers',
        name: 'Terningkast i eksempelet',
        count: 10,
        from: 1,
        to: 6,
        repeat: true,
        order: 'drawn',
        outside: true,
      },
    ]);
  });

  it('is the same, to the byte, in any zone of the host', () => {
    const elsewhere = join(temporary, 'elsewhere');
    run(['--out', elsewhere], { TZ: 'Pacific/Apia' });
    for (const name of readdirSync(out)) {
      expect(readFileSync(join(elsewhere, name), 'utf8')).toBe(
        readFileSync(join(out, name), 'utf8'),
      );
    }
  });
});

describe('the year of the example', () => {
  const yearOf = (...args: string[]) => {
    const folder = join(temporary, `year-${args.join('')}`.replaceAll(':', ''));
    const { status, stdout, stderr } = run([...args, '--lang', 'en', '--out', folder]);
    expect(status, stderr).toBe(0);
    const file = readFileSync(join(folder, 'obligations.json'), 'utf8');
    const { places, ...rest } = JSON.parse(file) as {
      places: { orgnr: string; finding: Finding; settlement: Settlement }[];
      asOf: string;
    };
    const of = (orgnr: string) => {
      const place = places.find((one) => one.orgnr === orgnr);
      if (place === undefined) throw new Error(`${orgnr} has no place`);
      return place;
    };
    return { ...rest, places, of, stdout };
  };
  const [KARASJOK, TINN, TROMSØ, VÅLER, RINGSAKER] = [
    '963376030',
    '864963552',
    '940101808',
    '959272581',
    '864950582',
  ] as const;
  const codes = (finding: Finding, outcome: Finding['outcome']) =>
    leaves(finding)
      .filter((leaf) => leaf.outcome === outcome)
      .map(({ criterion, reason }) => `${criterion} ${reason.code}`);
  const unpaid = ({ lines }: Settlement) =>
    lines.flatMap(({ claim, outcome, finding }) =>
      outcome === 'accepted' ? [] : [[claim, outcome, decisive(finding)[0]?.reason.code]],
    );

  describe('in March 2025', () => {
    let march: ReturnType<typeof yearOf>;
    beforeAll(() => {
      march = yearOf();
    });
    const of = (orgnr: string) => march.of(orgnr);

    it('lists the six with a place', () => {
      expect(march.asOf).toBe('2025-03-10T12:00:00+01:00');
      expect(march.places.map(({ orgnr }) => orgnr)).toEqual(
        results()
          .record.order.slice(0, 6)
          .map(({ id }) => id),
      );
    });

    it('C10: one claims more than the cap of a gathering, 28 000 kr of 25 000', () => {
      const { claims } = of(KARASJOK).settlement.items['special-needs'] ?? {};
      expect(claims).toMatchObject({
        claimed: 28_000_00,
        accepted: 25_000_00,
        cut: 3_000_00,
      });
      expect(unpaid(of(KARASJOK).settlement).map(([id, outcome]) => [id, outcome])).toEqual([
        ['n-02', 'cut'],
      ]);
    });

    it('C09: one claims more than the sum for other costs', () => {
      const { accepted, unspent } = of(TROMSØ).settlement.items['other-costs'] ?? {};
      expect([accepted, unspent]).toEqual([50_000_00, 0]);
      expect(unpaid(of(TROMSØ).settlement).map(([id, outcome]) => [id, outcome])).toEqual([
        ['o-03', 'cut'],
      ]);
    });

    it('C11, C13: one misses a gathering, and has not prepared for it', () => {
      expect(codes(of(TINN).finding, 'not-met')).toEqual([
        'attendance.g2 attendance.too-few',
        'recommended-attendance.g2 attendance.too-few',
        'work.preparation.g1-g2 work.missing',
      ]);
    });

    it('C12, C14: one replaces a member, who fills the seat at the next gathering', () => {
      expect(codes(of(TROMSØ).finding, 'not-met')).toEqual([
        'recommended-attendance.g3 attendance.too-few',
      ]);
      expect(codes(of(TROMSØ).finding, 'met')).toContain('attendance.g3 attendance.enough');
      expect(codes(of(TROMSØ).finding, 'met')).toContain(
        'continuity.replacements continuity.replacements-named',
      );
    });

    it('C05, C09: one claims what the grant does not cover', () => {
      const refused = (orgnr: string) =>
        unpaid(of(orgnr).settlement).map(([id, outcome]) => [id, outcome]);
      expect(refused(VÅLER).sort()).toEqual([
        ['o-01', 'refused'],
        ['o-03', 'refused'],
        ['t-90', 'refused'],
      ]);
    });

    it('C06: the last gathering is to come, and one before it was not recorded', () => {
      for (const { finding } of march.places) {
        expect(codes(finding, 'undetermined')).toContain('attendance.g4 attendance.to-come');
      }
      expect(codes(of(RINGSAKER).finding, 'undetermined')).toContain(
        'attendance.g3 attendance.not-recorded',
      );
    });

    it('is printed with the next date, of which only the month is known', () => {
      expect(flat(march.stdout)).toContain('The next date is gathering 4: April 2025 (C06).');
      expect(flat(march.stdout)).toContain('Tinn + - + .');
      expect(flat(march.stdout)).toContain('Ringsaker + + ? .');
    });
  });

  it('C20: afterwards, one has delivered its report late, and nothing is to come', () => {
    const { places, of, stdout } = yearOf('--as-of', '2025-08-01T12:00:00+02:00');
    expect(codes(of(RINGSAKER).finding, 'not-met')).toEqual(['report deliverable.late']);
    expect(places.map(({ finding }) => finding.outcome)).toEqual([
      'met',
      'met',
      'not-met',
      'met',
      'not-met',
      'not-met',
    ]);
    expect(flat(stdout)).toContain('All dates of the call have passed.');
  });

  it('M2: travel by somebody who was not there is accepted, and worth a look', () => {
    const { of, stdout } = yearOf('--as-of', '2025-08-01T12:00:00+02:00');
    const { lines, remarks } = of(RINGSAKER).settlement;
    expect(lines.find(({ claim }) => claim === 't-91')?.outcome).toBe('accepted');
    expect(remarks.map(({ reason }) => reason.code)).toContain('remark.not-recorded');
    const noticed = 'Worth a look: t-91 is for p9, who is not recorded at gathering 2 (C08).';
    expect(flat(stdout)).toContain(noticed);
  });

  it('beforehand, nothing has happened', () => {
    const { places } = yearOf('--as-of', '2024-09-01T12:00:00+02:00');
    for (const { finding, settlement } of places) {
      expect(finding.outcome).toBe('undetermined');
      expect(settlement.lines).toEqual([]);
    }
  });

  it('carries no note of a claim', () => {
    const file = readFileSync(join(out, 'obligations.json'), 'utf8');
    expect(file).not.toContain('Oversetting');
  });
});

describe('the print-out', () => {
  const languages = [
    {
      lang: 'nb',
      counts: ['Kvalifisert 38', 'Avvist 18', 'Erstattet av en annen søknad 5', 'Ikke avgjort 2'],
      tables: ['Avvist: 18', 'Erstattet av en annen søknad: 5', 'Ikke avgjort: 2'],
      draw: 'Trekning',
      late: 'Søknaden ble mottatt 24. juni 2024 kl. 10.00.00,001, 1 ms etter fristen',
      other: 'Søknad a-051 fra samme søker gjelder (C18).',
      reserve: 'Venteliste',
      grant: 'Hva en plass gir',
      gives: [
        'Andre kostnader i kursperioden 50 000 kr (C09)',
        'Reise til samlingene dokumenterte kostnader (C08)',
        'dekkes av HK-dir for inntil 5 personer på hver av 4 samlinger (C07)',
        'inntil 25 000 kr per samling, 100 000 kr i alt (C10)',
        'Kjent på forhånd, høyst 150 000 kr, og reise i tillegg',
        'Har søkt om tillegg for særlige behov: 1 av 6 som fikk plass.',
      ],
    },
    {
      lang: 'nn',
      counts: ['Kvalifisert 38', 'Avvist 18', 'Erstatta av ein annan søknad 5', 'Ikkje avgjort 2'],
      tables: ['Avvist: 18', 'Erstatta av ein annan søknad: 5', 'Ikkje avgjort: 2'],
      draw: 'Trekning',
      late: 'Søknaden vart motteken 24. juni 2024 kl. 10.00.00,001, 1 ms etter fristen',
      other: 'Søknad a-051 frå same søkjar gjeld (C18).',
      reserve: 'Venteliste',
      grant: 'Kva ein plass gir',
      gives: [
        'Andre kostnader i kursperioden 50 000 kr (C09)',
        'Reise til samlingane dokumenterte kostnader (C08)',
        'blir dekte av HK-dir for inntil 5 personar på kvar av 4 samlingar (C07)',
        'inntil 25 000 kr per samling, 100 000 kr i alt (C10)',
        'Kjent på førehand, høgst 150 000 kr, og reise i tillegg',
        'Har søkt om tillegg for særlege behov: 1 av 6 som fekk plass.',
      ],
    },
    {
      lang: 'en',
      counts: [
        'Eligible 38',
        'Rejected 18',
        'Superseded by another application 5',
        'Not decided 2',
      ],
      tables: ['Rejected: 18', 'Superseded by another application: 5', 'Not decided: 2'],
      draw: 'Draw',
      late: 'The application was received on 24 June 2024 at 10:00:00.001, 1 ms after the deadline',
      other: 'Application a-051 from the same applicant counts (C18).',
      reserve: 'Reserve list',
      grant: 'What a place gives',
      gives: [
        'Other costs of the course period NOK 50,000 (C09)',
        'Travel to the gatherings documented costs (C08)',
        'paid by HK-dir for up to 5 people at each of 4 gatherings (C07)',
        'up to NOK 25,000 per gathering, NOK 100,000 in all (C10)',
        'Known in advance, at most NOK 150,000, and travel on top of it',
        'Have applied for the supplement for special needs: 1 of the 6 with a place.',
      ],
    },
  ];
  const printed = new Map<string, string>();
  beforeAll(() => {
    for (const { lang } of languages) printed.set(lang, run(['--lang', lang, '--out', out]).stdout);
  });

  describe.each(languages)('in $lang', ({ lang, ...expected }) => {
    const text = () => printed.get(lang) ?? '';

    it('C17: says who was rejected, superseded or not decided, and why', () => {
      for (const count of expected.counts) expect(flat(text())).toContain(count);
      const { admission } = results();
      const lists = [admission.rejected, admission.superseded, admission.undetermined];
      for (const [at, title] of expected.tables.entries()) {
        const table = flat(section(text(), title));
        for (const { id, orgnr } of lists[at] ?? []) expect(table).toContain(`${id} ${orgnr}`);
      }
      expect(flat(section(text(), expected.tables[0] ?? ''))).toContain(
        `a-032 940039541 Fredrikstad ${expected.late}`,
      );
      expect(flat(text())).toContain(`a-052 922121893 Sogndal ${expected.other}`);
      expect(text()).toContain(textIn(hkdir2024.title, lang));
      expect(text().replace(/\s+/g, ' ')).toContain(norway.source.version);
    });

    it('C04, C18: shows the draw with its tickets, and the reserve list', () => {
      const { order } = results().record;
      const [places = '', reserve = ''] = section(text(), expected.draw).split(expected.reserve);
      for (const { rank, id, ticket, place } of order) {
        const name = norway.find(id, '2024-06-24')?.name;
        const line = (place ? places : reserve).split('\n').find((one) => one.includes(`${id}`));
        expect(line).toMatch(new RegExp(`^ +${rank}  ${name}( \\(.*\\))? +${id}  ${ticket}$`));
      }
    });

    it('C07, C08, C09, C10: says what each place gives', () => {
      for (const line of expected.gives) {
        expect(flat(section(text(), expected.grant))).toContain(line);
      }
    });

    it('has no gap in its words, no blank at the end of a line, and no line beyond 100 signs', () => {
      expect(text()).not.toMatch(/undefined|NaN|\[object/);
      for (const line of text().split('\n')) {
        expect(line).toBe(line.trimEnd());
        if (!line.includes(temporary)) expect(line.length).toBeLessThanOrEqual(100);
      }
    });
  });

  it('takes bokmål where no language is asked for', () => {
    expect(run(['--out', out]).stdout).toBe(printed.get('nb'));
  });

  it('ends with the file to open', () => {
    const lines = (lang: string) => printed.get(lang)?.trimEnd().split('\n') ?? [];
    const report = join(out, 'report.html');
    expect(['nb', 'nn', 'en'].map((lang) => lines(lang).at(-1))).toEqual([
      `Åpne rapporten i en nettleser: ${report}`,
      `Opne rapporten i ein nettlesar: ${report}`,
      `Open the report in a browser: ${report}`,
    ]);
  });

  it('names paths as the folder writes them where npm start was called', () => {
    const { stdout } = spawnSync(process.execPath, [join(example, 'run.mjs'), '--out', 'out'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, npm_lifecycle_event: 'start', INIT_CWD: temporary },
    });
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/: out\/report\.html$/);
    expect(existsSync(join(temporary, 'out/report.html'))).toBe(true);
  });

  it('names the two municipalities called Våler by their counties', () => {
    expect(printed.get('nb')).toContain('Våler (Østfold)    959272581');
    expect(printed.get('nb')).toContain('Våler (Innlandet)  871034222');
  });

  it('keeps the names of municipalities out of what is written', () => {
    for (const name of ['admission.json', 'record.json', 'obligations.json']) {
      expect(readFileSync(join(out, name), 'utf8')).not.toMatch(/Trondheim|Sogndal|Våler/);
    }
  });

  it('C18: gives the line of a shell that computes the first ticket', () => {
    const text = printed.get('en') ?? '';
    const [, ticket, command = ''] =
      /\n {4}([0-9a-f]{64})\n( {2}printf .*\\\n.*\\\n.*)\n/.exec(text) ?? [];
    const shell = spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8' });
    expect(ticket).toBe(results().record.order[0]?.ticket);
    expect(shell.stdout.split(' ')[0]).toBe(ticket);
  });

  it.runIf(existsSync(join(root, 'examples/verify-a-draw/verify.sh')))(
    'C18: gives the line of a shell that checks hashes, tickets and order, and states what is left',
    () => {
      const text = printed.get('en') ?? '';
      const command = /\n {2}(sh .*verify\.sh .*)\n/.exec(text)?.[1] ?? 'false';
      const shell = spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8' });
      expect(shell.status, shell.stdout + shell.stderr).toBe(3);
      expect(shell.stdout).not.toMatch(/^not met/m);
      expect(shell.stdout).toMatch(/^met +order: /m);
    },
  );

  it('quotes a path that a shell would take apart', () => {
    const folder = join(temporary, "it's here");
    const { stdout } = run(['--out', folder]);
    const argument = /verify\.sh (.*)\n/.exec(stdout)?.[1];
    const shell = spawnSync('sh', ['-c', `cat ${argument}`], { encoding: 'utf8' });
    expect(JSON.parse(shell.stdout)).toEqual(results().record);
  });

  it('draws an order also when there is a place for everyone', () => {
    const file = temporaryFile('six.json', JSON.stringify(input.slice(0, 6)));
    const folder = join(temporary, 'six');
    const { status, stdout } = run([file, '--out', folder, '--lang', 'en']);
    expect(status).toBe(0);
    const { record } = results(folder);
    expect(stdout).not.toContain('Rejected: ');
    expect(record.order.every(({ place }) => place === 'open')).toBe(true);
    expect(verifyDraw(record, copiesOf(record)).outcome).toBe('met');
  });

  it('draws among nobody where there is no application', () => {
    const folder = join(temporary, 'none');
    const { status } = run([temporaryFile('none.json', '[]'), '--out', folder]);
    expect(status).toBe(0);
    const { record } = results(folder);
    expect(record.order).toEqual([]);
    expect(verifyDraw(record, copiesOf(record)).outcome).toBe('met');
  });
});

describe('a run that cannot be done', () => {
  const written = () =>
    readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]);
  const application = (change: object) =>
    JSON.stringify([
      { id: 'x-1', applicant: { orgnr: '864950582' }, members: [], parts: {}, ...change },
    ]);

  it.each([
    ['not JSON', '[\n  { "id": "a-1", }\n]', ['ikke JSON; feil i linje 2, tegn 18']],
    ['cut off', '[{ "id": "a-1"', ['ikke JSON; feil i linje 1, tegn 15']],
    [
      'with a key that stands twice',
      '[\n  { "id": "a-1", "id": "a-2" }\n]',
      ['har nøkkelen "id" to ganger i samme objekt; linje 2, tegn 18.'],
    ],
    ['empty', '', ['ikke JSON; feil i linje 1, tegn 1']],
    ['not UTF-8', Buffer.from([0x5b, 0xe5, 0x5d]), ['er ikke tekst i UTF-8']],
    ['not a list', '{}', ['the value itself: expected an array [invalid-type]']],
    [
      'of the wrong shape',
      application({ applicant: { orgnr: '12' }, members: {}, parts: { plans: 1 } }),
      [
        '[0].applicant.orgnr: expected nine digits [invalid-format] (x-1)',
        '[0].members: expected an array [invalid-type] (x-1)',
        '[0].parts.plans: expected a string [invalid-type] (x-1)',
      ],
    ],
    [
      'with an unknown key',
      application({ note: '' }),
      ['[0].note: no such key here [unknown-key]'],
    ],
    [
      'with a timestamp that has no offset',
      application({ submission: { receivedAt: '2024-06-24T09:00:00', channel: 'Espresso' } }),
      ['[0].submission.receivedAt: expected an offset from UTC at the end, Z or +02:00'],
    ],
    [
      'with words that the call does not know',
      application({
        members: [{ id: 'p1', categories: ['boss'] }],
        parts: { budget: '' },
        appliedFor: { 'special-needs': { g9: 1 } },
      }),
      [
        '[0].members[0].categories[0]: expected one of administration, department, leadership',
        '[0].parts.budget: expected one of plans, motivation [part.unknown]',
        '[0].appliedFor["special-needs"].g9: expected one of g1, g2, g3, g4 [gathering.unknown]',
      ],
    ],
    [
      'with an id twice',
      JSON.stringify([input[0], input[0]]),
      ['[1].id: expected an id that no other application has [application.duplicate] (a-001)'],
    ],
  ])('a file that is %s: says what is wrong and where, and writes nothing', (_, content, said) => {
    const old = written();
    const { status, stdout, stderr } = run([temporaryFile('broken.json', content), '--out', out]);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    for (const line of said) expect(stderr).toContain(line);
    expect(written()).toEqual(old);
  });

  it('with more than fifty issues: lists fifty, and states how many more there are', () => {
    const many = Array.from({ length: 1_000 }, () => ({}));
    const { status, stderr } = run([temporaryFile('many.json', JSON.stringify(many))]);
    expect(status).toBe(1);
    const lines = stderr.trimEnd().split('\n');
    expect(lines.length).toBe(52);
    expect(lines.at(-1)).toBe('  … og minst 50 til.');
  });

  it.each([
    ['nb', 'kan ikke leses: ENOENT'],
    ['nn', 'kan ikkje lesast: ENOENT'],
    ['en', 'cannot be read: ENOENT'],
  ])('a file that is not there, in %s', (lang, said) => {
    const { status, stderr } = run([join(temporary, 'nowhere.json'), '--lang', lang]);
    expect(status).toBe(1);
    expect(stderr).toContain(said);
  });

  it.each([
    [['--lang', 'sv'], '--lang is nb, nn or en.'],
    [['--lang', 'toString'], '--lang is nb, nn or en.'],
    [['--lang'], "Option '--lang <value>' argument missing"],
    [['--colour'], "Unknown option '--colour'"],
    [['one.json', 'two.json'], "Unexpected argument 'two.json'"],
    [['--out='], '--out is a folder.'],
    [['--as-of', '2025-03-10'], 'expected an offset from UTC at the end'],
  ])('%j: says what is wrong with the command', (args, said) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  it('a folder that cannot be written to: says so, and leaves nothing half written', () => {
    const folder = join(temporary, 'blocked');
    mkdirSync(join(folder, 'record.json.unfinished'), { recursive: true });
    const { status, stdout, stderr } = run(['--out', folder]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('kan ikke skrives til');
    expect(readdirSync(folder)).not.toContain('admission.json');
  });
});

function ids(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id);
}

function one<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((item) => item.id === id);
  if (found === undefined) throw new Error(`${id} is not in the list`);
  return found;
}

function leaves(finding: Finding): readonly Finding[] {
  return finding.findings?.flatMap(leaves) ?? [finding];
}

/** A text with every stretch of white space as one blank. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}
