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
import { atMost, megabytes, ratio, report, sideBySide } from './measured.mjs';

const numbers = { kind: 'numbers', name: 'Bench' };
const revealed = [{ ...numbers, numbers: [1, 2, 3] }];
const times = { closesAt: '2024-06-24T10:00:00Z', drawAt: '2024-06-26T10:00:00Z' };

function prepared(entrants) {
  const announcement = announceDraw({ drawId: 'bench', places: 6, ...times, sources: [numbers] });
  const ids = Array.from({ length: entrants }, (_, n) => String(800_000_000 + n * 97));
  return { announcement, entries: closeEntries(announcement, ids) };
}

const large = prepared(1_000_000);
const tenth = prepared(100_000);
const seed = draw(tenth.announcement, tenth.entries, revealed).seed;
const strings = large.entries.ids.map((id) => `${seed}:${id}`);
const { whole, bare, part } = await sideBySide(
  {
    whole: () => draw(large.announcement, large.entries, revealed),
    bare: () => {
      for (const text of strings) sha256(utf8ToBytes(text));
    },
    part: () => draw(tenth.announcement, tenth.entries, revealed),
  },
  { rounds: 5 },
);

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
const { verified, signed } = await sideBySide(
  {
    verified: () => {
      if (verifyDraw(record, { beacon: drandVerifier }).outcome !== 'met') throw new Error('draw');
    },
    signed: () => {
      const point = scheme.hash(sha256(message), dst);
      const valid = scheme.verify(hexToBytes(signature), point, hexToBytes(quicknet.publicKey));
      if (!valid) throw new Error('signature');
    },
  },
  { rounds: 31 },
);

const drawing = fileURLToPath(new URL('drawing.mjs', import.meta.url));
const { bytes } = JSON.parse(execFileSync(process.execPath, [drawing], { encoding: 'utf8' }));
report('draw', [
  atMost('draw among 1 000 000 / bare SHA-256 of the same strings', ratio(whole, bare), 2),
  atMost('draw among 1 000 000 / draw among 100 000', ratio(whole, part), 12),
  atMost('verifyDraw / bare verification of the beacon in it', ratio(verified, signed), 1.15),
  atMost('peak memory of a process that draws among 1 000 000', bytes, 1e9, megabytes),
]);
