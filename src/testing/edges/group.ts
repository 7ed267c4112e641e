import type { Call } from '../../call/call.js';
import { fewestFor } from '../../seats/seats.js';
import {
  aGroup,
  largeEnough,
  maximumMembers,
  type People,
  peopleFor,
  personFillsOf,
  seatsOf,
  without,
} from '../a-group.js';
import type { Edge } from './edge.js';

/** Around the fewest people who fill the seats of a call: with one too few, and with several categories each. */
export function groupEdges(call: Call): readonly Edge[] {
  const seats = seatsOf(call).filter(({ minimum }) => minimum > 0);
  const categories = seats.map(({ category }) => category);
  const people = peopleFor(call);
  const personFills = personFillsOf(call);
  const isOnce = personFills === 'one-seat';
  const fewest = fewestFor(
    seats.map(({ minimum }) => minimum),
    personFills,
  );
  const forAll = (persons: number) => Array.from({ length: persons }, () => categories);
  const hasMaxima = seatsOf(call).some(({ maximum }) => maximum !== Number.POSITIVE_INFINITY);
  const mayBeEmpty = (call.group?.size?.minimum ?? 0) === 0;
  const edge = (where: string, isComplete: boolean, group: People): Edge => ({
    edge: where,
    rejectedFor: isComplete ? null : 'group.incomplete',
    change: { members: aGroup(...largeEnough(call, group)) },
  });

  const complete = [
    edge('the group has just the people it needs', true, people),
    edge('a person of no category is there as well', true, [...people, []]),
    ...between(people, categories).map(([one, other, group]) =>
      edge(`one person alone for ${one} and for ${other}`, !isOnce, group),
    ),
  ];
  const incomplete = [
    ...(mayBeEmpty ? [edge('nobody is in the group', false, [])] : []),
    ...(hasMaxima
      ? categories.map((short) => edge(`one too few for ${short}`, false, without(people, short)))
      : []),
  ];
  // Where a category has a maximum, one who is put forward for several may be one too many of it.
  const ofSeveral = hasMaxima
    ? []
    : [
        edge('the group has one more than it needs', true, [...people, categories]),
        edge('as few as can do, each put forward for everything', true, forAll(fewest)),
        edge('the people fit in one way only', true, withEarlier(people, categories)),
      ];
  const shortOfSeveral = hasMaxima
    ? []
    : [
        edge('one too few, each put forward for everything', false, forAll(fewest - 1)),
        twice(edge('one too few, and one listed twice', false, forAll(fewest - 1))),
        ...categories.map((short) => {
          const others = categories.filter((category) => category !== short);
          const group = [...without(people, short), others, others];
          return edge(`one too few for ${short}, and more than enough for the rest`, false, group);
        }),
      ];
  const short = seats.length === 0 ? [] : [...incomplete, ...shortOfSeveral];
  return [...complete, ...ofSeveral, ...short].filter(
    ({ change }) => new Set(change.members?.map(({ id }) => id)).size <= maximumMembers(call),
  );
}

/** The same group with its first member listed twice. */
function twice(edge: Edge): Edge {
  const members = edge.change.members ?? [];
  return { ...edge, change: { members: [...members, ...members.slice(0, 1)] } };
}

/** Everyone put forward for the categories before their own as well. */
function withEarlier(people: People, categories: readonly string[]): People {
  return people.map((own) => categories.slice(0, categories.indexOf(own.at(-1) ?? '') + 1));
}

/** For each category and the next: one person less, because somebody is put forward for both. */
function between(
  people: People,
  categories: readonly string[],
): readonly (readonly [string, string, People])[] {
  if (people.some((own) => own.length > 1)) return [];
  return categories.slice(1).map((other, index) => {
    const one = categories[index] ?? '';
    const first = people.findIndex(([own]) => own === one);
    const left = people.findIndex(([own]) => own === other);
    const group = people.with(first, [one, other]).toSpliced(left, 1);
    return [one, other, group];
  });
}
