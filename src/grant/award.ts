import * as z from 'zod/mini';
import type { Application } from '../application/application.js';
import type { Call } from '../call/call.js';
import { dataId } from '../moments/moment.js';
import { type Amounts, amounts, totalOf } from '../money/amounts.js';
import { canonicalJson } from '../parse/canonical.js';
import { deepFreeze } from '../parse/deep-freeze.js';
import { UtlysningError } from '../parse/error.js';
import { parseOrThrow } from '../parse/parse.js';
import { requireObject } from '../parse/require.js';
import { object, text } from '../parse/schema.js';
import { epochMs, type InstantInput, instant } from '../time/instant.js';
import { type Award, type AwardedItem, awardSchema } from './award-schema.js';
import { sumOf } from './combined.js';
import { type EntitlementOptions, entitlement, type ItemEntitlement } from './entitlement.js';
import type { TotalAmount } from './total-amount.js';

/** What was granted by a decision, and why. */
export interface Granted {
  /** In minor units, by item: one amount, or one for each entry or gathering. */
  readonly granted: { readonly [item: string]: Amounts };
  /** When it was decided. */
  readonly at: InstantInput;
  /** Why something else was granted than before, or than the rules give. */
  readonly reason: string;
}

/** Options of {@link award}: what it is worked out from, and what was decided otherwise. */
export type AwardOptions = EntitlementOptions & (Granted | Partial<Record<keyof Granted, never>>);

const grantedSchema = object({
  granted: z.readonly(z.record(dataId, amounts)),
  at: instant,
  reason: text(2000, 1),
});

/**
 * Awards an application what the rules give, or what was decided otherwise. What was decided stands
 * in the history with its reason.
 *
 * @throws {@link UtlysningError} `award.undetermined` where the amount of an item depends on facts
 * that are not stated and `granted` does not settle it; `award.invalid`, with the issues, for what
 * was decided; `award.item` for an item that the call does not give; and as {@link entitlement} does.
 *
 * @example
 * ```ts
 * import { award } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * const application = { id: 'a-1', applicant: { orgnr: '864950582' } };
 * const { items, history } = award(hkdir2024, application, {
 *   granted: { 'other-costs': 4_000_000 },
 *   at: '2024-07-01T12:00:00Z',
 *   reason: 'The project is smaller than planned',
 * });
 * items['other-costs']?.granted; // => 4_000_000
 * history[0]?.items['other-costs']; // => { old: 5_000_000, new: 4_000_000 }
 * ```
 */
export function award(call: Call, application: Application, options: AwardOptions = {}): Award {
  requireObject(application, 'application.invalid', 'an application');
  requireObject(options, 'options.invalid', 'options');
  const { granted, at, reason, ...others } = options;
  const { items, total } = entitlement(call, application, others);
  const isNothing = total.calculation?.how.code === 'amount.below-minimum';
  const given = Object.entries(isNothing ? {} : items).flatMap(([id, item]) => {
    if (NOT_GIVEN.includes(item.calculation?.how.code ?? '')) return [];
    if (isUndetermined(item) && !(granted && Object.hasOwn(granted, id))) {
      const facts = [...item.missing, ...(item.unusable ? [item.unusable.fact] : [])].join(', ');
      throw new UtlysningError('award.undetermined', `the amount of ${id} depends on ${facts}`);
    }
    return [[id, awarded(item)] as const];
  });
  const byRules = {
    application: application.id,
    items: Object.fromEntries(given),
    ...maximumOf(given, total),
    history: [],
  };
  if (granted === undefined && at === undefined && reason === undefined) return deepFreeze(byRules);
  for (const id of Object.keys(granted ?? {})) {
    if (Object.hasOwn(items, id)) continue;
    throw new UtlysningError('award.item', 'expected an item that the call gives');
  }
  return changed(byRules, { granted, at, reason });
}

/**
 * Changes what was granted. The award that is handed in stays as it is.
 *
 * @throws {@link UtlysningError} `award.invalid`, with the issues, for what is no award or no change;
 * `award.order` for a change from before the last one.
 *
 * @example
 * ```ts
 * import { amendAward, award } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * const first = award(hkdir2024, { id: 'a-1', applicant: { orgnr: '864950582' } });
 * const second = amendAward(first, {
 *   granted: { 'other-costs': 6_000_000 },
 *   at: '2024-09-01T12:00:00Z',
 *   reason: 'Another place was given up',
 * });
 * [first, second].map(({ items }) => items['other-costs']?.granted); // => [5_000_000, 6_000_000]
 * ```
 */
export function amendAward(award: Award, change: Granted): Award {
  return changed(parseOrThrow(awardSchema, award, 'award.invalid'), change);
}

function changed(award: Award, change: object): Award {
  const { granted, at, reason } = parseOrThrow(grantedSchema, change, 'award.invalid');
  const last = award.history.at(-1);
  if (last !== undefined && epochMs(at) < epochMs(last.at)) {
    throw new UtlysningError('award.order', 'the last change of the award is later than this one');
  }
  const items: Record<string, AwardedItem> = { ...award.items };
  const changes: Record<string, { old?: Amounts; new: Amounts }> = {};
  for (const [id, amount] of Object.entries(granted)) {
    const before = items[id]?.granted;
    if (before !== undefined && canonicalJson(before) === canonicalJson(amount)) continue;
    items[id] = { ...items[id], granted: amount };
    changes[id] = { ...(before !== undefined && { old: before }), new: amount };
  }
  const history = [...award.history, { at, reason, items: changes }];
  return deepFreeze({ ...award, items, history });
}

/** How an item comes to nothing that the award leaves out. */
const NOT_GIVEN = ['amount.not-given', 'amount.not-applied-for'];

function isUndetermined({ missing, unusable }: ItemEntitlement): boolean {
  return missing.length > 0 || unusable !== undefined;
}

/** The maximum of all items together, where their sum is more or documented costs have no bound. */
function maximumOf(items: readonly Awarded[], { greatest, plus, calculation }: TotalAmount) {
  const sum = sumOf(items.map(([, { granted = 0 }]) => totalOf(granted)));
  const isOpen = items.some(([, { entitled, granted }]) => !(entitled || granted !== undefined));
  const isLess = greatest !== undefined && plus.length === 0 && (greatest < sum || isOpen);
  return isLess && calculation !== undefined && { total: calculation };
}

type Awarded = readonly [id: string, item: AwardedItem];

/** What the rules give: one amount for each entry or gathering, unless all together are cut. */
function awarded({ calculation, each, kind }: ItemEntitlement): AwardedItem {
  if (calculation === undefined) return {};
  if (kind === 'in-kind') return { entitled: calculation };
  const byKey = Object.entries(each ?? {}).map(([id, one]) => [id, one.greatest ?? 0] as const);
  const amounts: Amounts = Object.fromEntries(byKey);
  const isWhole = each === undefined || totalOf(amounts) !== calculation.amount;
  return { entitled: calculation, granted: isWhole ? calculation.amount : amounts };
}
