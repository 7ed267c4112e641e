import type { Facts, Values } from '../../src/conditions/fact.js';
import { knownFacts } from '../../src/conditions/known-facts.js';
import type { Scope } from '../../src/conditions/scope.js';

/** The facts about something, as they are handed in. */
export interface Statements {
  readonly stated: Values;
  readonly host: Values;
}

/** All that a condition is judged on, as it is handed in. */
export interface Submitted extends Statements {
  /** The entries of each list; undefined where none are stated yet. */
  readonly lists: Readonly<Record<string, readonly Statements[] | undefined>>;
  /** The days of events; undefined where one is not known yet. */
  readonly days: Readonly<Record<string, string | undefined>>;
}

/** What a condition is judged on, with the entries named e1, e2 and so on. */
export function scopeOf({ stated, host, lists, days }: Submitted, facts: Facts): Scope {
  const entriesOf = (list: string) => {
    const known = knownFacts(facts, list);
    return lists[list]?.map((of, at) => ({ id: `e${at + 1}`, ...known(of.stated, of.host) }));
  };
  return { ...knownFacts(facts)(stated, host), entriesOf, dayOf: (event) => days[event] };
}
