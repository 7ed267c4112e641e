import type { Member } from '../../application/application.js';
import type { Call } from '../../call/call.js';
import { aGroup } from '../a-group.js';
import { UNUSED } from '../orgnrs.js';
import type { Plan } from '../plan.js';
import { peopleIn } from '../planned-facts.js';
import type { Edge } from './edge.js';

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
