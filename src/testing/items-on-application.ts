import type { Call } from '../call/call.js';
import { listOf } from '../call/sections/grant.js';

/** The items of a call that are given to those who apply for them, once or by gathering. */
export function itemsOnApplication(call: Call): readonly string[] {
  return Object.entries(call.grant?.items ?? {}).flatMap(([id, item]) =>
    item.onApplication === true && listOf(item) === undefined ? [id] : [],
  );
}
