import { randomnessOf } from '../drand/beacon.js';
import { sha256Hex } from '../parse/hash.js';
import type { Announcement } from './announcement.js';
import { plainNumber, type Revealed } from './revealed.js';
import type { Source } from './source.js';

/**
 * The exact text that the seed is the SHA-256 of: UTF-8, each line ended by LF, a line for each
 * source in the announced order.
 *
 * @throws {@link UtlysningError} `beacon.hex` for a signature that is no whole bytes.
 *
 * @example
 * ```ts
 * import { announceDraw, seedDocument } from 'utlysning';
 *
 * const announcement = announceDraw({
 *   drawId: 'd-1',
 *   places: 1,
 *   closesAt: '2024-06-24T10:00:00+02:00',
 *   drawAt: '2024-06-26T12:00:00+02:00',
 *   sources: [{ kind: 'numbers', name: 'Lotto' }],
 * });
 * seedDocument(announcement, [{ kind: 'numbers', name: 'Lotto', numbers: [7, '08', 31] }]);
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
