import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Applicant, Application } from '../application/application.js';
import type { Call } from '../call/call.js';
import { UtlysningError } from '../parse/error.js';
import { requireObject } from '../parse/require.js';
import { OSLO, requireApplicants } from './applicants.js';
import { applicationMaker, type Below } from './application-maker.js';

/** What synthetic applications are made from. */
export interface SyntheticOptions {
  /** An integer from -2147483648 to 2147483647: the same one gives the same applications. */
  readonly seed: number;
  /** How many: any integer of 0 or more. */
  readonly count: number;
  /** The applicants, which the register knows: Oslo alone when it is left out. */
  readonly applicants?: readonly Applicant[];
}

/**
 * A made-up file of submitted applications to a call, as large as you like, for load tests and
 * demonstrations. It is made one application at a time as it is read, so that a file of a billion
 * takes no memory, and can be read again from the start. The same seed gives the same applications
 * on every host, and in every version but a major one.
 *
 * Of 100 applications about 70 meet every formal criterion, and about five each are rejected for
 * each reason that the call can reject for ({@link rejectionCodes}), and for that one alone. Their ids are `s-1`,
 * `s-2` and so on. An applicant is chosen for each by itself, so that in a file that is larger than
 * the list of applicants, many apply several times. Some groups are larger than they have to be,
 * some people are in several categories, and one application in ten asks for special needs. All state the facts of
 * {@link anApplication}; what the host has to state, {@link hostFactsFor} gives for each.
 *
 * @throws `UtlysningError` `testing.seed` and `testing.count` for other than integers in
 * their range, `testing.applicants`, and `testing.seats` and `testing.unsatisfied` as
 * {@link anApplication}.
 *
 * @example
 * ```ts
 * import { admit } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 * import { norway } from 'utlysning/municipalities';
 * import { syntheticApplications } from 'utlysning/testing';
 *
 * const call = { ...hkdir2024, severalApplications: { counts: 'each', clauses: [] } } as const;
 * const file = syntheticApplications(call, { seed: 2024, count: 1000 });
 * const { eligible, rejected } = admit(call, [...file], { register: norway });
 * [eligible.length > 650, rejected.length > 250, eligible.length + rejected.length];
 * // => [true, true, 1000]
 * ```
 */
export function syntheticApplications(
  call: Call,
  options: SyntheticOptions,
): Iterable<Application> {
  requireObject(options, 'options.invalid', 'options with `seed` and `count`');
  const { seed, count, applicants = [OSLO] } = options;
  requireInteger('seed', seed, -0x8000_0000, 0x7fff_ffff);
  requireInteger('count', count, 0, Number.MAX_SAFE_INTEGER);
  const make = applicationMaker(call, [...requireApplicants(applicants)]);
  return {
    *[Symbol.iterator]() {
      const generator = xoroshiro128plus(seed);
      // The first numbers of similar seeds are similar.
      for (let skipped = 0; skipped < 64; skipped += 1) generator.next();
      const below: Below = (limit) => uniformInt(generator, 0, limit - 1);
      for (let number = 1; number <= count; number += 1) yield make(`s-${number}`, below);
    },
  };
}

function requireInteger(
  name: 'seed' | 'count',
  value: number,
  minimum: number,
  maximum: number,
): void {
  if (Number.isSafeInteger(value) && value >= minimum && value <= maximum) return;
  throw new UtlysningError(
    `testing.${name}`,
    `${name} has to be an integer from ${minimum} to ${maximum}`,
  );
}
