import type { Finding } from './finding.js';
import { requireFinding } from './misuse.js';
import { thresholdOf } from './threshold.js';

/**
 * The leaves that decide a finding, and no others, in the order of the criteria: of a finding that
 * is met those that carry it, of one that is not those that bring it down, of an undetermined one
 * those that have to be known. Whatever became of every other leaf, a met or not-met outcome would
 * stay; if all of these turned, it would not.
 *
 * A combination that no part can turn, such as `any` of nothing, is named itself. So are a
 * requirement that does not apply, and a decision of a person. The condition of {@link when} decides
 * only where it is unknown; otherwise it is taken as it is.
 *
 * @throws {@link UtlysningError} `finding.invalid` for what is not a finding.
 *
 * @example
 * ```ts
 * import { all, criterion, decisive, met, notMet } from 'utlysning';
 *
 * const warm = criterion<object>({ id: 'warm', clauses: [], check: () => met('warm') });
 * const dry = criterion<object>({ id: 'dry', clauses: [], check: () => notMet('wet') });
 * decisive(all('weather', [warm, dry]).evaluate({})).map((leaf) => leaf.criterion); // => ['dry']
 * ```
 */
export function decisive(finding: Finding): readonly Finding[] {
  const parts = decidingParts(requireFinding(finding));
  return parts === undefined ? [finding] : parts.flatMap(decisive);
}

/** The parts that decide a finding, or undefined when it is a leaf or when no part can turn it. */
export function decidingParts(finding: Finding): readonly Finding[] | undefined {
  const { outcome, reason, findings } = finding;
  const isDeciding = (part: Finding) => part.outcome === outcome;
  if (reason.code === 'not') return findings;
  if (reason.code !== 'when') return thresholdOf(finding)?.parts.filter(isDeciding);
  return outcome === 'undetermined' ? findings?.filter(isDeciding) : findings?.slice(1);
}
