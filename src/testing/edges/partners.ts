import type { Member } from '../../application/application.js';
import type { Call } from '../../call/call.js';
import { aGroup } from '../a-group.js';
import { type Plan, peopleIn } from '../plan.js';
import type { Edge } from './edge.js';

/** Organisation numbers with a right check digit, which nobody has. */
export const UNUSED = ['271828187', '314159268'];

/** Around members that are looked up in the register. */
export function partnerEdges(call: Call, plan: Plan): readonly Edge[] {
  if (call.group?.partners === undefined) return [];
  const members = aGroup(...peopleIn(call, plan));
  const [first, ...others] = members;
  if (first === undefined) return [];
  const edge = (where: string, rejectedFor: Edge['rejectedFor'], member: Member): Edge => ({
    edge: where,
    rejectedFor,
    change: { members: [member, ...others] },
  });
  const wrong = 'partners.not-registered';
  const [unused = ''] = UNUSED;
  return [
    edge('every member is in the register', null, first),
    edge('one member is in no register', wrong, { ...first, orgnr: unused }),
    edge('one member has a number that is none', wrong, { ...first, orgnr: '000000000' }),
  ];
}
