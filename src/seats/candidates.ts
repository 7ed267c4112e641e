import { byCodeUnit } from '../parse/order.js';
import type { Choices } from './seating.js';
import type { Candidate, Seats } from './seats.js';

/** Each person once, by id, with all the categories listed for it, so that their order is irrelevant. */
export function unique(members: readonly Candidate[]): readonly Candidate[] {
  const isUnique = members.every(({ id }, at) => at === 0 || (members[at - 1]?.id ?? '') < id);
  if (isUnique) return members;
  const known = new Map<string, readonly string[]>();
  for (const { id, categories } of members) {
    known.set(id, known.get(id)?.concat(categories) ?? categories);
  }
  return [...known]
    .map(([id, categories]) => ({ id, categories }))
    .sort((a, b) => byCodeUnit(a.id, b.id));
}

/** The categories of each person as indexes of the seats; other categories are left out. */
export function choicesOf(persons: readonly Candidate[], seats: Seats): Choices {
  const indexes = new Map(seats.map(({ category }, index) => [category, index]));
  return persons.map(({ categories }) => {
    const choices: number[] = [];
    for (const category of categories) {
      const index = indexes.get(category);
      if (index !== undefined && !choices.includes(index)) choices.push(index);
    }
    return choices;
  });
}
