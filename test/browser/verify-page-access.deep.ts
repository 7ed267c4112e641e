import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expectAccessiblePage } from './accessible.ts';
import { describePage, OUTPUT } from './describe-page.ts';
import { crowd, recordOf, recordOnNumbers, recordWithLog } from './records.ts';
import { forgeries } from './tampered.ts';
import { checkFile, FILE, overflow } from './verify-page.ts';

const LOCALES = [
  ['nb', 'nb-NO'],
  ['nn', 'nn-NO'],
  ['en', 'en-GB'],
] as const;

describePage('the page that checks a draw: for everyone', (opening) => {
  const { open } = opening;

  describe.each(LOCALES)('axe finds nothing in %s', (_, locale) => {
    test.each(['light', 'dark'] as const)('in a %s scheme', (colorScheme) =>
      expectAccessiblePage(opening, { locale, colorScheme }),
    );
  });

  test.each([360, 320])('nothing is wider than a screen of %i px', async (width) => {
    const page = await open({ viewport: { width, height: 740 } });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const ids = crowd(60).map((id) => id.repeat(28));
    const records = [
      recordWithLog('uavbrutt'.repeat(200)),
      recordOf({ ids, places: 12 }),
      recordOnNumbers(),
      forgeries.find(({ what }) => what === 'another seed')?.record,
    ];
    await page.locator('summary').click();
    for (const record of records) {
      await checkFile(page, record);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }
  });

  test('paper has the result without the form', async () => {
    const page = await open({ colorScheme: 'dark' });
    await checkFile(page, recordOf());
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['form', '.languages', '.print', '#search']) {
      expect(await page.locator(hidden).isVisible()).toBe(false);
    }
    for (const shown of ['#verdict', '.checks', 'table >> nth=0', '#seed-document']) {
      expect(await page.locator(shown).isVisible()).toBe(true);
    }
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe(
      'rgb(28, 33, 38)',
    );
    await page.setViewportSize({ width: 680, height: 960 });
    const path = new URL('verify-page-print.png', OUTPUT).pathname;
    await page.screenshot({ path, fullPage: true });
  });

  test('the page has landmarks and headings in order', async () => {
    const page = await open();
    await checkFile(page, recordWithLog());
    for (const role of ['banner', 'main', 'contentinfo', 'form'] as const) {
      expect(await page.getByRole(role).count()).toBe(1);
    }
    expect(await page.getByRole('heading').allInnerTexts()).toEqual([
      'Kontroller en trekning',
      'Filene',
      'Ikke alt er kontrollert.',
      'Kravene',
      'Om trekningen',
      'Rekkefølgen',
      'Plasser',
      'Venteliste',
      'Hva som har hendt etter trekningen',
      'Startverdien',
      'Teksten',
      'Startverdien i protokollen',
      'Hva kontrollen ikke kan vise',
    ]);
    expect(await page.getByRole('table').count()).toBe(3);
    expect(await page.getByRole('table', { name: 'Plasser (5)' }).getByRole('row').count()).toBe(6);
  });

  test('it is one file that names no other', () => {
    const html = readFileSync(FILE, 'utf8');
    const outside = html.replace(/<script>[\s\S]*<\/script>/, '');
    expect(outside).not.toMatch(/\b(?:src|href)=|url\(|@import/);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(Buffer.byteLength(html)).toBeLessThan(400_000);
  });

  test.each([
    ['desktop', 1200, 'light'],
    ['phone', 360, 'light'],
    ['dark', 1200, 'dark'],
  ] as const)('is photographed: %s', async (name, width, colorScheme) => {
    const page = await open({ viewport: { width, height: 800 }, colorScheme });
    await checkFile(page, recordWithLog());
    const path = new URL(`verify-page-${name}.png`, OUTPUT).pathname;
    expect((await page.screenshot({ path, fullPage: true })).length).toBeGreaterThan(50_000);
  });
});
