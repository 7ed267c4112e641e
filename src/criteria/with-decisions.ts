import { UtlysningError } from '../parse/error.js';
import { counted, turned } from './combine.js';
import { countedEntries } from './each.js';
import type { Finding, Reason } from './finding.js';
import { isFinding, requireFinding } from './misuse.js';
import type { Combined } from './threshold.js';
import { applied } from './when.js';

/**
 * Replaces the findings of some criteria, wherever they stand in a finding, and computes again what
 * the combinations above make of them. The result is the same as if the criteria had given these
 * findings in the first place. An entry of a list has the id of what it has to meet, so a decision
 * on that id holds for every entry.
 *
 * A finding of a host's own that has parts is not searched, because only the host knows what it would
 * make of other parts. Neither is what was computed before a decision.
 *
 * @param decisions for each criterion that was decided its new finding, as {@link decided} makes it.
 *
 * @throws {@link UtlysningError} `finding.invalid`, or `decision.invalid` where the decisions are not
 * a map of functions, or give what is not a finding of the same criterion and level.
 *
 * @example
 * ```ts
 * import { all, criterion, decided, type Finding, met, notMet, withDecisions } from 'utlysning';
 *
 * const deadline = criterion<object>({ id: 'deadline', clauses: [], check: () => notMet('late') });
 * const channel = criterion<object>({ id: 'channel', clauses: [], check: () => met('right') });
 * const dispensation = {
 *   outcome: 'met',
 *   by: 'caseworker',
 *   at: '2024-06-26T09:00:00+02:00',
 *   reason: 'The portal was down',
 * } as const;
 * const computed = all('eligibility', [deadline, channel]).evaluate({});
 * const decisions = new Map([
 *   ['deadline', (computed: Finding) => decided(computed, dispensation)],
 * ]);
 * withDecisions(computed, decisions).outcome; // => 'met'
 * ```
 */
export function withDecisions(
  finding: Finding,
  decisions: ReadonlyMap<string, (computed: Finding) => Finding>,
): Finding {
  if (typeof decisions?.get !== 'function') throw badDecision('a map of decisions');
  const computed = recomputed(requireFinding(finding), decisions);
  const decide = decisions.get(computed.criterion);
  if (decide === undefined) return computed;
  if (typeof decide !== 'function') throw badDecision('a function that gives the new finding');
  const decision = decide(computed);
  const { criterion, level } = computed;
  if (isFinding(decision) && decision.criterion === criterion && decision.level === level) {
    return decision;
  }
  throw badDecision('a finding of the same criterion and level');
}

function badDecision(expected: string): UtlysningError {
  return new UtlysningError('decision.invalid', `expected ${expected}`);
}

/** A combination with the decisions on its parts. Where there are none, it stays the same object. */
function recomputed(finding: Finding, decisions: Parameters<typeof withDecisions>[1]): Finding {
  const { reason, findings } = finding;
  const combine = combinationOf(reason);
  if (findings === undefined || combine === undefined) return finding;
  const parts = findings.map((part) => withDecisions(part, decisions));
  if (parts.every((part, index) => part === findings[index])) return finding;
  const combined = combine(parts);
  return {
    ...finding,
    outcome: combined.outcome,
    reason: {
      code: combined.reason.code,
      params: { ...reason.params, ...combined.reason.params },
    },
    findings: parts,
  };
}

type Combine = (parts: readonly Finding[]) => Combined;

/** What a combination makes of its parts. Undefined of a finding that is none. */
function combinationOf({ code, params }: Reason): Combine | undefined {
  switch (code) {
    case 'all':
    case 'any':
    case 'at-least':
      return (parts) => counted(code, Number(params['needed']), parts);
    case 'each':
    case 'some':
      return (parts) => countedEntries(code, String(params['list']), parts);
    case 'not':
      return turned;
    case 'when':
    case 'not-applicable':
      return applied;
    default:
      return undefined;
  }
}
