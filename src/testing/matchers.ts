// What is augmented below has to be there for the compiler; at run time this is nothing.
import type {} from 'vitest';
import { decisive } from '../criteria/decisive.js';
import type { Finding, Outcome } from '../criteria/finding.js';
import { UtlysningError } from '../parse/error.js';
import type { Reasons } from '../texts/reasons.js';

/** A reason code: one of the library’s, or of the host’s own. */
export type ReasonCode = keyof Reasons | (string & Record<never, never>);

/** Matchers for a finding, or for anything that carries one, such as an assessment. */
export interface FindingMatchers<Result = unknown> {
  /** It is met. */
  toBeEligible(): Result;
  /** It is not met, for just these reasons. Negated: none of them is among its reasons. */
  toBeRejectedFor(code: ReasonCode, ...more: ReasonCode[]): Result;
  /** It is undetermined, for just these reasons. Negated: none of them is among its reasons. */
  toBeUndeterminedFor(code: ReasonCode, ...more: ReasonCode[]): Result;
}

/** What a matcher answers, as vitest asks for it. */
export interface MatcherResult {
  /** Whether the finding is as expected. */
  readonly pass: boolean;
  /** What was expected and what is so, for the developer. */
  message(): string;
  /** The codes that decide it. */
  readonly actual?: readonly string[];
  /** The codes that were expected. */
  readonly expected?: readonly string[];
}

/**
 * Matchers for findings, to be handed to vitest once: `expect.extend(matchers)`. From then on it
 * has `expect(finding).toBeEligible()`, `.toBeRejectedFor('deadline.late')` and
 * `.toBeUndeterminedFor('channel.not-submitted')`, with types. The reasons are the decisive ones;
 * all of them are to be named, in any order. The matchers are plain functions, and need nothing.
 *
 * @throws `UtlysningError` `testing.no-finding` for a value that is no finding and carries
 * none, and `testing.no-code` without a reason: also when negated.
 *
 * @example
 * ```ts
 * import { criterion, notMet } from 'utlysning';
 * import { matchers } from 'utlysning/testing';
 *
 * const late = criterion<object>({ id: 'deadline', clauses: ['§ 3'], check: () => notMet('late') });
 * const { pass, message } = matchers.toBeRejectedFor(late.evaluate({}), 'blank');
 * pass; // => false
 * message(); // => 'expected deadline to be rejected for just blank, but it is rejected for late\n  late (deadline, § 3)'
 * ```
 */
export const matchers = {
  /** It is met. */
  toBeEligible(this: unknown, received: unknown): MatcherResult {
    const finding = findingIn(received);
    return {
      pass: finding.outcome === 'met',
      message: () => sentence(finding, isNegated(this), 'eligible'),
    };
  },
  /** It is not met, for just these reasons. */
  toBeRejectedFor(this: unknown, received: unknown, ...codes: ReasonCode[]): MatcherResult {
    return decidedFor('not-met', codes, received, isNegated(this));
  },
  /** It is undetermined, for just these reasons. */
  toBeUndeterminedFor(this: unknown, received: unknown, ...codes: ReasonCode[]): MatcherResult {
    return decidedFor('undetermined', codes, received, isNegated(this));
  },
};

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: the declaration has to be that of vitest
  interface Matchers<T = any> extends FindingMatchers<T> {}
  // biome-ignore lint/suspicious/noExplicitAny: as above
  interface AsymmetricMatchersContaining extends FindingMatchers<any> {}
}

const WORDS: Readonly<Record<Outcome, string>> = {
  met: 'eligible',
  'not-met': 'rejected',
  undetermined: 'undetermined',
};

function decidedFor(
  outcome: Outcome,
  codes: readonly string[],
  received: unknown,
  negated: boolean,
): MatcherResult {
  const finding = findingIn(received);
  if (codes.length === 0) {
    throw new UtlysningError('testing.no-code', 'expected at least one reason code');
  }
  const expected = [...new Set(codes)].sort();
  const actual = reasonsOf(finding);
  const isNamed = (code: string) => expected.includes(code);
  const fits = negated
    ? actual.some(isNamed)
    : actual.length === expected.length && actual.every(isNamed);
  return {
    pass: finding.outcome === outcome && fits,
    message: () =>
      sentence(
        finding,
        negated,
        `${WORDS[outcome]} for ${negated ? '' : 'just '}${join(expected)}`,
      ),
    actual: finding.outcome === outcome ? actual : [WORDS[finding.outcome], ...actual],
    expected,
  };
}

/** The codes of the reasons that decide a finding, each once, in the order of the alphabet. */
function reasonsOf(finding: Finding): readonly string[] {
  return [...new Set(decisive(finding).map(({ reason }) => reason.code))].sort();
}

/** What was expected, what is so, and each decisive reason with its criterion, clauses and facts. */
function sentence(finding: Finding, negated: boolean, expected: string): string {
  const is =
    finding.outcome === 'met'
      ? 'eligible'
      : `${WORDS[finding.outcome]} for ${join(reasonsOf(finding))}`;
  const lines = decisive(finding).map(({ criterion, clauses, reason }) => {
    const facts = JSON.stringify(reason.params);
    const text = facts.length > MAX_FACTS ? `${facts.slice(0, MAX_FACTS)}…` : facts;
    return `  ${reason.code} (${[criterion, ...clauses].join(', ')})${facts === '{}' ? '' : ` ${text}`}`;
  });
  const wanted = `${negated ? 'not ' : ''}to be ${expected}`;
  return [`expected ${finding.criterion} ${wanted}, but it is ${is}`, ...lines].join('\n');
}

/** How many characters of the facts of a reason a message contains. */
const MAX_FACTS = 300;

function join(codes: readonly string[]): string {
  return codes.join(' and ');
}

/** Whether a matcher was called after `.not`, by what the test runner hands it as `this`. */
function isNegated(context: unknown): boolean {
  return typeof context === 'object' && context !== null && 'isNot' in context && !!context.isNot;
}

function findingIn(received: unknown): Finding {
  if (isFinding(received)) return received;
  const carried =
    typeof received === 'object' && received !== null && 'finding' in received
      ? received.finding
      : undefined;
  if (isFinding(carried)) return carried;
  throw new UtlysningError(
    'testing.no-finding',
    'expected a finding, or an assessment that carries one',
  );
}

function isFinding(value: unknown): value is Finding {
  if (typeof value !== 'object' || value === null) return false;
  const { criterion, outcome, clauses, reason } = value as Partial<Finding>;
  return (
    typeof criterion === 'string' &&
    typeof outcome === 'string' &&
    Object.hasOwn(WORDS, outcome) &&
    Array.isArray(clauses) &&
    typeof reason?.code === 'string'
  );
}
