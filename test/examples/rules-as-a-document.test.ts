import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Call } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import type { Language } from '../../src/language/language.js';
import { callWith } from './other-calls.js';
import { unapproved } from './rules-page.js';

const root = join(import.meta.dirname, '../..');
const example = join(root, 'examples/rules-as-a-document');
const approvedFolder = join(example, 'approved');
const languages: readonly Language[] = ['nb', 'nn', 'en'];

const load = (name: string) => import(join(example, name));
const { rulesOf }: { rulesOf: (call: Call, lang: Language) => string } = await load('page.mjs');
// biome-ignore lint/suspicious/noExplicitAny: the words of the example have no types
const words: Record<string, any> = {};
for (const lang of languages) words[lang] = (await load(`words/${lang}.mjs`))[lang];

const approved = (lang: Language) =>
  readFileSync(join(approvedFolder, `hkdir-2024.${lang}.md`), 'utf8');

describe('the approved rules of the call of 2024', () => {
  it.each(languages)('are those that the call has in %s', (lang) => {
    const now = rulesOf(hkdir2024, lang);
    const before = approved(lang);
    if (now !== before) expect.fail(unapproved(before, now, `hkdir-2024.${lang}.md`));
  });

  it('are a page in each language, and nothing else', () => {
    const names = languages.map((lang) => `hkdir-2024.${lang}.md`);
    expect(readdirSync(approvedFolder).sort()).toEqual(names.sort());
  });

  it('are told of with what differs and how to approve it, when they are others', () => {
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

  it('are asked for by name where there are none', async () => {
    const { readEdge } = await load('edges.mjs');
    const { lookUp } = await load('look-up.mjs');
    const context = { words: words['nb'], write: { term: (id: string) => id } };
    expect(readEdge('nobody is in the group', context).criterion).toBe('group');
    expect(() => readEdge('a duck is in the group', context)).toThrow('a duck is in the group');
    expect(() => lookUp(words['nb'].names, 'toString')).toThrow('toString');
  });
});
