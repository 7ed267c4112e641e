/**
 * For tests of your own rules: applications of every kind, arbitraries for fast-check, and matchers for
 * vitest.
 *
 * @module utlysning/testing
 */

// Applications without an issue, with one, and at the edges.
export { aGroup, aMember } from './a-group.js';
export { aDraft, anApplication } from './an-application.js';
export type { ApplicationChange } from './application-change.js';
// The same for properties, with fast-check.
export {
  type Arbitraries,
  type ArbitraryOptions,
  arbitraries,
  type Rejection,
} from './arbitraries.js';
export { type BoundaryCase, boundaryCases } from './boundary-cases.js';
export { hostFactsFor } from './host-facts-for.js';
// What is expected of a finding, for vitest.
export { type FindingMatchers, type MatcherResult, matchers, type ReasonCode } from './matchers.js';
export { type RejectionCode, rejectionCodes } from './rejection.js';
// Files of any size.
export { type SyntheticOptions, syntheticApplications } from './synthetic.js';
