import type { RecordedChange } from '../changes.js';
import type { Sections } from '../sections.js';

/** When an amendment is made: before the call is published, before its first deadline, or after it. */
export type Phase = 'draft' | 'open' | 'closed';

/** A change at the path that its keys name. */
export interface Change extends Pick<RecordedChange, 'old' | 'new'> {
  readonly keys: readonly string[];
}

/** An amendment, as the guard of a section sees it. */
export interface Situation {
  readonly before: Sections;
  readonly after: Sections;
  /** What changes in the section, without what only cites and explains. */
  readonly changes: readonly Change[];
  readonly phase: Exclude<Phase, 'draft'>;
  /** When the amendment is made. */
  readonly atMs: number;
  /** When the call was published, or minus infinity if that is not known. */
  readonly publishedMs: number;
  /** Whether the draw is announced. */
  readonly isAnnounced: boolean;
}

/** Why a change of a published call is refused. Undefined: it is allowed. */
export type Guard = (situation: Situation) => string | undefined;

/** The guard of a section that cannot change once the call is published. */
export const fixed =
  (reason: string): Guard =>
  () =>
    reason;

/** The guard of a section that cannot change after the first deadline. */
export const fixedOnceClosed =
  (reason: string): Guard =>
  ({ phase }) =>
    phase === 'closed' ? reason : undefined;

/** The guard of a section that can always change. */
export const free: Guard = () => undefined;
