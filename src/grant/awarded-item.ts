import type { Call } from '../call/call.js';
import type { GrantItem } from '../call/sections/grant.js';
import { totalOf } from '../money/amounts.js';
import { own } from '../parse/own.js';
import type { Award } from './award-schema.js';

/** The item of a call with an id, which may be any text. */
export function ownItem(call: Call, id: string): GrantItem | undefined {
  return own(call.grant?.items, id);
}

/** What was granted of an item; undefined where no sum was. */
export function grantedOf(award: Award, item: string): number | undefined {
  const granted = own(award.items, item)?.granted;
  return granted && totalOf(granted);
}
