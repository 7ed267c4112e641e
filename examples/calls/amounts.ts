import {
  type Application,
  award,
  type Calculation,
  type Call,
  entitlement,
  type Finding,
  type Settlement,
  settle,
} from 'utlysning';
import type { AmountCase, CarriedCall, ClaimsCase, GrantCase } from './rule.js';

/** The sums of a case. */
export interface Sums {
  /** How each is reached; undefined for a sum that is not known. */
  readonly calculations: readonly (Calculation | undefined)[];
  /** Why claims are not accepted as they are. */
  readonly reasons: readonly Finding[];
}

/** Works out the sums of a case. */
export function sumsOf(
  call: Call,
  carried: CarriedCall,
  application: Application,
  one: AmountCase,
): Sums {
  if ('gives' in one) {
    return { calculations: [given(call, carried, application, one)], reasons: [] };
  }
  const { lines, items } = settled(call, carried, application, one);
  const { accepts } = one;
  return {
    calculations: accepts === undefined ? lines.map(({ how }) => how) : [items[accepts]?.how],
    reasons: lines.filter(({ outcome }) => outcome !== 'accepted').map(({ finding }) => finding),
  };
}

function given(
  call: Call,
  { register, facts: known = {} }: CarriedCall,
  application: Application,
  { facts = known, gives }: GrantCase,
): Calculation | undefined {
  const { items, total } = entitlement(call, application, { register, facts });
  return gives === 'total' ? total.calculation : items[gives]?.calculation;
}

function settled(
  call: Call,
  { register, facts: known = {} }: CarriedCall,
  application: Application,
  { facts = known, granted, claims }: ClaimsCase,
): Settlement {
  const letter = granted && { granted, at: '2030-01-01T12:00:00Z', reason: 'the letter of award' };
  const awarded = award(call, application, { register, facts, ...letter });
  const lines = claims.map((claim, at) => ({ ...claim, id: `c-${at + 1}`, sequence: at + 1 }));
  return settle(call, awarded, lines, { application, facts });
}
