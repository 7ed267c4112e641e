import type { JsonValue } from '../parse/json.js';

/** Whether a criterion holds, in Kleene's strong three-valued logic. */
export type Outcome = 'met' | 'not-met' | 'undetermined';

/** A required criterion counts; a recommended one is reported and never changes the outcome of its parent. */
export type Level = 'required' | 'recommended';

/** Why a finding came out as it did: a stable code, and the facts that a text about it needs. */
export interface Reason {
  /** A stable code, of `Reasons` or of the host: `deadline.late`. */
  readonly code: string;
  /** The facts that it is made of, as plain JSON. */
  readonly params: Readonly<Record<string, JsonValue>>;
}

/** What a criterion gives: plain JSON with its keys in this order. */
export interface Finding {
  /** The id of the criterion, stable between versions: `deadline`, `group`. */
  readonly criterion: string;
  /** Whether it counts in the finding that it is a part of. */
  readonly level: Level;
  /** Whether it is met. */
  readonly outcome: Outcome;
  /** The clauses of the call that require it: `['C03']`. */
  readonly clauses: readonly string[];
  /** Why it came out so. */
  readonly reason: Reason;
  /** The parts that it was made of: all of them, whatever the outcome. */
  readonly findings?: readonly Finding[];
}
