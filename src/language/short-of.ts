import type { SeatCounts } from '../seats/filled-seats.js';
import type { Shortage } from '../seats/shortage.js';

/** What a text needs to know of seats that stay empty. */
export type Short = SeatCounts & { readonly shortage: Shortage };

/** The categories that have fewer seated than they require, in the order of the call. */
export function shortOf(
  required: Readonly<Record<string, number>>,
  seated: Readonly<Record<string, number>>,
): readonly string[] {
  return Object.keys(required).filter((id) => (seated[id] ?? 0) < (required[id] ?? 0));
}
