import { randomnessOf } from '../drand/beacon.js';
import { sha256Hex } from '../parse/hash.js';
import type { Announcement } from './announcement.js';
import { plainNumber, type Revealed } from './revealed.js';
import type { Source } from './source.js';

/**
 * The exact text whose SHA-256 is the seed, in UTF-8. It has a line for each source in the announced
 * order, and each line ends with LF.
 *
 * @throws {@link UtlysningError} `beacon.hex` for a signature that is not bytes in hexadecimal.
 *
 * @example
 * ```ts
 * import { announceDraw, seedDocument } from 'utlysning';
 *
 * const lotto = { kind: 'numbers', name: 'Lotto' } as const;
 * const times = { closesAt: '2024-06-24T10:00:00+02:00', drawAt: '2024-06-26T12:00:00+02:00' };
 * const announcement = announceDraw({ drawId: 'd-1', places: 1, ...times, sources: [lotto] });
 * seedDocument(announcement, [{ ...lotto, numbers: [7, '08', 31] }]);
 * // => 'utlysning-draw/1\ndraw: d-1\nnumbers: Lotto: 7 8 31\n'
 * ```
 */
export function seedDocument(
  { drawId, sources }: Pick<Announcement, 'drawId' | 'sources'>,
  revealed: readonly Revealed[],
): string {
  const lines = revealed.map((given, index) => sourceLine(sources[index], given));
  return `utlysning-draw/1\ndraw: ${drawId}\n${lines.map((line) => `${line}\n`).join('')}`;
}

/** The seed of a draw: SHA-256 of its seed document, in lower-case hexadecimal. */
export function seedOf(
  announcement: Pick<Announcement, 'drawId' | 'sources'>,
  revealed: readonly Revealed[],
): string {
  return sha256Hex(seedDocument(announcement, revealed));
}

function sourceLine(source: Source | undefined, given: Revealed): string {
  switch (given.kind) {
    case 'drand': {
      const chain = source?.kind === 'drand' ? source.chain : '';
      return `drand: ${chain} ${given.round} ${randomnessOf(given.signature)}`;
    }
    case 'secret':
      return `secret: ${given.secret}`;
    case 'numbers':
      return `numbers: ${given.name}: ${given.numbers.map(plainNumber).join(' ')}`;
  }
}
