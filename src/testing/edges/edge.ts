import type { Outcome } from '../../criteria/finding.js';
import type { ApplicationChange } from '../application-change.js';
import type { Plan } from '../plan.js';
import type { RejectionCode } from '../rejection.js';

/** A change that brings an application without an issue to an edge of the rules, or just over it. */
export interface Edge {
  /** Where it lies, in plain English. */
  readonly edge: string;
  /** The reason that it is rejected for, or null where there is none but a requirement. */
  readonly rejectedFor: RejectionCode | null;
  readonly change: ApplicationChange;
  /** The requirement that is not met or undetermined, and which of them. */
  readonly requirement?: { readonly id: string; readonly outcome: Outcome };
  /** The facts that it takes, where they are others. */
  readonly plan?: Plan;
}
