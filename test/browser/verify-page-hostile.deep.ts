import { expect, test } from 'vitest';
import { describePage } from './describe-page.ts';
import { copiesOf, recordOf, recordOnDrand, recordOnNumbers, recordWithLog } from './records.ts';
import { checkFile, chooseFiles, exit, failures, focused, results, shown } from './verify-page.ts';

describePage('the page that checks a draw: under attack', ({ open, openApart }) => {
  const MARKUP = '<img/src=x/onerror=alert(1)>';

  test('shows markup in ids, names and reasons as text', async () => {
    const page = await open();
    const name = '<script>alert(2)</script>';
    const ids = [MARKUP, '"><svg/onload=alert(3)>', 'javascript:alert(4)', '__proto__', "';--"];
    const reason = '<b onmouseover=alert(5)>eliforp</b> <iframe src=//example.org></iframe>';
    await checkFile(page, recordOf({ ids, places: 2 }), {
      [`${MARKUP.replaceAll('/', ' ')}.csv`]: `id;name\n__proto__;${name}\nconstructor;x\n`,
    });
    expect(await failures(page)).toEqual([]);
    const text = await shown(page, '#details');
    for (const said of [...ids, name]) expect(text).toContain(said);
    await checkFile(page, recordWithLog(reason));
    expect(await shown(page, '#details')).toContain(reason);
    await checkFile(page, recordOnNumbers(name));
    expect(await shown(page, '.facts')).toContain(name);
    expect(await page.locator('img, iframe, body script ~ script, b[onmouseover]').count()).toBe(0);
    expect(await shown(page, '#held')).toContain('<img src=x onerror=alert(1)>.csv');
  });

  test('shows no key that a record does not have', async () => {
    const page = await open();
    await checkFile(page, { ...recordOf(), [MARKUP]: 1 });
    expect(await shown(page, '[data-check="format"]')).not.toContain(MARKUP);
    expect(await exit(page)).toBe(1);
  });

  test.each([
    ['a key twice', JSON.stringify(recordOf()).replace('{', '{"format":"other",'), 'key.twice'],
    [
      'a key twice, escaped',
      JSON.stringify(recordOf()).replace('{', '{"\\u0073eed":"",'),
      'key.twice',
    ],
    [
      'a fraction',
      JSON.stringify(recordOf()).replace('"rank":1,', '"rank":1.0,'),
      'number.inexact',
    ],
    [
      'an exponent',
      JSON.stringify(recordOf()).replace('"rank":1,', '"rank":1e0,'),
      'number.inexact',
    ],
    ['half a record', JSON.stringify(recordOf()).slice(0, -40), 'unreadable'],
    ['a list', '[]', 'invalid-type'],
    ['a text', '"utlysning-draw/2"', 'invalid-type'],
    ['null', 'null', 'invalid-type'],
    ['nesting without an end', '['.repeat(3_000_000), 'unreadable'],
    ['10 000 levels of lists', '['.repeat(10_000) + ']'.repeat(10_000), ''],
  ])('reads strictly, and so reads no record that is %s (V4)', async (_, text, code) => {
    const page = await open();
    await checkFile(page, text);
    expect(await exit(page)).toBe(2);
    expect(await results(page)).toEqual({ format: 'not-met' });
    expect(await shown(page, '#verdict-box')).toContain(code);
  });

  test('refuses bytes that are no UTF-8 (V4)', async () => {
    const page = await open();
    const text = JSON.stringify(recordWithLog());
    await chooseFiles(page, { 'record.json': Buffer.from(text, 'latin1') });
    await page.locator('#verdict').waitFor();
    expect(await exit(page)).toBe(2);
  });

  test('passes over a byte order mark and CRLF in all its files (V3)', async () => {
    const page = await open();
    const record = recordOnDrand();
    const { announcement, entries } = copiesOf(record);
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    await checkFile(page, windows(JSON.stringify(record, null, 1)), {
      'announcement.json': windows(announcement),
      'entries.txt': windows(entries),
    });
    expect(await exit(page)).toBe(0);
  });

  test.each([
    ['nothing', ''],
    [
      'a record with 10 000 levels in it',
      JSON.stringify(recordOf()).replace(
        '"log":[]',
        `"log":${'['.repeat(10_000)}${']'.repeat(10_000)}`,
      ),
    ],
    ['a key __proto__', JSON.stringify(recordOf()).replace('{', '{"__proto__":{"seed":null},')],
  ])('reads no record of %s, and lives on', async (_, text) => {
    const page = await open();
    await checkFile(page, text);
    expect(await results(page)).toEqual({ format: 'not-met' });
    await checkFile(page, recordOf());
    expect(await failures(page)).toEqual([]);
  });

  test('says that a file is too large, and lives on', async () => {
    const page = await open();
    // Made in the browser: it takes long to hand over so many bytes.
    await page.locator('#file').evaluate((input) => {
      const data = new DataTransfer();
      data.items.add(new File([' '.repeat(32 * 1024 * 1024 + 1)], 'record.json'));
      (input as HTMLInputElement).files = data.files;
      input.dispatchEvent(new Event('change'));
    });
    await page.locator('#record-problem:not(:empty)').waitFor();
    expect(await shown(page, '#record-problem')).toBe(
      'Dette er for stort. Siden tar imot filer på opptil 32 MB.',
    );
    expect(await focused(page)).toBe('record');
    expect(await page.locator('#record').getAttribute('aria-invalid')).toBe('true');
    await checkFile(page, recordOf());
    expect(await page.locator('[aria-invalid]').count()).toBe(0);
  });

  test('keeps a long paste out of the field', async () => {
    const page = await open();
    await page.locator('#record').evaluate((field, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text.padEnd(300_000));
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
    }, JSON.stringify(recordOf()));
    expect(await shown(page, '#held')).toBe('innlimt tekst: protokollen');
    expect(await page.locator('#record').inputValue()).toBe('');
    await page.locator('button[type=submit]').click();
    await page.locator('#verdict').waitFor();
    expect(await failures(page)).toEqual([]);
  });

  test.each([
    ['#announcement-hash', 'abc', 'Dette er ikke en kontrollsum'],
    ['#entries-hash', 'abc', 'Dette er ikke en kontrollsum'],
    ['#looked-up', 'abc', 'Skriv en linje for hver kilde'],
  ])('says what is wrong in %s: %s', async (field, text, message) => {
    const page = await open();
    await page.locator('#record').fill(JSON.stringify(recordOf()));
    await page.locator('summary').click();
    await page.locator(field).fill(text);
    await page.locator('summary').click();
    await page.locator('button[type=submit]').click();
    expect(await shown(page, `${field}-problem`)).toContain(message);
    expect(await focused(page)).toBe(field.slice(1));
  });

  test('takes no hash beside a file of the same document', async () => {
    const page = await open();
    const record = recordOnDrand();
    await page.locator('summary').click();
    await page.locator('#entries-hash').fill(record.entries.sha256);
    const files = {
      'record.json': JSON.stringify(record),
      'entries.txt': copiesOf(record).entries,
    };
    await chooseFiles(page, files);
    await page.locator('#entries-hash-problem:not(:empty)').waitFor();
    expect(await shown(page, '#entries-hash-problem')).toContain('Du har også lagt inn filen.');
  });

  test('has a policy under which nothing comes in and nothing goes out', async () => {
    // Not through `open`: what the browser says of each refusal is what this test is about.
    const { page, misdeeds } = await openApart();
    const refused = await page.evaluate(async () => {
      const directives: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        directives.push(effectiveDirective);
      });
      await fetch('https://example.org/').catch(() => {});
      document.body.append(Object.assign(new Image(), { src: 'https://example.org/x.png' }));
      const script = document.createElement('script');
      try {
        script.text = 'document.title = "taken over"';
        document.body.append(script);
      } catch {
        directives.push('script as text');
      }
      try {
        document.body.innerHTML = '<p>taken over</p>';
      } catch {
        directives.push('markup as text');
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
      return directives;
    });
    expect(new Set(refused)).toEqual(
      new Set([
        'connect-src',
        'img-src',
        'script as text',
        'markup as text',
        'require-trusted-types-for',
      ]),
    );
    expect(await page.title()).toBe('Kontroller en trekning');
    // The request for the image was refused before it left: it never came as far as the network.
    expect(misdeeds.filter((misdeed) => misdeed.startsWith('routed'))).toEqual([]);
    await page.context().close();
  });
});
