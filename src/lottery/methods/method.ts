import type { Announcement } from '../announcement.js';
import type { Revealed } from '../revealed.js';

/** An entrant in the order that a method gives, with the hash that decided its rank, if one did. */
export interface Drawn {
  readonly id: string;
  readonly ticket?: string;
}

/** A way to turn what the sources gave into an order of the entrants. */
export interface DrawMethod {
  /** The text that everything follows from, as it stands in the record. */
  seed(announcement: Announcement, revealed: readonly Revealed[]): string;
  /** All entrants in their order; `ids` are unique and in code-unit order. */
  order(seed: string, ids: readonly string[]): readonly Drawn[];
}
