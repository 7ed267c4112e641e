/** What is left of a limit. */
export interface Room {
  /** What the lines so far left of it. */
  readonly left: number;
  /** What is left of it whatever becomes of the lines that are undetermined. */
  readonly sure: number;
}

interface Shared {
  readonly key: string;
  readonly maximum: number | undefined;
}

/** What lines have taken of limits, and what undetermined lines can still take. */
export interface Ledger {
  readonly room: (limit: Shared) => Room;
  /** A line takes a sum of each of its limits; a credit gives one back, below zero. */
  readonly take: (limits: readonly Shared[], sum: number) => void;
  /** A line that is undetermined can take a sum of each of its limits. */
  readonly reserve: (limits: readonly Shared[], sum: number) => void;
}

/** Opens a ledger in which nothing is taken. */
export function openLedger(): Ledger {
  const taken = new Map<string, number>();
  const reserved = new Map<string, number>();
  const add = (sums: Map<string, number>) => (limits: readonly Shared[], sum: number) => {
    for (const { key } of limits) sums.set(key, (sums.get(key) ?? 0) + sum);
  };
  return {
    room({ key, maximum = Infinity }) {
      const left = maximum - (taken.get(key) ?? 0);
      return { left: Math.max(0, left), sure: Math.max(0, left - (reserved.get(key) ?? 0)) };
    },
    take: add(taken),
    reserve: add(reserved),
  };
}
