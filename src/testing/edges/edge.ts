import type { ApplicationChange } from '../application-change.js';
import type { RejectionCode } from '../rejection.js';

/** A change that brings an application without an issue to an edge of the rules, or just over it. */
export interface Edge {
  /** Where it lies, in plain English. */
  readonly edge: string;
  /** The reason that it is rejected for, or null where it is still eligible. */
  readonly rejectedFor: RejectionCode | null;
  readonly change: ApplicationChange;
}
