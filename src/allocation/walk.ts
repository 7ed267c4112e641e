import type { Field } from './field.js';
import type { Refusal, Room } from './room.js';
import { shares } from './shares.js';

/** An entrant that a pool reached and did not place. Pool and entrants are positions. */
export interface Passed {
  readonly pool: number;
  readonly entrant: number;
  readonly reason: Refusal;
  /** Who was placed next in this pool. */
  for?: number;
}

/**
 * Fills the pools in order: each walks its members and places who waits and fits. The walk stops as
 * soon as it has placed the entrant that is asked for, and goes on later.
 */
export class Walk {
  readonly #field: Field;
  readonly #waiting: Uint8Array;
  /** The pool of each entrant that is placed, from 1. */
  readonly #poolOf: Uint8Array;
  readonly #placed: number[] = [];
  readonly #shares = new Map<number, number>();
  #room: Room;
  #passed: Passed[] = [];
  #pool = 0;
  #next = 0;
  #firstWithoutFor = 0;

  /**
   * @param waiting 1 for each entrant that takes part and has no place
   * @param room what the places that are fixed leave
   */
  constructor(field: Field, waiting: Uint8Array, room: Room) {
    this.#field = field;
    this.#waiting = waiting;
    this.#poolOf = new Uint8Array(waiting.length);
    this.#room = room.copy();
  }

  /** Forgets all places, and begins anew. */
  restart(room: Room): void {
    for (const entrant of this.#placed) this.#poolOf[entrant] = 0;
    this.#placed.length = 0;
    this.#shares.clear();
    this.#room = room.copy();
    this.#passed = [];
    this.#pool = 0;
    this.#next = 0;
    this.#firstWithoutFor = 0;
  }

  /** Who was passed over. */
  get passed(): readonly Passed[] {
    return this.#passed;
  }

  /** The pool in which an entrant is placed, and undefined if it is not. */
  poolOf(entrant: number): number | undefined {
    if (this.#poolOf[entrant] === 0) this.#run(entrant);
    const pool = this.#poolOf[entrant] as number;
    return pool === 0 ? undefined : pool - 1;
  }

  /** What an entrant that is placed gets. */
  amountOf(entrant: number): number {
    if (this.#field.selection.whenShort !== 'pro-rata') return this.#field.asks?.[entrant] ?? 0;
    this.#run();
    return this.#shares.get(entrant) ?? 0;
  }

  /** Walks to the end. */
  finish(): void {
    this.#run();
  }

  #run(until?: number): void {
    const { pools, caps, needs, asks } = this.#field;
    // Where only places are counted, it is much faster not to ask for the room of each entrant.
    const isPlain = caps.length === 0 && needs === undefined && asks === undefined;
    while (this.#pool < pools.length) {
      const isFound = isPlain ? this.#fillPlain(until) : this.#fill(until);
      if (isFound) return;
      this.#pool += 1;
      this.#next = 0;
      this.#firstWithoutFor = this.#passed.length;
      if (this.#pool === pools.length) this.#share();
    }
  }

  /** Fills the pool that is reached. True as soon as it has placed the entrant that is asked for. */
  #fill(until: number | undefined): boolean {
    const { members, selection } = this.#field;
    const pool = this.#pool;
    const ofPool = members[pool] as Int32Array;
    while (this.#next < ofPool.length && this.#room.of(pool, 'places') > 0) {
      const entrant = ofPool[this.#next] as number;
      this.#next += 1;
      if (this.#waiting[entrant] === 0 || this.#poolOf[entrant] !== 0) continue;
      const reason = this.#room.refusal(pool, entrant);
      if (reason === undefined) {
        this.#place(pool, entrant);
        if (entrant === until) return true;
      } else {
        this.#passed.push({ pool, entrant, reason });
        if (reason !== 'cap' && selection.whenShort === 'stop') return false;
      }
    }
    return false;
  }

  /** The same where each entrant takes one place and nothing else is counted. */
  #fillPlain(until: number | undefined): boolean {
    const pool = this.#pool;
    const ofPool = this.#field.members[pool] as Int32Array;
    const [waiting, poolOf, room] = [this.#waiting, this.#poolOf, this.#room.of(pool, 'places')];
    let count = 0;
    let next = this.#next;
    let entrant: number | undefined;
    for (; next < ofPool.length && count < room && (count === 0 || entrant !== until); next += 1) {
      const candidate = ofPool[next] as number;
      if (waiting[candidate] === 0 || poolOf[candidate] !== 0) continue;
      entrant = candidate;
      poolOf[entrant] = pool + 1;
      this.#placed.push(entrant);
      count += 1;
    }
    this.#next = next;
    this.#room.give(pool, 'places', count);
    return entrant !== undefined && entrant === until;
  }

  #place(pool: number, entrant: number): void {
    const { asks, selection } = this.#field;
    const amount = selection.whenShort === 'pro-rata' ? 0 : (asks?.[entrant] ?? 0);
    this.#room.take(pool, entrant, amount);
    this.#poolOf[entrant] = pool + 1;
    this.#placed.push(entrant);
    for (; this.#firstWithoutFor < this.#passed.length; this.#firstWithoutFor += 1) {
      (this.#passed[this.#firstWithoutFor] as Passed).for = entrant;
    }
  }

  /** Shares each budget among all who were placed with it. */
  #share(): void {
    const { pools, asks, selection } = this.#field;
    if (asks === undefined || selection.whenShort !== 'pro-rata') return;
    const sharing: number[][] = pools.map(() => []);
    for (const entrant of this.#placed.sort((a, b) => a - b)) {
      const [payer] = pools[(this.#poolOf[entrant] as number) - 1]?.uses.budget ?? [];
      if (payer !== undefined) sharing[payer]?.push(entrant);
    }
    for (const [pool, entrants] of sharing.entries()) {
      const ofAsks = entrants.map((entrant) => asks[entrant] as number);
      const amounts = shares(this.#room.of(pool, 'budget'), ofAsks);
      for (const [at, entrant] of entrants.entries()) {
        const amount = amounts[at] as number;
        this.#shares.set(entrant, amount);
        this.#room.give(pool, 'budget', amount);
      }
    }
  }
}
