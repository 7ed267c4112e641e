import type { Event } from '../moments/moment.js';
import type { Facts } from './fact.js';
import { slotOf, valueIn } from './known-facts.js';
import type { Entry, Scope } from './scope.js';

/** A function that gives the day of an event; undefined while it is not known. */
export type EventDay = (scope: Scope, entry?: Entry | undefined) => string | undefined;

/** Makes what gives the day of an event: the value of a fact of the kind `day`, or a day of the call. */
export function eventDay(event: Event, facts: Facts, list?: string): EventDay {
  if (!Object.hasOwn(facts, event)) return (scope) => scope.dayOf(event);
  const slot = slotOf(event, facts, list);
  return (scope, entry) => valueIn(slot, scope, entry) as string | undefined;
}
