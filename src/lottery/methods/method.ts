import type { Announcement } from '../announcement.js';
import type { Revealed } from '../revealed.js';

/** An entrant in the order of a method, with the hash that decided its rank, if any. */
export interface Drawn {
  readonly id: string;
  readonly ticket?: string;
}

/** A way from the revealed values to an order of the entrants. */
export interface DrawMethod {
  /** The seed, which the record states. */
  seed(announcement: Announcement, revealed: readonly Revealed[]): string;
  /** All entrants in their order. The `ids` must be unique and in code-unit order. */
  order(seed: string, ids: readonly string[]): readonly Drawn[];
}
