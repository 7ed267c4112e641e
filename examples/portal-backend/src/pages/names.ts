import type { Call } from 'utlysning';
import type { Portal } from '../portal.js';
import { closingOf } from '../round.js';

/**
 * What municipalities are called on the day of the deadline, by organisation number: with the county
 * where two share a name. A name is for the reader; it is kept nowhere.
 */
export function namesOf({ register }: Portal, call: Call): (orgnr: string) => string | undefined {
  const day = closingOf(call).slice(0, 10);
  if (!register.covers(day)) return () => undefined;
  const counts = new Map<string, number>();
  for (const { name } of register.validOn(day)) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return (orgnr) => {
    const found = register.find(orgnr, day);
    if (found === undefined) return undefined;
    const isShared = (counts.get(found.name) ?? 0) > 1;
    return isShared ? `${found.name} (${found.county.name})` : found.name;
  };
}
