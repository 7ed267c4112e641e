import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';
import { attribution } from '../../src/register/index.js';
import { csvFile } from './rows.js';

const script = fileURLToPath(new URL('../../examples/pack-the-register/pack.mjs', import.meta.url));
const source = fileURLToPath(new URL('../../src/register/', import.meta.url));
const tableFile = join(source, 'table.ts');
const table = readFileSync(tableFile, 'utf8');
const csv = readFileSync(csvFile, 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'pack-the-register-'));
afterAll(() => rmSync(folder, { recursive: true }));

function pack(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Packs a file with this text, always to standard output. */
function packText(text: string | Uint8Array, ...args: string[]) {
  const file = join(folder, 'register.csv');
  writeFileSync(file, text);
  return pack(file, '--stdout', ...args);
}

/** Bundles and minifies some code that imports from the source. */
async function bundle(contents: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: source, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    metafile: true,
    write: false,
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return {
    code: outputFiles[0]?.text ?? '',
    files: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file),
  };
}

describe('the table in the package', () => {
  test('is what the script writes from the file', () => {
    expect(pack(fileURLToPath(csvFile), '--stdout')).toEqual({
      status: 0,
      stdout: table,
      stderr: '',
    });
  });

  test('carries the attribution', () => {
    expect(table.split('\n')).toContain(`// ${attribution}`);
  });

  test('does not depend on the order of the rows', () => {
    const [header, ...lines] = csv.trimEnd().split('\n');
    expect(packText(`${[header, ...lines.reverse()].join('\n')}\n`).stdout).toBe(table);
  });
});

describe('the bundle', () => {
  test('has nothing of other packages in it', async () => {
    const { files } = await bundle("export * from './index.js';");
    expect(files.filter((file) => file.includes('node_modules'))).toEqual([]);
  });

  test('is at most 6.5 kB of gzip', async () => {
    const { code } = await bundle("export * from './index.js';");
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(6656);
  });

  test('has no data for those who bring their own', async () => {
    const { files } = await bundle("export { createRegister } from './index.js';");
    expect(files.filter((file) => /(?:table|norway)\.ts$/.test(file))).toEqual([]);
  });

  test('has no data for those who want the attribution alone', async () => {
    const { code, files } = await bundle("export { attribution } from './index.js';");
    expect(code).toContain('Statistics Norway');
    expect(files.map((file) => basename(file))).toEqual(['norway.ts']);
  });
});

describe('the script', () => {
  const HEADER =
    'number,name,name_other_languages,county_number,county,orgnr,valid_from,valid_to,source';
  const good = '3411,Ringsaker,,34,Innlandet,864950582,2020-01-01,,X';

  test('packs a small file, and leaves out what lies outside the days covered', () => {
    const old = '0412,Ringsaker,,04,Hedmark,,,2020-01-01,X';
    const coming = '3499,Nytt,,34,Innlandet,952857991,2025-01-01,,X';
    const { status, stdout } = packText(
      [HEADER, old, good, coming].join('\r\n'),
      '--from',
      '2020-01-01',
      '--to',
      '2024-12-31',
    );
    expect(status).toBe(0);
    expect(stdout).toContain("export const from = '2020-01-01';");
    expect(stdout).toContain("export const to = '2024-12-31';");
    expect(stdout).toContain('export const counties = `34Innlandet`;');
    expect(stdout).toContain('export const names = `Ringsaker`;');
  });

  test.each([
    ['no orgnr after 2020', '3411,Ringsaker,,34,Innlandet,,2020-01-01,,X', 'orgnr is empty'],
    ['a check digit', '3411,Ringsaker,,34,Innlandet,864950583,,,X', 'check digit'],
    ['an orgnr from another series', '3411,Ringsaker,,34,Innlandet,123456785,,,X', 'from 8 or 9'],
    ['a short number', '341,Ringsaker,,34,Innlandet,864950582,,,X', 'number is not four digits'],
    ['a wrong county', '3411,Ringsaker,,35,Innlandet,864950582,,,X', 'begin with county_number'],
    [
      'a county by another name',
      `${good}\n3412,Løten,,34,Hedmark,952857991,,,X`,
      'another than on line 2',
    ],
    [
      'a day that is none',
      '3411,Ringsaker,,34,Innlandet,864950582,2023-02-29,,X',
      'valid_from is not',
    ],
    [
      'a day with a time',
      '3411,Ringsaker,,34,Innlandet,864950582,,2023-02-28T00:00,X',
      'valid_to is not',
    ],
    [
      'an end before it',
      '3411,Ringsaker,,34,Innlandet,864950582,2024-01-01,2024-01-01,X',
      'not after',
    ],
    ['no name', '3411,,,34,Innlandet,864950582,,,X', 'name is not'],
    [
      'a decomposed name',
      `3411,${'Måsøy'.normalize('NFD')},,34,Innlandet,864950582,,,X`,
      'name is not',
    ],
    [
      'an unknown language',
      '3411,Ringsaker,xyz:Riŋŋa,34,Innlandet,864950582,,,X',
      'name_other_languages',
    ],
    [
      'an empty parallel name',
      '3411,Ringsaker,sme:,34,Innlandet,864950582,,,X',
      'name_other_languages',
    ],
    ['no source', '3411,Ringsaker,,34,Innlandet,864950582,,,', 'source is empty'],
    ['a field too few', '3411,Ringsaker,,34,Innlandet,864950582,,', 'not nine fields'],
    ['quotes', '3411,"Ringsaker",,34,Innlandet,864950582,,,X', 'not nine fields without quotes'],
    ['a blank line', `\n${good}`, 'line 2: not nine fields'],
    [
      'the same row twice',
      `${good}\n${good}`,
      'line 3: number is valid at the same time on line 2',
    ],
    [
      'an orgnr twice',
      `${good}\n3412,Løten,,34,Innlandet,864950582,,,X`,
      'orgnr is valid at the same time',
    ],
  ])('refuses %s', (_, lines, reason) => {
    const { status, stdout, stderr } = packText(`${HEADER}\n${lines}\n`);
    expect(stderr).toMatch(/^line \d+: /);
    expect(stderr).toContain(reason);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });

  test('lists all that is wrong, in the order of the lines', () => {
    const bad = '341,Ringsaker,,34,Innlandet,864950583,2020-13-01,,X';
    const { stderr } = packText(`${[HEADER, bad, good, 'nonsense', good].join('\n')}\n`);
    const faults = stderr.trimEnd().split('\n');
    expect(faults.map((fault) => fault.slice(0, 7))).toEqual([
      'line 2:',
      'line 2:',
      'line 2:',
      'line 4:',
      'line 5:',
      'line 5:',
    ]);
  });

  test.each([
    ['a column too many', `${HEADER},extra\n${good},\n`, 'line 1: the header is not'],
    ['a column by another name', `${HEADER.replace('orgnr', 'org')}\n${good}\n`, 'line 1:'],
    ['a byte order mark', `\uFEFF${HEADER}\n${good}\n`, 'line 1:'],
    ['an empty file', '', 'line 1:'],
    ['a header alone', `${HEADER}\n`, 'line 2: no row'],
    ['bytes that are no UTF-8', Uint8Array.of(0xff, 0xfe, 0x41), 'utf-8'],
  ])('refuses %s', (_, text, reason) => {
    const { status, stdout, stderr } = packText(text);
    expect(stderr).toContain(reason);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });

  test.each([
    [[]],
    [['a.csv', 'b.csv']],
    [['--form', '2018-01-01', 'a.csv']],
    [[fileURLToPath(csvFile), '--from', '2018']],
    [[fileURLToPath(csvFile), '--from', '2024-01-02', '--to', '2024-01-01']],
  ])('refuses the arguments %j', (args) => {
    const { status, stdout, stderr } = pack(...args);
    expect(stderr).not.toBe('');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  test('refuses a file that is not there', () => {
    const { status, stdout, stderr } = pack('no-such-file.csv');
    expect(stderr).toContain('no-such-file.csv');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });

  test('writes nothing when it refuses', () => {
    const file = join(folder, 'bad.csv');
    writeFileSync(file, `${HEADER}\nnonsense\n`);
    expect(pack(file).status).toBe(1);
    expect(readFileSync(tableFile, 'utf8')).toBe(table);
  });
});
