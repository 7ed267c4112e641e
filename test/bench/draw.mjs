// How fast the draw is, as ratios measured side by side in one run:
//   a draw among a hundred thousand against hashing and sorting them alone,
//   a draw among a million against one among a hundred thousand,
//   verifying a draw among a hundred thousand, without a signature, against drawing it,
//   verifying a draw with a beacon against the bare verification of its signature,
//   10 000 events on a draw among a hundred thousand against one second of CPU time,
//   the peak memory of a process that draws among a million against 1 GB.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bls12_381 } from '@noble/curves/bls12-381.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { draw, recordEvents, verifyDraw } from 'utlysning';
import { drandVerifier, quicknet } from 'utlysning/drand';
import { atMost, cpu, median, megabytes, ratio, report, sideBySide } from './measured.mjs';
import { prepared, revealed } from './prepared-draw.mjs';

const large = prepared(1_000_000);
const tenth = prepared(100_000);
const drawn = draw({ ...tenth, revealed });
const { whole, bare, part, again } = await sideBySide(
  {
    whole: () => draw({ ...large, revealed }),
    bare: () => {
      const hashed = tenth.entries.lines.map((id) => ({
        id,
        ticket: bytesToHex(sha256(utf8ToBytes(`${drawn.seed}:${id}`))),
      }));
      hashed.sort((a, b) => (a.ticket < b.ticket ? -1 : 1));
    },
    part: () => draw({ ...tenth, revealed }),
    again: () => verifyDraw(drawn),
  },
  { rounds: 5 },
);

// Everybody who is offered a place declines it, so each offer needs the places anew.
const at = '2023-08-24T08:00:00Z';
const events = drawn.order
  .slice(0, 5_000)
  .flatMap(({ id }) => ['offer', 'decline'].map((kind) => ({ kind, id, at })));
const batch = Array.from({ length: 5 }, () => cpu(() => recordEvents(drawn, events)));

const record = draw({ ...prepared(60), revealed });
const [{ signature }] = revealed;
const message = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 123);
const scheme = bls12_381.shortSignatures;
const dst = 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_';
const { verified, signed } = await sideBySide(
  {
    verified: () => {
      if (verifyDraw(record, { beacon: drandVerifier }).outcome === 'not-met')
        throw new Error('draw');
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
  atMost('draw among 100 000 / hashing and sorting alone', ratio(part, bare), 2),
  atMost('draw among 1 000 000 / draw among 100 000', ratio(whole, part), 12),
  atMost('verifyDraw among 100 000 / draw among 100 000', ratio(again, part), 2.5),
  atMost('verifyDraw / bare verification of the beacon in it', ratio(verified, signed), 1.15),
  atMost('10 000 events on a draw among 100 000, CPU time', median(batch), 1_000, milliseconds),
  atMost('peak memory of a process that draws among 1 000 000', bytes, 1e9, megabytes),
]);

function milliseconds(ms) {
  return `${Math.round(ms)} ms`;
}
