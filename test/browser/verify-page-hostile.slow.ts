import { expect, test } from 'vitest';
import { describePage } from './describe-page.ts';
import { crowd, recordOf } from './records.ts';
import { checkFile, chooseFile, failures, focused, results, shown } from './verify-page.ts';

describePage('the page that checks a draw: under attack', ({ open, openApart }) => {
  const MARKUP = '<img/src=x/onerror=alert(1)>';

  test('shows markup in ids, names and reasons as text', async () => {
    const page = await open();
    const name = '<script>alert(2)</script>';
    const ids = [MARKUP, '"><svg/onload=alert(3)>', 'javascript:alert(4)', '__proto__', "';--"];
    const record = recordOf({
      ids,
      places: 2,
      sources: [{ kind: 'numbers', name }],
      revealed: [{ kind: 'numbers', name, numbers: [7] }],
    });
    const struck = record.order[0]?.id ?? '';
    const reason = '<b onmouseover=alert(5)>\u202Eeliforp</b>\n<iframe src=//example.org>';
    const log = [{ kind: 'strike', id: struck, reason, at: '2023-09-01T00:00:00Z' }];
    const order = record.order
      .slice(1)
      .map((ranked, index) => ({ ...ranked, rank: index + 1, place: index < 2 }));
    await checkFile(page, { ...record, log, order }, `${MARKUP.replaceAll('/', ' ')}.json`);
    expect(await failures(page)).toEqual([]);
    const text = await shown(page, '#details');
    for (const said of [...ids, name, reason]) expect(text).toContain(said);
    expect(await page.locator('img, iframe, body script ~ script, b[onmouseover]').count()).toBe(0);
    expect((await page.locator('.facts bdi').allInnerTexts())[0]).toBe(
      '<img src=x onerror=alert(1)>.json',
    );
  });

  test('shows markup where a check quotes it as text, and no key that a record does not have', async () => {
    const page = await open();
    const record = structuredClone(recordOf({ ids: [MARKUP, 'b', 'c'], places: 1 }));
    const order = record.order.map((ranked) =>
      ranked.id === MARKUP ? { ...ranked, ticket: '00'.repeat(32) } : ranked,
    );
    await checkFile(page, { ...record, order, [MARKUP]: 1 });
    expect(await shown(page, '[data-check="format"]')).not.toContain(MARKUP);
    await checkFile(page, { ...record, order });
    expect(await shown(page, '[data-check="tickets"]')).toContain(`Loddet til ${MARKUP} er feil.`);
    expect(await page.locator('img').count()).toBe(0);
  });

  test.each([
    ['nothing', '', 'Lim inn en protokoll, eller velg en fil.'],
    ['blanks', ' \n\t', 'Lim inn en protokoll, eller velg en fil.'],
    [
      'half a record',
      JSON.stringify(recordOf()).slice(0, -40),
      'Dette er ikke gyldig JSON. Se etter at du har fått med hele teksten, fra den første { til den siste }.',
    ],
    [
      'nesting without an end',
      '['.repeat(3_000_000),
      'Dette er ikke gyldig JSON. Se etter at du har fått med hele teksten, fra den første { til den siste }.',
    ],
    [
      'more than the page takes',
      ' '.repeat(32 * 1024 * 1024 + 1),
      'Dette er for stort. Siden tar imot protokoller på opptil 32 MB.',
    ],
  ])('says what is wrong with %s, and lives on', async (_, text, message) => {
    const page = await open();
    await chooseFile(page, text);
    const problem = page.locator('#record-problem:not(:empty)');
    await problem.waitFor();
    expect(await shown(page, '#record-problem')).toBe(message);
    expect(await problem.getAttribute('role')).toBe('alert');
    expect(await focused(page)).toBe('record');
    expect(await page.locator('#record').getAttribute('aria-invalid')).toBe('true');
    await checkFile(page, recordOf());
    expect(await shown(page, '#verdict')).toBe('Trekningen stemmer');
    expect(await problem.count()).toBe(0);
    expect(await page.locator('[aria-invalid]').count()).toBe(0);
  });

  test.each([
    ['a list', '[]'],
    ['a text', '"utlysning-draw/1"'],
    ['null', 'null'],
    ['10 000 levels of lists', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['10 000 levels of objects', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    [
      'a record with 10 000 levels in it',
      JSON.stringify(recordOf()).replace(
        '"log":[]',
        `"log":${'['.repeat(10_000)}${']'.repeat(10_000)}`,
      ),
    ],
    ['a key __proto__', JSON.stringify(recordOf()).replace('{', '{"__proto__":{"seed":null},')],
  ])('finds that %s is no record', async (_, text) => {
    const page = await open();
    await checkFile(page, text);
    expect(await shown(page, '#verdict')).toBe('Dette er ikke en protokoll fra en trekning');
    expect(await results(page)).toEqual({ format: 'not-met' });
  });

  test('takes the last of two equal keys, as JSON does', async () => {
    const page = await open();
    await checkFile(page, JSON.stringify(recordOf()).replace('{', '{"format":"other",'));
    expect(await failures(page)).toEqual([]);
  });

  test.each([
    [300_000, 'Lest inn: innlimt tekst (300 kB). Teksten er for lang til å vises i feltet.', ''],
    [
      40_000_000,
      'Lest inn: innlimt tekst (40 MB). Teksten er for lang til å vises i feltet.',
      'Dette er for stort. Siden tar imot protokoller på opptil 32 MB.',
    ],
  ])('keeps a paste of %i characters out of the field', async (length, note, message) => {
    const page = await open();
    await page.locator('#record').evaluate(
      (field, [text, length]) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text.padEnd(length));
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
      },
      [JSON.stringify(recordOf()), length] as const,
    );
    expect(await shown(page, '#record-note')).toBe(note);
    expect(await page.locator('#record').inputValue()).toBe('');
    await page.locator('button[type=submit]').click();
    await page.locator('#verdict, #record-problem:not(:empty)').first().waitFor();
    expect(await shown(page, '#record-problem')).toBe(message);
    await checkFile(page, recordOf());
    expect(await failures(page)).toEqual([]);
  });

  test.each([
    ['#announcement', '{"places": 5}', 'announcement', 'Dette er ikke en kunngjøring'],
    ['#announcement', 'null', 'announcement', 'Dette er ikke en kunngjøring'],
    ['#announcement', '{', 'announcement', 'Dette er ikke gyldig JSON'],
    ['#entries-hash', 'abc', 'entries-hash', 'Dette er ikke en kontrollsum'],
  ])('says what is wrong in %s: %s', async (field, text, id, message) => {
    const page = await open();
    await page.locator('#record').fill(JSON.stringify(recordOf()));
    await page.locator('summary').click();
    await page.locator(field).fill(text);
    await page.locator('summary').click();
    await page.locator('button[type=submit]').click();
    expect(await shown(page, `#${id}-problem`)).toContain(message);
    expect(await focused(page)).toBe(id);
  });

  test.each([20, 60, 300])('draws %i made-up tickets that are all alike', async (entrants) => {
    const page = await open();
    const record = recordOf({ ids: crowd(entrants) });
    const order = record.order.map((ranked) => ({ ...ranked, ticket: 'ff'.repeat(32) }));
    await checkFile(page, { ...record, order });
    expect(await failures(page)).toEqual(['tickets']);
    expect(await page.locator('.line').count()).toBe(1);
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
