import type { Change, Guard } from './guard.js';
import { givesNoLess } from './no-less.js';

/** What a place gives. */
export const grant: Guard = ({ phase, changes }) =>
  phase === 'closed' && changes.some(givesLess)
    ? 'the grant can only become more after the deadline: applicants planned with it'
    : undefined;

function givesLess({ keys, old, new: is }: Change): boolean {
  // The grant, the dictionary of its items, or an item: a new one gives more.
  const isEntry = keys.length < 4 && keys[1] !== 'total';
  if (old === undefined) return !isEntry;
  return !givesNoLess(keys.at(-1) ?? '', old, is);
}
