import type { Finding } from './finding.js';

/**
 * The leaves that decide a finding, and no others, in the order of the criteria: of a finding that
 * is met those that carry it, of one that is not those that bring it down, of an undetermined one
 * those that have to be known. Whatever became of every other leaf, a met or not-met outcome would
 * stay; if all of these turned, it would not.
 *
 * A combination that no part can turn, such as `any` of nothing, is named itself.
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
  const parts = partsThatCount(finding);
  if (parts === undefined) return [finding];
  if (finding.reason.code === 'not') return parts.flatMap(decisive);
  return parts.filter((part) => part.outcome === finding.outcome).flatMap(decisive);
}

/**
 * The parts that can turn a finding, or undefined when it is a leaf or when no part can turn it.
 */
export function partsThatCount(finding: Finding): readonly Finding[] | undefined {
  const { code, params } = finding.reason;
  if (finding.findings === undefined) return undefined;
  if (code === 'not') return finding.findings;
  if (code !== 'all' && code !== 'any' && code !== 'at-least') return undefined;
  const parts = finding.findings.filter((part) => part.level === 'required');
  const needed = Number(params['needed']);
  return needed >= 1 && needed <= parts.length ? parts : undefined;
}
