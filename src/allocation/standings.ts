import { type Allocation, allocationOf, type Standing } from './allocate.js';
import type { Field } from './field.js';
import type { LogEvent } from './log.js';
import { Room } from './room.js';
import { Walk } from './walk.js';

/** Why an event cannot have happened. */
export type LogIssueCode =
  /** The entrant declined, or did not answer in time. */
  | 'log.declined'
  /** The id is known already. */
  | 'log.known-id'
  /** The entrant has no open offer. */
  | 'log.not-offered'
  /** The entrant has no place to offer. */
  | 'log.not-placed'
  /** The entrant is not struck. */
  | 'log.not-struck'
  /** The entrant was offered its place already. */
  | 'log.offered'
  /** The time is before the draw, or before the event before. */
  | 'log.time'
  /** The id is not in the order. */
  | 'log.unknown-id';

/** An entrant as things stand. */
interface Person {
  /** The position of its line. */
  at: number;
  status?: Standing['status'];
  fixed?: Held | undefined;
  /** The place that it had. Only a draw of its own gives it to another. */
  freed?: Held | undefined;
  isStruck?: boolean;
}

/** A place, and the position that its entrant had at that time: the place takes what it took then. */
type Held = NonNullable<Standing['fixed']> & { readonly at: number };

/** Nothing happened since the draw. */
const DRAWN: Standing = {};

/** How the entrants of a draw stand after each event of its log. */
export class Standings {
  readonly #field: Field;
  readonly #named: ReadonlySet<string>;
  /** Only those whom the log names: the others stand as they were drawn. */
  readonly #people = new Map<string, Person>();
  readonly #beside = new Set<string>();
  readonly #waiting: Uint8Array;
  /** What the fixed places leave. */
  readonly #room: Room;
  /** The places that are not fixed. It begins anew after each event but offers and acceptances. */
  readonly #walk: Walk;
  #isCurrent = true;

  /** @param named the ids that the log names */
  constructor(field: Field, named: ReadonlySet<string>) {
    this.#field = field;
    this.#named = named;
    this.#waiting = new Uint8Array(field.entrants.length);
    this.#room = new Room(field);
    this.#walk = new Walk(field, this.#waiting, this.#room);
  }

  /** Who got a place by decision, beside the draw. */
  get beside(): readonly string[] {
    return [...this.#beside];
  }

  /** Lets in the entrant at a position. */
  enter(at: number): void {
    const id = this.#field.entrants[at]?.id ?? '';
    if (this.#named.has(id)) this.#people.set(id, { at });
    this.#wait(at, true);
  }

  /**
   * Applies an event, or returns why it cannot have happened.
   *
   * @param at the position of the line of an insertion or a correction
   */
  apply({ kind }: LogEvent, id: string, at: number): LogIssueCode | undefined {
    const person = this.#people.get(id);
    if (kind === 'place' || kind === 'insert') {
      if (person !== undefined || this.#beside.has(id)) return 'log.known-id';
      if (kind === 'place') this.#beside.add(id);
      else this.enter(at);
      return undefined;
    }
    if (person === undefined) return 'log.unknown-id';
    if (kind === 'restore') return this.#restore(person);
    if (person.isStruck) return 'log.unknown-id';
    if (kind === 'strike') return this.#strike(person);
    if (kind === 'correct') return this.#correct(person, at);
    if (kind === 'offer') return this.#offer(person);
    const isOpen = person.status === 'offered' || (kind === 'decline' && person.fixed);
    if (!isOpen) return 'log.not-offered';
    if (kind === 'accept') person.status = 'accepted';
    else {
      this.#release(person);
      person.status = kind === 'decline' ? 'declined' : 'lapsed';
    }
    return undefined;
  }

  /** Who has which place now. */
  allocation(): Allocation {
    return allocationOf(this.#field, this.#current(), (at) => {
      const person = this.#people.get(this.#field.entrants[at]?.id ?? '');
      if (person === undefined) return DRAWN;
      return person.at === at && !person.isStruck ? person : undefined;
    });
  }

  #offer(person: Person): LogIssueCode | undefined {
    if (person.status !== undefined) return person.fixed ? 'log.offered' : 'log.declined';
    this.#fix(person);
    if (person.fixed === undefined) return 'log.not-placed';
    person.status = 'offered';
    return undefined;
  }

  /** Fixes the place that an entrant has now, if it has one. */
  #fix(person: Person): void {
    const { at } = person;
    const walk = this.#current();
    const pool = walk.poolOf(at);
    if (pool === undefined) return;
    person.fixed = { pool, at, amount: walk.amountOf(at) };
    // The walk has counted this place already, so it goes on.
    this.#waiting[at] = 0;
    this.#room.take(pool, at, person.fixed.amount);
  }

  #strike(person: Person): undefined {
    if (this.#isDrawnAnew && person.status === undefined) this.#fix(person);
    if (person.fixed) person.status = undefined;
    this.#release(person);
    this.#wait(person.at, false);
    person.isStruck = true;
  }

  #restore(person: Person): LogIssueCode | undefined {
    if (!person.isStruck) return 'log.not-struck';
    person.isStruck = false;
    if (person.freed && person.status === undefined) {
      giveBack(this.#room, person.freed);
      person.freed = undefined;
    }
    this.#wait(person.at, person.status === undefined);
    return undefined;
  }

  #correct(person: Person, at: number): undefined {
    this.#wait(person.at, false);
    this.#wait(at, person.status === undefined);
    person.at = at;
  }

  /** Takes its place from an entrant, if it has one. With `drawn-anew` nobody else gets it here. */
  #release(person: Person): void {
    const { fixed } = person;
    if (fixed && this.#isDrawnAnew) person.freed = fixed;
    else if (fixed) giveBack(this.#room, fixed);
    person.fixed = undefined;
    this.#isCurrent = false;
  }

  /** Whether a place that falls free needs a draw of its own. */
  get #isDrawnAnew(): boolean {
    return this.#field.selection.waitingList === 'drawn-anew';
  }

  #wait(at: number, isWaiting: boolean): void {
    this.#waiting[at] = Number(isWaiting);
    this.#isCurrent = false;
  }

  #current(): Walk {
    if (!this.#isCurrent) this.#walk.restart(this.#room);
    this.#isCurrent = true;
    return this.#walk;
  }
}

function giveBack(room: Room, { pool, at, amount }: Held): void {
  room.take(pool, at, amount, -1);
}
