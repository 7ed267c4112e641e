import type { Choices } from './seating.js';
import type { Candidate, Seat } from './seats.js';

/** Each member once, by id, with all the categories listed for it, so that their order is irrelevant. */
export function unique(members: readonly Candidate[]): readonly Candidate[] {
  if (isSortedById(members)) return members;
  const known = new Map<string, readonly string[]>();
  for (const { id, categories = [] } of members) {
    known.set(id, known.get(id)?.concat(categories) ?? categories);
  }
  // Without a function, `sort` orders texts by code unit, and is twice as fast.
  const ids = [...known.keys()].sort();
  return ids.map((id) => ({ id, categories: known.get(id) }));
}

/** Whether members are in the order of their ids, each once. */
function isSortedById(members: readonly Candidate[]): boolean {
  let last = '';
  // To iterate over a frozen list takes twice as long (test/bench/criteria.mjs).
  for (let at = 0; at < members.length; at += 1) {
    const id = members[at]?.id ?? '';
    if (id <= last) return false;
    last = id;
  }
  return true;
}

/** The categories of each member as indexes of the seats, in their order; other categories are left out. */
export function choicesOf(members: readonly Candidate[], seats: readonly Seat[]): Choices {
  const indexes = new Map(seats.map(({ category }, index) => [category, index]));
  return members.map(({ categories = [] }) => {
    const choices: number[] = [];
    for (const category of categories) {
      const index = indexes.get(category);
      if (index !== undefined && !choices.includes(index)) choices.push(index);
    }
    return choices.sort((a, b) => a - b);
  });
}
