import { callWith } from './calls.js';

/** A call with more seats than an application can list people, each of whom fills several. */
const largeCall = (seats: Readonly<Record<string, number>>) =>
  callWith({ group: { kind: 'persons', seats, personFills: 'every-category', clauses: [] } });

/** Two categories of 600. */
export const vast = largeCall({ one: 600, two: 600 });

/** A category of 2, and one of 1 000. */
export const uneven = largeCall({ few: 2, many: 1000 });
