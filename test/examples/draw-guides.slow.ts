import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logDocument } from '../../src/lottery/documents.js';
import { addToJournal, journalDocument, journalHead } from '../../src/lottery/journal.js';
import { recordEvents } from '../../src/lottery/record-events.js';
import { seedDocument } from '../../src/lottery/seed.js';
import { event, honest } from '../lottery/witnessed.js';

// The commands of the guides give what the library gives, on the files of a whole draw.

const example = join(import.meta.dirname, '../../examples/verify-a-draw');
const folder = mkdtempSync(join(tmpdir(), 'guides-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The blocks of shell of a guide, without those of the programs that have tests of their own. */
const blocksOf = (guide: string) =>
  [...readFileSync(join(example, guide), 'utf8').matchAll(/^ *```sh\n(.*?)^ *```/gms)]
    .map(([, block = '']) => block.replace(/^ {3}/gm, ''))
    .filter((block) => !/verify\.|curl/.test(block));

const { record, announced, announcement, entries, others } = honest;
const [opening] = others.openings;
const id = record.order[0]?.id ?? '';
const drawn = recordEvents(record, [event({ kind: 'offer', id }), event({ kind: 'accept', id })]);
const line = { at: '2023-08-01T08:00:00Z', kind: 'announcement', drawId: 'd-1' } as const;
const journal = addToJournal(
  { organiser: 'hkdir', lines: [] },
  { ...line, sha256: announced.sha256 },
);
const variables = {
  id,
  salt: opening?.salt,
  line: opening?.line,
  own_id: opening?.id,
  lines: '2',
  events: '1',
};

function shell(script: string) {
  const env = { ...process.env, ...variables };
  const run = spawnSync('sh', ['-e', '-c', script], { cwd: folder, encoding: 'utf8', env });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

beforeAll(() => {
  for (const [name, document] of Object.entries({
    'announcement.json': announced.document,
    'entries.txt': entries.document,
    'others.txt': others.document,
    'seed.txt': seedDocument(announcement, record.revealed),
    'log.jsonl': logDocument(drawn.log),
    'log.tsr.part': logDocument(drawn.log.slice(0, 1)),
    'journal.txt': journalDocument(journal),
    'record.json': JSON.stringify(drawn),
  })) {
    writeFileSync(join(folder, name), document);
  }
  const stamp = `"${process.execPath}" "${join(example, 'try-an-authority.mjs')}"`;
  const made = shell(
    `${stamp} --into . entries.txt log.tsr.part
    mv entries.txt.tsr entries.tsr; mv log.tsr.part.tsr log.tsr`,
  );
  expect(made).toMatchObject({ status: 0, stderr: '' });
});

describe.each(['citizen.md', 'citizen.nb.md'])('%s', (guide) => {
  it('has commands that run, and print the hashes of the draw', () => {
    const { status, stdout } = shell(blocksOf(guide).join('\n'));
    expect(status).toBe(0);
    for (const hash of [
      announced.sha256,
      opening?.sha256,
      journalHead(journal, 3),
      journalHead(journal, 2),
      record.order[0]?.ticket,
    ]) {
      expect(stdout).toContain(hash);
    }
    expect(stdout).toMatch(/^Time stamp: /m);
  });

  it('has a command that prints all tickets, lowest first', () => {
    const [seed = '', tickets = ''] = blocksOf(guide).slice(-2);
    const { stdout } = shell(`${seed.split('\n')[0]}\n${tickets}`);
    const order = record.order.map(({ ticket, id }) => `${ticket} ${id}\n`).join('');
    expect(stdout).toBe(order);
  });
});

it.each(['organiser.md', 'organiser.nb.md'])('%s has commands that run', (guide) => {
  const { status, stdout } = shell(blocksOf(guide).join('\n'));
  expect(status).toBe(0);
  const [, commitment, secret] =
    /^([0-9a-f]{64}) {2}secret\.bin\n([0-9a-f]{64})/m.exec(stdout) ?? [];
  expect(shell(`sha256sum secret.bin`).stdout).toBe(`${commitment}  secret.bin\n`);
  expect(readFileSync(join(folder, 'secret.bin'), 'hex')).toBe(secret);
});
