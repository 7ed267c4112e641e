import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describePage } from './describe-page.ts';
import { recordWithLog } from './records.ts';
import { checkFile, focused, shown } from './verify-page.ts';

describePage('the page that checks a draw: speaks', ({ open }) => {
  test.each([
    ['nb-NO', 'nb', 'Kontroller en trekning'],
    ['no', 'nb', 'Kontroller en trekning'],
    ['nn-NO', 'nn', 'Kontroller ei trekning'],
    ['en-US', 'en', 'Check a draw'],
    ['sv-SE', 'nb', 'Kontroller en trekning'],
  ])('to %s in %s at first', async (locale, lang, title) => {
    const page = await open({ locale });
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await page.title()).toBe(title);
    expect(await shown(page, 'h1')).toBe(title);
    expect(await page.locator('input[name=language]:checked').inputValue()).toBe(lang);
  });

  test('the language that a link to it names', async () => {
    const page = await open();
    await page.goto(`${page.url()}#lang=nn`);
    await page.reload();
    expect(await page.locator('html').getAttribute('lang')).toBe('nn');
  });

  test('another language when it is chosen, in all that is shown', async () => {
    const page = await open();
    await checkFile(page, recordWithLog());
    const texts = () =>
      page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found = new Set<string>();
        while (walker.nextNode()) {
          const parent = walker.currentNode.parentElement;
          if (parent?.closest('script, noscript, .languages label, bdi, pre, code') !== null)
            continue;
          const text = walker.currentNode.textContent?.trim() ?? '';
          if (/\p{L}{2}/u.test(text) && !/^[0-9a-f]{64}$/.test(text)) found.add(text);
        }
        return [...found];
      });
    const said = { nb: await texts(), nn: [] as string[], en: [] as string[] };

    await page.locator('input[value=nb]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('html').getAttribute('lang')).toBe('nn');
    expect(await page.title()).toBe('Kontroller ei trekning');
    expect(await shown(page, '#verdict')).toBe('Ikkje alt er kontrollert.');
    expect(await shown(page, '#summary')).toMatch(/^\d+ krav: \d+ oppfylt og \d+ uavgjort\.$/);
    said.nn = await texts();

    await page.keyboard.press('ArrowRight');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.title()).toBe('Check a draw');
    expect(await shown(page, '#verdict')).toBe('Not everything was checked.');
    expect(await shown(page, '#summary')).toMatch(/^\d+ criteria: \d+ met and \d+ undetermined\.$/);
    said.en = await texts();

    expect(said.nn).toHaveLength(said.nb.length);
    expect(said.en.filter((text) => said.nb.includes(text))).toEqual([]);
    expect(await focused(page)).not.toBe('verdict');
  });

  test('another language in a message that stands there', async () => {
    const page = await open();
    await page.locator('button[type=submit]').click();
    expect(await shown(page, '#record-problem')).toBe('Lim inn en protokoll, eller velg en fil.');
    await page.getByText('English').click();
    expect(await shown(page, '#record-problem')).toBe('Paste a record, or choose a file.');
  });

  test('bokmål before its script has run', async () => {
    const fixed = (page: Page) => page.locator('[data-text]').allTextContents();
    const still = await fixed(await open({ javaScriptEnabled: false }));
    expect(still).toEqual(await fixed(await open()));
  });
});
