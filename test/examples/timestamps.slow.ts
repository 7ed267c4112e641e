import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { existedBeforeEntries } from '../../src/lottery/checks/existed-before.js';
import type { TimestampVerifier } from '../../src/lottery/timestamps.js';
import { checkFacts } from '../lottery/check-facts.js';

// Real tokens of an authority that openssl makes here.
const example = join(import.meta.dirname, '../../examples/verify-a-draw');
const folder = mkdtempSync(join(tmpdir(), 'timestamps-'));
const openssl: { opensslTimestamps(options: { readonly trust: string }): TimestampVerifier } =
  await import(join(example, 'openssl-timestamps.mjs'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}
const script = (name: string, ...args: readonly string[]) =>
  run(process.execPath, join(example, name), ...args);

const document = checkFacts({}).entries.document;

beforeAll(() => {
  writeFileSync(join(folder, 'entries.txt'), document);
  writeFileSync(join(folder, 'other.txt'), document.replace('e-0', 'e-9'));
  for (const into of ['out', 'other']) {
    const made = script('try-an-authority.mjs', '--into', into, 'entries.txt');
    expect(made).toMatchObject({ status: 0, stdout: `${into}/entries.txt.tsr\n`, stderr: '' });
  }
});

describe('a token of an authority that is trusted', () => {
  const verify = openssl.opensslTimestamps({ trust: join(folder, 'out/authority.pem') });
  const token = () => readFileSync(join(folder, 'out/entries.txt.tsr'));

  it('shows a citizen that the document existed', () => {
    const command =
      'ts -verify -data entries.txt -in out/entries.txt.tsr -CAfile out/authority.pem';
    expect(run('openssl', ...command.split(' ')).status).toBe(0);
    const args = ['out/entries.txt.tsr', '--trust', 'out/authority.pem'];
    const { status, stdout } = script('timestamp.mjs', 'entries.txt', ...args);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^This document existed at 20\S+Z, give or take 1500 ms\.\n/);
  });

  it('is not of another document', () => {
    const command = 'ts -verify -data other.txt -in out/entries.txt.tsr -CAfile out/authority.pem';
    expect(run('openssl', ...command.split(' ')).status).toBe(1);
    const args = ['out/entries.txt.tsr', '--trust', 'out/authority.pem'];
    expect(script('timestamp.mjs', 'other.txt', ...args)).toEqual({
      status: 1,
      stdout: 'The token does not show that this document existed: token.other-document.\n',
      stderr: '',
    });
  });

  it.each([
    ['2099-01-01T00:00:00Z', 'existed-before.in-time'],
    ['2020-01-01T00:00:00Z', 'existed-before.late'],
  ])('is judged in the record of a draw at %s', (drawAt, code) => {
    // The token is of the list for the draw of the default facts, so it is put beside that list.
    const stamp = { of: 'entries', kind: 'rfc3161', token: token().toString('base64') } as const;
    const facts = checkFacts({ timestamps: [stamp], drawAt }, { timestamps: verify });
    const { entries } = checkFacts({});
    const found = existedBeforeEntries.check({ ...facts, entries });
    expect(found).toMatchObject({ code, params: { of: 'entries', accuracyMs: 1500 } });
  });

  it('is not checked to the end when the certificate has expired, unless a time is stated', () => {
    const args = ['entries.txt', 'out/entries.txt.tsr', '--trust', 'out/authority.pem', '--at'];
    expect(script('timestamp.mjs', ...args, '2199-01-01T00:00:00Z')).toMatchObject({
      status: 3,
      stdout: 'The token was not checked to the end: certificate.expired.\n',
    });
    expect(script('timestamp.mjs', ...args, new Date().toISOString()).status).toBe(0);
  });

  it('is refused when a byte of it is changed, or half of it is missing', () => {
    const changed = Uint8Array.from(token());
    changed[changed.length - 1] = ~(changed.at(-1) ?? 0);
    for (const bytes of [changed, token().subarray(0, 400), Uint8Array.of()]) {
      expect(verify(bytes, Buffer.from(document))).toEqual({
        outcome: 'not-met',
        code: 'token.invalid',
      });
    }
  });
});

it('a token of an authority that nobody trusts is not checked to the end', () => {
  const args = ['entries.txt', 'other/entries.txt.tsr', '--trust', 'out/authority.pem'];
  expect(script('timestamp.mjs', ...args)).toMatchObject({
    status: 3,
    stdout: 'The token was not checked to the end: authority.not-trusted.\n',
  });
});

it('a token of a hash in which two documents can be made to agree is refused', () => {
  const settings =
    'serial = serial\ndefault_policy = 1.2.3\nsigner_digest = sha256\ndigests = sha1\n';
  writeFileSync(join(folder, 'settings'), `[tsa]\n${settings}`);
  writeFileSync(join(folder, 'serial'), '01\n');
  const purpose = '-addext extendedKeyUsage=critical,timeStamping -keyout key.pem -out weak.pem';
  for (const command of [
    `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=Weak ${purpose}`,
    'ts -query -data entries.txt -sha1 -cert -out query',
    'ts -reply -queryfile query -config settings -section tsa -signer weak.pem -inkey key.pem -out weak.tsr',
  ]) {
    expect(run('openssl', ...command.split(' ')).status).toBe(0);
  }
  const verify = openssl.opensslTimestamps({ trust: join(folder, 'weak.pem') });
  expect(verify(readFileSync(join(folder, 'weak.tsr')), Buffer.from(document))).toEqual({
    outcome: 'not-met',
    code: 'token.weak-hash',
  });
});

it.each([
  [['entries.txt']],
  [['entries.txt', 'out/entries.txt.tsr']],
  [['entries.txt', 'out/entries.txt.tsr', '--trust', 'out/authority.pem', '--at', 'soon']],
  [['entries.txt', 'out/missing.tsr', '--trust', 'out/authority.pem']],
  [['entries.txt', 'out/entries.txt.tsr', '--trust', 'missing.pem']],
])('timestamp.mjs refuses %j in one line', (args) => {
  const { status, stdout, stderr } = script('timestamp.mjs', ...args);
  expect([1, 2]).toContain(status);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^\S[^\n]+\n$/);
});
