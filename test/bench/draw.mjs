// How fast the draw is, as ratios measured side by side in one run:
//   a draw among a million against the bare SHA-256 of the same million strings,
//   a draw among a million against one among a hundred thousand,
//   verifying a draw with a beacon against the bare verification of its signature,
//   the peak memory of a process that draws among a million against 1 GB.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bls12_381 } from '@noble/curves/bls12-381.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { announceDraw, closeEntries, draw, verifyDraw } from 'utlysning';
import { drandVerifier, quicknet } from 'utlysning/drand';

const numbers = { kind: 'numbers', name: 'Bench' };
const revealed = [{ ...numbers, numbers: [1, 2, 3] }];
const times = { closesAt: '2024-06-24T10:00:00Z', drawAt: '2024-06-26T10:00:00Z' };

function ms(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The median time of each of some works, taken in turns so that they share what the machine does. */
function sideBySide(works, rounds) {
  const taken = works.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, work] of works.entries()) taken[index].push(ms(work));
  }
  return taken.map((all) => all.sort((a, b) => a - b)[Math.floor(rounds / 2)]);
}

function prepared(entrants) {
  const announcement = announceDraw({ drawId: 'bench', places: 6, ...times, sources: [numbers] });
  const ids = Array.from({ length: entrants }, (_, n) => String(800_000_000 + n * 97));
  return { announcement, entries: closeEntries(announcement, ids) };
}

function report(what, ratio, most) {
  const verdict = ratio <= most ? 'reached' : 'MISSED';
  console.log(`${what.padEnd(66)} ${ratio.toFixed(2).padStart(6)}×  at most ${most}×: ${verdict}`);
  if (ratio > most) process.exitCode = 1;
}

const large = prepared(1_000_000);
const tenth = prepared(100_000);
const seed = draw(tenth.announcement, tenth.entries, revealed).seed;
const strings = large.entries.ids.map((id) => `${seed}:${id}`);
const [whole, bare, part] = sideBySide(
  [
    () => draw(large.announcement, large.entries, revealed),
    () => {
      for (const text of strings) sha256(utf8ToBytes(text));
    },
    () => draw(tenth.announcement, tenth.entries, revealed),
  ],
  5,
);
report('draw among 1 000 000 / bare SHA-256 of the same strings', whole / bare, 2);
report('draw among 1 000 000 / draw among 100 000', whole / part, 12);

const signature =
  'b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92';
const announcement = announceDraw({
  drawId: 'bench',
  places: 6,
  closesAt: '2023-08-23T15:00:00Z',
  drawAt: '2023-08-23T15:15:33Z',
  sources: [{ kind: 'drand', chain: quicknet.hash }],
});
const entries = closeEntries(announcement, tenth.entries.ids.slice(0, 60));
const record = draw(announcement, entries, [{ kind: 'drand', round: 123, signature }]);
const message = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 123);
const scheme = bls12_381.shortSignatures;
const dst = 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_';
const [verified, signed] = sideBySide(
  [
    () => {
      if (verifyDraw(record, { beacon: drandVerifier }).outcome !== 'met') throw new Error('draw');
    },
    () => {
      const point = scheme.hash(sha256(message), dst);
      const valid = scheme.verify(hexToBytes(signature), point, hexToBytes(quicknet.publicKey));
      if (!valid) throw new Error('signature');
    },
  ],
  31,
);
report('verifyDraw with a beacon / bare verification of the signature', verified / signed, 1.15);

const million = fileURLToPath(new URL('million.mjs', import.meta.url));
const { bytes } = JSON.parse(execFileSync(process.execPath, [million], { encoding: 'utf8' }));
report('peak memory of a process that draws among 1 000 000, of 1 GB', bytes / 1e9, 1);
