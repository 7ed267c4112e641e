import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.ts';
import {
  type Admission,
  type Application,
  admit,
  type Call,
  type DrawRecord,
  type Finding,
  parseApplications,
  type Statement,
} from '../../src/index.ts';
import { norway } from '../../src/register/index.ts';
import { launch, missing } from './chromium.ts';

/** Where the tests leave their screenshots. */
export const OUTPUT = new URL('../output/', import.meta.url);

const EXAMPLE = new URL('../../examples/run-the-2024-call/', import.meta.url);

export type Lang = 'nb' | 'nn' | 'en';
export const LANGS: readonly Lang[] = ['nb', 'nn', 'en'];

/** When nothing has happened, in the middle of the year, and when everything is past. */
export const MOMENTS = [
  '2024-09-01T12:00:00+02:00',
  '2025-03-10T12:00:00+01:00',
  '2025-08-01T12:00:00+02:00',
] as const;

/** What the page is made of. */
export interface Run {
  readonly call: Call;
  readonly applications: readonly Application[];
  readonly admission: Admission;
  readonly record: DrawRecord;
  readonly verification: Finding;
  readonly year: {
    readonly asOf: string;
    readonly call: Call;
    readonly places: readonly {
      readonly orgnr: string;
      readonly application: string;
      readonly finding: Finding;
      readonly statement: Statement;
    }[];
  };
}

/** A file of the example as it is. */
export function exampleFile(name: string): string {
  return readFileSync(new URL(name, EXAMPLE), 'utf8');
}

/** A module of the example. By its path, not its URL, it is given the sources of the library. */
export function exampleModule(name: string) {
  return import(fileURLToPath(new URL(name, EXAMPLE)));
}

interface Given {
  readonly asOf?: string;
  readonly call?: Call;
  /** As they stand in a file. */
  readonly applications?: unknown;
}

/** A run of the example: of its own applications and as of its own moment, unless told otherwise. */
export async function runOf({ asOf, call = hkdir2024, applications }: Given = {}): Promise<Run> {
  const { drawPlaces } = await exampleModule('draw.mjs');
  const { liveYear } = await exampleModule('year.mjs');
  const parsed = parseApplications(applications ?? JSON.parse(exampleFile('applications.json')));
  if (!parsed.ok) throw new Error('expected applications');
  const admission = admit(call, parsed.value, { register: norway });
  const { record, verification } = drawPlaces(call, admission);
  const judged = { applications: parsed.value, admission, record };
  return { call, ...judged, verification, year: liveYear(call, judged, asOf) };
}

/** The report of a run. */
export async function reportOf(run: Run, lang: Lang = 'nb'): Promise<string> {
  const { page } = await exampleModule('page/page.mjs');
  return page(run, lang);
}

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
