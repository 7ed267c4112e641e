import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { explain, remarks } from '../../src/index.ts';
import { exampleFile, exampleModule, LANGS, MOMENTS, reportOf, runOf } from './report.ts';
import { INPUT, textOf } from './report-text.ts';

/** A sentence as the page has it: its clauses stand after it, not in brackets. */
function asShown(sentence: string): string {
  return sentence.replace(/ \([^()]+\)\.$/, '.').replace(/\s+/g, ' ');
}

describe('the report for people, as a text', () => {
  test.each(LANGS)('it is one whole page in %s that names no other', async (lang) => {
    const html = await reportOf(await runOf(), lang);
    expect(html).toMatch(new RegExp(`^<!doctype html>\n<html lang="${lang}">`));
    expect(html).not.toMatch(/<script|\son\w+=|javascript:|\ssrc=|@import|<link|\sstyle=/i);
    expect(html).not.toMatch(/https?:/);
    expect(html).not.toMatch(/url\((?!"#)/);
    expect([...html.matchAll(/href="(?!#)/g)]).toEqual([]);
    expect(html).not.toMatch(/undefined|NaN|\[object|Infinity/);
    expect(Buffer.byteLength(html)).toBeLessThan(300_000);
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(`style-src &#39;sha256-${hash}&#39;`);
  });

  test('no two elements have one id, and the regions have names of their own', async () => {
    for (const asOf of MOMENTS) {
      const html = await reportOf(await runOf({ asOf }));
      for (const pattern of [/\sid="([^"]*)"/g, /role="region" aria-label="([^"]*)"/g]) {
        const names = [...html.matchAll(pattern)].map(([, name]) => name);
        expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
      }
    }
  });

  test('the same run gives the same page, and is left as it was', async () => {
    const run = await runOf();
    const before = JSON.stringify(run);
    expect(await reportOf(run, 'nn')).toBe(await reportOf(await runOf(), 'nn'));
    expect(JSON.stringify(run)).toBe(before);
  });

  test('the words of the three languages have the same keys', async () => {
    const shapeOf = (words: object): object =>
      Object.fromEntries(
        Object.entries(words)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, value]) => [
            key,
            typeof value === 'object' ? shapeOf(value) : `${typeof value} ${value.length && ''}`,
          ]),
      );
    const [nb, nn, en] = await Promise.all(
      LANGS.map(async (lang) => shapeOf((await exampleModule(`page/words/${lang}.mjs`))[lang])),
    );
    expect(nn).toEqual(nb);
    expect(en).toEqual(nb);
  });

  test.each(MOMENTS.flatMap((asOf) => LANGS.map((lang) => [asOf, lang] as const)))(
    'as of %s in %s it gives the reason for each line and each obligation, and what to look at',
    async (asOf, lang) => {
      const run = await runOf({ asOf });
      const text = textOf(await reportOf(run, lang));
      for (const { finding, settlement } of run.year.places) {
        const settled = settlement.lines.filter(({ outcome }) => outcome !== 'accepted');
        const obligations = (finding.findings ?? []).filter(({ outcome }) => outcome === 'not-met');
        const noticed = [...remarks(finding), ...settlement.remarks];
        for (const why of [...settled.map(({ finding }) => finding), ...obligations, ...noticed]) {
          for (const sentence of explain(why, lang, run.year.call)) {
            expect(text).toContain(asShown(sentence));
          }
        }
      }
      for (const { finding } of [...run.admission.rejected, ...run.admission.undetermined]) {
        for (const sentence of explain(finding, lang, run.call)) {
          expect(text).toContain(asShown(sentence));
        }
      }
      for (const { id } of INPUT) expect(text).toContain(id);
    },
  );

  test.each(LANGS)('in %s it gives how each sum of each place was reached', async (lang) => {
    const run = await runOf();
    const text = textOf(await reportOf(run, lang));
    let sums = 0;
    for (const { settlement } of run.year.places) {
      const { items, total } = settlement;
      const claimed = Object.values(items).filter(({ claims }) => claims.claimed > 0);
      const accepted = claimed.filter((item) => item.accepted > 0);
      const ofAll = accepted.length > 1 ? explain(total.how, lang, run.year.call).slice(-1) : [];
      const sentences = claimed.flatMap(({ how }) => explain(how, lang, run.year.call));
      for (const sentence of [...sentences, ...ofAll]) expect(text).toContain(asShown(sentence));
      sums += ofAll.length;
    }
    expect(sums).toBeGreaterThan(1);
  });

  test('the clauses at the end are those that the page cites, and no others', async () => {
    const html = await reportOf(await runOf());
    const cited = new Set([...html.matchAll(/href="#clause-(\w+)"/g)].map(([, id]) => id));
    const listed = [...html.matchAll(/<tr id="clause-(\w+)">/g)].map(([, id]) => id);
    expect(listed).toEqual([...cited].sort());
    expect(listed).not.toContain('C21');
  });

  test('nothing of what was written in applications or claims is on the page', async () => {
    const canary = 'KANARIFUGL';
    const applications = INPUT.map((application) => ({
      ...application,
      parts: Object.fromEntries(
        Object.entries(application.parts).map(([part, text]) => [
          part,
          text.trim() === '' ? text : `${canary} ${text}`,
        ]),
      ),
    }));
    const run = await runOf({ applications });
    expect(JSON.stringify(run.applications)).toContain(canary);
    const notes = [...exampleFile('year.json').matchAll(/"note": "([^"]*)"/g)].map(
      ([, note]) => note,
    );
    expect(notes.length).toBeGreaterThan(1);
    for (const lang of LANGS) {
      const html = await reportOf(run, lang);
      expect(html).not.toContain(canary);
      for (const note of notes) expect(html).not.toContain(note);
    }
  });

  test('without applications it says that nobody got a place', async () => {
    for (const lang of LANGS) {
      const run = await runOf({ applications: [] });
      expect(run.year.places).toEqual([]);
      const html = await reportOf(run, lang);
      const { [lang]: words } = await exampleModule(`page/words/${lang}.mjs`);
      expect(html).toContain(words.noPlaces);
      expect(html).not.toMatch(/undefined|NaN/);
    }
  });

  test('with a place for everyone there are tickets too, since the order may be needed later', async () => {
    const some = INPUT.slice(0, 4);
    const run = await runOf({ applications: some });
    const html = await reportOf(run, 'en');
    expect(html).toMatch(/sha256sum/);
    expect(html).toContain('sh verify.sh record.json');
    for (const { applicant } of some) expect(html).toContain(`id="place-${applicant.orgnr}"`);
  });
});

describe('the template of the page', () => {
  test('escapes what is put in, joins lists, and leaves nothing for what is not there', async () => {
    const { html, raw } = await exampleModule('page/html.mjs');
    const said = `<b a="1" c='2'>&`;
    expect(String(html`<i title="${said}">${said}</i>`)).toBe(
      '<i title="&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;">&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;</i>',
    );
    expect(String(html`${[html`<i>`, 'x', undefined, null, false, 0, '']}${raw('<br>')}`)).toBe(
      '<i>x0<br>',
    );
    expect(String(html`${{ text: '<b>' }}`)).toBe('[object Object]');
  });
});
