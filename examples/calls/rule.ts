import type {
  ApplicationInput,
  Call,
  CallChange,
  ClaimInput,
  HostFacts,
  Register,
} from 'utlysning';

/** How a real call is carried, rule by rule. */
export interface CarriedCall {
  /** Who may apply. */
  readonly register: Register;
  /** An application that is eligible; cases change it. */
  readonly application: ApplicationInput;
  /** What the host states beside it. */
  readonly facts?: HostFacts;
  /** Other calls with nearly the same text, such as an older round: JSON merge patches of the call. */
  readonly variants?: Readonly<Record<string, object>>;
  /** Every rule of the call by its id: cerv-tt-2024.3. */
  readonly rules: Readonly<Record<string, Rule | NotCarried>>;
}

/** A rule that the call carries as data. */
export interface Rule {
  /** The variant whose rule it is; the call itself where it is left out. */
  readonly variant?: string;
  /** Where: paths in the call with dots, such as `requirements.two-countries`. */
  readonly carriedBy: readonly string[];
  /** What takes the rule out of the call, where that is not to remove these paths. */
  readonly without?: CallChange;
  /** What of the rule is not carried yet, and why. The ledger then counts it as `later`. */
  readonly later?: string;
  /** One case or more that holds, and one or more that does not. */
  readonly cases: readonly Case[];
}

/** A rule that the call does not carry as data, and why. */
export interface NotCarried {
  /** By code of the host, by nothing, later in this library, or by human judgement. */
  readonly carriedBy: 'host' | 'nothing' | 'later' | 'judgement';
  readonly why: string;
}

/** What becomes of an application, what it gets, or what else the call says. */
export type Case = ApplicationCase | AmountCase | CallCase;

/** What the rules give an application, or what is accepted of its claims. */
export type AmountCase = GrantCase | ClaimsCase;

/** What becomes of an application. */
export interface ApplicationCase {
  /** What is different in this case, in a few words. */
  readonly given: string;
  /** A JSON merge patch of the eligible application. */
  readonly application?: object;
  /** Other applications, as patches of the eligible one with ids of their own. */
  readonly others?: readonly object[];
  /** Facts of the host, instead of those of the call's module. */
  readonly facts?: HostFacts;
  /** The list of the admission that the application is in. */
  readonly expected: 'eligible' | 'rejected' | 'undetermined' | 'superseded' | 'withdrawn';
}

/** What the rules give an application. */
export interface GrantCase {
  /** What is different in this case, in a few words. */
  readonly given: string;
  /** A JSON merge patch of the eligible application. */
  readonly application?: object;
  /** Facts of the host, instead of those of the call's module. */
  readonly facts?: HostFacts;
  /** The item of the grant that is asked for; `total` for all items together. */
  readonly gives: string;
  /** How much it gives, in minor units. */
  readonly expected: number;
}

/** What is accepted of the claims on an award. */
export interface ClaimsCase extends Omit<GrantCase, 'gives' | 'expected'> {
  /** What was granted, in minor units by item, where the rules do not decide it. */
  readonly granted?: Readonly<Record<string, number>>;
  /** The claims, in the order in which they come in. */
  readonly claims: readonly Omit<ClaimInput, 'id' | 'sequence'>[];
  /** The item of which the accepted sum is asked for; of each claim where it is left out. */
  readonly accepts?: string;
  /** What is accepted, in minor units. */
  readonly expected: number | readonly number[];
}

/** What else the call says. */
export interface CallCase {
  /** What is asked. */
  readonly given: string;
  /** What the library answers. */
  readonly value: (call: Call) => unknown;
  readonly expected: unknown;
}
