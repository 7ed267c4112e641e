import type { Applicant, Application } from '../application/application.js';
import type { Call } from '../call/call.js';
import { OSLO, requireApplicants } from './applicants.js';
import { type Arbitrary, type FastCheck, requireFastCheck } from './arbitrary/fast-check.js';
import { applicationsOf, invalidFields, validFields } from './arbitrary/fields.js';
import { atEdge, type BoundaryCase, edgesOf } from './boundary-cases.js';
import { type RejectionCode, requireRejection } from './rejection.js';

/** The applicants of arbitrary applications. */
export interface ArbitraryOptions {
  /**
   * The applicants, which the register knows from a month before the deadline to a month after it.
   * Oslo when it is left out.
   */
  readonly applicants?: readonly Applicant[];
}

/** Arbitraries of applications to a call, for properties. They shrink to the plainest one. */
export interface Arbitraries {
  /** Applications that meet every formal criterion. */
  eligibleApplications(call: Call, options?: ArbitraryOptions): Arbitrary<Application>;
  /** Applications that the formal criteria reject for one reason and for no other. */
  rejectedApplications(
    call: Call,
    code: RejectionCode,
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
 * reason that the call cannot reject for (see {@link rejectionCodes}), and `testing.seats` as
 * {@link anApplication}.
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

  function eligibleApplications(
    call: Call,
    { applicants = [OSLO] }: ArbitraryOptions = {},
  ): Arbitrary<Application> {
    return applicationsOf(fc, call, validFields(fc, call, requireApplicants(applicants)));
  }

  return {
    eligibleApplications,
    rejectedApplications(call, code, { applicants = [OSLO] } = {}) {
      const invalid = invalidFields[requireRejection(call, code)](
        fc,
        call,
        requireApplicants(applicants),
      );
      return applicationsOf(fc, call, { ...validFields(fc, call, applicants), ...invalid });
    },
    boundaryApplications(call, options) {
      const eligible = eligibleApplications(call, options);
      const edges = edgesOf(call, options?.applicants?.[0] ?? OSLO);
      return fc
        .tuple(fc.constantFrom(...edges), eligible)
        .map(([edge, application]) => atEdge(call, application, edge));
    },
  };
}
