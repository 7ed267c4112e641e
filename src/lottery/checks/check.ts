import type { Answer } from '../../criteria/criterion.js';
import type { Level } from '../../criteria/finding.js';
import type { HashedDocument } from '../documents.js';
import type { ReadHandedIn } from '../handed-in.js';
import type { Outcome } from '../outcome.js';
import type { DrawRecord } from '../record.js';
import type { UsedSource } from '../used-source.js';

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
export interface DrawFacts {
  readonly record: DrawRecord;
  readonly announcement: HashedDocument;
  readonly entries: HashedDocument;
  readonly others: HashedDocument;
  /** What each source gave. A value of another kind than announced is left out. */
  readonly used: readonly UsedSource[];
  readonly handedIn: ReadHandedIn;
  /** The order and the places after the log, computed once. */
  readonly outcome: () => Outcome | undefined;
}
