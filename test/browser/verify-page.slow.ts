import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  addToJournal,
  drawDocuments,
  drawVerdict,
  journalDocument,
  verifyDraw,
} from '../../src/index.ts';
import { describePage } from './describe-page.ts';
import {
  copiesOf,
  crowd,
  municipalities,
  recordOf,
  recordOnDrand,
  recordOnNumbers,
  recordWithLog,
  secret,
} from './records.ts';
import { checkFile, chooseFiles, exit, failures, results, shown } from './verify-page.ts';

const filesOf = (record: Parameters<typeof copiesOf>[0]) => {
  const { announcement, entries } = copiesOf(record);
  return { 'announcement.json': announcement, 'entries.txt': entries };
};

/** The results of a draw without a log or rules, as a portal publishes them. */
function publishedOf(record: ReturnType<typeof recordOnDrand>) {
  const { announcement, entries, seed, log } = drawDocuments(record);
  const reference = { entries: entries.sha256, seed: seed.sha256, log: log.sha256 };
  const places = record.order.filter(({ place }) => place !== undefined).length;
  return {
    call: { id: 'grant', version: 1, sha256: announcement.sha256 },
    record: { drawId: record.announcement.drawId, ...reference },
    results: record.order.map(({ rank, id }) => ({
      id,
      applicant: id,
      ...(rank <= places
        ? { outcome: 'placed', pool: 'open' }
        : { outcome: 'waiting', rank: rank - places }),
    })),
  };
}

describePage('the page that checks a draw: a record that is right', ({ open }) => {
  test('alone leaves open what only a copy can show', async () => {
    const page = await open();
    await checkFile(page, recordOnDrand());
    expect(await exit(page)).toBe(3);
    expect(await shown(page, '#verdict')).toBe('Ikke alt er kontrollert.');
    expect(await shown(page, '#advice')).toContain(
      'Dette gjenstår: kunngjøringen, deltakerlisten og journalen til arrangøren.',
    );
    expect(await failures(page)).toEqual([]);
    const outcomes = await results(page);
    expect(outcomes['published-announcement']).toBe('undetermined');
    expect(outcomes['order']).toBe('met');
  });

  test('with both copies is right, and ends with the sentences of the library', async () => {
    const page = await open({ locale: 'en-GB' });
    const record = recordOnDrand();
    await checkFile(page, record, filesOf(record));
    expect(await exit(page)).toBe(0);
    expect(`${await shown(page, '#verdict')} ${await shown(page, '#advice p')}`).toBe(
      'The draw is right, going by the announcement and the list of entrants that you handed in. ' +
        'Only you can know whether you kept them from before the draw. ' +
        'There were 14 entrants and 1 other applicant.',
    );
    expect(await shown(page, '#held')).toBe(
      'record.json: the record\n' +
        'announcement.json: the announcement. It is compared with the record.\n' +
        'entries.txt: the entry list. It is compared with the record.',
    );
  });

  test('with the results that were published says whether they follow from it', async () => {
    const page = await open({ locale: 'en-GB' });
    const record = recordOnDrand();
    const published = publishedOf(record);
    const files = { ...filesOf(record), 'selection.json': JSON.stringify(published) };
    await checkFile(page, record, files);
    expect(await exit(page)).toBe(0);
    expect(await shown(page, '[data-check="results"] p:last-of-type')).toBe(
      'All 14 results follow from the draw.',
    );
    expect(await shown(page, '#held')).toContain(
      'selection.json: the results. They are compared with the record.',
    );

    const [first, ...others] = published.results;
    const forged = { ...published, results: [{ ...first, pool: 'first' }, ...others] };
    await checkFile(page, record, { 'selection.json': JSON.stringify(forged) });
    expect(await exit(page)).toBe(1);
    expect(await failures(page)).toEqual(['results']);

    await chooseFiles(page, { 'selection.json': JSON.stringify({ results: [1] }) });
    await page.locator('#record-problem:not(:empty)').waitFor();
    expect(await shown(page, '#record-problem')).toMatch(
      /^The file with the results does not have/,
    );
  });

  test('takes the hashes of a receipt in place of copies', async () => {
    const page = await open();
    const record = recordOnDrand();
    const hash = createHash('sha256').update(copiesOf(record).announcement).digest('hex');
    await page.locator('summary').click();
    await page.locator('#announcement-hash').fill(hash.toUpperCase());
    await page.locator('#entries-hash').fill(`${record.entries.sha256}  entries.txt`);
    await checkFile(page, record);
    expect(await exit(page)).toBe(0);
  });

  test('has no criterion that does not apply', async () => {
    const page = await open();
    await checkFile(page, recordOnDrand());
    const without = Object.keys(await results(page));
    for (const id of ['numbers', 'commitment', 'secret-before', 'successor', 'log', 'call']) {
      expect(without).not.toContain(id);
    }
    await checkFile(page, recordWithLog());
    expect(Object.keys(await results(page))).toEqual(
      expect.arrayContaining(['commitment', 'secret-before', 'log']),
    );
  });

  test('on numbers is left to look up, until somebody has looked them up (D4)', async () => {
    const page = await open();
    const record = recordOnNumbers();
    await checkFile(page, record, filesOf(record));
    expect(await exit(page)).toBe(3);
    expect((await results(page))['numbers-looked-up']).toBe('undetermined');
    await page.locator('summary').click();
    await page.locator('#looked-up').fill('Lotto 23.8.2023: 4 8 15 16 23 30 34');
    await page.locator('button[type=submit]').click();
    await page.locator('[data-exit="0"]').waitFor();
    await page.locator('#looked-up').fill('Lotto 23.8.2023: 4 8 15 16 23 30 33');
    await page.locator('button[type=submit]').click();
    await page.locator('[data-exit="1"]').waitFor();
    expect(await failures(page)).toContain('numbers-looked-up');
  });

  test('of which one copy differs is another draw than the one that was kept (D3)', async () => {
    const page = await open();
    const record = recordOnDrand();
    const other = recordOnNumbers();
    await checkFile(page, record, { 'entries.txt': copiesOf(other).entries });
    expect(await exit(page)).toBe(1);
    expect(await failures(page)).toEqual(['published-entries']);
    expect(await shown(page, '#verdict')).toBe('Dette er ikke den trekningen du lagret.');
    expect(await shown(page, '[data-check="published-entries"] .compared')).toBe(
      `Det du la inn\n${other.entries.sha256}\nI protokollen\n${record.entries.sha256}`,
    );
  });

  test('with a journal has its criterion', async () => {
    const page = await open();
    const record = recordOnDrand();
    const { announcement } = copiesOf(record);
    const announced = {
      at: '2023-08-01T10:00:00Z',
      kind: 'announcement' as const,
      drawId: 'hkdir-2023',
      sha256: createHash('sha256').update(announcement).digest('hex'),
    };
    const listed = {
      ...announced,
      at: '2023-08-22T11:00:00Z',
      kind: 'entries' as const,
      sha256: record.entries.sha256,
    };
    const empty = { organiser: 'hkdir', lines: [] };
    const journal = journalDocument(addToJournal(addToJournal(empty, announced), listed));
    await checkFile(page, record, { 'journal.txt': journal });
    expect((await results(page))['journal']).toBe('met');
  });

  test('has its facts, its seed document and its seed', async () => {
    const page = await open();
    const record = recordOf();
    await checkFile(page, record);
    expect((await shown(page, '.facts')).split('\n')).toEqual([
      'Trekning',
      'hkdir-2023',
      'Deltakere',
      '14',
      'Andre søkere',
      '1',
      'Plasser',
      '5',
      'Påmeldingen stengte',
      '22. august 2023 kl. 12.00 norsk tid',
      'Trekningen',
      '23. august 2023 kl. 17.15.32 norsk tid',
      'Metode',
      'Lodd: hver deltaker får ett lodd, og blant like går det laveste først',
      'Kilder til tilfeldighet',
      'drand, runde 123',
      'Hemmelighet fra arrangøren',
      'Kontrollsum for deltakerlisten (SHA-256)',
      record.entries.sha256,
    ]);
    const document = await page.locator('#seed-document').textContent();
    expect(document).toBe(
      'utlysning-draw/2\ndraw: hkdir-2023\n' +
        'drand: 52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971 123 ' +
        'fb8f7bc29bf24db51871ec8c79f3a1e4bd0557bc0dfcee9ed1d924e69d1c60dc\n' +
        `secret: ${secret}\n`,
    );
    const seed = createHash('sha256').update(String(document)).digest('hex');
    expect(await page.locator('#seed').textContent()).toBe(seed);
  });

  const rows = (name: string) => `[aria-labelledby="${name}-heading"] tbody tr`;

  test('has its order in two tables, with attributes and pools where there are some', async () => {
    const page = await open();
    const record = recordOnNumbers();
    await checkFile(page, record);
    const cells = await page
      .locator(rows('places'))
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
    const placed = record.order.filter(({ place }) => place !== undefined);
    expect(cells.map(([rank, id]) => [rank, id])).toEqual(
      placed.map(({ rank, id }) => [String(rank), id]),
    );
    expect(cells.filter(([, , , status]) => status === 'Plass (north)')).toHaveLength(2);
    expect(cells.every(([, , attributes]) => /^group=\d north=/.test(attributes ?? ''))).toBe(true);
    expect(await page.locator(rows('reserve')).count()).toBe(9);
  });

  test('has names beside ids from a table of them, and finds both', async () => {
    const page = await open();
    const [first = '', second = ''] = municipalities;
    const names = `\uFEFFid;name\r\n${first};"Ås ""kommune"""\r\n${second};Vik <b>\r\n`;
    await checkFile(page, recordOnDrand(), { 'names.csv': names });
    expect(await shown(page, '#details')).toContain('Ås "kommune"');
    const found = () => page.locator('#details tbody td.entrant').allInnerTexts();
    await page.locator('#search').fill('ås');
    expect(await found()).toEqual([`Ås "kommune" ${first}`]);
    await page.locator('#search').fill(second);
    expect(await found()).toEqual([`Vik <b> ${second}`]);
    expect(await shown(page, '#details [role=status]')).toBe('Treff: 1');
    await page.locator('#search').fill('');
    expect(await found()).toHaveLength(14);
  });

  test('of a shuffle has no tickets, and no column for them', async () => {
    const page = await open();
    await checkFile(page, recordOf({ change: { method: 'shuffle' } }));
    expect(await failures(page)).toEqual([]);
    expect(await page.locator('th').allInnerTexts()).toEqual([
      ...['Nr.', 'Deltaker', 'Status'],
      ...['Nr.', 'Deltaker', 'Status'],
    ]);
  });

  test('with a log shows each event, and where everyone stands after it', async () => {
    const page = await open();
    const record = recordWithLog();
    await checkFile(page, record);
    expect(await failures(page)).toEqual([]);
    const events = await page.locator(rows('log')).all();
    const cells = await Promise.all(events.map((row) => row.locator('td').allInnerTexts()));
    expect(cells.map(([, event]) => event)).toEqual([
      ...['Tilbudt plass', 'Tilbudt plass', 'Takket ja', 'Takket nei', 'Strøket', 'Tatt inn'],
    ]);
    expect(cells[4]).toEqual([
      '25. august 2023 kl. 08.15',
      'Strøket',
      record.log.flatMap((event) => (event.kind === 'strike' ? [event.id] : []))[0],
      'Trakk søknaden i brev 24. august.',
    ]);
    expect(cells[5]?.[2]).toBe('938644500');
    const status = (name: string) => page.locator(`${rows(name)} td.status`).allInnerTexts();
    expect(new Set(await status('places'))).toEqual(new Set(['Takket ja', 'Plass']));
    expect(await status('reserve')).toContain('Takket nei');
  });

  test('of a crowd shows the first 500 of a list, and finds the others', async () => {
    const page = await open({ locale: 'en-GB' });
    const record = recordOf({ ids: crowd(2000), places: 600 });
    await checkFile(page, record);
    expect(await failures(page)).toEqual([]);
    expect(await page.locator(rows('places')).count()).toBe(500);
    expect(await page.locator(rows('reserve')).count()).toBe(500);
    const text = await shown(page, '#details');
    expect(text).toContain('These are the first 500 of 600. The others are in the record.');
    expect(text).toContain('These are the first 500 of 1,400. The others are in the record.');
    const last = record.order.at(-1)?.id ?? '';
    await page.locator('#search').fill(last);
    expect(await page.locator(`${rows('reserve')} td.entrant`).allInnerTexts()).toEqual([last]);
  });
});

describePage('the page that checks a draw: another file than the record', ({ open }) => {
  const { announcement, entries } = copiesOf(recordOnDrand());
  const { others } = recordOnDrand();

  test.each([
    ['announcement.json', announcement, 'kunngjøringen. Den sammenlignes med protokollen.'],
    ['entries.txt', entries, 'deltakerlisten. Den sammenlignes med protokollen.'],
    ['others.txt', `utlysning-others/2\n${others.lines[0]}\n`, 'listen over andre søkere.'],
    ['seed.txt', 'utlysning-draw/2\ndraw: d-1\n', 'teksten til startverdien.'],
    ['log.jsonl', '{"at":"2023-08-24T09:00:00Z","id":"a","kind":"offer"}\n', 'loggen.'],
    ['names.csv', 'id,name\na,Alta\n', 'navn på deltakere.'],
  ])('%s is named for what it is (U9)', async (name, text, what) => {
    const page = await open();
    await chooseFiles(page, { [name]: text });
    await page.locator('#record-problem:not(:empty)').waitFor();
    expect(await shown(page, '#record-problem')).toBe(
      'Protokollen mangler. Det du la inn, er listet opp under.',
    );
    expect(await shown(page, '#held')).toContain(`${name}: ${what}`);
    expect(await page.locator('#verdict').count()).toBe(0);
    await checkFile(page, recordOnDrand());
    expect(await failures(page)).toEqual([]);
  });

  test('that is none of a draw is not used beside a record', async () => {
    const page = await open();
    await checkFile(page, recordOnDrand(), { 'a.pdf': '%PDF-1.7' });
    expect(await failures(page)).toEqual([]);
    expect(await shown(page, '#held')).toContain('a.pdf: ikke en fil fra en trekning.');
  });

  test('that is none of a draw says nothing about the draw (V3)', async () => {
    const page = await open();
    await checkFile(page, '%PDF-1.7');
    const unread = verifyDraw('%PDF-1.7');
    expect(await exit(page)).toBe(2);
    expect(await shown(page, '#verdict')).toBe(drawVerdict(unread, 'nb').text);
  });
});
