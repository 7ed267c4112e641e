import { callWith } from './calls.js';

/** A call with more seats than an application can list people, each of whom fills several. */
const largeCall = (seats: readonly { category: string; count: number }[]) =>
  callWith({ group: { seats, personFills: 'every-category', clauses: [] } });

/** Two categories of 600. */
export const vast = largeCall([
  { category: 'one', count: 600 },
  { category: 'two', count: 600 },
]);

/** A category of 2, and one of 1 000. */
export const uneven = largeCall([
  { category: 'few', count: 2 },
  { category: 'many', count: 1000 },
]);
