import type { Language } from '../../src/language/language.js';
import type { AttendanceReasons } from '../../src/participation/attendance.js';
import type { WorkReasons } from '../../src/participation/between-gatherings.js';
import type { ConsistencyReasons } from '../../src/participation/consistent.js';
import type { ContinuityReasons } from '../../src/participation/continuity.js';
import type { ReportReasons } from '../../src/participation/report.js';

export const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en'];

/** Every reason code of participation: one that is missing here, or is not one, does not compile. */
export const CODES: Record<
  keyof (AttendanceReasons & WorkReasons & ConsistencyReasons & ContinuityReasons & ReportReasons),
  true
> = {
  'record.consistent': true,
  'record.faulty': true,
  'attendance.enough': true,
  'attendance.too-few': true,
  'attendance.not-recorded': true,
  'attendance.to-come': true,
  'recommended.there': true,
  'recommended.absent': true,
  'recommended.not-recorded': true,
  'recommended.to-come': true,
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
  'report.in-time': true,
  'report.late': true,
  'report.missing': true,
  'report.to-come': true,
};
