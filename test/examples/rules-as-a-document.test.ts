import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Call } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import type { Language } from '../../src/language/language.js';
import { boundaryCases } from '../../src/testing/boundary-cases.js';
import { callWith, neighbourProjects } from './other-calls.js';
import { sectionsOf, unapproved } from './rules-page.js';

const root = join(import.meta.dirname, '../..');
const example = join(root, 'examples/rules-as-a-document');
const approvedFolder = join(example, 'approved');
const languages: readonly Language[] = ['nb', 'nn', 'en'];

const load = (name: string) => import(join(example, name));
const { rulesOf }: { rulesOf: (call: Call, lang: Language) => string } = await load('page.mjs');
// biome-ignore lint/suspicious/noExplicitAny: the words of the example have no types
const words: Record<string, any> = {};
for (const lang of languages) words[lang] = (await load(`words/${lang}.mjs`))[lang];

const approved = (lang: Language, id = 'hkdir-2024') =>
  readFileSync(join(approvedFolder, `${id}.${lang}.md`), 'utf8');
const calls = [hkdir2024, neighbourProjects];

describe('the approved rules', () => {
  it.each(languages)('are those that the call of 2024 has in %s', (lang) => {
    const now = rulesOf(hkdir2024, lang);
    const before = approved(lang);
    if (now !== before) expect.fail(unapproved(before, now, `hkdir-2024.${lang}.md`));
  });

  it('are a page of each call in each language, and nothing else', () => {
    const names = calls.flatMap(({ id }) => languages.map((lang) => `${id}.${lang}.md`));
    expect(readdirSync(approvedFolder).sort()).toEqual(names.sort());
  });

  it('are reported with what differs and how to approve it when they have changed', () => {
    const more = callWith({
      selection: { ...hkdir2024.selection, capacity: { places: 7, clauses: ['C04'] } },
    });
    const told = unapproved(approved('nb'), rulesOf(more, 'nb'), 'hkdir-2024.nb.md').split('\n');
    expect(told[0]).toContain('hkdir-2024.nb.md');
    expect(told).toContain('- Det er inntil 6 plasser.');
    expect(told).toContain('+ Det er inntil 7 plasser.');
    expect(told.at(-1)).toMatch(/write\.mjs --out examples\/rules-as-a-document\/approved$/);
    // The hash and the picture besides, and not a line more.
    expect(told.filter((line) => /^[-+] /.test(line))).toHaveLength(6);
  });
});

describe('who gets a place, by the selection of a call', () => {
  const own = { about: 'application', statedBy: 'host' } as const;
  const facts = {
    score: { ...own, kind: 'number' },
    rural: { ...own, kind: 'yes-no' },
    region: { ...own, kind: 'choice', values: ['south', 'west'] },
    teams: { ...own, kind: 'number' },
    grants: { ...own, kind: 'number', about: 'call' },
  };
  const names = { score: 'poeng', rural: 'i distriktet', region: 'landsdel', teams: 'lag' };
  const terms = {
    ...hkdir2024.terms,
    ...names,
    grants: 'antall tilskudd',
    jury: 'juryens',
    few: 'få',
  };
  const rural = { fact: 'rural', is: true };
  const capacity = { places: 10, clauses: ['C04'] };
  const order = [{ by: 'score', direction: 'descending' }, { by: 'lot' }];
  const pageOf = (selection: object, lang: Language = 'nb') =>
    rulesOf(
      callWith({ facts, terms, selection: { capacity, order, clauses: ['C18'], ...selection } }),
      lang,
    );
  const section = (selection: object, title = 'Plassene og trekningen') =>
    sectionsOf(pageOf(selection)).get(title) ?? '';

  it('C18: is by lot alone in the call of 2024, with a waiting list as it was drawn', () => {
    expect(sectionsOf(approved('nb')).get('Plassene og trekningen')).toContain(
      'De andre står på venteliste i den rekkefølgen de ble trukket.',
    );
  });

  const full = {
    capacity: { ...capacity, whenShort: 'skip' },
    order: [{ by: 'priority', groups: [{ id: 'few', when: rural }] }, ...order],
    threshold: { fact: 'score', minimum: 3 },
    placedFirst: rural,
    quotas: [{ id: 'few', when: rural, percent: 25, unfilled: 'to-next' }],
    caps: [{ by: 'region', maximum: 2 }],
    placesNeeded: 'teams',
    waitingList: 'none',
  };

  it('is said of everything that a selection can have, in order', () => {
    const sentences = [
      'En søknad kan trenge flere plasser: lag.',
      'En søknad det ikke er nok til, blir gått forbi, og den neste det er nok til, får.',
      'Bare den som oppfyller dette, kan få: poeng minst 3.',
      'Den som oppfyller dette, får før alle andre, uten trekning: i distriktet: Ja.',
      '- Etter gruppe: få (i distriktet: Ja), deretter alle andre',
      '- Etter poeng, den høyeste først',
      '- Ved trekning mellom dem som står likt',
      '- Kvoten «få»: 25\u00a0% av plassene, rundet ned for dem som oppfyller dette: i distriktet: Ja. ' +
        'Det som blir igjen, går til den neste kvoten',
      '- De som har samme verdi av dette, får høyst 2 plasser til sammen: landsdel',
      'Det er ingen venteliste.',
    ];

    const lines = section(full).split('\n');

    expect(lines.filter((line) => sentences.includes(line))).toEqual(sentences);
  });

  it.each(['nn', 'en'] as const)('has a sentence for all of it in %s', (lang) => {
    const page = pageOf(full, lang);

    expect(page).not.toMatch(/undefined|NaN|\[object/);
    expect(page).toMatch(/ 25\u00a0?%/);
  });

  it('is said of money, and of a draw anew', () => {
    const money = { budget: 90_000_000, each: 5_000_000, whenShort: 'stop', clauses: ['C04'] };
    const page = section({ capacity: money, waitingList: 'drawn-anew' });

    expect(page).toContain(
      'Så mye er det å dele ut: 900\u00a0000\u00a0kr.\n' +
        'Hver søknad tar så mye av det: 50\u00a0000\u00a0kr.\n' +
        'Den første det ikke er nok til, stanser tildelingen.',
    );
    expect(page).toContain('trekkes det på nytt blant dem som ikke fikk.');
  });

  it('is said of a number of places that is a fact', () => {
    const page = section({ capacity: { places: { fact: 'grants' }, clauses: ['C04'] } });

    expect(page).toContain('Så mange plasser er det: antall tilskudd.');
  });

  it('draws nothing where the call has no lot', () => {
    const page = section({ order: order.slice(0, 1) }, 'Plassene');

    expect(page).toContain('Etter poeng, den høyeste først');
    expect(page).not.toMatch(/[Tt]rekning/);
  });
});

describe('a call with facts, requirements and rounds', () => {
  const sections = sectionsOf(approved('nb', 'neighbour-projects-2026'));
  const section = (title: string) => sections.get(title) ?? '';

  it('lists each fact with its values and who states it', () => {
    const lines = section('Opplysningene').replace(/ +/g, ' ');
    expect(lines).toContain(
      '| Land | `country` | hver av: medlemmer | ett valg | Danmark, Norge, Sverige | søkeren |',
    );
    expect(lines).toContain('| fra 1 måned, til 36 måneder, hele tall | søkeren |');
  });

  it('says each requirement in words, for whom it holds, and how it is read', () => {
    expect(section('Krav: varighet minst 3 måneder og høyst 12 måneder')).toContain(
      'Dette må være oppfylt: varighet minst 3 måneder og høyst 12 måneder.',
    );
    expect(section('Krav: søknadsbeløp')).toContain(
      'høyst varighet (til og med 6 måneder: 100\u00a0000\u00a0kr; ellers: 200\u00a0000\u00a0kr)',
    );
    const ownShare = section('Krav: egenandel');
    expect(ownShare).toContain('Kravet gjelder når dette er oppfylt: institusjon: skole.');
    expect(ownShare).toContain('Slik leses det: Barnehager er unntatt.');
    expect(section('Krav: antall aktiviteter minst 2')).toContain('Dette bør være oppfylt:');
  });

  it('says when each round opens and closes, and for whom it is', () => {
    expect(section('Åpningen')).toContain('Runden «vår»: Utlysningen åpner når 15. januar 2026');
    const deadline = section('Søknadsfristen');
    expect(deadline).toContain('Runden «vår»: Søknaden må være mottatt innen utgangen av 15. mars');
    expect(deadline).toContain('er oppfylt: varighet høyst 6 måneder.');
  });

  it('says the maxima of the group, and which parts only some fill in', () => {
    expect(section('Hvor mange gruppen kan ha av hver')).toContain('\n- 3 fra skole\n');
    expect(section('Hvor stor gruppen kan være')).toContain('minst 2.\nGruppen kan ha høyst 5.');
    expect(section('Delene av søknaden')).toContain(
      '- samarbeidsavtale, når dette er oppfylt: antall medlemmer minst 3',
    );
  });

  it('says how a date is counted, and that it is not known yet', () => {
    expect(section('Svar til søkerne')).toContain('innen 2 måneder etter fristen.');
    expect(section('Sluttrapport')).toContain(
      'innen 3 måneder etter tildelingen.\nDatoen er ikke kjent ennå.',
    );
  });
});

describe('the words', () => {
  it('have the same keys in the three languages', () => {
    const shapeOf = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shapeOf);
      if (typeof value !== 'object' || value === null) return typeof value;
      const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
      return Object.fromEntries(entries.map(([key, inner]) => [key, shapeOf(inner)]));
    };
    const nb = shapeOf(words['nb']);
    expect(shapeOf(words['nn'])).toEqual(nb);
    expect(shapeOf(words['en'])).toEqual(nb);
  });

  it('have a name for each edge of the call of 2024', async () => {
    const { readEdge } = await load('edges.mjs');
    const context = { call: hkdir2024, words: words['nb'], write: { term: (id: string) => id } };
    const edges = boundaryCases(hkdir2024).map(({ edge }) => edge);
    expect(edges.filter((edge) => readEdge(edge, 'met', context) === undefined)).toEqual([]);
  });

  it('are asked for by name where there are none', async () => {
    const { readEdge } = await load('edges.mjs');
    const { lookUp } = await load('look-up.mjs');
    const context = { call: hkdir2024, words: words['nb'], write: { term: (id: string) => id } };
    expect(readEdge('nobody is in the group', 'not-met', context).criterion).toBe('group');
    expect(readEdge('a duck is in the group', 'met', context)).toBeUndefined();
    expect(() => lookUp(words['nb'].names, 'toString')).toThrow('toString');
  });
});
