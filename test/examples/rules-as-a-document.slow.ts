import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Call } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import type { Language } from '../../src/language/language.js';
import { festival, neighbourProjects } from './other-calls.js';
import { anyCallHasAPage } from './rules-of-any-call.js';
import { unapproved } from './rules-page.js';

const example = join(import.meta.dirname, '../../examples/rules-as-a-document');
const approvedFolder = join(example, 'approved');
const temporary = mkdtempSync(join(tmpdir(), 'rules-as-a-document-'));
const languages: readonly Language[] = ['nb', 'nn', 'en'];

afterAll(() => rmSync(temporary, { recursive: true }));

const { rulesOf }: { rulesOf: (call: Call, lang: Language) => string } = await import(
  join(example, 'page.mjs')
);

function run(args: readonly string[], TZ = 'UTC') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(example, 'write.mjs'), ...args],
    { cwd: temporary, encoding: 'utf8', env: { ...process.env, TZ } },
  );
  return { status, stdout, stderr };
}

const approved = (lang: Language) =>
  readFileSync(join(approvedFolder, `hkdir-2024.${lang}.md`), 'utf8');

it('the rules of any call are written in any language', () => anyCallHasAPage(25));

it.each(languages)('the approved rules with requirements are those of the call in %s', (lang) => {
  const { id } = neighbourProjects;
  const before = readFileSync(join(approvedFolder, `${id}.${lang}.md`), 'utf8');
  const now = rulesOf(neighbourProjects, lang);
  if (now !== before) expect.fail(unapproved(before, now, `${id}.${lang}.md`));
});

describe('the example as a command', () => {
  it('writes the approved rules, byte for byte, in every time zone', () => {
    for (const TZ of ['UTC', 'America/New_York', 'Pacific/Apia']) {
      const out = join(temporary, TZ.replace('/', '-'));
      expect(run(['--out', out], TZ)).toMatchObject({ status: 0, stderr: '' });
      for (const lang of languages) {
        const written = readFileSync(join(out, `hkdir-2024.${lang}.md`), 'utf8');
        expect(written === approved(lang), `${lang} in ${TZ}`).toBe(true);
      }
    }
  });

  const file = (name: string, content: string) => {
    const path = join(temporary, name);
    writeFileSync(path, content);
    return path;
  };
  const given = () => file('festival.json', JSON.stringify(festival));

  it('writes the rules of the calls that it is given', () => {
    const out = join(temporary, 'several');
    const other = file('other.json', JSON.stringify({ ...hkdir2024, id: 'other' }));
    const { status, stdout, stderr } = run([given(), other, '--out', out]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const names = ['festival', 'other'].flatMap((id) =>
      languages.map((lang) => `${id}.${lang}.md`),
    );
    expect(stdout.split('\n').filter(Boolean)).toEqual(names.map((name) => join('several', name)));
    expect(readdirSync(out).sort()).toEqual([...names].sort());
    for (const lang of languages) {
      expect(readFileSync(join(out, `festival.${lang}.md`), 'utf8')).toBe(rulesOf(festival, lang));
    }
  });

  it.each([
    ['a file that is not there', () => [join(temporary, 'none.json')], 1, 'cannot be read'],
    ['a file that is not JSON', () => [file('a.json', '{')], 1, 'is not JSON'],
    [
      'a key that stands twice',
      () => [file('c.json', '{"id":"a","id":"b"}')],
      1,
      'the key "id" twice',
    ],
    [
      'one that is no call',
      () => [given(), file('b.json', '{}')],
      1,
      'organiser: expected a string',
    ],
    ['two calls with one id', () => [given(), given()], 1, 'have the id festival'],
    ['no folder', () => ['--out='], 2, '--out is a folder.'],
    ['another option', () => ['--lang', 'nb'], 2, "Unknown option '--lang'"],
  ])('refuses %s, and writes nothing', (_, args, exit, message) => {
    const out = join(temporary, 'refused');
    const { status, stdout, stderr } = run(['--out', out, ...args()]);
    expect({ status, stdout }).toEqual({ status: exit, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(existsSync(out)).toBe(false);
  });

  it('says why a folder cannot be written to', () => {
    const { status, stderr } = run(['--out', join(file('a-file', ''), 'x')]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The folder .* cannot be written to: /);
  });
});
