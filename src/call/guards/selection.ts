import { isPlainObject } from '../../parse/merge-patch.js';
import type { Change, Guard } from './guard.js';
import { fieldsGiveNoLess } from './no-less.js';

/** Who gets a place, and how many places there are. */
export const selection: Guard = ({ changes, phase, isAnnounced }) => {
  if (isAnnounced) {
    return 'the selection cannot change once the draw is announced: the draw is checked against it';
  }
  return phase === 'closed' && !changes.every(addsRoom)
    ? 'the selection can only get more places or budget after the deadline: it is known whom another change favours'
    : undefined;
};

function addsRoom({ keys, old, new: is }: Change): boolean {
  const isCapacity = keys.at(-1) === 'capacity' && isPlainObject(old) && isPlainObject(is);
  return isCapacity && fieldsGiveNoLess(old, is);
}
