#!/usr/bin/env node
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fail, misuse, pathFromHere, readCommand } from '../command.mjs';
import { openssl } from './openssl-timestamps.mjs';

const usage = `usage: node try-an-authority.mjs [--into folder] document ...

Makes a time-stamping authority with openssl, and a token of RFC 3161 of each document. It shows how
tokens work. Nobody else has a reason to trust it: for a real draw, ask an authority that people know.

  --into  the folder for authority.pem and the tokens (out)`;

const { values, files } = readCommand({
  usage,
  options: { into: { type: 'string', default: 'out' } },
  maximumFiles: 1000,
});
if (files.length === 0) misuse('Expected a document');
const { into } = values;
const inside = (name) => join(into, name);

const SETTINGS = `[tsa]
serial = ${inside('serial')}
default_policy = 1.2.3.4
signer_digest = sha256
digests = sha256, sha384, sha512
accuracy = secs:1, millisecs:500
`;

try {
  for (const file of files) readFileSync(file);
  mkdirSync(into, { recursive: true });
  writeFileSync(inside('settings'), SETTINGS);
  writeFileSync(inside('serial'), '01\n');
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const purpose = ['-addext', 'extendedKeyUsage=critical,timeStamping'];
  const name = ['-days', '30', '-subj', '/CN=An authority for a try'];
  const signer = ['-keyout', inside('key.pem'), '-out', inside('authority.pem')];
  run('req', '-x509', ...key, ...purpose, ...name, ...signer);
  for (const file of files) {
    const token = inside(`${basename(file)}.tsr`);
    run('ts', '-query', '-data', file, '-sha256', '-cert', '-out', inside('query'));
    const authority = ['-signer', inside('authority.pem'), '-inkey', inside('key.pem')];
    const settings = ['-config', inside('settings'), '-section', 'tsa'];
    run('ts', '-reply', '-queryfile', inside('query'), ...settings, ...authority, '-out', token);
    console.log(pathFromHere(token));
  }
} catch (error) {
  fail(error.message);
} finally {
  for (const name of ['settings', 'serial', 'serial.old', 'query', 'key.pem']) {
    rmSync(inside(name), { force: true });
  }
}

function run(...args) {
  const { status, stderr } = openssl(...args);
  if (status !== 0) throw new Error(`openssl ${args[0]}: ${stderr.trim().split('\n').at(-1)}`);
}
