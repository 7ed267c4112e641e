import type { Cap, Field } from './field.js';
import type { Pool, Resource } from './pools.js';

/**
 * Why an entrant does not get a place in a pool that has one.
 *
 * @inline
 */
export type Refusal = 'cap' | 'places' | 'budget';

/**
 * What each pool still has, and what the values under caps have taken.
 *
 * What a pool leaves flows to other pools, so it is counted there from the start, and taken away
 * when the pool gives it. A pool may give only what no pool then lacks: what flowed on and was
 * offered there is not given twice.
 */
export class Room {
  readonly #field: Field;
  readonly #pools: readonly Pool[];
  readonly #left: Readonly<Record<Resource, Float64Array>>;
  readonly #taken: readonly Float64Array[];

  constructor(
    field: Field,
    left = { places: initial(field, 'places'), budget: initial(field, 'budget') },
    taken = field.caps.map(({ size }) => new Float64Array(size)),
  ) {
    this.#field = field;
    this.#pools = field.pools;
    this.#left = left;
    this.#taken = taken;
  }

  copy(): Room {
    const { places, budget } = this.#left;
    const left = { places: places.slice(), budget: budget.slice() };
    return new Room(
      this.#field,
      left,
      this.#taken.map((values) => values.slice()),
    );
  }

  /** How much of a resource a pool can give. */
  of(pool: number, resource: Resource): number {
    const left = this.#left[resource];
    let room = Number.POSITIVE_INFINITY;
    for (const used of this.#pools[pool]?.uses[resource] ?? []) {
      const here = left[used] as number;
      if (here < room) room = here;
    }
    return room;
  }

  /** Why an entrant does not fit in a pool. Undefined if it fits. */
  refusal(pool: number, entrant: number): Refusal | undefined {
    const { caps, needs, asks, selection } = this.#field;
    const places = needs === undefined ? 1 : (needs[entrant] as number);
    for (let at = 0; at < caps.length; at += 1) {
      const { values, maximum } = caps[at] as Cap;
      const taken = (this.#taken[at] as Float64Array)[values[entrant] as number] as number;
      if (taken + places > maximum) return 'cap';
    }
    if (places > this.of(pool, 'places')) return 'places';
    if (asks === undefined || selection.whenShort === 'pro-rata') return undefined;
    return (asks[entrant] as number) > this.of(pool, 'budget') ? 'budget' : undefined;
  }

  /** Takes the places of an entrant and an amount from a pool, or gives them back (`sign` -1). */
  take(pool: number, entrant: number, amount: number, sign: 1 | -1 = 1): void {
    const { caps, needs } = this.#field;
    const places = sign * (needs === undefined ? 1 : (needs[entrant] as number));
    this.give(pool, 'places', places);
    if (amount !== 0) this.give(pool, 'budget', sign * amount);
    for (let at = 0; at < caps.length; at += 1) {
      const taken = this.#taken[at] as Float64Array;
      const value = (caps[at] as Cap).values[entrant] as number;
      taken[value] = (taken[value] as number) + places;
    }
  }

  /** Takes so much of a resource from a pool. */
  give(pool: number, resource: Resource, by: number): void {
    const left = this.#left[resource];
    for (const used of this.#pools[pool]?.uses[resource] ?? []) {
      left[used] = (left[used] as number) - by;
    }
  }
}

function initial({ pools }: Field, resource: Resource): Float64Array {
  const left = new Float64Array(pools.length + 1);
  left[pools.length] = pools.at(-1)?.own[resource] ?? 0;
  for (const { own, uses } of pools) {
    for (const used of own[resource] === undefined ? [] : uses[resource]) {
      left[used] = (left[used] as number) + (own[resource] as number);
    }
  }
  return left;
}
