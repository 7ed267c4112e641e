import type { Member } from '../../application/application.js';
import type { Call } from '../../call/call.js';
import { aGroup, maximumPersons, peopleFor } from '../a-group.js';
import type { Edge } from './edge.js';

/** Around the fewest people who fill the seats of a call: with one too few, and with several categories each. */
export function groupEdges(call: Call): readonly Edge[] {
  const { seats, personFills } = call.group;
  const categories = seats.map(({ category }) => category);
  const people = peopleFor(call);
  const isOnce = personFills === 'one-seat';
  const fewest = isOnce ? people.length : Math.max(0, ...seats.map(({ count }) => count));
  const forAll = (persons: number) => Array.from({ length: persons }, () => categories);
  const oneTooFew = aGroup(...forAll(fewest - 1));

  const complete = [
    edge('the group has just the people it needs', true, aGroup(...people)),
    edge('the group has one more than it needs', true, aGroup(...people, categories)),
    edge('a person of no category is there as well', true, aGroup(...people, [])),
    edge('as few as can do, each put forward for everything', true, aGroup(...forAll(fewest))),
    edge('the people fit in one way only', true, aGroup(...withEarlier(people, categories))),
    ...between(people, categories).map(([one, other, group]) =>
      edge(`one person alone for ${one} and for ${other}`, !isOnce, group),
    ),
  ];
  const incomplete = [
    edge('nobody is in the group', false, []),
    edge('one too few, each put forward for everything', false, oneTooFew),
    edge('one too few, and one listed twice', false, [...oneTooFew, ...oneTooFew.slice(0, 1)]),
    ...categories.map((short) => {
      const others = categories.filter((category) => category !== short);
      const group = aGroup(...without(people, short), others, others);
      return edge(`one too few for ${short}, and more than enough for the rest`, false, group);
    }),
  ];
  return [...complete, ...(seats.length === 0 ? [] : incomplete)].filter(
    ({ change }) => new Set(change.group?.map(({ id }) => id)).size <= maximumPersons(call),
  );
}

function edge(where: string, isComplete: boolean, group: readonly Member[]): Edge {
  return { edge: where, rejectedFor: isComplete ? null : 'group.incomplete', change: { group } };
}

type People = readonly (readonly string[])[];

/** Everyone put forward for the categories before their own as well. */
function withEarlier(people: People, categories: readonly string[]): People {
  return people.map((own) => categories.slice(0, categories.indexOf(own.at(-1) ?? '') + 1));
}

/** For each category and the next: one person less, because somebody is put forward for both. */
function between(
  people: People,
  categories: readonly string[],
): readonly (readonly [string, string, readonly Member[]])[] {
  if (people.some((own) => own.length > 1)) return [];
  return categories.slice(1).map((other, index) => {
    const one = categories[index] ?? '';
    const first = people.findIndex(([own]) => own === one);
    const left = people.findIndex(([own]) => own === other);
    const group = people.with(first, [one, other]).toSpliced(left, 1);
    return [one, other, aGroup(...group)];
  });
}

/** The same people, but one of those for a category is put forward for it no more. */
function without(people: People, category: string): People {
  const first = people.findIndex((own) => own.includes(category));
  return people.map((own, index) => (index === first ? own.filter((id) => id !== category) : own));
}
