import { expect, test } from 'vitest';
import { caseworker } from './call.js';
import { demo, expectAccessible, office, published, short, stagesOf, who } from './looks.js';
import { describePages, focused, LOCALES, OUTPUT, overflow, standings, tabTo } from './pages.js';
import { drafted } from './portal.js';

const DARK_FIRST = ['dark', 'light'] as const;
const LIGHT_FIRST = ['light', 'dark'] as const;

describePages('the pages for everyone', (site) => {
  const { portal: open, visit } = site;

  // Each language in each scheme, and in each size.
  test.each(LOCALES)(
    'have nothing that axe finds at any stage: %s, light and dark, wide and narrow',
    async (locale) => {
      const [first, second] = locale === 'nn-NO' ? LIGHT_FIRST : DARK_FIRST;
      await expectAccessible(site, locale, {
        ways: [
          ['desktop', first],
          ['phone', second],
        ],
        leavesScreenshots: locale === 'nb-NO',
        // What differs with the language is the words: each page where it has the most of them.
        isOnceAPage: locale !== 'nb-NO',
      });
    },
    600_000,
  );

  test('are no wider than a screen of 320 px, with one h1, landmarks, and levels in order', async () => {
    const portal = await open({}, demo);
    for (const stage of stagesOf(portal)) {
      for (const look of await stage()) {
        const page = await visit(portal, look.who, { viewport: { width: 320, height: 640 } });
        await page.goto(look.path);
        await look.does?.(page);
        expect(await overflow(page), look.name).toBeLessThanOrEqual(0);
        const levels = await page
          .locator('h1, h2, h3, h4')
          .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
        expect(
          levels.filter((level) => level === 1),
          look.name,
        ).toEqual([1]);
        for (const [index, level] of levels.slice(1).entries()) {
          expect(level - (levels[index] ?? 0), look.name).toBeLessThanOrEqual(1);
        }
        for (const role of ['banner', 'main', 'contentinfo'] as const) {
          expect(await page.getByRole(role).count(), look.name).toBe(1);
        }
        await page.context().close();
      }
    }
  }, 300_000);

  test('are led past their head by the first stop of the keyboard', async () => {
    const portal = await open();
    const page = await visit(portal);
    await page.goto(published);
    await page.keyboard.press('Tab');
    expect(await page.locator('.skip').evaluate((link) => link === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('main');
  });

  test('say once, politely, how many requirements are met, and not each letter', async () => {
    const portal = await open();
    const id = await drafted(await portal.as(who), who, short);
    const page = await visit(portal, who);
    await page.clock.install();
    await page.goto(`/applicant/applications/${id}`);
    // The clock of the page stands still but for what it is told.
    await page.clock.pauseAt(Date.now() + 3_600_000);
    await page.evaluate(() => {
      const status = document.querySelector('#check-status') as HTMLElement;
      const seen: string[] = [];
      new MutationObserver(() => seen.push(status.textContent ?? '')).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      Object.assign(window, { seen });
    });
    let checks = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/check')) checks += 1;
    });
    /** Types in pieces, with pauses too short for a check, and then pauses for as long as it takes. */
    const typed = async (...pieces: readonly string[]) => {
      await page.locator('#check-body').evaluate((body) => body.setAttribute('data-before', ''));
      for (const piece of pieces) {
        await page.clock.runFor(499);
        await page.keyboard.type(piece);
      }
      await page.clock.runFor(500);
      await page.locator('#check-body:not([data-before])').waitFor();
    };
    await tabTo(page, '#part-motivation');
    await typed('Vi vil lære', ' av andre,', ' og vise hva vi kan.');
    expect(await standings(page)).toMatchObject({ parts: 'met' });
    await typed(' Mer.');
    expect(checks).toBe(2);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen).toEqual(['Oppfylt: 2. Mangler: 1. Gjenstår til levering: 2.']);
    expect(await page.locator('#check-status').getAttribute('role')).toBe('status');
  });

  test('say when the check does not answer, and keep what was written', async () => {
    const portal = await open();
    const id = await drafted(await portal.as(who), who, short);
    const page = await visit(portal, who);
    await page.goto(`/applicant/applications/${id}`);
    await page.context().clearCookies();
    await page.fill('#part-motivation', 'Vi vil');
    await expect
      .poll(() => page.locator('#check-status').textContent())
      .toContain('Sjekken svarer ikke');
    expect(await page.inputValue('#part-motivation')).toBe('Vi vil');
  });

  test('of a caseworker go on paper whole, without what is pressed', async () => {
    const portal = await open();
    for (const stage of stagesOf(portal)) await stage();
    const page = await visit(portal, caseworker, {
      colorScheme: 'dark',
      viewport: { width: 690, height: 960 },
    });
    await page.goto(office);
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['header nav >> nth=0', '.languages', '#check-draw']) {
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    }
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe(
      'rgb(28, 33, 38)',
    );
    const folded = page.locator('details:not([open])');
    expect(await folded.count()).toBeGreaterThan(2);
    for (const details of await folded.all()) {
      expect(await details.evaluate((one) => one.lastElementChild?.checkVisibility())).toBe(true);
    }
    // An A4 sheet has 182 mm between its margins, which are 688 px.
    const clipped = await page
      .locator('table')
      .evaluateAll(
        (all) => all.filter((table) => table.getBoundingClientRect().right > innerWidth + 1).length,
      );
    expect(clipped).toBe(0);
    const path = new URL('portal-desk-print.png', OUTPUT).pathname;
    await page.screenshot({ path, fullPage: true });
  });
});
