import type { Reason } from '../criteria/finding.js';
import { UtlysningError } from '../parse/error.js';
import type { Reasons } from './reasons.js';

/**
 * Whether the reason of a finding, a ground or a remedy has a code. The compiler then knows the
 * parameters of that code.
 *
 * @throws {@link UtlysningError} `finding.invalid` for what has no reason.
 *
 * @example
 * ```ts
 * import { criterion, notMet, reasonIs } from 'utlysning';
 *
 * const parts = criterion<object>({
 *   id: 'parts',
 *   clauses: ['C16'],
 *   check: () => notMet('parts.missing', { missing: ['plans'] }),
 * });
 * const finding = parts.evaluate({});
 * reasonIs(finding, 'parts.missing') ? finding.reason.params.missing : []; // => ['plans']
 * ```
 */
export function reasonIs<Reasoned extends HasReason, Code extends keyof Reasons>(
  value: Reasoned,
  code: Code,
): value is Reasoned & ReasonOf<Code> {
  if (typeof value?.reason?.code !== 'string') {
    throw new UtlysningError('finding.invalid', 'expected a finding, a ground or a remedy');
  }
  return value.reason.code === code;
}

/** What has a reason: a finding, a ground or a remedy. */
export interface HasReason {
  /** The reason. */
  readonly reason: Reason;
}

/** What is known of a reason by its code. */
export interface ReasonOf<Code extends keyof Reasons> {
  /** The reason. */
  readonly reason: {
    /** Its code. */
    readonly code: Code;
    /** The parameters of the code. */
    readonly params: Reasons[Code];
  };
}
