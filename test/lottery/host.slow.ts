import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** Ids that hosts sort in ways of their own: Norwegian has aa after z, and Lithuanian y beside i. */
const ids = [
  'a-1',
  'B',
  'b',
  'Z',
  'aa',
  'ab',
  'z',
  'y',
  'i',
  'k',
  'I',
  '10',
  '9',
  '0301',
  '301',
  '_',
  '~',
  '!',
];

const program = `
import { announceDraw, closeEntries, commitOthers, draw } from './src/index.ts';
const ids = ${JSON.stringify(ids)};
const source = { kind: 'numbers', name: 'Lotto', count: 7, from: 1, to: 34, repeat: false,
  order: 'ascending', outside: true };
const { announcement } = announceDraw({ drawId: 'd-1', closesAt: '2024-06-24T10:00:00+02:00',
  drawAt: '2024-06-26T12:00:00+02:00', sources: [source], selection: { order: [], places: 3 } });
const others = commitOthers({ announcement, others: [] });
const entrants = ids.map((id) => ({ id, attributes: {} }));
const entries = closeEntries({ announcement, entries: entrants, others });
const revealed = [{ kind: 'numbers', numbers: [4, 8, 15, 16, 23, 30, 34] }];
const record = draw({ announcement, entries, others, revealed });
process.stdout.write(JSON.stringify({ ids: entries.lines, record: JSON.stringify(record),
  host: [...ids].sort((a, b) => a.localeCompare(b)).join(' ') }));
`;

const root = resolve(import.meta.dirname, '../..');
const bundled = buildSync({
  stdin: { contents: program, resolveDir: root, loader: 'ts' },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
}).outputFiles[0]?.text;

function on(locale: string): { ids: string[]; record: string; host: string } {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-'], {
    input: bundled ?? '',
    env: { LC_ALL: locale, LANG: locale, LANGUAGE: locale, TZ: 'Pacific/Apia' },
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

describe('the order of entries', () => {
  const hosts = ['C', 'nb_NO.UTF-8', 'lt_LT.UTF-8', 'en_US.UTF-8'].map(on);

  it('is by code unit on hosts that sort text differently', () => {
    expect(new Set(hosts.map(({ host }) => host)).size).toBeGreaterThan(2);
    for (const host of hosts)
      expect(host.ids).toEqual(
        ids.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
      );
  });

  it('gives the same record, to the byte, on each', () => {
    expect(new Set(hosts.map(({ record }) => record)).size).toBe(1);
  });
});
