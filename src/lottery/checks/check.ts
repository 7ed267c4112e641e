import type { Answer } from '../../criteria/criterion.js';
import type { Level } from '../../criteria/finding.js';
import type { factsOf } from '../facts.js';

/** A check of `verifyDraw`. It is absent from the finding where it does not apply. */
export interface DrawCheck {
  /** The id of its criterion. */
  readonly id: string;
  /** The default is `required`. */
  readonly level?: (facts: DrawFacts) => Level;
  /** The answer; undefined where the check does not apply. */
  readonly check: (facts: DrawFacts) => Answer<string, object> | undefined;
}

/** @inline */
export interface OfSource {
  /** The number of the source, from 1. */
  readonly position: number;
}

/** A record with its documents, and what was handed in beside it. */
export type DrawFacts = ReturnType<typeof factsOf>;
