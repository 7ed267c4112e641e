import { seatInOne } from '../../src/seats/seating.js';
import { minimalShortage } from '../../src/seats/shortage.js';
import { candidates, type Instance, sum } from './matching.js';

/** The smallest shortage, with the ids of its candidates. */
export const shortageOf = ({ seats, members }: Instance) => {
  const { persons, choices } = candidates({ seats, members });
  const found = minimalShortage(choices, seats, seatInOne(choices, seats));
  if (found === undefined) return undefined;
  const named = found.categories.map((at) => seats[at] as Instance['seats'][number]);
  return {
    categories: named.map(({ category }) => category),
    seats: sum(named.map(({ count }) => count)),
    candidates: found.candidates.map((place) => persons[place]?.id ?? ''),
  };
};
