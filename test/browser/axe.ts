import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong with a page. The page is opened without its policy, which refuses axe itself. */
export async function violations(page: Page): Promise<readonly unknown[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(),
  );
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
