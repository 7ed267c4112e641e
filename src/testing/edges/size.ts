import type { Call } from '../../call/call.js';
import {
  aGroup,
  grownTo,
  MAX_MEMBERS,
  maximumMembers,
  overfull,
  type People,
  peopleFor,
  seatCount,
} from '../a-group.js';
import type { Edge } from './edge.js';

/** Around the minimum and the maximum of members that a call asks for, in all and of each category. */
export function sizeEdges(call: Call): readonly Edge[] {
  const people = peopleFor(call);
  const maximum = maximumMembers(call);
  const edge = (where: string, rejectedFor: Edge['rejectedFor'], group: People): Edge => ({
    edge: `the group has ${where}`,
    rejectedFor,
    change: { members: aGroup(...group) },
  });
  const full = grownTo(maximum, people);
  const members = aGroup(...full);
  const crowd = overfull(call);
  // Where the group is no larger than its seats, one less leaves a seat empty as well.
  const isSmaller = (call.group?.size?.minimum ?? 0) > seatCount(call);
  return [
    ...(maximum < MAX_MEMBERS
      ? [
          edge('as many members as it may have', null, full),
          {
            edge: 'the group has as many members as it may have, one listed twice',
            rejectedFor: null,
            change: { members: [...members, ...members.slice(0, 1)] },
          },
          edge('one more than it may have', 'group.too-large', [...full, []]),
        ]
      : []),
    ...(isSmaller
      ? [
          edge('as few members as it may have', null, people),
          edge('one member less than it may have', 'group.too-small', people.slice(0, -1)),
        ]
      : []),
    ...(crowd
      ? [
          edge(`as many of ${crowd.category} as it may have`, null, crowd.people.slice(0, -1)),
          edge(`one of ${crowd.category} too many`, 'group.over-seats', crowd.people),
        ]
      : []),
  ];
}
