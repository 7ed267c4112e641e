import { expect } from 'vitest';
import { type Lang, reportOf, runOf } from '../examples/report.ts';
import type { Open } from './report-page.ts';

/** Expects that no label of the line of time lies on another in the report, as of a moment. */
export async function expectLabelsApart(open: Open, lang: Lang, asOf: string): Promise<void> {
  const page = await open(await reportOf(await runOf({ asOf }), lang), {
    viewport: { width: 1000, height: 800 },
  });
  const labels = await page.locator('figure.calendar text:not(.month)').evaluateAll((all) =>
    all
      .filter(({ textContent }) => textContent !== '')
      .map((label) => {
        const { left, right, top, bottom } = label.getBoundingClientRect();
        return { text: label.textContent, left, right, top: top + 3, bottom: bottom - 3 };
      }),
  );
  const meeting = labels.flatMap((a, index) =>
    labels
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => [a.text, b.text]),
  );
  expect(meeting).toEqual([]);
}
