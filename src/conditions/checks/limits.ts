import type { Finding, Outcome } from '../../criteria/finding.js';
import type { Quantity } from '../condition.js';
import { compare, exact, minus, toNumber } from '../exact.js';
import { isMoney } from '../kinds.js';
import { addNew, type Gaps, measureOf, noGaps, type Range, type Unusable } from '../measure.js';
import type { BoundsForm } from '../normal-form.js';
import type { Entry, Scope } from '../scope.js';
import { type CheckContext, finding, nameOf, type Params, paramsOf } from './check.js';

/**
 * The limits of a number, or of money in minor units.
 *
 * @inline
 */
export interface Limits {
  /** Not less than this. */
  readonly minimum?: number;
  /** Not more than this. */
  readonly maximum?: number;
  /** Less than this. */
  readonly below?: number;
  /** More than this. */
  readonly above?: number;
  /** Limits that are worked out, as the call writes them. */
  readonly limits?: {
    /** Not less than this. */
    readonly minimum?: Quantity;
    /** Not more than this. */
    readonly maximum?: Quantity;
    /** Less than this. */
    readonly below?: Quantity;
    /** More than this. */
    readonly above?: Quantity;
  };
}

/** The codes of the reasons: of a fact, and of a quantity that is worked out. */
const CODES = {
  fact: {
    within: 'fact.within',
    tooLow: 'fact.too-low',
    tooHigh: 'fact.too-high',
    unknown: 'fact.limit-unknown',
  },
  quantity: {
    within: 'quantity.within',
    tooLow: 'quantity.too-low',
    tooHigh: 'quantity.too-high',
    unknown: 'quantity.unknown',
  },
} as const;

/** Whether all limits are numbers. */
export function hasPlainLimits(form: BoundsForm): boolean {
  return LIMITS.every(({ key }) => typeof form[key] !== 'object');
}

/** How a number lies to limits that are numbers. They are compared as they are. */
export function withinNumbers(kind: 'fact' | 'quantity', form: BoundsForm, { name }: CheckContext) {
  const { minimum, maximum, below, above } = form as Limits;
  const codes = CODES[kind];
  const lowest = minimum ?? -Infinity;
  const highest = maximum ?? Infinity;
  const isTooLow = (value: number) => value < lowest || (above !== undefined && value <= above);
  const isTooHigh = (value: number) => value > highest || (below !== undefined && value >= below);
  return {
    outcome: (value: number): Outcome => (isTooLow(value) || isTooHigh(value) ? 'not-met' : 'met'),
    evaluate(value: number, params: Params, entry: Entry | undefined): Finding {
      params['value'] = value;
      if (minimum !== undefined) params['minimum'] = minimum;
      if (maximum !== undefined) params['maximum'] = maximum;
      if (below !== undefined) params['below'] = below;
      if (above !== undefined) params['above'] = above;
      if (isTooLow(value)) {
        params['missing'] = toNumber(minus(exact(minimum ?? (above as number)), exact(value)));
        return finding(name, entry, 'not-met', codes.tooLow, params);
      }
      if (isTooHigh(value)) {
        params['over'] = toNumber(minus(exact(value), exact(maximum ?? (below as number))));
        return finding(name, entry, 'not-met', codes.tooHigh, params);
      }
      return finding(name, entry, 'met', codes.within, params);
    },
  };
}

/** One of the limits. */
interface LimitKind {
  readonly key: Exclude<keyof Limits, 'limits'>;
  readonly isLower: boolean;
  /** Whether the limit itself is outside. */
  readonly isStrict: boolean;
}

const LIMITS: readonly LimitKind[] = [
  { key: 'minimum', isLower: true, isStrict: false },
  { key: 'maximum', isLower: false, isStrict: false },
  { key: 'below', isLower: false, isStrict: true },
  { key: 'above', isLower: true, isStrict: true },
];

/** How a range lies to limits, each of which can be a range as well. */
export function withinLimits(kind: 'fact' | 'quantity', form: BoundsForm, context: CheckContext) {
  const { name, facts } = context;
  const codes = CODES[kind];
  const isOfMoney = isMoney(form.quantity, facts);
  const limits = LIMITS.flatMap((limit) => {
    const bound = form[limit.key];
    return bound === undefined ? [] : [{ ...limit, measure: measureOf(bound, isOfMoney, context) }];
  });
  const rules = LIMITS.flatMap(({ key }) =>
    typeof form[key] === 'object' ? [[key, form[key]]] : [],
  );
  const rulesOfCall = rules.length === 0 ? undefined : Object.freeze(Object.fromEntries(rules));
  return {
    outcome(range: Range, scope: Scope, entry: Entry | undefined, gaps: Gaps): Outcome {
      let outcome: Outcome = 'met';
      for (const limit of limits) {
        const lies = position(range, limit, limit.measure(scope, entry, gaps));
        if (gaps.unusable !== undefined) {
          gaps.unusable = undefined;
          outcome = 'undetermined';
        } else if (lies === 'not-met') return lies;
        else if (lies === 'undetermined') outcome = lies;
      }
      return outcome;
    },
    evaluate(
      range: Range,
      params: Params,
      scope: Scope,
      entry: Entry | undefined,
      unknownInRange?: readonly string[],
    ): Finding {
      let outside: { readonly isLower: boolean; readonly bound: Range } | undefined;
      let unusable: Unusable | undefined;
      const unknown: string[] = [];
      if (rulesOfCall !== undefined) params['limits'] = rulesOfCall;
      for (const limit of limits) {
        const gaps = noGaps();
        const bound = limit.measure(scope, entry, gaps);
        if (isKnown(bound)) writeLimit(limit.key, toNumber(bound.from), params);
        const lies = position(range, limit, bound);
        if (gaps.unusable !== undefined) unusable ??= gaps.unusable;
        else if (lies === 'not-met') outside ??= { isLower: limit.isLower, bound };
        else if (lies === 'undetermined') {
          addNew(unknown, unknownInRange);
          addNew(unknown, gaps.unknown);
        }
      }
      if (outside?.isLower === true) {
        params['missing'] = toNumber(minus(outside.bound.from, range.to));
        return finding(name, entry, 'not-met', codes.tooLow, params);
      }
      if (outside !== undefined) {
        params['over'] = toNumber(minus(range.from, outside.bound.to));
        return finding(name, entry, 'not-met', codes.tooHigh, params);
      }
      if (unusable !== undefined) return unusableFact(unusable, entry, context);
      if (unknown.length === 0) return finding(name, entry, 'met', codes.within, params);
      params['unknown'] = unknown;
      return finding(name, entry, 'undetermined', codes.unknown, params);
    },
  };
}

function writeLimit(key: LimitKind['key'], limit: number, params: Params): void {
  if (key === 'minimum') params['minimum'] = limit;
  else if (key === 'maximum') params['maximum'] = limit;
  else params[key] = limit;
}

/** Whether a range is one number. */
export function isKnown({ from, to }: Range): boolean {
  return compare(from, to) === 0;
}

/** How a range lies to a limit: within it, not within it, or partly. */
function position({ from, to }: Range, { isLower, isStrict }: LimitKind, limit: Range): Outcome {
  const best = isLower ? compare(to, limit.from) : compare(limit.to, from);
  if (isStrict ? best <= 0 : best < 0) return 'not-met';
  const worst = isLower ? compare(from, limit.to) : compare(limit.from, to);
  return (isStrict ? worst <= 0 : worst < 0) ? 'undetermined' : 'met';
}

/** The finding where a quantity is made of a value that cannot be used. */
export function unusableFact(
  { fact, issue, entry: of }: Unusable,
  entry: Entry | undefined,
  { facts, name }: CheckContext,
): Finding {
  return finding(name, entry, 'undetermined', issue, paramsOf(nameOf(fact, facts), of));
}
