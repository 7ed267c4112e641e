import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { seedDocument } from '../../src/index.ts';
import { describePage } from './describe-page.ts';
import { crowd, recordByRfc3797, recordOf, recordWithLog, secret } from './records.ts';
import { checkFile, failures, results, shown } from './verify-page.ts';

const ALL_CHECKS = [
  'format',
  'published',
  'entries',
  'sources',
  'commitment',
  'beacon-round',
  'beacon-signature',
  'seed',
  'log',
  'tickets',
  'order',
  'places',
];

describePage('the page that checks a draw: a record that is right', ({ open }) => {
  test('has every check in order, but for what was published', async () => {
    const page = await open();
    await checkFile(page, recordOf());
    expect(await shown(page, '#verdict')).toBe('Trekningen stemmer');
    expect(await shown(page, '#summary')).toBe('12 kontroller: 11 i orden og 1 ikke gjort.');
    const outcomes = await results(page);
    expect(Object.keys(outcomes)).toEqual(ALL_CHECKS);
    expect(outcomes).toEqual({
      ...Object.fromEntries(ALL_CHECKS.map((id) => [id, 'met'])),
      published: 'not-done',
    });
    expect(await shown(page, '[data-check="beacon-signature"]')).toBe(
      'Signatur fra drand\nI orden\nSignaturen på signalet fra drand er ekte.',
    );
    expect(await shown(page, '#advice')).toContain(
      'Protokollen er ikke sammenlignet med det som ble kunngjort før trekningen.',
    );
  });

  test('has its facts, its seed document and its seed', async () => {
    const page = await open();
    const record = recordOf();
    await checkFile(page, record, 'trekning.json');
    expect((await shown(page, '.facts')).split('\n')).toEqual([
      'Fil',
      'trekning.json',
      'Trekning',
      'hkdir-2023',
      'Deltakere',
      '14',
      'Plasser',
      '5',
      'Påmeldingen stengte',
      '22. august 2023 kl. 12.00 norsk tid',
      'Trekningen',
      '23. august 2023 kl. 17.15.32 norsk tid',
      'Metode',
      'Lodd: hver deltaker får ett lodd, og de laveste får plass',
      'Kilder til tilfeldighet',
      'drand, runde 123',
      'Hemmelighet fra arrangøren',
      'Kontrollsum for deltakerlisten (SHA-256)',
      record.entries.sha256,
    ]);
    const document = await page.locator('#seed-document').textContent();
    expect(document).toBe(
      'utlysning-draw/1\ndraw: hkdir-2023\n' +
        'drand: 52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971 123 ' +
        'fb8f7bc29bf24db51871ec8c79f3a1e4bd0557bc0dfcee9ed1d924e69d1c60dc\n' +
        `secret: ${secret}\n`,
    );
    expect(document).toBe(seedDocument(record.announcement, record.revealed));
    const seed = createHash('sha256').update(String(document)).digest('hex');
    expect(await page.locator('#seed').textContent()).toBe(seed);
    expect(record.seed).toBe(seed);
  });

  test('has its order in two tables, and its tickets in a picture with the cut', async () => {
    const page = await open();
    const record = recordOf();
    await checkFile(page, record);
    const rows = (name: string) =>
      page
        .locator(`section[aria-labelledby="${name}-heading"] tbody tr`)
        .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
    expect(await rows('places')).toEqual(
      record.order.slice(0, 5).map(({ rank, id, ticket }) => [String(rank), id, 'Plass', ticket]),
    );
    expect(await rows('reserve')).toEqual(
      record.order
        .slice(5)
        .map(({ rank, id, ticket }) => [String(rank), id, `Venteliste ${rank - 5}`, ticket]),
    );
    const picture = page.getByRole('img', { name: 'Loddene på en linje fra 0 til 2²⁵⁶' });
    expect(await picture.locator('.head.place').count()).toBe(5);
    expect(await picture.locator('.head.reserve').count()).toBe(9);
    // Tickets 5 and 6 are 5a9e… and 5c9f…: halfway lies 0.5b9e… of the whole, 35.8 %.
    const cut = 'Grensen mellom plass og venteliste går mellom nummer 5 og nummer 6, 35,8 %';
    expect((await picture.locator('desc').textContent())?.replaceAll('\u00a0', ' ')).toContain(cut);
    expect(await shown(page, 'figcaption')).toContain(cut);
    expect(await picture.locator('.cut').getAttribute('x1')).toMatch(/^35\.7\d*%$/);
  });

  test('agrees with what was published', async () => {
    const page = await open();
    const record = recordOf();
    await page.locator('summary').click();
    await page.locator('#announcement').fill(JSON.stringify(record.announcement));
    await page.locator('#entries-hash').fill(`${record.entries.sha256}  deltakere.txt`);
    await checkFile(page, record);
    expect(await shown(page, '#summary')).toBe('12 kontroller: 12 i orden.');
    expect((await results(page))['published']).toBe('met');
    expect(await shown(page, '#advice')).toContain(
      'protokollen stemmer med det du la inn fra kunngjøringen',
    );
  });

  test('differs from what was published', async () => {
    const page = await open();
    const record = recordOf();
    const others = recordOf({ ids: record.entries.ids.slice(1) });
    await page.locator('summary').click();
    await page.locator('#entries-hash').fill(record.entries.sha256);
    await checkFile(page, others);
    expect(await failures(page)).toEqual(['published']);
    expect(await shown(page, '[data-check="published"]')).toBe(
      'Kunngjøring\nFeil\nDeltakerlisten i protokollen er ikke den som ble kunngjort: kontrollsummene er ulike.\n' +
        `Kunngjort\n${record.entries.sha256}\nI protokollen\n${others.entries.sha256}\n` +
        'Hva det betyr: Protokollen gjelder en annen trekning enn den som ble kunngjort, eller noe ble endret etterpå. Da beviser den ikke noe om trekningen du vil kontrollere.',
    );
    await page.locator('#entries-hash').fill('');
    await page.locator('#announcement').fill(JSON.stringify(record.announcement));
    await page.locator('button[type=submit]').click();
    await page.locator('#verdict').waitFor();
    expect(await failures(page)).toEqual([]);
  });

  test('of a shuffle has no tickets, and says so', async () => {
    const page = await open();
    await checkFile(page, recordOf({ method: 'shuffle' }));
    expect(await failures(page)).toEqual([]);
    expect(await page.locator('.line').count()).toBe(0);
    expect(await shown(page, '#details')).toContain(
      'I en stokking får deltakerne ikke lodd, så det er ikke noe bilde å vise.',
    );
    expect(await page.locator('th').allInnerTexts()).toEqual([
      ...['Nr.', 'Deltaker', 'Status'],
      ...['Nr.', 'Deltaker', 'Status'],
    ]);
  });

  test('by RFC 3797 has a key, and no picture', async () => {
    const page = await open();
    await checkFile(page, recordByRfc3797());
    expect(await failures(page)).toEqual([]);
    expect(await page.locator('.line').count()).toBe(0);
    expect(await page.locator('#seed').textContent()).toBe('9.18.26.34.41.45./');
    expect(await page.locator('#seed-document').count()).toBe(0);
    expect(await shown(page, '.facts')).toContain('Tall: Lotto 26.8.2023');
  });

  test('of which nothing was drawn has no picture, and says so', async () => {
    const page = await open();
    await checkFile(page, recordOf({ places: 20, revealed: [] }));
    expect(await shown(page, '#verdict')).toBe('Protokollen stemmer');
    expect(await failures(page)).toEqual([]);
    const text = await shown(page, '#details');
    expect(text).toContain('Det ble ikke trukket, så det finnes ingen lodd å vise.');
    expect(text).toContain('Ingen står på venteliste.');
    expect(text).toContain('Det ble ikke trukket, så det finnes ingen startverdi.');
    expect(await page.locator('.line').count()).toBe(0);
  });

  test('with a log shows each event, and where everyone stands after it', async () => {
    const page = await open();
    const record = recordWithLog();
    await checkFile(page, record);
    expect(await failures(page)).toEqual([]);
    const [first, second] = [record.order[0]?.id, record.order[1]?.id];
    const rows = await page.locator('section[aria-labelledby="log-heading"] tbody tr').all();
    expect(await Promise.all(rows.map((row) => row.locator('td').allInnerTexts()))).toEqual([
      ['24. august 2023 kl. 09.00', 'Tilbudt plass', first, '–'],
      ['24. august 2023 kl. 09.00', 'Tilbudt plass', second, '–'],
      ['24. august 2023 kl. 11.30', 'Takket ja', first, '–'],
      ['24. august 2023 kl. 12.00', 'Takket nei', second, '–'],
      [
        '25. august 2023 kl. 08.15',
        'Strøket',
        record.log[4]?.id,
        'Trakk søknaden i brev 24. august.',
      ],
      [
        '28. august 2023 kl. 10.00',
        'Tatt inn',
        '938644500',
        'Ble utelatt ved en feil; klagen ble tatt til følge.',
      ],
    ]);
    const status = (name: string) =>
      page.locator(`section[aria-labelledby="${name}-heading"] tbody td.status`).allInnerTexts();
    expect(await status('places')).toEqual(['Takket ja', 'Plass', 'Plass', 'Plass', 'Plass']);
    const [declined, ...waiting] = await status('reserve');
    expect(declined).toBe('Takket nei');
    expect(waiting).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((turn) => `Venteliste ${turn}`));
  });

  test('of a crowd shows the first 500 of a list, and a picture that is not a blur', async () => {
    const page = await open({ locale: 'en-GB' });
    await checkFile(page, recordOf({ ids: crowd(2000), places: 600 }));
    expect(await failures(page)).toEqual([]);
    const rows = (name: string) =>
      page.locator(`section[aria-labelledby="${name}-heading"] tbody tr`).count();
    expect(await rows('places')).toBe(500);
    expect(await rows('reserve')).toBe(500);
    const text = await shown(page, '#details');
    expect(text).toContain('These are the first 500 of 600. The others are in the record.');
    expect(text).toContain('These are the first 500 of 1,400. The others are in the record.');
    expect(await page.locator('.line .column').count()).toBe(200);
    expect(await page.locator('.line .head').count()).toBe(20);
  });
});
