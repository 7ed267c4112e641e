import { afterAll, beforeAll, expect, test } from 'vitest';
import { drandVerifier } from '../../src/drand/index.ts';
import { drawVerdict, verifyDraw } from '../../src/index.ts';
import { describePage } from './describe-page.ts';
import { recordOf } from './records.ts';
import { forgeries } from './tampered.ts';
import { checkFile, exit, failures, type Opened, results, shown } from './verify-page.ts';

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
    expect(await exit(page)).toBe(1);
    expect(await failures(page)).toEqual(expect.arrayContaining([...failed]));
    for (const id of failed) {
      expect(await shown(page, `[data-check=${id}] .outcome`)).toBe('Ikke oppfylt');
    }
    // The page has the outcomes and the conclusion of the library, and no others.
    const finding = verifyDraw(record, { beacon: drandVerifier });
    const outcomes = finding.findings?.map(({ criterion, outcome }) => [criterion, outcome]) ?? [];
    expect(await results(page)).toEqual(Object.fromEntries(outcomes));
    const { text } = drawVerdict(finding, 'nb');
    expect(text.startsWith(await shown(page, '#verdict'))).toBe(true);
  });

  test('has the two values that differ', async () => {
    const page = await open();
    await checkFile(page, forgeries.find(({ what }) => what === 'the secret swapped')?.record);
    const seed = await shown(page, '[data-check="seed"] .compared');
    expect(seed).toMatch(/^Regnet ut\n[0-9a-f]{64}\nI protokollen\n[0-9a-f]{64}$/);
  });

  test('shows a false order as the record has it, and says that it is not confirmed', async () => {
    const page = await open();
    await checkFile(page, forgeries.find(({ what }) => what === 'another seed')?.record);
    expect(await shown(page, '.warning')).toContain('slik det står i protokollen');
  });

  test('of a network that is not known here is not settled', async () => {
    const page = await open();
    const record = structuredClone(recordOf());
    const [beacon, ...sources] = record.announcement.sources;
    const announcement = {
      ...record.announcement,
      sources: [{ ...beacon, chain: '11'.repeat(32) }, ...sources],
    };
    await checkFile(page, { ...record, announcement });
    const outcomes = await results(page);
    expect([outcomes['beacon-round'], outcomes['beacon-signature']]).toEqual([
      'undetermined',
      'undetermined',
    ]);
  });
});
