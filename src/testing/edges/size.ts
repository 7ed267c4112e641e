import type { Call } from '../../call/call.js';
import { aGroup, MOST_MEMBERS, mostPersons, peopleFor } from '../a-group.js';
import type { Edge } from './edge.js';

/** Around the most persons that a call allows. */
export function sizeEdges(call: Call): readonly Edge[] {
  const most = mostPersons(call);
  if (most === MOST_MEMBERS) return [];
  const people = peopleFor(call);
  const groupOf = (persons: number) =>
    aGroup(...people, ...Array.from({ length: persons - people.length }, () => []));
  const largest = groupOf(most);
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
    edge('one more than it may have', 'group.too-large', groupOf(most + 1)),
  ];
}
