import type { Kept } from './receive.js';

/** What the host has and the library has not. */
export interface Host {
  readonly now: () => Date;
  /** Resolves when it is kept for good. */
  readonly keep: (kept: Kept) => Promise<void>;
  /** Tells whoever runs the host what went wrong. */
  readonly report: (error: unknown) => void;
}

/** Stands in for a database. What is kept here is gone when the process ends. */
export const table = new Map<string, Kept>();

export const host: Host = {
  now: () => new Date(),
  keep: async (kept) => {
    table.set(kept.application.id, kept);
  },
  report: console.error,
};
