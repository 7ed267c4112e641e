import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { launch, missing } from './chromium.ts';

/** Where the tests leave their screenshots. */
export const OUTPUT = new URL('../output/', import.meta.url);

/** How a test opens a report; it is closed after the test, when it must have done nothing else. */
export type Open = (html: string, options?: BrowserContextOptions) => Promise<Page>;

/** Tests of the report in a real browser; left out, with the reason, where there is none. */
export function describeReport(name: string, tests: (open: Open) => void): void {
  if (missing !== undefined) console.warn(`Left out: ${name}: ${missing}`);
  describe.skipIf(missing !== undefined)(name, () => {
    const folder = mkdtempSync(join(tmpdir(), 'report-page-'));
    const opened: Page[] = [];
    let misdeeds: string[] = [];
    let browser: Browser;

    beforeAll(async () => {
      mkdirSync(OUTPUT, { recursive: true });
      browser = await launch();
    }, 60_000);

    afterEach(async () => {
      await Promise.all(opened.splice(0).map((page) => page.context().close()));
      const all = misdeeds;
      misdeeds = [];
      // Whatever a test did: no request, no error, nothing in the console, no dialog.
      expect(all).toEqual([]);
    });

    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true });
    });

    tests(async (html, options = {}) => {
      const file = join(folder, `${opened.length}.html`);
      writeFileSync(file, html);
      const address = pathToFileURL(file).href;
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        ...options,
      });
      const page = await context.newPage();
      opened.push(page);
      page.on('request', (request) => {
        if (request.url() !== address) misdeeds.push(`request ${request.url()}`);
      });
      page.on('console', (message) => misdeeds.push(`console ${message.text()}`));
      page.on('pageerror', (error) => misdeeds.push(`error ${error.message}`));
      page.on('dialog', (dialog) => {
        misdeeds.push(`dialog ${dialog.message()}`);
        void dialog.dismiss();
      });
      await page.goto(address);
      return page;
    });
  });
}

/** Opens every part of the page that can be folded. */
export function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** How far the page is wider than the screen, in pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** The texts of some elements, with plain blanks. */
export async function texts(page: Page, selector: string): Promise<readonly string[]> {
  const all = await page.locator(selector).allInnerTexts();
  return all.map((text) => text.replace(/\s+/g, ' ').trim());
}
