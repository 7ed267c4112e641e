import { seatOnce } from '../../src/seats/seating.js';
import { sharedShortage } from '../../src/seats/shortage.js';
import { candidates, type Instance } from './matching.js';

/** The smallest shortage, with the ids of its candidates. */
export const shortageOf = ({ seats, members }: Instance) => {
  const { persons, masks } = candidates({ seats, members });
  const found = sharedShortage(masks, seats, seatOnce(masks, seats));
  return found && { ...found, candidates: found.places.map((place) => persons[place]?.id) };
};
