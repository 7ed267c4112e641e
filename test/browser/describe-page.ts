import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { launch, missing } from './chromium.ts';
import { type Opened, openPage } from './verify-page.ts';

/** Where the tests leave their screenshots. */
export const OUTPUT = new URL('../output/', import.meta.url);

/** The script that builds the page. */
export const BUILD = new URL('../../examples/verify-a-draw/web/build.mjs', import.meta.url);

/** How a test opens the page. */
export interface Opening {
  /** For one test: closed after it, when it must have done nothing that it should not. */
  open(options?: BrowserContextOptions): Promise<Page>;
  /** For as long as the test likes: it looks at what the page did, and closes it. */
  openApart(): Promise<Opened>;
}

/** Tests of the page in a real browser; left out, with the reason, where there is none. */
export function describePage(name: string, tests: (opening: Opening) => void): void {
  if (missing !== undefined) console.warn(`Left out: ${name}: ${missing}`);
  describe.skipIf(missing !== undefined)(name, () => {
    let browser: Browser;
    const opened: Opened[] = [];

    beforeAll(async () => {
      execFileSync(process.execPath, [BUILD.pathname]);
      mkdirSync(OUTPUT, { recursive: true });
      browser = await launch();
    }, 60_000);

    afterEach(async () => {
      const all = opened.splice(0);
      await Promise.all(all.map(({ page }) => page.context().close()));
      // Whatever a test did: no request, no error, nothing in the console, no dialog.
      expect(all.flatMap(({ misdeeds }) => misdeeds)).toEqual([]);
    });

    afterAll(async () => {
      await browser?.close();
    });

    tests({
      async open(options) {
        const one = await openPage(browser, options);
        opened.push(one);
        return one.page;
      },
      openApart: () => openPage(browser),
    });
  });
}
