import type { Call } from '../../call/call.js';
import { aGroup, MAX_MEMBERS, maximumPersons, peopleFor } from '../a-group.js';
import type { Edge } from './edge.js';

/** Around the maximum number of persons that a call allows. */
export function sizeEdges(call: Call): readonly Edge[] {
  const maximum = maximumPersons(call);
  if (maximum === MAX_MEMBERS) return [];
  const people = peopleFor(call);
  const groupOf = (persons: number) =>
    aGroup(...people, ...Array.from({ length: persons - people.length }, () => []));
  const largest = groupOf(maximum);
  const edge = (where: string, rejectedFor: Edge['rejectedFor'], group = largest): Edge => ({
    edge: `the group has ${where}`,
    rejectedFor,
    change: { group },
  });
  return [
    edge('as many people as it may have', null),
    edge('as many people as it may have, one listed twice', null, [
      ...largest,
      ...largest.slice(0, 1),
    ]),
    edge('one more than it may have', 'group.too-large', groupOf(maximum + 1)),
  ];
}
