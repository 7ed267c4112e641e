import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// One line of 1 to 200 code points, none of Cc Cf Cs Co Zl Zp, no Zs at an end.
const names: readonly (readonly [name: string, isOne: boolean])[] = [
  ['Lotto \u20c1', true], // assigned in Unicode 17
  ['Lotto \u{1fadc}', true], // assigned in Unicode 16
  ['Lotto \u0378', true], // never assigned so far
  ['e\u0301', true], // no normal form is asked for
  ['\u{1f3b2}'.repeat(200), true],
  ['\u{1f3b2}'.repeat(201), false],
  ['a\u00a0b', true],
  ['a\u00a0', false],
  ['\u3000a', false],
  ['a\u200db', false],
  ['a\u202eb', false],
  ['a\u00adb', false],
  ['a\u{13439}b', false], // a mark of format since Unicode 15
  ['a\u{13440}b', true], // assigned in Unicode 15, and no mark of format
  ['a\ue000b', false],
  ['a\ud800b', false],
  ['a\u2028b', false],
  ['a\u2029b', false],
  ['a\u0085b', false],
  ['a\nb', false],
  ['', false],
];

/** The path of a Node of a version, or undefined where it cannot be fetched. */
function nodeOf(version: string): string | undefined {
  try {
    const args = ['--yes', `node@${version}`, '-p', 'process.execPath'];
    return execFileSync('npx', args, { encoding: 'utf8', stdio: 'pipe', timeout: 300_000 }).trim();
  } catch {
    console.log(`Left out: Node ${version}, which could not be fetched`);
    return undefined;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'hostile-names-'));
const script = join(folder, 'names.mjs');

beforeAll(async () => {
  await build({
    stdin: {
      contents: `
        import { announceDraw } from './src/index.ts';
        const isOne = (name) => {
          const numbers = { kind: 'numbers', count: 7, from: 1, to: 34, repeat: false };
          try {
            announceDraw({
              drawId: 'd-1',
              closesAt: '2024-06-24T10:00:00Z',
              drawAt: '2024-06-26T10:00:00Z',
              sources: [{ ...numbers, name, order: 'ascending', outside: true }],
              selection: { order: [], places: 1 },
            });
            return true;
          } catch (error) {
            return error.code === 'announcement.invalid' ? false : error.code;
          }
        };
        console.log(JSON.stringify(JSON.parse(process.argv[2]).map(isOne)));
      `,
      resolveDir: join(import.meta.dirname, '../..'),
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: script,
    logLevel: 'error',
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['20.19.0', 'latest'])('D6: Node %s', (version) => {
  it('takes the same names of sources as any other', (context) => {
    const node = nodeOf(version);
    if (node === undefined) return context.skip();

    const given = JSON.stringify(names.map(([name]) => name));
    const answers = JSON.parse(execFileSync(node, [script, given], { encoding: 'utf8' }));

    expect(answers).toEqual(names.map(([, isOne]) => isOne));
  });
});
