/** Counts marks at positions. All operations take logarithmic time (a Fenwick tree). */
export class Tally {
  readonly #sums: Int32Array;

  constructor(positions: number) {
    this.#sums = new Int32Array(positions + 1);
  }

  /** Changes the count at a position, from 0. */
  add(position: number, amount: 1 | -1): void {
    for (let node = position + 1; node < this.#sums.length; node += node & -node) {
      this.#sums[node] = (this.#sums[node] ?? 0) + amount;
    }
  }

  /** The sum of the counts before a position. */
  before(position: number): number {
    let sum = 0;
    for (let node = position; node > 0; node &= node - 1) sum += this.#sums[node] ?? 0;
    return sum;
  }

  /** The position of the mark that has `count` marks before it. Each position must have at most one. */
  placeAfter(count: number): number {
    let place = 0;
    let left = count;
    for (let step = 1 << (31 - Math.clz32(this.#sums.length)); step > 0; step >>= 1) {
      const sum = this.#sums[place + step] ?? Number.POSITIVE_INFINITY;
      if (sum > left) continue;
      place += step;
      left -= sum;
    }
    return place;
  }
}
