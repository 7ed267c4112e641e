import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** The built page, on disk. */
export const FILE = new URL('../../examples/verify-a-draw/out/verify.html', import.meta.url);
const ADDRESS = pathToFileURL(FILE.pathname).href;

/** The page open in a browser, and whatever it did that it should not do. */
export interface Opened {
  readonly page: Page;
  /** Requests but for the page itself, errors, messages of the console, dialogs. */
  readonly misdeeds: readonly string[];
}

/** Opens the page from disk in a fresh context, in bokmål unless another locale is given. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ locale: 'nb-NO', ...options });
  const misdeeds: string[] = [];
  await context.route(
    ({ href }) => href !== ADDRESS,
    (route) => {
      misdeeds.push(`routed ${route.request().url()}`);
      return route.abort();
    },
  );
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      console.warn(`against the policy: ${effectiveDirective}`);
    });
  });
  const page = await context.newPage();
  page.on('request', (request) => {
    if (request.url() !== ADDRESS) misdeeds.push(`request ${request.url()}`);
  });
  page.on('console', (message) => misdeeds.push(`console ${message.text()}`));
  page.on('pageerror', (error) => misdeeds.push(`error ${error.message}`));
  page.on('dialog', (dialog) => {
    misdeeds.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(ADDRESS);
  return { page, misdeeds };
}

/** Hands a record in as a file, with others beside it, and waits for the verdict on it. */
export async function checkFile(
  page: Page,
  record: unknown,
  beside: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.locator('#verdict').evaluateAll((before) => {
    for (const verdict of before) verdict.setAttribute('data-before', '');
  });
  const text = typeof record === 'string' ? record : JSON.stringify(record);
  await chooseFiles(page, { 'record.json': text, ...beside });
  await page.locator('#verdict:not([data-before])').waitFor();
}

/** Chooses files with texts or bytes in them. */
export async function chooseFiles(
  page: Page,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  const chosen = Object.entries(files).map(([name, content]) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  }));
  await page.locator('#file').setInputFiles(chosen);
}

/** Drops a file or a text on an element, as a hand with a mouse would. */
export async function drop(
  page: Page,
  target: string,
  dropped: { readonly text: string; readonly name?: string },
): Promise<void> {
  const dataTransfer = await page.evaluateHandle(({ text, name }) => {
    const data = new DataTransfer();
    if (name === undefined) data.setData('text/plain', text);
    else data.items.add(new File([text], name, { type: 'application/json' }));
    return data;
  }, dropped);
  await page.dispatchEvent(target, 'dragover', { dataTransfer });
  await page.dispatchEvent(target, 'drop', { dataTransfer });
}

/** Puts a text on the clipboard by copying it in a page of its own. */
export async function copy(page: Page, text: string): Promise<void> {
  const other = await page.context().newPage();
  await other.setContent('<textarea id="text"></textarea>');
  await other.fill('#text', text);
  await other.press('#text', 'Control+a');
  await other.press('#text', 'Control+c');
  await other.close();
  await page.bringToFront();
}

/** The exit status that the verdict stands for. */
export async function exit(page: Page): Promise<number> {
  return Number(await page.locator('#verdict-box').getAttribute('data-exit'));
}

/** The criteria shown, each with its outcome. */
export async function results(page: Page): Promise<Readonly<Record<string, string>>> {
  const pairs = await page
    .locator('[data-check]')
    .evaluateAll((items) =>
      items.map((item) => [item.getAttribute('data-check'), item.getAttribute('data-result')]),
    );
  return Object.fromEntries(pairs);
}

/** The criteria shown as not met. */
export async function failures(page: Page): Promise<readonly string[]> {
  const shown = await results(page);
  return Object.keys(shown).filter((check) => shown[check] === 'not-met');
}

/** What an element shows, without its empty lines and with plain blanks. */
export async function shown(page: Page, selector: string): Promise<string> {
  const texts = await page.locator(selector).allInnerTexts();
  return texts.join('\n').replaceAll('\u00a0', ' ').replace(/\n+/g, '\n');
}

/** The id of the element that has the focus. */
export function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}

/** How far the page is wider than the screen, in pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
