import { afterAll, beforeAll, expect, test } from 'vitest';
import { describePage } from './describe-page.ts';
import { recordOf } from './records.ts';
import { forgeries } from './tampered.ts';
import { checkFile, failures, type Opened, results, shown } from './verify-page.ts';

describePage('the page that checks a draw: a record that is not', ({ open, openApart }) => {
  // One page for them all: each new record must leave nothing of the one before.
  let one: Opened;

  beforeAll(async () => {
    one = await openApart();
  });

  afterAll(async () => {
    expect(one.misdeeds).toEqual([]);
    await one.page.context().close();
  });

  test.each(forgeries)('$what: $failed', async ({ record, failed }) => {
    const { page } = one;
    await checkFile(page, record);
    expect(await failures(page)).toEqual(failed);
    const notRecord = failed.includes('format');
    expect(await shown(page, '#verdict')).toBe(
      notRecord ? 'Dette er ikke en protokoll fra en trekning' : 'Trekningen stemmer ikke',
    );
    for (const id of failed) {
      expect(await shown(page, `[data-check=${id}] .outcome`)).toBe('Feil');
      expect(await shown(page, `[data-check=${id}] .meaning`)).toMatch(/^Hva det betyr: ./);
    }
  });

  test('says plainly what is wrong, and what that means', async () => {
    const page = await open();
    await checkFile(page, forgeries.find(({ what }) => what === 'the secret swapped')?.record);
    expect(await shown(page, '#summary')).toBe(
      '12 kontroller: 9 i orden, 2 feil og 1 ikke gjort. Merket med feil: Hemmelighet og Startverdi.',
    );
    expect(await shown(page, '[data-check="commitment"]')).toBe(
      'Hemmelighet\nFeil\nHemmeligheten, kilde nummer 2, er ikke den som arrangøren bandt seg til.\n' +
        'Hva det betyr: Arrangøren viser ikke den hemmeligheten som ble låst på forhånd. Da kan en annen ha vært valgt etterpå for å styre utfallet.',
    );
    const seed = await shown(page, '[data-check="seed"] .compared');
    expect(seed).toMatch(/^Regnet ut\n[0-9a-f]{64}\nI protokollen\n[0-9a-f]{64}$/);
  });

  test('shows a false order as the record has it, and says that it is false', async () => {
    const page = await open();
    await checkFile(page, forgeries.find(({ what }) => what === 'another seed')?.record);
    expect(await page.locator('.warning').count()).toBe(3);
  });

  test('of a network that is not known here is not settled', async () => {
    const page = await open();
    const sources = [
      { kind: 'drand', chain: '11'.repeat(32), round: 123 },
      { kind: 'numbers', name: 'Lotto' },
    ];
    const record = structuredClone(recordOf()) as unknown as Record<string, unknown>;
    const numbers = recordOf({
      sources: [{ kind: 'numbers', name: 'Lotto' }],
      revealed: [{ kind: 'numbers', name: 'Lotto', numbers: [1] }],
      places: 14,
    });
    record['announcement'] = { ...numbers.announcement, sources };
    record['entries'] = numbers.entries;
    record['order'] = numbers.order;
    record['seed'] = null;
    record['revealed'] = [
      { kind: 'drand', round: 123, signature: 'ab'.repeat(48) },
      { kind: 'numbers', name: 'Lotto', numbers: [1] },
    ];
    await checkFile(page, record);
    expect(await shown(page, '#verdict')).toBe('Det kan ikke avgjøres om trekningen stemmer');
    const outcomes = await results(page);
    expect([outcomes['beacon-round'], outcomes['beacon-signature']]).toEqual([
      'undetermined',
      'undetermined',
    ]);
    expect(await shown(page, '[data-check="beacon-signature"] .meaning')).toBe(
      'Hva det betyr: Siden kjenner ikke nettverket som er oppgitt, og har ikke nøkkelen til det. Noen som har nøkkelen, må kontrollere signaturen før du kan stole på tallet.',
    );
  });
});
