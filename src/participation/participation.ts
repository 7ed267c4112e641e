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
 * The obligations of a place as one criterion, `participation`, over a record as of a moment. Its
 * parts are `record`, `attendance`, `recommended-attendance`, `between-gatherings`, `continuity` and
 * `report` (C06, C11–C14, C20). A future obligation is undetermined, and its reason states what is
 * required. `record` reports the parts of the record that contradict the call or the rest of the
 * record; the other criteria do not use them. Make the criterion once for a call.
 *
 * @throws {@link UtlysningError} `participation.invalid`, with the issues, for a record that
 * {@link parseParticipation} does not accept.
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
