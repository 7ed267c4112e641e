#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { fail, misuse, readCommand } from '../command.mjs';
import { opensslTimestamps } from './openssl-timestamps.mjs';

const usage = `usage: node timestamp.mjs document token.tsr --trust authority.pem [--at time]

Checks with openssl that a token of RFC 3161 is of a document, and prints its time. It ends with 0 if
it is, with 1 if not, with 2 if it was called wrongly, and with 3 if that could not be checked.

  --trust  the certificates of the authorities that you trust (PEM)
  --at     when these had to be valid, such as 2026-01-31T12:00:00Z; now if it is left out`;

const { values, files } = readCommand({
  usage,
  options: { trust: { type: 'string' }, at: { type: 'string' } },
  maximumFiles: 2,
});
const [document, token] = files;
const { trust } = values;
if (token === undefined || trust === undefined) misuse('Expected a document, a token and --trust');
const at = values.at === undefined ? undefined : new Date(values.at);
if (Number.isNaN(at?.getTime())) misuse('--at: expected a time such as 2026-01-31T12:00:00Z');

let check;
try {
  readFileSync(trust);
  check = opensslTimestamps({ trust, at })(readFileSync(token), readFileSync(document));
} catch (error) {
  fail(error.message);
}

if (check.outcome === 'met') {
  const accuracy = check.accuracyMs === 0 ? '' : `, give or take ${check.accuracyMs} ms`;
  console.log(`This document existed at ${check.at}${accuracy}.`);
  console.log('The token does not show that anybody saw it, nor that it was the only one.');
} else if (check.outcome === 'undetermined') {
  console.log(`The token was not checked to the end: ${check.code}.`);
  process.exitCode = 3;
} else {
  console.log(`The token does not show that this document existed: ${check.code}.`);
  process.exitCode = 1;
}
