import type { Call } from '../call/call.js';
import { gatheringsOf } from '../call/gatherings.js';

/** The days on which a gathering takes place, or may take place; undefined for another id. */
export function gatheringDays(call: Call, id: string | undefined) {
  return gatheringsOf(call).find((one) => one.id === id);
}
