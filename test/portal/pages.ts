import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { issueToken } from '../../examples/portal-backend/src/issuer.js';
import type { Demo } from '../../examples/portal-backend/src/pages/demo.js';
import { pages } from '../../examples/portal-backend/src/pages/pages.js';
import type { Portal } from '../../examples/portal-backend/src/portal.js';
import type { Applicant, Caseworker } from '../../examples/portal-backend/src/who.js';
import { launch, missing } from '../browser/chromium.js';
import { pglite } from './databases.js';
import { key, portals, type TestPortal } from './portal.js';

/** Where the tests leave their screenshots. */
export const OUTPUT = new URL('../output/', import.meta.url);

export const LOCALES = ['nb-NO', 'nn-NO', 'en-GB'] as const;
export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 900 };

const example = join(import.meta.dirname, '../../examples');

/** The files that pages come with, built aside, so that tests of other files may build as well. */
export async function builtAssets() {
  execFileSync(process.execPath, [join(example, 'verify-a-draw/web/build.mjs')], { stdio: 'pipe' });
  const folder = mkdtempSync(join(tmpdir(), 'portal-assets-'));
  await build({
    entryPoints: ['client.ts', 'page.css'].map((name) =>
      join(example, 'portal-backend/src/pages', name),
    ),
    ...{ outdir: folder, bundle: true, target: 'es2022', logLevel: 'error' },
  });
  return {
    folder: pathToFileURL(`${folder}/`),
    verifyPage: pathToFileURL(join(example, 'verify-a-draw/out/verify.html')),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

export type BuiltAssets = Awaited<ReturnType<typeof builtAssets>>;

/** A portal with pages, on PGlite. */
export async function portalWithPages(
  assets: BuiltAssets,
  change: Partial<Portal> = {},
  demo?: Demo,
): Promise<TestPortal> {
  const plugin = pages({ key, ...assets, ...(demo && { demo }) });
  return portals(await pglite(), { ...change, options: { pages: plugin } });
}

/** The cookie that a login would set. */
export async function cookieFor(who: Applicant | Caseworker): Promise<string> {
  return `portal-token=${await issueToken(key, who)}`;
}

export interface Site {
  /** A portal that is closed after the test. */
  portal(change?: Partial<Portal>, demo?: Demo): Promise<TestPortal>;
  /** Somebody in a browser of their own, in bokmål unless another locale is given. */
  visit(
    portal: TestPortal,
    who?: Applicant | Caseworker,
    options?: BrowserContextOptions,
  ): Promise<Page>;
}

/** Tests of the pages in a real browser; left out, with the reason, where there is none. */
export function describePages(name: string, tests: (site: Site) => void): void {
  if (missing !== undefined) console.warn(`Left out: ${name}: ${missing}`);
  describe.skipIf(missing !== undefined)(name, () => {
    let browser: Browser;
    let assets: BuiltAssets;
    const opened: Page[] = [];
    const portalsOpen: TestPortal[] = [];
    const misdeeds: string[] = [];

    beforeAll(async () => {
      mkdirSync(OUTPUT, { recursive: true });
      assets = await builtAssets();
      browser = await launch();
    });

    afterEach(async () => {
      await Promise.all(opened.splice(0).map((page) => page.context().close()));
      await Promise.all(portalsOpen.splice(0).map((portal) => portal.close()));
      // Whatever a test did: no error, nothing against the policy, no dialog, nothing from elsewhere.
      expect(misdeeds.splice(0)).toEqual([]);
    });

    afterAll(async () => {
      await browser?.close();
      assets?.remove();
    });

    tests({
      async portal(change, demo) {
        const portal = await portalWithPages(assets, change, demo);
        portalsOpen.push(portal);
        return portal;
      },
      async visit({ url }, who, options = {}) {
        const context = await browser.newContext({
          ...{ locale: 'nb-NO', viewport: DESKTOP, baseURL: url },
          ...options,
        });
        if (who !== undefined) {
          const [name = '', value = ''] = (await cookieFor(who)).split('=');
          await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Strict' }]);
        }
        const page = await context.newPage();
        opened.push(page);
        page.on('request', (request) => {
          if (!request.url().startsWith(url)) misdeeds.push(`request ${request.url()}`);
        });
        page.on('console', (message) => {
          // The browser itself notes each answer that refuses, which is what some tests are about.
          if (!/status of 4\d\d/.test(message.text())) misdeeds.push(`console ${message.text()}`);
        });
        page.on('pageerror', (error) => misdeeds.push(`error ${error.message}`));
        page.on('dialog', (dialog) => {
          misdeeds.push(`dialog ${dialog.message()}`);
          void dialog.accept();
        });
        return page;
      },
    });
  });
}

/** Presses Tab until something has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    const isThere = await page.evaluate(
      (selector) => document.activeElement?.matches(selector) ?? false,
      selector,
    );
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

/** Tabs to a link or a button that leads to another page, presses Enter, and waits for that page. */
export async function follow(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await untilLoaded(page, () => page.keyboard.press('Enter'));
}

/** Clicks a button that leads to another page, and waits for that page. */
export async function clickThrough(page: Page, selector: string): Promise<void> {
  await untilLoaded(page, () => page.click(selector));
}

/** A click or a key alone is over while the page that it leads to is still on its way. */
async function untilLoaded(page: Page, act: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForEvent('load'), act()]);
}

/** How far the page is wider than the screen, in pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** What an element shows, with plain blanks. */
export async function shown(page: Page, selector: string): Promise<string> {
  const texts = await page.locator(selector).allInnerTexts();
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

export function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}

/** The requirements on the side, each with how it stands. */
export async function standings(page: Page): Promise<Readonly<Record<string, string | null>>> {
  const pairs = await page
    .locator('[data-requirement]')
    .evaluateAll((all) =>
      all.map((one) => [one.getAttribute('data-requirement'), one.getAttribute('data-standing')]),
    );
  return Object.fromEntries(pairs);
}
