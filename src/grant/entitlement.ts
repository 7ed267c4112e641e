import type { Application } from '../application/application.js';
import type { Call } from '../call/call.js';
import { gatheringIds } from '../call/gatherings.js';
import { requireCall } from '../call/require-call.js';
import { type GrantItem, listOf } from '../call/sections/grant.js';
import type { Scope } from '../conditions/scope.js';
import { type HostFacts, readHostFacts } from '../eligibility/host-facts.js';
import { scopeOf } from '../eligibility/scope-of.js';
import { enter } from '../eligibility/windows.js';
import type { Event } from '../moments/moment.js';
import { currencyOf } from '../money/money.js';
import { requireObject } from '../parse/require.js';
import { NO_REGISTER } from '../register/no-register.js';
import type { Register } from '../register/register.js';
import { type ItemAmount, itemAmount } from './item-amount.js';
import { type TotalAmount, totalAmount } from './total-amount.js';

/** What an item gives. */
export interface ItemEntitlement extends ItemAmount {
  /** The kind of the item. */
  readonly kind: GrantItem['kind'];
  /** The clauses of the item. */
  readonly clauses: readonly string[];
}

/** What a call gives to anybody, or to one application. Amounts are in minor units. */
export interface Entitlement {
  /** The currency (ISO 4217). */
  readonly currency: string;
  /** Each item of the call, at the most. */
  readonly items: { readonly [item: string]: ItemEntitlement };
  /** All items together. */
  readonly total: TotalAmount;
  /** What is applied for that the call does not give. It is not counted. */
  readonly unknown: readonly UnknownRequest[];
}

/** Something that is applied for and that the call does not give. */
export interface UnknownRequest {
  /** The id of the item. */
  readonly item: string;
  /** The entry or the gathering that is not there; left out where the item is not. */
  readonly entry?: string;
}

/** What {@link entitlement} works with, beside the application. */
export interface EntitlementOptions {
  /** What the host states of the call, of applicants and of applications. */
  readonly facts?: HostFacts;
  /** The register that has facts about the applicant and members. */
  readonly register?: Register;
  /** The event as of which the facts are read; as handed in where it is left out. */
  readonly asOf?: Event;
}

/**
 * What each item of a call gives, and all of them together: to anybody, or to one application. Where
 * facts are not stated, it gives the least and the greatest amount, and names these facts.
 *
 * @throws {@link UtlysningError} `call.invalid`, `application.invalid`, `options.invalid` and
 * `facts.invalid` for something else than these; `money.range` for an amount that leaves the safe
 * range.
 *
 * @example
 * ```ts
 * import { entitlement } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * const { total, items } = entitlement(hkdir2024);
 * [total.greatest, total.plus]; // => [15_000_000, ['travel']]
 * items['special-needs']?.greatest; // => 10_000_000
 * ```
 *
 * @example What one application can get: a supplement at one gathering.
 * ```ts
 * import { entitlement } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * const appliedFor = { 'special-needs': { g1: 1_000_000 } };
 * const application = { id: 'a-1', applicant: { orgnr: '864950582' }, appliedFor };
 * entitlement(hkdir2024, application).items['special-needs']?.greatest; // => 2_500_000
 * ```
 */
export function entitlement(
  call: Call,
  application?: Application,
  options: EntitlementOptions = {},
): Entitlement {
  requireCall(call);
  if (application !== undefined) {
    requireObject(application, 'application.invalid', 'an application');
    requireObject(application.applicant, 'application.invalid', 'an application');
  }
  requireObject(options, 'options.invalid', 'options');
  const scope = scopeFor(call, application ?? ANYBODY, options);
  return {
    currency: currencyOf(call),
    ...amountsIn(call, scope, application),
    unknown: application === undefined ? [] : unknownRequests(call, application),
  };
}

/** What each item gives, and all of them together, in a scope: of one application, or of anybody. */
export function amountsIn(
  call: Call,
  scope: Scope,
  application?: Application,
): Pick<Entitlement, 'items' | 'total'> {
  const appliedFor = application && (application.appliedFor ?? {});
  const items = Object.entries(call.grant?.items ?? {}).map(([id, { kind, clauses }]) => {
    const amount = itemAmount(call, id, scope, { appliedFor });
    return [id, { kind, clauses, ...amount }] as const;
  });
  return { items: Object.fromEntries(items), total: totalAmount(call, items, scope) };
}

const ANYBODY: Application = { id: 'anybody', applicant: { id: 'anybody' } };

function scopeFor(
  call: Call,
  application: Application,
  { facts, register = NO_REGISTER, asOf }: EntitlementOptions,
): Scope {
  const scopeIn = scopeOf(call, readHostFacts(facts, call), register);
  return scopeIn(enter(call, scopeIn)(application), asOf);
}

/** An application that was stored may apply for what an amendment took away. */
function unknownRequests(call: Call, application: Application): readonly UnknownRequest[] {
  const { items = {} } = call.grant ?? {};
  const { appliedFor = {}, members = [], lists = {} } = application;
  return Object.entries(appliedFor).flatMap(([item, amounts]): readonly UnknownRequest[] => {
    if (!Object.hasOwn(items, item)) return [{ item }];
    const over = listOf(items[item] as GrantItem);
    const entries = over === 'members' ? members : (lists[over ?? ''] ?? []);
    const known = over === undefined ? gatheringIds(call) : entries.map(({ id }) => id);
    const asked = typeof amounts === 'number' ? [] : Object.keys(amounts);
    return asked.filter((entry) => !known.includes(entry)).map((entry) => ({ item, entry }));
  });
}
