import { expect, test } from 'vitest';
import { describePage } from './describe-page.ts';
import { copiesOf, recordOf, recordOnDrand } from './records.ts';
import { forgeries } from './tampered.ts';
import {
  checkFile,
  chooseFiles,
  copy,
  drop,
  exit,
  failures,
  focused,
  shown,
} from './verify-page.ts';

describePage('the page that checks a draw: takes a record', ({ open }) => {
  test('by paste, with the keyboard alone from load to verdict', async () => {
    const page = await open();
    await copy(page, JSON.stringify(recordOf()));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('nb');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('file');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('record');
    await page.keyboard.press('Control+v');
    await page.keyboard.press('Tab');
    expect(await page.locator('summary').evaluate((it) => it === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#verdict').waitFor();
    expect(await focused(page)).toBe('verdict');
    expect(await page.locator('#summary').getAttribute('role')).toBe('status');
    await page.keyboard.press('Tab');
    expect(await page.locator('.print').evaluate((it) => it === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('search');
  });

  test('and the hashes of a receipt, with the keyboard alone', async () => {
    const page = await open();
    const record = recordOnDrand();
    await copy(page, JSON.stringify(record));
    await page.locator('#record').focus();
    await page.keyboard.press('Control+v');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('announcement-hash');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('entries-hash');
    await page.keyboard.type(record.entries.sha256);
    await page.keyboard.press('Enter');
    await page.locator('#verdict').waitFor();
    expect(await shown(page, '[data-check="published-entries"] .outcome')).toBe('Oppfylt');
  });

  test.each(['body', '#record', 'footer', '#entries-hash'])(
    'by dropping a file on %s',
    async (target) => {
      const page = await open();
      await page.locator('summary').click();
      await drop(page, target, { text: JSON.stringify(recordOf()), name: 'sluppet.json' });
      await page.locator('#verdict').waitFor();
      expect(await shown(page, '#held')).toBe('sluppet.json: protokollen');
      expect(await focused(page)).toBe('verdict');
      expect(await page.locator('body.dragging').count()).toBe(0);
    },
  );

  test('by dropping a text', async () => {
    const page = await open();
    await drop(page, 'main', { text: JSON.stringify(recordOf()) });
    await page.locator('#verdict').waitFor();
    expect(await failures(page)).toEqual([]);
  });

  test('by file, and another after it', async () => {
    const page = await open();
    await checkFile(page, recordOf());
    await checkFile(page, forgeries[0]?.record);
    expect(await failures(page)).toContain('seed');
  });

  test('and copies after it, and checks again', async () => {
    const page = await open();
    const record = recordOnDrand();
    await checkFile(page, record);
    expect(await exit(page)).toBe(3);
    const { announcement, entries } = copiesOf(record);
    await chooseFiles(page, { 'a.json': announcement, 'e.txt': entries });
    await page.locator('[data-exit="0"]').waitFor();
  });

  test('and forgets it when it is edited or cleared', async () => {
    const page = await open();
    await checkFile(page, recordOf());
    await page.locator('#record').focus();
    await page.keyboard.type(' ');
    expect(await page.locator('#verdict').count()).toBe(0);
    expect(await shown(page, '#held')).toBe('');
    await checkFile(page, recordOf());
    await page.locator('button[type=reset]').click();
    expect(await page.locator('#verdict').count()).toBe(0);
    expect(await shown(page, '#details')).toBe('');
    expect(await shown(page, '#held')).toBe('');
    expect(await focused(page)).toBe('record');
  });

  test('and checks again what the field holds', async () => {
    const page = await open();
    await checkFile(page, recordOf());
    await page.locator('#record').fill(JSON.stringify(forgeries[1]?.record));
    await page.locator('button[type=submit]').click();
    await page.locator('#verdict').waitFor();
    expect(await failures(page)).toEqual(['order']);
  });
});
