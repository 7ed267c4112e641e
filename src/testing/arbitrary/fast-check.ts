import type * as fastCheck from 'fast-check';
import { UtlysningError } from '../../parse/error.js';

/** fast-check, as a host imports it: the default import, or all of it under a name. */
export type FastCheck = typeof fastCheck.default;

/**
 * An arbitrary of fast-check.
 *
 * @inline
 */
export type Arbitrary<T> = fastCheck.Arbitrary<T>;

/** Fast-check as it was handed in, or an error with the code `testing.fast-check-missing`. */
export function requireFastCheck(fc: FastCheck): FastCheck {
  const given: Partial<FastCheck> | undefined = fc;
  if (typeof given?.property === 'function' && typeof given.record === 'function') return fc;
  throw new UtlysningError(
    'testing.fast-check-missing',
    'utlysning/testing needs fast-check for its arbitraries, and nothing else: run npm install --save-dev fast-check, import it, and hand it in as arbitraries(fc)',
  );
}
