import type { Application } from '../application/application.js';
import type { Call } from '../call/call.js';
import { all } from '../criteria/combine.js';
import type { Criterion } from '../criteria/criterion.js';
import type { Register } from '../register/register.js';
import { applicant } from './applicant.js';
import { channel } from './channel.js';
import { deadline } from './deadline.js';
import { group } from './group.js';
import { parts } from './parts.js';
import { priority } from './priority.js';

/**
 * The formal requirements of a call as one criterion, `eligibility`, made of `applicant`, `group`,
 * `deadline`, `parts` and `channel` (C16, C17), and `priority` where the draw has priority groups.
 * What the call asks nothing of is left out. Make it once for a call and judge any number of
 * applications with it; a draft is judged too, and what is not there yet is undetermined.
 *
 * @example
 * ```ts
 * import { explain, formalCriteria } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 * import { norway } from 'utlysning/municipalities';
 *
 * const criteria = formalCriteria(hkdir2024, { register: norway });
 * const finding = criteria.evaluate({
 *   id: 'a-017',
 *   applicant: { orgnr: '864950582' },
 *   submission: { receivedAt: '2024-06-24T10:00:03+02:00', channel: 'Espresso' },
 *   group: [
 *     { id: 'p1', categories: ['administration'] },
 *     { id: 'p2', categories: ['department'] },
 *     { id: 'p3', categories: ['leadership'] },
 *     { id: 'p4', categories: ['leadership'] },
 *   ],
 *   parts: { plans: 'Ours', motivation: 'High' },
 * });
 * finding.outcome; // => 'not-met'
 * explain(finding, 'en')[0];
 * // => 'The application was received on 24 June 2024 at 10:00:03, 3 s after the deadline, which was 24 June 2024 at 10:00 (C03, C16).'
 * ```
 */
export function formalCriteria(
  call: Call,
  { register }: { readonly register: Register },
): Criterion<Application> {
  const { priorities } = call.draw;
  const asksForAGroup = call.group.seats.length > 0 || call.group.most !== undefined;
  return all(
    'eligibility',
    [
      applicant(call, register),
      ...(asksForAGroup ? [group(call)] : []),
      deadline(call),
      ...(call.parts.required.length > 0 ? [parts(call)] : []),
      channel(call),
      ...(priorities === undefined ? [] : [priority(call, priorities)]),
    ],
    { clauses: call.eligibility.clauses },
  );
}
