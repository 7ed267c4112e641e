import {
  type Fact,
  type Facts,
  isAbsent,
  type Value,
  type ValueIssue,
  type Values,
  valueIssue,
} from './fact.js';
import type { Entry, Known, Scope } from './scope.js';

/** What a fact of a call can be about that is not the entry of a list. */
const NO_LISTS: readonly string[] = ['application', 'applicant', 'award', 'call'];

/** Whether a fact about something is about no entry of a list. */
export function isOfNoList(about: string): boolean {
  return NO_LISTS.includes(about);
}

/** The ids of the facts about the entries of a list, or of all others, in the order of their slots. */
function idsAbout(facts: Facts, list: string | undefined): readonly string[] {
  return Object.keys(facts).filter((id) => {
    const about = facts[id]?.about ?? '';
    return list === undefined ? isOfNoList(about) : about === list;
  });
}

/**
 * Makes what puts facts into their slots: those about the entries of a list, or all others. A fact is
 * found and checked here once, however many conditions read it (test/bench/conditions.mjs).
 */
export function knownFacts(facts: Facts, list?: string): (stated: Values, host: Values) => Known {
  const ids = idsAbout(facts, list);
  const ofCall = ids.map((id) => ({ id, fact: facts[id] as Fact }));
  return (stated, host) => {
    let issues: (ValueIssue | undefined)[] | undefined;
    const values = ofCall.map(({ id, fact }, index) => {
      const source = fact.statedBy === 'host' ? host : stated;
      // An id of a fact can be `constructor`, which every object inherits.
      const value = Object.hasOwn(source, id) ? source[id] : undefined;
      if (isAbsent(value)) return undefined;
      const issue = valueIssue(fact, value);
      if (issue === undefined) return value;
      issues ??= ofCall.map(() => undefined);
      issues[index] = issue;
      return undefined;
    });
    return { values, issues };
  };
}

/** Where a fact is found when a condition is judged. */
export interface Slot {
  /** Whether it is a fact about the entry in scope. */
  readonly isOfEntry: boolean;
  /** Its place among the facts about the same. */
  readonly index: number;
}

/** The slot of a fact, where the entries of a list are in scope or none are. */
export function slotOf(id: string, facts: Facts, list: string | undefined): Slot {
  const isOfEntry = (facts[id] as Fact).about === list;
  return { isOfEntry, index: idsAbout(facts, isOfEntry ? list : undefined).indexOf(id) };
}

/** The value of a fact; undefined where none is stated that can be used. */
export function valueIn(
  { isOfEntry, index }: Slot,
  scope: Scope,
  entry: Entry | undefined,
): Value | undefined {
  return (isOfEntry ? (entry as Entry) : scope).values[index];
}

/** Why the value that is stated cannot be used; undefined where none is stated. */
export function issueIn(
  { isOfEntry, index }: Slot,
  scope: Scope,
  entry: Entry | undefined,
): ValueIssue | undefined {
  return (isOfEntry ? (entry as Entry) : scope).issues?.[index];
}
