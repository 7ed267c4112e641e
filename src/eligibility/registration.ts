import { isOrgnr } from '../application/orgnr.js';
import { checkedRegister, type OnDay } from '../register/checked-register.js';
import type { Register } from '../register/register.js';

/** Who somebody has to be: a Norwegian municipality, or anybody that the register of the host has. */
export type ApplicantKind = 'municipality' | 'registered';

/** Who may apply, or be a partner. */
export interface ApplicantRules {
  /** Who somebody has to be. */
  readonly kind: ApplicantKind;
  /** The clauses of the call that require it: `['C01']`. */
  readonly clauses: readonly string[];
}

/** What somebody is looked up with. */
export interface LookUpOptions<Facts> {
  /** Who may apply. */
  readonly register: Register;
  /** The day that decides, `2024-06-24`. Undefined where it is not known. */
  readonly dayOf: (facts: Facts) => string | undefined;
}

/** How somebody stands in a register on a day. */
export type Registration =
  | { readonly is: 'invalid-orgnr' | 'without-orgnr' | 'day-unknown' }
  | { readonly is: 'outside-register'; readonly on: string }
  | {
      readonly is: 'registered';
      readonly key: string;
      readonly number: string;
      readonly day: OnDay;
    }
  | {
      readonly is: 'not-registered' | 'unknown-in-register';
      readonly key: string;
      readonly day: OnDay;
    };

/**
 * A function that gives how somebody stands in a register, by an organisation number, or without
 * one by the host's key. A municipality has an organisation number.
 *
 * @throws UtlysningError `register.invalid`, at once or later, for what is no register.
 */
export function registrationIn(register: Register, kind: ApplicantKind) {
  const { lookUp } = checkedRegister(register);
  return (
    { orgnr, id }: { readonly orgnr?: string | undefined; readonly id?: string },
    on: string | undefined,
  ): Registration => {
    if (orgnr !== undefined && !isOrgnr(orgnr)) return { is: 'invalid-orgnr' };
    const key = orgnr ?? (kind === 'municipality' ? undefined : id);
    if (key === undefined) return { is: 'without-orgnr' };
    if (on === undefined) return { is: 'day-unknown' };
    const found = lookUp(key, on);
    if (found.is === 'outside') return { is: 'outside-register', on };
    const { day } = found;
    if (found.is === 'unknown') return { is: 'unknown-in-register', key, day };
    if (found.is === 'absent' || !isOfKind(kind, found.entry.kind)) {
      return { is: 'not-registered', key, day };
    }
    return { is: 'registered', key, number: found.entry.number, day };
  };
}

/** A register that states no kinds is one of the kind that the call asks for. */
function isOfKind(kind: ApplicantKind, stated: string | undefined): boolean {
  return kind === 'registered' || stated === undefined || stated === kind;
}
