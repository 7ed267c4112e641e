import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Applicant, Application } from '../application/application.js';
import type { Call } from '../call/call.js';
import { conditionOf } from '../call/sections/requirements.js';
import { isOpen, timedWindowsOf } from '../call/timed-windows.js';
import type { Condition } from '../conditions/condition.js';
import { UtlysningError } from '../parse/error.js';
import { mergePatch } from '../parse/merge-patch.js';
import { own } from '../parse/own.js';
import { epochMs } from '../time/instant.js';
import { aGroup } from './a-group.js';
import { OSLO, requireApplicants } from './applicants.js';
import { changed } from './application-change.js';
import { type Arbitrary, type FastCheck, requireFastCheck } from './arbitrary/fast-check.js';
import { invalidFields, type Skeleton, skeletonsOf, validFields } from './arbitrary/fields.js';
import { atEdge, type BoundaryCase, edgesOf } from './boundary-cases.js';
import { dependsOnMembers, dependsOnSubmission } from './goals.js';
import { type Plan, type PlanOptions, planOf, requirePlan } from './plan.js';
import { peopleIn, withPlan } from './planned-facts.js';
import { type RejectionCode, requireRejection } from './rejection.js';
import { changeTo } from './skeleton.js';

/** The applicants of arbitrary applications. */
export interface ArbitraryOptions {
  /**
   * The applicants, which the register knows from a month before the deadline to a month after it.
   * Oslo when it is left out.
   */
  readonly applicants?: readonly Applicant[];
}

/** What an application is rejected for: a reason, or a requirement by its id. */
export type Rejection =
  | RejectionCode
  | {
      /** The id of the requirement. */
      readonly requirement: string;
    };

/** Arbitraries of applications to a call, for properties. They shrink to the plainest one. */
export interface Arbitraries {
  /** Applications that meet every formal criterion, with the facts that `hostFactsFor` gives. */
  eligibleApplications(call: Call, options?: ArbitraryOptions): Arbitrary<Application>;
  /**
   * Applications that the formal criteria reject for one reason and for no other. For a requirement on
   * facts of the host, hand its id to `hostFactsFor` as well.
   */
  rejectedApplications(
    call: Call,
    rejection: Rejection,
    options?: ArbitraryOptions,
  ): Arbitrary<Application>;
  /** Applications around every edge of the formal criteria, with what becomes of each. */
  boundaryApplications(call: Call, options?: ArbitraryOptions): Arbitrary<BoundaryCase>;
}

/**
 * The arbitraries, made with the fast-check of the host, 4 or later: it is handed in, so that
 * builders and matchers do without it. They work for any call.
 *
 * @throws `UtlysningError` `testing.fast-check-missing` when it is not handed in. The
 * arbitraries throw `testing.applicants` for an invalid organisation number, `testing.rejection` for a
 * reason that the call cannot reject for (see {@link rejectionCodes}) and a requirement that it does
 * not have, and `testing.seats` and `testing.unsatisfied` as {@link anApplication}.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { formalCriteria } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 * import { norway } from 'utlysning/municipalities';
 * import { arbitraries } from 'utlysning/testing';
 *
 * const { rejectedApplications } = arbitraries(fc);
 * const criteria = formalCriteria(hkdir2024, { register: norway });
 * const isRejected = fc.property(
 *   rejectedApplications(hkdir2024, 'deadline.late'),
 *   (application) => criteria.evaluate(application).outcome === 'not-met',
 * );
 * fc.check(isRejected, { seed: 1 }).failed; // => false
 * ```
 */
export function arbitraries(fastCheck: FastCheck): Arbitraries {
  const fc = requireFastCheck(fastCheck);

  /** Applications without an issue, with facts for which something holds. */
  function withFacts(
    call: Call,
    plan: Plan,
    skeletons: Arbitrary<Skeleton>,
    options: PlanOptions = {},
  ): Arbitrary<Application> {
    if (call.facts === undefined) return skeletons.map((own) => completed(call, own, plan));
    return fc
      .tuple(skeletons, fc.nat())
      .map(([skeleton, seed]) => {
        const own = variedPlan(call, plan, epochMs(skeleton.submission.receivedAt), seed, options);
        return own && completed(call, skeleton, own);
      })
      .filter((application) => application !== undefined);
  }

  function planned(call: Call, { applicants = [OSLO] }: ArbitraryOptions = {}) {
    requireApplicants(applicants);
    const plan = requirePlan(call);
    return { applicants, plan, fields: validFields(fc, call, applicants, plan.month) };
  }

  return {
    eligibleApplications(call, options) {
      const { plan, fields } = planned(call, options);
      return withFacts(call, plan, skeletonsOf(fc, call, fields));
    },
    rejectedApplications(call, rejection, options) {
      const { applicants, plan, fields } = planned(call, options);
      if (typeof rejection === 'object') {
        const { requirement: except } = rejection;
        const goals = [{ id: except, condition: brokenRequirement(call, except) }];
        return withFacts(call, plan, skeletonsOf(fc, call, fields), { goals, except });
      }
      const code = requireRejection(call, rejection) as keyof typeof invalidFields;
      const invalid = invalidFields[code](fc, call, applicants);
      return withFacts(call, plan, skeletonsOf(fc, call, { ...fields, ...invalid }));
    },
    boundaryApplications(call, options) {
      const { applicants, plan, fields } = planned(call, options);
      const edges = edgesOf(call, applicants[0] ?? OSLO, plan);
      return fc
        .tuple(fc.constantFrom(...edges), skeletonsOf(fc, call, fields))
        .map(([edge, skeleton]) => {
          const isFixed = dependsOnSubmission(call) || dependsOnMembers(call);
          const base = isFixed ? mergePatch(skeleton, changeTo(call, plan)) : skeleton;
          return atEdge(call, base as Skeleton, plan, edge);
        });
    },
  };
}

function completed(call: Call, skeleton: Skeleton, plan: Plan): Application {
  const members = dependsOnMembers(call) ? { members: aGroup(...peopleIn(call, plan)) } : {};
  return changed(call, withPlan(call, { ...skeleton, ...members }, plan), {});
}

/** That a requirement does not hold, or an error with the code `testing.rejection`. */
function brokenRequirement(call: Call, id: string): Condition {
  const requirement = own(call.requirements, id);
  if (requirement !== undefined) return { not: conditionOf(requirement) };
  throw new UtlysningError('testing.rejection', `the call has no requirement ${id}`);
}

/** A plan with other facts, the same ones for the same seed; the plainest for 0. */
function variedPlan(
  call: Call,
  plan: Plan,
  receivedMs: number,
  seed: number,
  options: PlanOptions,
): Plan | undefined {
  const generator = xoroshiro128plus(seed);
  const shuffled = <T>(values: readonly T[]): readonly T[] => {
    const left = [...values];
    return values.map(() => left.splice(uniformInt(generator, 0, left.length - 1), 1)[0] as T);
  };
  const windows = timedWindowsOf(call);
  const next = windows.find(({ opensMs = receivedMs }) => opensMs > receivedMs) ?? windows.at(-1);
  const at = dependsOnSubmission(call)
    ? { receivedMs, window: isOpen(plan.window, receivedMs) ? plan.window : next }
    : { window: plan.window };
  const order = seed === 0 ? undefined : shuffled;
  return planOf(call, { ...options, ...at, order }) ?? planOf(call, { ...options, ...at });
}
