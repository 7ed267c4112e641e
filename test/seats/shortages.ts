import { seatsOf } from '../../src/seats/filled-seats.js';
import { type Instance, seatsOfCounts } from './matching.js';

/** The shortages that the library finds where a member fills one seat. */
export const shortagesOf = ({ seats, members }: Instance) =>
  seatsOf(seatsOfCounts(seats), 'one-seat')(members).shortages();
