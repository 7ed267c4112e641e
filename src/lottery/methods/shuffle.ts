import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { sha256Counter } from './sha256-counter.js';

/**
 * Shuffles the entry list by Fisher–Yates, from the last entrant to the first. `uniformInt` of
 * pure-rand chooses among the entrants up to the current one. It is unbiased because it rejects
 * values instead of rounding them.
 */
export function shuffle(seed: string, ids: readonly string[]): readonly string[] {
  const generator = sha256Counter(seed);
  const shuffled = [...ids];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const chosen = uniformInt(generator, 0, last);
    const moved = shuffled[last] ?? '';
    shuffled[last] = shuffled[chosen] ?? '';
    shuffled[chosen] = moved;
  }
  return shuffled;
}
