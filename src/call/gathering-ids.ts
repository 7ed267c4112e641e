import { gatheringsOf } from './gatherings.js';
import type { Sections } from './sections.js';

/** The ids of the gatherings of a call, in the order of their days. */
export function gatheringIds(call: Pick<Sections, 'gatherings'>): readonly string[] {
  return gatheringsOf(call).map(({ id }) => id);
}
