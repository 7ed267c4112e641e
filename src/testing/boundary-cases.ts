import type { Applicant, Application } from '../application/application.js';
import type { Call } from '../call/call.js';
import type { Outcome } from '../criteria/finding.js';
import type { HostFacts } from '../eligibility/host-facts.js';
import { mergePatch } from '../parse/merge-patch.js';
import { requireObject } from '../parse/require.js';
import { OSLO, requireApplicants } from './applicants.js';
import { changed } from './application-change.js';
import { applicantEdges } from './edges/applicant.js';
import { channelEdges } from './edges/channel.js';
import type { Edge } from './edges/edge.js';
import { groupEdges } from './edges/group.js';
import { partnerEdges } from './edges/partners.js';
import { partsEdges } from './edges/parts.js';
import { requirementEdges } from './edges/requirement.js';
import { sizeEdges } from './edges/size.js';
import { timeEdges } from './edges/time.js';
import { type Plan, requirePlan } from './plan.js';
import { hostFactsIn, withPlan } from './planned-facts.js';
import { hasFreeGroup, type RejectionCode } from './rejection.js';
import { changeTo, skeletonBy } from './skeleton.js';

/** An application at an edge of the formal criteria, or just over it. */
export interface BoundaryCase {
  /** Which edge, in plain English. */
  readonly edge: string;
  /** The application at that edge. */
  readonly application: Application;
  /** What the host states beside it; `{}` in a call that has no facts of the host. */
  readonly facts: HostFacts;
  /** What becomes of it. */
  readonly outcome: Outcome;
  /** The one reason that it is rejected for, or null where there is none but a requirement. */
  readonly rejectedFor: RejectionCode | null;
  /** The id of the requirement that alone is not met or undetermined, or null where there is none. */
  readonly requirement: string | null;
}

/**
 * Applications around every edge of the formal criteria of a call, one for each and without chance:
 * a millisecond and a microsecond around openings and deadlines, in several offsets; just enough
 * members and one too few, members in several categories; texts with nothing to see; channels and
 * organisation numbers that are nearly right; and for each part of each requirement what is just
 * within and just outside: a bound, one below and one above, each value and another one, a day and a
 * day off, a fact that is left out. An edge that other requirements rule out is left out.
 *
 * @throws `UtlysningError` `testing.applicants` for an invalid organisation number, and
 * `testing.seats` and `testing.unsatisfied` as {@link anApplication}.
 *
 * @example
 * ```ts
 * import { formalCriteria } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 * import { norway } from 'utlysning/municipalities';
 * import { boundaryCases } from 'utlysning/testing';
 *
 * const cases = boundaryCases(hkdir2024);
 * cases.find(({ edge }) => edge === 'nobody is in the group')?.rejectedFor; // => 'group.incomplete'
 * cases.filter(({ application, facts, outcome }) => {
 *   const criteria = formalCriteria(hkdir2024, { register: norway, facts });
 *   return criteria.evaluate(application).outcome !== outcome;
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
  requireObject(options, 'options.invalid', 'options');
  const { applicant = OSLO } = options;
  requireApplicants([applicant]);
  const plan = requirePlan(call);
  const skeleton = skeletonBy(call, plan, applicant);
  return edgesOf(call, applicant, plan).map((edge) => atEdge(call, skeleton, plan, edge));
}

/** Every edge of the formal criteria, for an applicant. */
export function edgesOf(call: Call, applicant: Applicant, plan: Plan): readonly Edge[] {
  return [
    ...applicantEdges(call, applicant),
    ...(hasFreeGroup(call) ? [...groupEdges(call), ...sizeEdges(call)] : []),
    ...partnerEdges(call, plan),
    ...timeEdges(call),
    ...partsEdges(call),
    ...channelEdges(call),
    ...requirementEdges(call),
  ];
}

/** An application without an issue and without facts, brought to an edge. */
export function atEdge(
  call: Call,
  skeleton: object,
  plan: Plan,
  { edge, rejectedFor, requirement, change, plan: own = plan }: Edge,
): BoundaryCase {
  // An applicant is replaced entirely: one is by its number, another by a key.
  const { applicant } = { ...(skeleton as Application), ...change };
  const base = own === plan ? skeleton : mergePatch(skeleton, changeTo(call, own));
  const brought = { ...(mergePatch(base, change) as Application), applicant };
  const application = changed(call, withPlan(call, brought, own), {});
  const rejected: Outcome = rejectedFor === null ? 'met' : 'not-met';
  const outcome = requirement?.outcome ?? rejected;
  return {
    edge,
    application,
    facts: hostFactsIn(call, own.witness, application),
    outcome,
    rejectedFor,
    requirement: requirement === undefined || outcome === 'met' ? null : requirement.id,
  };
}
