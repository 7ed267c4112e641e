import { expect, test } from 'vitest';
import { describePage } from './describe-page.ts';
import { recordOf } from './records.ts';
import { forgeries } from './tampered.ts';
import { checkFile, chooseFile, copy, drop, failures, focused, shown } from './verify-page.ts';

describePage('the page that checks a draw: takes a record', ({ open }) => {
  test('by paste, with the keyboard alone from load to verdict', async () => {
    const page = await open();
    await copy(page, JSON.stringify(recordOf()));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('nb');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('record');
    await page.keyboard.press('Control+v');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('file');
    await page.keyboard.press('Tab');
    expect(await page.locator('summary').evaluate((it) => it === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#verdict').waitFor();
    expect(await focused(page)).toBe('verdict');
    expect(await shown(page, '#verdict')).toBe('Trekningen stemmer');
    expect(await page.locator('#summary').getAttribute('role')).toBe('status');
    await page.keyboard.press('Tab');
    expect(await page.locator('.print').evaluate((it) => it === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('seed-document');
  });

  test('and what was published, with the keyboard alone', async () => {
    const page = await open();
    const record = recordOf();
    await copy(page, JSON.stringify(record));
    await page.locator('#record').focus();
    await page.keyboard.press('Control+v');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('announcement');
    await page.keyboard.insertText(JSON.stringify(record.announcement));
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('entries-hash');
    await page.keyboard.type(record.entries.sha256);
    await page.keyboard.press('Enter');
    await page.locator('#verdict').waitFor();
    expect(await shown(page, '#summary')).toBe('12 kontroller: 12 i orden.');
  });

  test.each(['body', '#record', 'footer', '#announcement'])(
    'by dropping a file on %s',
    async (target) => {
      const page = await open();
      await page.locator('summary').click();
      await drop(page, target, { text: JSON.stringify(recordOf()), name: 'sluppet.json' });
      await page.locator('#verdict').waitFor();
      expect(await shown(page, '#verdict')).toBe('Trekningen stemmer');
      expect(await shown(page, '#record-note')).toBe('Lest inn: sluppet.json (3 kB).');
      expect(await focused(page)).toBe('verdict');
      expect(await page.locator('body.dragging').count()).toBe(0);
    },
  );

  test('by dropping a text', async () => {
    const page = await open();
    await drop(page, 'main', { text: JSON.stringify(recordOf()) });
    await page.locator('#verdict').waitFor();
    expect(await shown(page, '#verdict')).toBe('Trekningen stemmer');
  });

  test('by file, and another after it, with a byte order mark', async () => {
    const page = await open();
    await checkFile(page, recordOf());
    const forgery = forgeries[0]?.record;
    await chooseFile(page, `\uFEFF${JSON.stringify(forgery)}`);
    await page.getByText('Trekningen stemmer ikke').waitFor();
    expect(await failures(page)).toContain('seed');
  });

  test('and forgets it when it is edited or cleared', async () => {
    const page = await open();
    await checkFile(page, recordOf());
    await page.locator('#record').press('End');
    await page.keyboard.type(' ');
    expect(await page.locator('#verdict').count()).toBe(0);
    expect(await shown(page, '#record-note')).toBe('');
    await checkFile(page, recordOf());
    await page.locator('button[type=reset]').click();
    expect(await page.locator('#verdict').count()).toBe(0);
    expect(await shown(page, '#details')).toBe('');
    expect(await page.locator('#record').inputValue()).toBe('');
    expect(await focused(page)).toBe('record');
  });

  test('and checks again what the field holds', async () => {
    const page = await open();
    await checkFile(page, recordOf());
    await page.locator('#record').fill(JSON.stringify(forgeries[1]?.record));
    await page.locator('button[type=submit]').click();
    await page.locator('#verdict').waitFor();
    expect(await failures(page)).toEqual(['tickets']);
  });
});
