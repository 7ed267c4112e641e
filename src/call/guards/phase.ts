import { opensMs } from '../dates.js';
import type { Sections } from '../sections.js';
import type { Phase } from './guard.js';
import { tooLateMs } from './moments.js';

/** When an amendment is made, and when the call and its draw were made public. */
export interface Times {
  readonly atMs: number;
  /** Undefined: not known. */
  readonly publishedMs: number | undefined;
  /** Undefined: the draw is not announced. */
  readonly announcedMs: number | undefined;
}

/**
 * In which phase a call is amended. A call that has opened or closed counts as published, unless the
 * host states that it is published later. The first round that is over closes the call, because
 * applications to it are sent.
 */
export function phaseOf(call: Sections, { atMs, publishedMs, announcedMs }: Times): Phase {
  if (publishedMs !== undefined && atMs < publishedMs) return 'draft';
  const windows = call.rounds === undefined ? [call] : Object.values(call.rounds);
  if (windows.some((window) => atMs >= tooLateMs(call, window))) return 'closed';
  const isPublic =
    publishedMs !== undefined ||
    (announcedMs !== undefined && atMs >= announcedMs) ||
    windows.some((window) => atMs >= (opensMs(call, window) ?? Number.POSITIVE_INFINITY));
  return isPublic ? 'open' : 'draft';
}
