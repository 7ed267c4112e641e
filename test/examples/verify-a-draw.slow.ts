import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Case, example, makeCorpus } from '../verify-corpus/corpus.js';

const corpus = makeCorpus();

function named(name: string): Case {
  const found = corpus.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no case ${name}.`);
  return found;
}

let work: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'verify-a-draw-'));
});
afterEach(() => rmSync(work, { recursive: true }));

const FILES = [
  ['announcement', 'announcement.json'],
  ['entries', 'entries.txt'],
  ['journal', 'journal.txt'],
  ['lookedUp', 'looked-up.json'],
] as const;

/** Runs a tool in a folder that has the files of a case. */
function verify(tool: 'verify.py' | 'verify.sh', { files }: Case, ...handedIn: readonly string[]) {
  writeFileSync(join(work, 'record.json'), String(files.record));
  for (const [key, file] of FILES) {
    if (files[key] !== undefined) writeFileSync(join(work, file), String(files[key]));
  }
  const command = tool === 'verify.py' ? 'python3' : 'sh';
  return spawnSync(command, [join(example, tool), 'record.json', ...handedIn], {
    cwd: work,
    encoding: 'utf8',
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  });
}

const copies = ['--announcement', 'announcement.json', '--entries', 'entries.txt'];

describe('verify.py', () => {
  const secret = named('sources: a secret, by the journal');

  it('says that a draw is right, by the copies that were handed in', () => {
    const { status, stdout } = verify('verify.py', secret, ...copies, '--journal', 'journal.txt');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^The draw is right, by the announcement and the list that you handed/m);
    expect(stdout).toContain('8 entrants and 2 other applicants.');
  });

  it('says what is left to check', () => {
    const { status, stdout } = verify('verify.py', secret, ...copies);
    expect(status).toBe(3);
    expect(stdout).toContain('Still to be checked: secret-before.');
  });

  it('takes the SHA-256 of a receipt for a copy', () => {
    const kept = named('handed in: the hashes of both').files;
    const hashes = [
      '--announcement',
      String(kept['announcement']),
      '--entries',
      String(kept['entries']),
    ];
    expect(verify('verify.py', named('handed in: both copies'), ...hashes).status).toBe(0);
  });

  it('counts what people changed, and names whom', () => {
    const letIn = named('log: both other applicants are let in');
    const { status, stdout } = verify('verify.py', letIn, ...copies);
    expect(status).toBe(0);
    expect(stdout).toContain('log: insert 810100090, insert 810100101');
    expect(stdout).toContain('people changed the order: 2 insert.');
  });

  it('says of another draw than the one that was kept that it is another', () => {
    const { status, stdout } = verify('verify.py', named('published: a place more'), ...copies);
    expect(status).toBe(1);
    expect(stdout).toContain('This is another draw than the one you kept');
  });

  it('names the check that is not met', () => {
    const { status, stdout } = verify('verify.py', named('result: the seed'), ...copies);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^not met +seed: /m);
    expect(stdout).toMatch(/^The draw is not right\. Not met: /m);
  });

  it.each(['--announcement', '--entries', '--journal', '--looked-up', '--call'])(
    'refuses a file after %s that is not there',
    (option) => {
      const { status, stdout, stderr } = verify('verify.py', secret, option, 'nowhere');
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^No record was read, .*\n$/);
    },
  );
});

describe.each(['verify.py', 'verify.sh'] as const)('%s', (tool) => {
  it('neither runs nor expands what an id says', () => {
    const { status, stderr } = verify(tool, named('ids: of every kind'));
    expect({ status, stderr }).toEqual({ status: 3, stderr: '' });
    expect(readdirSync(work).sort()).toEqual(['announcement.json', 'entries.txt', 'record.json']);
  });

  it('never says OK, and never that all is right where a copy is missing', () => {
    const { status, stdout } = verify(tool, named('handed in: both copies'));
    expect(status).toBe(3);
    expect(stdout).not.toMatch(/\bOK\b|^The draw is right/m);
    expect(stdout).toContain('published-announcement');
  });
});

describe('verify.sh', () => {
  it('says by which method it did not draw', () => {
    expect(verify('verify.sh', named('methods: shuffle')).stdout).toContain('order (by shuffle)');
  });

  it('prints the hash of the announcement for comparison', () => {
    const one = named('handed in: both copies');
    const kept = String(named('handed in: the hashes of both').files['announcement']);
    expect(verify('verify.sh', one).stdout).toContain(kept);
    expect(readFileSync(join(work, 'announcement.json'), 'utf8')).toBe(one.files['announcement']);
  });
});
