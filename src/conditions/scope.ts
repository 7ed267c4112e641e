import type { DayOf } from '../moments/resolve.js';
import type { Value, ValueIssue } from './fact.js';

/** What is known of the facts about something, by their slots: see {@link knownFacts}. */
export interface Known {
  /** The value of each fact; undefined where none is stated that can be used. */
  readonly values: readonly (Value | undefined)[];
  /** Why the value that is stated cannot be used, for each fact; undefined where all of them can. */
  readonly issues: readonly (ValueIssue | undefined)[] | undefined;
}

/** An entry of a list, or a member, with the facts about it. */
export interface Entry extends Known {
  /** Its id in the application. */
  readonly id: string;
}

/** What a condition is judged on: the facts about the application, and all that belongs to it. */
export interface Scope extends Known {
  /** The entries of a list, or the members; undefined where the application states none. */
  readonly entriesOf: (list: string) => readonly Entry[] | undefined;
  /** The days of events. */
  readonly dayOf: DayOf;
}
