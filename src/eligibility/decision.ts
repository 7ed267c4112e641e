import * as z from 'zod/mini';
import { decided } from '../criteria/decided.js';
import type { Finding } from '../criteria/finding.js';
import { UtlysningError } from '../parse/error.js';
import { key } from '../parse/key.js';
import { parseOrThrow, parseWith } from '../parse/parse.js';
import { type Parser, parser } from '../parse/parser.js';
import { id, list, object, text } from '../parse/schema.js';
import { epochMs, instant } from '../time/instant.js';

/** The schema of a decision of a person. */
export const decision = object({
  /** The id of the application. */
  application: key,
  /** The id of the criterion whose outcome is decided. */
  criterion: id,
  /** What was decided. */
  outcome: z.enum(['met', 'not-met', 'undetermined']),
  /** When, RFC 3339. */
  at: instant,
  /** By whom: the key of a role, never a name. */
  by: id,
  /** Why. */
  reason: text(2000, 1),
});

/**
 * A decision of a person on one criterion of one application: a dispensation, an upheld appeal. It
 * stands beside what was computed.
 */
export interface Decision extends z.output<typeof decision> {}

/** A decision as it may be handed in: a moment may be any `InstantInput`. */
export interface DecisionInput extends z.input<typeof decision> {}

/**
 * Reads a decision that was stored or sent.
 *
 * @example
 * ```ts
 * import { parseDecision } from 'utlysning';
 *
 * parseDecision({
 *   application: 'a-1',
 *   criterion: 'deadline',
 *   outcome: 'met',
 *   at: '2024-06-26T12:00:00+02:00',
 *   by: 'head-of-section',
 *   reason: 'The portal was down',
 * }).ok; // => true
 * ```
 */
export const parseDecision: Parser<DecisionInput, Decision> = /* @__PURE__ */ parser((input) =>
  parseWith(decision, input),
);

/** What decisions make of a computed finding, by the id of the criterion. */
export type Decided = ReadonlyMap<string, (computed: Finding) => Finding>;

/**
 * Reads decisions, and arranges them by application and criterion. Of several on the same, the last
 * one counts.
 *
 * @throws {@link UtlysningError} `decisions.invalid`, with the issues.
 */
export function readDecisions(
  decisions: readonly DecisionInput[] = [],
): ReadonlyMap<string, Decided> {
  const read = parseOrThrow(list(decision, 1_000_000), decisions, 'decisions.invalid');
  const inOrder = [...read].sort((a, b) => epochMs(a.at) - epochMs(b.at));
  const byApplication = new Map<string, Map<string, (computed: Finding) => Finding>>();
  for (const { application, criterion, outcome, by, at, reason } of inOrder) {
    const own = byApplication.get(application) ?? new Map<string, (computed: Finding) => Finding>();
    byApplication.set(application, own);
    own.set(criterion, (computed) => decided(computed, { outcome, by, at, reason }));
  }
  return byApplication;
}

/**
 * Refuses decisions that decide nothing, such as one with a misspelt criterion.
 *
 * @throws {@link UtlysningError} `decisions.unknown`.
 */
export function requireDecided(
  decided: ReadonlyMap<string, Decided>,
  findings: ReadonlyMap<string, Finding>,
): void {
  for (const [id, decisions] of decided) {
    const finding = findings.get(id);
    for (const criterion of decisions.keys()) {
      if (finding !== undefined && isDecided(criterion, finding)) continue;
      const message =
        finding === undefined
          ? 'a decision names an application that is not there'
          : `a decision names the criterion \`${criterion}\`, which the finding of its application does not have`;
      throw new UtlysningError('decisions.unknown', message);
    }
  }
}

/** Whether a decision on a criterion stands anywhere in a finding. */
function isDecided(id: string, { criterion, reason, findings = [] }: Finding): boolean {
  return (
    (criterion === id && reason.code === 'decided') || findings.some((part) => isDecided(id, part))
  );
}
