import type { Call } from '../call/call.js';
import { all, on } from '../criteria/combine.js';
import type { Criterion } from '../criteria/criterion.js';
import { asOf } from './as-of.js';
import { attendance, recommendedAttendance } from './attendance.js';
import { betweenGatherings } from './between-gatherings.js';
import { consistent } from './consistent.js';
import { continuity } from './continuity.js';
import type { ParticipationRecord } from './record-schema.js';
import { report } from './report.js';

/**
 * What a place obliges to as one criterion, `participation`, over a record of what has been done as
 * of a moment: `record`, `attendance`, `recommended-attendance`, `between-gatherings`, `continuity`
 * and `report` (C06, C11–C14, C20). What is to come is undetermined, and its reason says what
 * will be needed. What in the record fits neither the call nor the rest of the record is named by
 * `record`, and everything else is judged without it. Make it once for a call.
 *
 * @throws {@link UtlysningError} `participation.invalid`, with the issues, when a record has another
 * shape than {@link parseParticipation} reads.
 *
 * @example
 * ```ts
 * import { explain, participation } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * const obligations = participation(hkdir2024);
 * const finding = obligations.evaluate({
 *   asOf: '2024-11-01T12:00:00+01:00',
 *   group: [
 *     { id: 'p1', categories: ['department'] },
 *     { id: 'p2', categories: ['leadership'] },
 *     { id: 'p3', categories: ['leadership'] },
 *   ],
 *   changes: [],
 *   attendance: [{ gathering: 'g1', persons: ['p1', 'p2'] }],
 *   work: [],
 * });
 * finding.outcome; // => 'not-met'
 * explain(finding, 'en', hkdir2024)[0];
 * // => 'At gathering\u00a01 the group was short of one person: it had 1 of 2 from kindergarten or school leadership (category\u00a03) (C11, C06).'
 * ```
 */
export function participation(call: Call): Criterion<ParticipationRecord> {
  return on(
    asOf(call),
    all('participation', [
      consistent(),
      attendance(call),
      recommendedAttendance(call),
      betweenGatherings(call),
      continuity(call),
      ...(call.report === null ? [] : [report(call, call.report)]),
    ]),
  );
}
