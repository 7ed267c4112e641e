import type { BrowserContextOptions } from 'playwright-core';
import { expect } from 'vitest';
import { type Lang, reportOf, runOf } from '../examples/report.ts';
import { violations } from './axe.ts';
import type { Opening } from './describe-page.ts';
import { recordWithLog } from './records.ts';
import { type Open, unfold } from './report-page.ts';
import { forgeries } from './tampered.ts';
import { checkFile } from './verify-page.ts';

/** Expects that axe finds nothing on the page that checks a draw: empty, refused, met and not met. */
export async function expectAccessiblePage(
  { open }: Opening,
  options: BrowserContextOptions,
): Promise<void> {
  const page = await open({ ...options, bypassCSP: true });
  expect(await violations(page)).toEqual([]);
  await page.locator('summary').click();
  await page.locator('#entries-hash').fill('?');
  await page.locator('#record').fill('{}');
  await page.locator('button[type=submit]').click();
  expect(await violations(page)).toEqual([]);
  await page.locator('button[type=reset]').click();
  await checkFile(page, recordWithLog());
  expect(await violations(page)).toEqual([]);
  await checkFile(page, forgeries.find(({ what }) => what === 'another seed')?.record);
  expect(await violations(page)).toEqual([]);
}

/** Expects that axe finds nothing in the report for people, with everything unfolded. */
export async function expectAccessibleReport(
  open: Open,
  lang: Lang,
  options: BrowserContextOptions = {},
): Promise<void> {
  const page = await open(await reportOf(await runOf(), lang), { ...options, bypassCSP: true });
  await unfold(page);
  expect(await violations(page)).toEqual([]);
}
