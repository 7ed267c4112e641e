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
    const more = callWith({ places: { number: 7, clauses: ['C04'] } });
    const told = unapproved(approved('nb'), rulesOf(more, 'nb'), 'hkdir-2024.nb.md').split('\n');
    expect(told[0]).toContain('hkdir-2024.nb.md');
    expect(told).toContain('- Det er inntil 6 plasser.');
    expect(told).toContain('+ Det er inntil 7 plasser.');
    expect(told.at(-1)).toMatch(/write\.mjs --out examples\/rules-as-a-document\/approved$/);
    // The hash and the picture besides, and not a line more.
    expect(told.filter((line) => /^[-+] /.test(line))).toHaveLength(6);
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
