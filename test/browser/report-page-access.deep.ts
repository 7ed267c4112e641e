import { expect, test } from 'vitest';
import { LANGS, MOMENTS, reportOf, runOf } from '../examples/report.ts';
import { expectAccessibleReport } from './accessible.ts';
import { violations } from './axe.ts';
import { expectLabelsApart } from './labels-apart.ts';
import { describeReport, OUTPUT, overflow, unfold } from './report-page.ts';

const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 900 };

function output(name: string): string {
  return new URL(`report-page-${name}.png`, OUTPUT).pathname;
}

describeReport('the report for people: for everyone', (open) => {
  // Each language in each scheme, and in each size.
  test.each(
    LANGS.flatMap((lang) => [
      { lang, size: 'a desktop', scheme: lang === 'nn' ? 'light' : 'dark' } as const,
      { lang, size: 'a phone', scheme: lang === 'nn' ? 'dark' : 'light' } as const,
    ]),
  )('axe finds nothing in $lang on $size in a $scheme scheme, all unfolded', (one) =>
    expectAccessibleReport(open, one.lang, {
      colorScheme: one.scheme,
      viewport: one.size === 'a phone' ? PHONE : DESKTOP,
    }),
  );

  test.each(MOMENTS)('axe finds nothing as of %s', async (asOf) => {
    const page = await open(await reportOf(await runOf({ asOf })), { bypassCSP: true });
    expect(await violations(page)).toEqual([]);
  });

  test('axe finds nothing in a report without places', async () => {
    const html = await reportOf(await runOf({ applications: [] }));
    const page = await open(html, { bypassCSP: true });
    expect(await violations(page)).toEqual([]);
  });

  test.each([
    [360, 1],
    [320, 1],
    [640, 2],
  ])('the page is no wider than a screen of %i px at a zoom of %i', async (width, zoom) => {
    for (const lang of LANGS) {
      const options = { viewport: { width, height: 740 }, deviceScaleFactor: zoom };
      const page = await open(await reportOf(await runOf(), lang), options);
      await unfold(page);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }
  });

  test.each(LANGS)('no label of the line of time lies on another in %s', async (lang) => {
    for (const asOf of MOMENTS) await expectLabelsApart(open, lang, asOf);
  });

  test('long ids and titles without a blank do not make it wider', async () => {
    const run = await runOf();
    const [first] = run.admission.rejected;
    if (first === undefined) throw new Error('expected a rejected application');
    const admission = { ...run.admission, rejected: [{ ...first, id: 'x'.repeat(200) }] };
    const title = 'internasjonalisering'.repeat(12);
    const year = { ...run.year, call: { ...run.year.call, title, organiser: 'y'.repeat(200) } };
    const html = await reportOf({ ...run, admission, year });
    const page = await open(html, { viewport: { width: 320, height: 740 } });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test('what is wider than a phone scrolls in a frame that has a name and takes the focus', async () => {
    const page = await open(await reportOf(await runOf()), { viewport: PHONE });
    await unfold(page);
    const frames = await page
      .locator('.wide, pre')
      .evaluateAll((all) =>
        all.map((frame) => [
          frame.getAttribute('aria-label'),
          frame.getAttribute('role'),
          frame.getAttribute('tabindex'),
        ]),
      );
    const names = frames.map(([name]) => name);
    expect(new Set(names).size).toBe(frames.length);
    for (const [name, role, tabindex] of frames) {
      expect([Boolean(name), role, tabindex]).toEqual([true, 'region', '0']);
    }
    const frame = page.locator('#places .wide').first();
    await frame.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    expect(await frame.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  });

  test('headings go down one step at a time, under one heading of the page', async () => {
    const page = await open(await reportOf(await runOf()));
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.slice(1).entries()) {
      expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1);
    }
    for (const role of ['banner', 'navigation', 'main', 'contentinfo'] as const) {
      expect(await page.getByRole(role).count()).toBe(1);
    }
  });

  test('each table has a caption, and each head says whether it is of a row or a column', async () => {
    const page = await open(await reportOf(await runOf()));
    const tables = await page.locator('table').evaluateAll((all) =>
      all.map((table) => ({
        caption: (table as HTMLTableElement).caption?.textContent ?? '',
        heads: [...table.querySelectorAll('th')].map((head) => head.getAttribute('scope')),
      })),
    );
    expect(tables.length).toBeGreaterThan(20);
    for (const { caption, heads } of tables) {
      expect(caption).not.toBe('');
      expect(heads.every((scope) => scope === 'row' || scope === 'col')).toBe(true);
    }
  });

  test('the first stop of the keyboard leads past the head', async () => {
    const page = await open(await reportOf(await runOf()));
    await page.keyboard.press('Tab');
    expect(await page.locator('.skip').evaluate((link) => link === document.activeElement)).toBe(
      true,
    );
    expect((await page.locator('.skip').boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  test('paper has everything: what is folded, whole tables, no navigation, no dark', async () => {
    const html = await reportOf(await runOf());
    const page = await open(html, { colorScheme: 'dark', viewport: { width: 690, height: 960 } });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav').isVisible()).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe(
      'rgb(28, 33, 38)',
    );
    const folded = page.locator('details:not([open])');
    expect(await folded.count()).toBeGreaterThan(5);
    for (const details of await folded.all()) {
      const height = await details.evaluate((element) => element.lastElementChild?.clientHeight);
      expect(height).toBeGreaterThan(10);
    }
    // An A4 sheet has 182 mm between its margins, which are 688 px.
    const clipped = await page
      .locator('table')
      .evaluateAll((all) =>
        all
          .filter((table) => table.getBoundingClientRect().right > innerWidth + 1)
          .map((table) => (table as HTMLTableElement).caption?.textContent),
      );
    expect(clipped).toEqual([]);
    await page.screenshot({ path: output('print'), fullPage: true });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test.each([
    ['desktop', { viewport: DESKTOP }],
    ['dark', { viewport: DESKTOP, colorScheme: 'dark' }],
    ['phone', { viewport: PHONE }],
    ['phone-dark', { viewport: PHONE, colorScheme: 'dark' }],
    ['high-contrast', { viewport: DESKTOP, forcedColors: 'active' }],
  ] as const)('leaves a screenshot: %s', async (name, options) => {
    const page = await open(await reportOf(await runOf()), options);
    // A browser draws no more than 16 384 px in one picture.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const clip = { x: 0, y: 0, width: options.viewport.width, height: Math.min(height, 16_000) };
    await page.screenshot({ path: output(name), fullPage: true, clip });
  });

  test.each([
    ['before', MOMENTS[0], 'en'],
    ['after', MOMENTS[2], 'nn'],
  ] as const)('leaves a screenshot of the year: %s', async (name, asOf, lang) => {
    const page = await open(await reportOf(await runOf({ asOf }), lang));
    await page.screenshot({
      path: output(name),
      clip: { x: 0, y: 0, width: 1280, height: 1600 },
      fullPage: true,
    });
  });
});
