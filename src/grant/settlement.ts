import type { CallReference } from '../call/reference.js';
import type { GrantItem } from '../call/sections/grant.js';
import type { Finding } from '../criteria/finding.js';
import type { Calculation } from '../money/calculation.js';

/**
 * The sums of lines, in minor units. `accepted`, `cut`, `refused` and `undetermined` add up to
 * `claimed`. Credits count below zero.
 */
export interface ClaimSums {
  /** What was claimed. */
  readonly claimed: number;
  /** What is accepted of it. */
  readonly accepted: number;
  /** What exceeds the funding rate or a limit. */
  readonly cut: number;
  /** What the grant does not cover. */
  readonly refused: number;
  /** What nothing can be said of yet, because something is missing. */
  readonly undetermined: number;
}

/** What becomes of a claim. */
export interface SettledLine extends ClaimSums {
  /** The id of the claim. */
  readonly claim: string;
  /** The item of the grant. */
  readonly item: string;
  /**
   * `decided` stands as it was decided; `cut` exceeds a limit, and a part of it is accepted;
   * `undetermined` lacks something, and nothing is accepted yet.
   */
  readonly outcome: 'accepted' | 'cut' | 'refused' | 'undetermined' | 'decided';
  /** How the accepted amount was reached. */
  readonly how: Calculation;
  /** The reasons, with their clauses. */
  readonly finding: Finding;
}

/** What becomes of an item, or of all of them, in minor units. */
export interface SettledItem {
  /** What was granted; null where no sum was, as for documented costs. */
  readonly granted: number | null;
  /** What is accepted of it, with what needs no claim: lump sums and flat rates. */
  readonly accepted: number;
  /** What was granted and is not accepted; null where no sum was granted. */
  readonly unspent: number | null;
  /** How `accepted` was reached. */
  readonly how: Calculation;
  /** The sums of the claims. */
  readonly claims: ClaimSums;
}

/** What becomes of an item of the grant. */
export interface SettledKind extends SettledItem {
  /** The kind of the item; null for an item that the call does not have. */
  readonly kind: GrantItem['kind'] | null;
}

/** An instalment of the grant. */
export interface Instalment {
  /** The id of the payment in the call. */
  readonly payment: string;
  /** What is to be paid, and how it was reached. */
  readonly how: Calculation;
  /** What was paid of it. */
  readonly paid: number;
  /** The day by which it is paid; null where the call states none, or the day is not known. */
  readonly due: string | null;
  /** The event before which it is not paid; null where the call names none. */
  readonly after: string | null;
  /** The day of that event; null while it is not known. */
  readonly afterDay: string | null;
}

/** What has to be paid back. */
export interface Repayment {
  /** What was paid above what is accepted. */
  readonly how: Calculation;
  /** The day by which it is due; null while it is not known. */
  readonly due: string | null;
}

/** The settlement of the claims on an award. Plain JSON; sums in minor units. */
export interface Settlement {
  /** The version of the library that settled. */
  readonly library: string;
  /** The call of the grant. */
  readonly call: CallReference;
  /** The id of the application. */
  readonly application: string;
  /** The currency of the sums (ISO 4217). */
  readonly currency: string;
  /** In which order the lines were settled. `explain` words it. */
  readonly order: Finding;
  /** The lines in the order in which they were claimed. */
  readonly lines: readonly SettledLine[];
  /** The items by their ids: those of the call, and those that were claimed. */
  readonly items: Readonly<Record<string, SettledKind>>;
  /** All items together. */
  readonly total: SettledItem;
  /** The instalments by the payments of the call. */
  readonly payments: readonly Instalment[];
  /** What was paid in all. */
  readonly paid: number;
  /** What is accepted and not paid. */
  readonly unpaid: number;
  /** What has to be paid back; null in a call that does not ask for it. */
  readonly repayment: Repayment | null;
  /** What a person may want to look at. A remark refuses nothing. */
  readonly remarks: readonly Finding[];
}
