import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { clockInWords, type Demo } from '../../examples/portal-backend/src/pages/demo.js';
import type { Applicant, Caseworker } from '../../examples/portal-backend/src/who.js';
import { applicant, call, caseworker, chosen, DEADLINE, DRAW } from './call.js';
import {
  clickThrough,
  DESKTOP,
  describePages,
  focused,
  LOCALES,
  OUTPUT,
  overflow,
  PHONE,
  standings,
  tabTo,
  violations,
} from './pages.js';
import { delivered, drafted, type TestPortal } from './portal.js';

/** A page at some stage of a call: whose it is, and what is done to it before it is looked at. */
interface Look {
  readonly name: string;
  readonly who?: Applicant | Caseworker;
  readonly path: string;
  readonly does?: (page: Page) => Promise<void>;
}

const office = `/caseworker/${call.id}`;
const own = `/applicant/${call.id}`;
const published = `/draw/${call.id}`;
const who = applicant(0);
const short = { parts: { plans: 'Planer' }, group: [{ id: 'p1', categories: [] }] };

const demo: Demo = {
  call: call.id,
  applicants: { fresh: applicant(8), applied: who },
  caseworker,
  tokenFor: async () => '',
  moveTo: async () => {},
  now: (language) => clockInWords(() => DEADLINE, language),
};

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

const press = (step: string) => async (page: Page) => {
  await clickThrough(page, `.steps button[value=${step}], .actions button[value=${step}]`);
  await expect.poll(() => focused(page)).toBe('problems');
};

/** The stages of a call, one after the other: each does something, and has pages to look at. */
function stagesOf(portal: TestPortal): readonly (() => Promise<readonly Look[]>)[] {
  const desk = async (method: string, path: string, body?: unknown) =>
    (await portal.as(caseworker))(method, `/calls/${call.id}${path}`, body);
  let draft = '';
  let winner: Applicant | undefined;
  return [
    async () => {
      draft = await drafted(await portal.as(who), who, short);
      return [
        { name: 'roles', path: '/' },
        { name: 'own', who, path: own },
        { name: 'form', who, path: `/applicant/applications/${draft}` },
        {
          name: 'form-refused',
          who,
          path: `/applicant/applications/${draft}`,
          does: press('submit'),
        },
        { name: 'desk-first', who: caseworker, path: office },
        {
          name: 'desk-refused',
          who: caseworker,
          path: office,
          does: async (page) => {
            await page.fill('#draw-at', '2023-08-23T16:00:00');
            await press('announced')(page);
          },
        },
        { name: 'draw-first', path: published },
        { name: 'problem', path: office },
      ];
    },
    async () => {
      await desk('POST', '/announcement', chosen);
      for (let index = 0; index < 8; index += 1) {
        await delivered(await portal.as(applicant(index)), applicant(index));
      }
      const rejected = await delivered(await portal.as(who), applicant(0), short);
      const taken = await delivered(await portal.as(applicant(9)), applicant(9));
      await (await portal.as(applicant(9)))('POST', `/applications/${taken.id}/withdrawal`);
      portal.clock.now = () => DEADLINE + 60_000;
      return [
        { name: 'rejected', who, path: `/applicant/applications/${rejected.id}`, does: unfold },
        { name: 'withdrawn', who: applicant(9), path: `/applicant/applications/${taken.id}` },
        { name: 'form-late', who, path: `/applicant/applications/${draft}` },
        { name: 'desk-over', who: caseworker, path: office, does: unfold },
      ];
    },
    async () => {
      await desk('POST', '/closing');
      await desk('POST', '/entries');
      portal.clock.now = () => DRAW + 2_000;
      return [
        { name: 'desk-published', who: caseworker, path: office },
        { name: 'draw-published', path: published, does: unfold },
      ];
    },
    async () => {
      const { body } = await desk('POST', '/draw', {});
      const { id: orgnr } = body.order[0];
      winner = { role: 'applicant', sub: 'winner', orgnr };
      const client = await portal.as(winner);
      const list = (await client('GET', `/calls/${call.id}/applications`)).body.applications;
      const { id } = list.find(({ state }: { state: string }) => state === 'submitted');
      const path = `/applicant/applications/${id}`;
      return [
        { name: 'desk-drawn', who: caseworker, path: office },
        { name: 'desk-unfolded', who: caseworker, path: office, does: unfold },
        { name: 'draw', path: published },
        { name: 'place', who: winner, path, does: unfold },
        { name: 'own-after', who: winner, path: own },
      ];
    },
  ];
}

describePages('the pages for everyone', ({ portal: open, visit }) => {
  test.each(LOCALES)(
    'have nothing that axe finds at any stage: %s, light and dark, wide and narrow',
    async (locale) => {
      const portal = await open({}, demo);
      for (const stage of stagesOf(portal)) {
        for (const look of await stage()) {
          // axe itself is a script that the policy would refuse.
          const page = await visit(portal, look.who, { locale, bypassCSP: true });
          await page.goto(look.path);
          await look.does?.(page);
          for (const [size, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
            await page.setViewportSize(viewport);
            for (const colorScheme of ['dark', 'light'] as const) {
              const what = `${look.name}-${size}-${colorScheme}`;
              await page.emulateMedia({ colorScheme });
              expect(await violations(page), what).toEqual([]);
              expect(await overflow(page), what).toBeLessThanOrEqual(0);
              if (locale !== 'nb-NO') continue;
              const path = new URL(`portal-${what}.png`, OUTPUT).pathname;
              await page.screenshot({ path, fullPage: true });
            }
          }
          await page.context().close();
        }
      }
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
