// Checks tokens of RFC 3161 with `openssl ts`, for `verifyDraw` and for a citizen.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What `openssl ts -verify` prints of a token that is not accepted. Any other is `token.invalid`. */
const CODES = [
  ['message imprint mismatch', 'not-met', 'token.other-document'],
  ['certificate has expired', 'undetermined', 'certificate.expired'],
  ['certificate is not yet valid', 'undetermined', 'certificate.not-yet-valid'],
  ['certificate verify error', 'undetermined', 'authority.not-trusted'],
];

/**
 * A `TimestampVerifier` that trusts the authorities of a file of certificates (PEM).
 *
 * @param trust the path of the file.
 * @param at when the certificates have to be valid, as a `Date`. Now, if it is left out; a token
 * outlives the certificate of its authority, so state a time at which you knew that it was valid.
 */
export function opensslTimestamps({ trust, at }) {
  return (token, document) => {
    const folder = mkdtempSync(join(tmpdir(), 'timestamp-'));
    try {
      const [data, file] = [join(folder, 'document'), join(folder, 'token.tsr')];
      writeFileSync(data, document);
      writeFileSync(file, token);
      const time = at === undefined ? [] : ['-attime', String(Math.floor(at.getTime() / 1000))];
      const verified = openssl(
        'ts',
        '-verify',
        '-data',
        data,
        '-in',
        file,
        '-CAfile',
        trust,
        ...time,
      );
      if (verified.status !== 0) {
        const found = CODES.find(([printed]) => verified.stderr.includes(printed));
        const [, outcome, code] = found ?? ['', 'not-met', 'token.invalid'];
        return { outcome, code };
      }
      return contentOf(openssl('ts', '-reply', '-in', file, '-text').stdout);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}

/** What a token states, from the text that openssl prints of it. */
function contentOf(text) {
  const field = (name) => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1] ?? '';
  const hash = field('Hash Algorithm');
  if (!/^sha(?:256|384|512)$/.test(hash)) return { outcome: 'not-met', code: 'token.weak-hash' };
  const stamp = /^(\w+ +\d+) ([\d:]+)(\.\d+)? (\d+) GMT$/.exec(field('Time stamp'));
  if (stamp === null) return { outcome: 'undetermined', code: 'token.unreadable' };
  const [, day, clock, fraction = '', year] = stamp;
  const second = new Date(`${day} ${year} ${clock} GMT`).toISOString().slice(0, 19);
  const part = (unit) =>
    Number(new RegExp(`(0x[0-9A-F]+) ${unit}`).exec(field('Accuracy'))?.[1] ?? 0);
  const authority = field('TSA').replace(/^DirName:/, '');
  return {
    outcome: 'met',
    at: `${second}${fraction.slice(0, 7)}Z`,
    accuracyMs: part('seconds') * 1000 + part('millis') + part('micros') / 1000,
    ...(['', 'unspecified'].includes(authority) ? {} : { authority }),
  };
}

/** Runs openssl. Throws where it is not installed. */
export function openssl(...args) {
  const run = spawnSync('openssl', args, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  if (run.error) throw new Error(`openssl cannot be run: ${run.error.message}`);
  return run;
}
