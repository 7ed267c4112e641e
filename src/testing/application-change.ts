import {
  type Applicant,
  type Application,
  type ListEntry,
  type Member,
  parseApplication,
} from '../application/application.js';
import type { Call } from '../call/call.js';
import type { Value } from '../conditions/fact.js';
import type { Amounts } from '../money/amounts.js';
import { refusal } from '../parse/error.js';
import { mergePatch } from '../parse/merge-patch.js';
import type { InstantInput } from '../time/instant.js';

/**
 * What is different in an application: objects are merged, a list and the applicant are replaced
 * entirely, and `null` takes away what it stands for, so that `submission: null` makes a draft.
 */
export interface ApplicationChange {
  /** The host's own key for the application. */
  readonly id?: string;
  /** Who applies. */
  readonly applicant?: Applicant;
  /** When and how it was delivered. */
  readonly submission?: {
    /** When it came. */
    readonly receivedAt?: InstantInput;
    /** The name of the channel. */
    readonly channel?: string;
  } | null;
  /** The group. */
  readonly members?: readonly Member[] | null;
  /** Facts about the application and the applicant. */
  readonly facts?: { readonly [fact: string]: Value | null } | null;
  /** The lists of the call. */
  readonly lists?: { readonly [list: string]: readonly ListEntry[] | null } | null;
  /** The text of each part of the form. */
  readonly parts?: { readonly [key: string]: string | null };
  /** What is applied for, by the items of the grant. */
  readonly appliedFor?: { readonly [item: string]: Amounts | null } | null;
}

/**
 * An application to a call with a change in it, read as one from outside is.
 *
 * @throws `UtlysningError` `testing.application`, with the issues, when the result is none.
 */
export function changed(call: Call, base: object, change: ApplicationChange): Application {
  const applicant = change.applicant === undefined ? {} : { applicant: change.applicant };
  const parsed = parseApplication(Object.assign({}, mergePatch(base, change), applicant), call);
  if (parsed.ok) return parsed.value;
  throw refusal('testing.application', parsed.issues);
}
