/**
 * What eligibility asks of a register, by days such as `2024-06-24`. `norway` is one; a host can
 * write its own. It answers at once: what it needs is fetched before it is handed in.
 *
 * @example
 * ```ts
 * import type { Register } from 'utlysning';
 *
 * const children = new Set(['child-017']);
 * const roll: Register = {
 *   source: { name: 'school roll', version: '2024-06-01' },
 *   covers: (day) => day >= '2024-01-01',
 *   find: (key) => (children.has(key) ? { number: key } : undefined),
 * };
 * roll.find('child-017', '2024-06-24'); // => { number: 'child-017' }
 * ```
 */
export interface Register {
  /** Which register it is, so that an admission can state by which register it was judged. */
  readonly source: RegisterSource;
  /** Whether the register has an answer for that day. */
  covers(day: string): boolean;
  /**
   * What the register has on somebody that day, by an organisation number or by the host's key.
   *
   * @throws UtlysningError `register.key` for a key of another form than those that it has. A
   * criterion takes such a key as not found. Any other error stops the judging.
   */
  find(key: string, day: string): RegisterEntry | undefined;
  /**
   * Whether the register knows the key of everybody that it has that day, so that not finding one
   * is a no. Where this is left out, it does. Where it gives `false`, whoever is not found may
   * still be in the register, and the finding is undetermined.
   */
  isComplete?(day: string): boolean;
}

/** Which register it is, and of when. */
export interface RegisterSource {
  /** The name of the register: `utlysning/municipalities`. */
  readonly name: string;
  /** Its edition, such as the day of the extract: `2026-10-08`. */
  readonly version: string;
  /**
   * The last day until which the register is assumed unchanged, inclusive. `version` is then the
   * day on which it was last updated. A finding on a later day than that names the assumption.
   */
  readonly assumedUntil?: string;
}

/** What a register has on somebody on a day. */
export interface RegisterEntry {
  /** The number that the register gives it, such as a municipality number. */
  readonly number: string;
  /** What it is: `municipality`. Left out where the register has entries of one kind only. */
  readonly kind?: string;
  /**
   * A key of the legal body that stays the same when its number changes. Two keys with the same
   * entity are one applicant. Left out: the key that it was found by.
   */
  readonly entity?: string;
  /** What else the register has on it, by the ids that the call uses. */
  readonly facts?: {
    /** A finite number, a text, yes or no, or several texts. */
    readonly [fact: string]: number | string | boolean | readonly string[];
  };
}
