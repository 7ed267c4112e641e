import { randomnessOf } from '../drand/beacon.js';
import { UtlysningError } from '../parse/error.js';
import { requireList, requireObject } from '../parse/require.js';
import type { Announcement } from './announcement.js';
import type { Revealed } from './revealed.js';
import { type UsedSource, usedSources } from './used-source.js';

/**
 * The exact text whose SHA-256 is the seed, in UTF-8. It has a line for each source in the announced
 * order, and each line ends with LF.
 *
 * @throws {@link UtlysningError} `revealed.sources` when the values are not of the announced sources
 * in their order; `beacon.hex` for a signature that is not bytes in hexadecimal;
 * `announcement.invalid` and `revealed.invalid` for something else than these.
 *
 * @example
 * ```ts
 * import { seedDocument } from 'utlysning';
 *
 * const dice = { name: 'Dice', count: 3, from: 1, to: 6, repeat: true } as const;
 * const sources = [{ kind: 'numbers', ...dice, order: 'drawn', outside: true }] as const;
 * seedDocument({ drawId: 'd-1', sources }, [{ kind: 'numbers', numbers: [6, 1, 6] }]);
 * // => 'utlysning-draw/2\ndraw: d-1\nnumbers: 6 1 6\n'
 * ```
 */
export function seedDocument(
  announcement: Pick<Announcement, 'drawId' | 'sources'>,
  revealed: readonly Revealed[],
): string {
  requireObject(announcement, 'announcement.invalid', 'the announcement of a draw');
  requireList(announcement.sources, 'announcement.invalid', 'the announcement of a draw');
  requireList(revealed, 'revealed.invalid', 'what was revealed, as a list');
  const { drawId, sources } = announcement;
  const used = usedSources(sources, revealed);
  if (used.length !== sources.length || revealed.length !== sources.length) {
    throw new UtlysningError(
      'revealed.sources',
      'expected a value for each announced source, in their order',
    );
  }
  return `utlysning-draw/2\ndraw: ${drawId}\n${used.map((one) => `${lineOf(one)}\n`).join('')}`;
}

function lineOf(used: UsedSource): string {
  switch (used.kind) {
    case 'drand':
      return `drand: ${used.source.chain} ${used.given.round} ${randomnessOf(used.given.signature)}`;
    case 'secret':
      return `secret: ${used.given.secret}`;
    case 'numbers':
      return `numbers: ${used.given.numbers.join(' ')}`;
  }
}
