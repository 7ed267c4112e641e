import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** What chooses at a turn: the same seed and the same turn choose the same, whatever came before. */
export class Dice {
  readonly #generator;

  constructor(seed: number, turn: number) {
    this.#generator = xoroshiro128plus(scattered(scattered(seed) + turn));
    // The first number gives the seed away.
    this.#generator.next();
  }

  /** A whole number from 0 to less than `most`. */
  below(most: number): number {
    return most <= 1 ? 0 : uniformInt(this.#generator, 0, most - 1);
  }

  /** True once in so many times. */
  onceIn(times: number): boolean {
    return this.below(times) === 0;
  }

  /** One of a list. */
  oneOf<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }
}

/** Another number for each number of 32 bits, far from those of its neighbours. */
function scattered(number: number): number {
  let bits = number | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85eb_ca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2_ae35);
  return bits ^ (bits >>> 16);
}
