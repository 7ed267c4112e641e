import * as reference from '../reference-draw.js';

/** The next words of the reference generator, less 2^31. */
export function expected(seed: string, count: number, from = 0): number[] {
  const source = reference.words(seed);
  for (let at = 0; at < from; at += 1) source.next();
  return Array.from({ length: count }, () => source.next().value - 2 ** 31);
}
