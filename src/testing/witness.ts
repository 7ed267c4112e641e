import type { Call } from '../call/call.js';
import { conditionCriterion } from '../conditions/compile.js';
import type { Condition } from '../conditions/condition.js';
import { type Fact, factIn, type Value, type Values } from '../conditions/fact.js';
import { knownFacts } from '../conditions/known-facts.js';
import type { Entry, Scope } from '../conditions/scope.js';
import type { DayOf } from '../moments/resolve.js';
import { maximumMembers, peopleFor } from './a-group.js';
import { candidatesOf, idsUnder, sizesOf } from './candidates.js';
import type { Goal } from './goals.js';

/** Facts for which all goals hold: of the applicant, of the host, and of the entries of lists. */
export interface Witness {
  readonly facts: Values;
  readonly lists: Readonly<Record<string, readonly Values[]>>;
}

/** What is searched, and in which order. */
export interface SearchOptions {
  /** The days of events. */
  readonly dayOf: DayOf;
  /** What is known already: these facts are as they are, and facts of the host alone are searched. */
  readonly stated?: Witness | undefined;
  /** The order in which values are tried; as they come where it is left out. */
  readonly order?: (<T>(candidates: readonly T[]) => readonly T[]) | undefined;
}

/** How many values are tried at most: conditions that contradict each other could take for ever. */
const MAX_TRIED = 20_000;

/**
 * Facts for which all goals hold, or undefined where none are found. Values are tried one fact after
 * another. A value is given up as soon as a condition is not met whatever else is stated, and what
 * that condition does not read is not tried again.
 */
export function witnessOf(
  call: Call,
  goals: readonly Goal[],
  { dayOf, stated, order = (candidates) => candidates }: SearchOptions,
): Witness | undefined {
  const facts = call.facts ?? {};
  const conditions = goals.map(({ condition }) => condition);
  const judged = conditions.map((condition) => ({
    criterion: conditionCriterion(condition, { id: 'goal', facts, clauses: [] }),
    facts: readBy(condition, ['stated', 'fact', 'distinct', 'by', 'after', 'before', 'on']),
    asked: readBy(condition, ['stated']),
    lists: idsUnder(condition, ['count', 'over', 'each']),
  }));
  const days = ['submission', 'deadline', 'opening', 'answer'].flatMap(
    (event) => dayOf(event) ?? [],
  );

  const values: Record<string, Value> = { ...stated?.facts } as Record<string, Value>;
  const lists = new Map<string, Record<string, Value>[]>(
    Object.entries(stated?.lists ?? {}).map(([list, entries]) => [
      list,
      entries.map((entry) => ({ ...entry }) as Record<string, Value>),
    ]),
  );
  const decided = new Set<string>();
  const knownOf = knownFacts(facts);
  const knownOfEntry = new Map(
    ['members', ...(call.lists ?? [])].map((list) => [list, knownFacts(facts, list)]),
  );
  let tried = 0;
  return search() === undefined ? { facts: values, lists: Object.fromEntries(lists) } : undefined;

  function readBy(condition: Condition, keys: readonly string[]) {
    return idsUnder(condition, keys).flatMap((id): [string, Fact][] => {
      const fact = factIn(facts, id);
      return fact === undefined ? [] : [[id, fact]];
    });
  }

  /** What has been decided, for conditions to be judged on. */
  function scopeSoFar(): Scope {
    return {
      ...knownOf(values, values),
      entriesOf(list) {
        const known = knownOfEntry.get(list);
        const entries = known && lists.get(list)?.map((own) => known(own, own));
        return entries?.map((own, index): Entry => ({ id: `${index}`, ...own })) ?? (stated && []);
      },
      dayOf,
    };
  }

  /** The records in which a fact stands: that of the application, or one for each entry. */
  function placesOf(fact: Fact): readonly Record<string, Value>[] {
    return isOfList(fact) ? (lists.get(fact.about) ?? []) : [values];
  }

  function isOfList({ about }: Fact): boolean {
    return about === 'members' || (call.lists ?? []).includes(about);
  }

  function undecided(some: readonly (readonly [string, Fact])[]) {
    for (const [id, fact] of some) {
      if (stated !== undefined && fact.statedBy === 'applicant') continue;
      for (const [index, place] of placesOf(fact).entries()) {
        const key = keyOf(fact, index, id);
        if (!decided.has(key)) return { id, fact, place, index, key };
      }
    }
    return undefined;
  }

  /** What has been decided of what a goal reads: it is why the goal is not met. */
  function readSoFar({ facts: read, lists: own }: (typeof judged)[number]): ReadonlySet<string> {
    const keys = read.flatMap(([id, fact]) =>
      placesOf(fact).map((_, index) => keyOf(fact, index, id)),
    );
    const sizes = [...own, ...read.flatMap(([, fact]) => (isOfList(fact) ? [fact.about] : []))];
    return new Set([...keys.filter((key) => decided.has(key)), ...sizes.map(sizeOf)]);
  }

  /**
   * Decides what is left, or gives what was decided before and is why nothing does. A goal is certain
   * once it is known of each fact that it asks for whether it is stated.
   */
  function search(): ReadonlySet<string> | undefined {
    tried += 1;
    if (tried > MAX_TRIED) return new Set();
    let open: (typeof judged)[number] | undefined;
    const scope = scopeSoFar();
    for (const goal of judged) {
      const isSized = stated !== undefined || goal.lists.every((list) => lists.has(list));
      const isCertain = isSized && undecided(goal.asked) === undefined;
      const outcome = isCertain ? goal.criterion.outcome(scope) : 'undetermined';
      if (outcome === 'not-met') return readSoFar(goal);
      if (outcome === 'undetermined') open ??= goal;
    }
    return open && searchBeyond(open);
  }

  function searchBeyond(goal: (typeof judged)[number]): ReadonlySet<string> | undefined {
    const list = stated ? undefined : goal.lists.find((list) => !lists.has(list));
    if (list !== undefined) {
      const isGroup = list === 'members' && call.group !== undefined;
      const minimum = isGroup ? peopleFor(call).length : 0;
      const maximum = list === 'members' ? maximumMembers(call) : 1000;
      const sizes = sizesOf(list, conditions, minimum, maximum);
      return tryEach(sizes, sizeOf(list), (size) => {
        const entries = Array.from({ length: size }, () => ({}));
        lists.set(list, entries);
        return () => lists.delete(list);
      });
    }
    const next = undecided(goal.asked) ?? undecided(goal.facts);
    if (next === undefined) return readSoFar(goal);
    const { id, fact, place, index, key } = next;
    const { length: size } = placesOf(fact);
    const valueSoFar = (other: string) => place[other] ?? values[other];
    const context = { conditions, days, valueSoFar, index, size };
    return tryEach(order(candidatesOf(id, fact, context)), key, (value) => {
      decided.add(key);
      if (value !== undefined) place[id] = value;
      return () => {
        decided.delete(key);
        delete place[id];
      };
    });
  }

  /** Tries one value after another, but none where this one is not why nothing was found. */
  function tryEach<T>(
    candidates: readonly T[],
    key: string,
    set: (value: T) => () => void,
  ): ReadonlySet<string> | undefined {
    const reasons = new Set<string>();
    for (const value of candidates) {
      const undo = set(value);
      const failed = search();
      if (failed === undefined) return undefined;
      undo();
      if (!failed.has(key)) return failed;
      for (const reason of failed) reasons.add(reason);
    }
    reasons.delete(key);
    return reasons;
  }
}

function keyOf({ about }: Fact, index: number, id: string): string {
  return `${about} ${index} ${id}`;
}

function sizeOf(list: string): string {
  return `how many ${list}`;
}
