import type { Language } from '../../src/language/language.js';
import type { AttendanceReasons } from '../../src/obligations/attendance.js';
import type { ConditionReasons } from '../../src/obligations/condition.js';
import type { ConsistencyReasons } from '../../src/obligations/consistency.js';
import type { ContinuityReasons } from '../../src/obligations/continuity.js';
import type { DeliverableReasons } from '../../src/obligations/deliverable.js';
import type { WorkReasons } from '../../src/obligations/work.js';

export const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en'];

/** Every reason code of obligations: one that is missing here, or is not one, does not compile. */
export const CODES: Record<
  keyof (AttendanceReasons &
    WorkReasons &
    ConsistencyReasons &
    ContinuityReasons &
    DeliverableReasons &
    ConditionReasons),
  true
> = {
  'record.consistent': true,
  'record.faulty': true,
  'attendance.enough': true,
  'attendance.too-few': true,
  'attendance.too-many': true,
  'attendance.so-far': true,
  'attendance.not-recorded': true,
  'attendance.to-come': true,
  'work.done': true,
  'work.missing': true,
  'work.to-come': true,
  'continuity.members-kept': true,
  'continuity.members-lost': true,
  'continuity.no-members': true,
  'continuity.categories-filled': true,
  'continuity.category-empty': true,
  'continuity.replacements-named': true,
  'continuity.not-replaced': true,
  'deliverable.delivered': true,
  'deliverable.any-time': true,
  'deliverable.in-time': true,
  'deliverable.late': true,
  'deliverable.missing': true,
  'deliverable.due-unknown': true,
  'deliverable.to-come': true,
  'condition.to-come': true,
  'condition.due-unknown': true,
};
