import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { seedOf } from '../seed.js';
import type { DrawMethod } from './method.js';
import { sha256Counter } from './sha256-counter.js';

/**
 * The entry list is shuffled (Fisher–Yates, from the last entrant down): each in turn changes
 * places with one of those up to and including itself, chosen by pure-rand's `uniformInt`, which
 * rejects rather than rounds, over a generator that counts SHA-256 of the seed.
 */
export const shuffle: DrawMethod = {
  seed: seedOf,
  order(seed, ids) {
    const generator = sha256Counter(seed);
    const shuffled = [...ids];
    for (let last = shuffled.length - 1; last > 0; last -= 1) {
      const chosen = uniformInt(generator, 0, last);
      const moved = shuffled[last] ?? '';
      shuffled[last] = shuffled[chosen] ?? '';
      shuffled[chosen] = moved;
    }
    return shuffled.map((id) => ({ id }));
  },
};
