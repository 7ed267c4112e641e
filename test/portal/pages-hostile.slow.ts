import { expect, test } from 'vitest';
import { readKroner } from '../../examples/portal-backend/src/pages/form.js';
import { html } from '../../examples/portal-backend/src/pages/html.js';
import { lotto } from '../lottery/draws.js';
import { applicant, call, caseworker, chosen, DEADLINE } from './call.js';
import { clickThrough, describePages, focused, overflow, PHONE } from './pages.js';
import { delivered, drafted } from './portal.js';

const TEXT = `</textarea><script>alert(1)</script>"'><img src=x onerror=alert(2)>&lt;b&gt;\n${'x'.repeat(500)}`;
const KEY = `"'><script>alert(3)</script><img/src=x/onerror=alert(4)>`;
const hostile = {
  members: [{ id: KEY, categories: ['leadership'] }],
  parts: { plans: TEXT, motivation: `\n${'{{7*7}}'}\${7*7}` },
};

test('markup escapes what it is given, and not what is markup', () => {
  const text = `<&>"'`;
  expect(
    html`<p title="${text}">${[text, html`<b>${1}</b>`]}${undefined}${null}${false}</p>`.text,
  ).toBe('<p title="&lt;&amp;&gt;&quot;&#39;">&lt;&amp;&gt;&quot;&#39;<b>1</b></p>');
});

test.each([
  ['12 500', 1_250_000],
  ['12\u00a0500,50', 1_250_050],
  ['0', 0],
  ['7.5', 750],
  ['12.500', undefined],
  ['12,500', undefined],
  ['-1', undefined],
  ['1e3', undefined],
  ['9999999999', undefined],
  ['kr 5', undefined],
])('a sum is read in one way or none: %s', (text, ore) => {
  expect(readKroner(text)).toBe(ore);
});

describePages('what is hostile', ({ portal: open, visit }) => {
  test('is text on every page that shows it, and comes back from its form as it was', async () => {
    const portal = await open();
    const who = applicant(0);
    const client = await portal.as(who);
    await (await portal.as(caseworker))('POST', `/calls/${call.id}/announcement`, {
      ...chosen,
      sources: [...chosen.sources, { ...lotto, name: TEXT.split('\n')[0]?.slice(0, 90) }],
    });
    const draft = await drafted(client, who, hostile);
    const { id } = await delivered(client, who, hostile);

    const page = await visit(portal, who, { viewport: PHONE });
    await page.goto(`/applicant/applications/${draft}`);
    expect(await page.inputValue('#part-plans')).toBe(TEXT);
    expect(await page.inputValue('#part-motivation')).toBe(hostile.parts.motivation);
    await page.fill('#need-g1', KEY.slice(0, 20));
    await clickThrough(page, '.actions button[value=save]');
    await expect.poll(() => focused(page)).toBe('problems');
    expect(await page.inputValue('#need-g1')).toBe(KEY.slice(0, 20));
    expect(await page.inputValue('#part-plans')).toBe(TEXT);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.fill('#need-g1', '');
    await clickThrough(page, '.actions button[value=save]');
    expect(page.url()).toContain('saved');
    const { body } = await client('GET', `/applications/${draft}`);
    expect(body.application).toMatchObject(hostile);

    await page.goto(`/applicant/applications/${id}`);
    await page.locator('details', { hasText: 'Se det som ble levert' }).locator('summary').click();
    expect(await page.locator('.written').first().textContent()).toBe(TEXT);
    expect(await overflow(page)).toBeLessThanOrEqual(0);

    portal.clock.now = () => DEADLINE + 1;
    const office = await visit(portal, caseworker, { viewport: PHONE });
    for (const path of [
      `/caseworker/${call.id}`,
      `/draw/${call.id}`,
      `/draw/${encodeURIComponent(KEY)}`,
    ]) {
      await office.goto(path);
      expect(await office.locator('script').count()).toBe(1);
      expect(await office.locator('img').count()).toBe(0);
      expect(await overflow(office)).toBeLessThanOrEqual(0);
    }
  });

  test('is refused in a form that says what there is not', async () => {
    const portal = await open();
    const who = applicant(0);
    const id = await drafted(await portal.as(who), who);
    const page = await visit(portal, who);
    await page.goto(`/applicant/applications/${id}`);
    await page.evaluate((key) => {
      const box = document.querySelector<HTMLInputElement>('[name=categories-0]');
      if (box) Object.assign(box, { value: key, checked: true });
    }, KEY);
    await clickThrough(page, '.actions button[value=save]');
    await expect.poll(() => focused(page)).toBe('problems');
    expect(await page.locator('#person-0-problem').count()).toBe(1);
    expect(await page.locator('script').count()).toBe(1);
  });
});
