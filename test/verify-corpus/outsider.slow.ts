import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOTTERY_NAMES, lotteryOf } from '../../examples/calls/lotteries.js';
import { type DrawRecord, drawDocuments, type PublishedSelection } from '../../src/index.js';
import { seedDocument } from '../../src/lottery/seed.js';
import { aDraw } from './published.js';

/** What the Perl program of an outsider makes of the published files of a draw. */
function byOutsider(record: DrawRecord): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'outsider-'));
  try {
    const { announcement, entries, log } = drawDocuments(record);
    const seed = seedDocument(record.announcement, record.revealed);
    writeFileSync(join(folder, 'announcement.json'), announcement.document);
    writeFileSync(join(folder, 'entries.txt'), entries.document);
    writeFileSync(join(folder, 'seed.txt'), seed);
    writeFileSync(join(folder, 'log.jsonl'), log.document);
    const program = join(import.meta.dirname, 'outsider.pl');
    return execFileSync('perl', [program, folder], { encoding: 'utf8' }).trim().split('\n').sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The results that were published, of those in the draw, as the program prints them. */
function published(results: PublishedSelection['results'], record: DrawRecord): readonly string[] {
  const inserted = record.log.flatMap((event) => (event.kind === 'insert' ? [event.line] : []));
  const inDraw = new Set(
    [...record.entries.lines, ...inserted].map((line) => line.split(' ', 1)[0]),
  );
  return results
    .map(({ id, applicant, outcome, pool = '-', amount = '-', rank = '-' }) =>
      [inDraw.has(id) ? id : applicant, outcome, pool, amount, rank].join(' '),
    )
    .filter((line) => inDraw.has(line.split(' ', 1)[0]))
    .sort();
}

const hasPerl = spawnSync('perl', ['-MJSON::PP', '-e', '1']).status === 0;
if (!hasPerl) console.warn('Left out: the program of an outsider: no perl');

describe.skipIf(!hasPerl)('an outsider, by the guide and the published files alone', () => {
  it.each(LOTTERY_NAMES)('computes who was placed by the lottery of %s', async (name) => {
    const { record, selection } = await lotteryOf(name);
    const right = published(selection.results, record);

    expect(byOutsider(record)).toEqual(right);
    expect(right.filter((line) => line.includes(' placed ')).length).toBeGreaterThan(20);
  });

  it('computes who was placed in any draw, after any log', () => {
    for (const { record, results } of fc.sample(aDraw, { numRuns: 60 })) {
      expect([record, byOutsider(record)]).toEqual([record, published(results, record)]);
    }
  });
});
