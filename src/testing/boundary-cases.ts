import type { Applicant, Application } from '../application/application.js';
import type { Call } from '../call/call.js';
import { anApplication } from './an-application.js';
import { OSLO, requireApplicants } from './applicants.js';
import { changed } from './application-change.js';
import { applicantEdges } from './edges/applicant.js';
import { channelEdges } from './edges/channel.js';
import { deadlineEdges } from './edges/deadline.js';
import type { Edge } from './edges/edge.js';
import { groupEdges } from './edges/group.js';
import { partsEdges } from './edges/parts.js';
import { sizeEdges } from './edges/size.js';
import type { RejectionCode } from './rejection.js';

/** An application at an edge of the formal criteria, or just over it. */
export interface BoundaryCase {
  /** Which edge, in plain English. */
  readonly edge: string;
  /** The application at that edge. */
  readonly application: Application;
  /** The one reason that it is rejected for, or null where it is still eligible. */
  readonly rejectedFor: RejectionCode | null;
}

/**
 * Applications around every edge of the formal criteria of a call, one for each and without chance:
 * a millisecond and a microsecond around the deadline in several offsets, just enough people and
 * one too few, people in several categories, texts with nothing to see, channels and organisation
 * numbers that are nearly right.
 *
 * @throws `UtlysningError` `testing.applicants` for an invalid organisation number, and
 * `testing.seats` as {@link anApplication}.
 *
 * @example
 * ```ts
 * import { formalCriteria } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 * import { norway } from 'utlysning/municipalities';
 * import { boundaryCases } from 'utlysning/testing';
 *
 * const criteria = formalCriteria(hkdir2024, { register: norway });
 * const cases = boundaryCases(hkdir2024);
 * cases.find(({ edge }) => edge === 'nobody is in the group')?.rejectedFor; // => 'group.incomplete'
 * cases.filter(({ application, rejectedFor }) => {
 *   const isEligible = criteria.evaluate(application).outcome === 'met';
 *   return isEligible !== (rejectedFor === null);
 * }); // => []
 * ```
 */
export function boundaryCases(
  call: Call,
  options: {
    /** One that the register knows: Oslo when it is left out. */
    readonly applicant?: Applicant;
  } = {},
): readonly BoundaryCase[] {
  const { applicant = OSLO } = options;
  requireApplicants([applicant]);
  const base = anApplication(call, { applicant });
  return edgesOf(call, applicant).map((edge) => atEdge(call, base, edge));
}

/** Every edge of the formal criteria, for an applicant. */
export function edgesOf(call: Call, applicant: Applicant): readonly Edge[] {
  return [
    ...applicantEdges(call, applicant),
    ...groupEdges(call),
    ...sizeEdges(call),
    ...deadlineEdges(call),
    ...partsEdges(call),
    ...channelEdges(call),
  ];
}

/** An application without an issue, brought to an edge. */
export function atEdge(
  call: Call,
  application: Application,
  { edge, rejectedFor, change }: Edge,
): BoundaryCase {
  return { edge, application: changed(call, application, change), rejectedFor };
}
