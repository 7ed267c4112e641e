import type { Finding } from './finding.js';
import { requireFinding } from './misuse.js';

/**
 * The remarks on a finding: what is recommended and not met, anywhere in it, in the order of the
 * criteria. A recommended criterion does not change an outcome, so `explain`, `grounds` and `advise`
 * of the whole finding do not state it; they do so of each remark.
 *
 * There is no remark on what is undetermined, on what does not apply or may not apply, on what stands
 * under `not`, and on what a person has decided otherwise.
 *
 * @throws {@link UtlysningError} `finding.invalid` for what is not a finding.
 *
 * @example
 * ```ts
 * import { all, criterion, explain, met, notMet, remarks } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * const applicant = criterion<object>({ id: 'applicant', clauses: [], check: () => met('ok') });
 * const parts = criterion<object>({
 *   id: 'parts',
 *   clauses: ['C16'],
 *   level: 'recommended',
 *   check: () => notMet('parts.missing', { missing: ['plans'] }),
 * });
 * const finding = all('eligibility', [applicant, parts]).evaluate({});
 * finding.outcome; // => 'met'
 * remarks(finding).flatMap((remark) => explain(remark, 'en', hkdir2024));
 * // => ['Not every part of the application is filled in; missing: plans (C16).']
 * ```
 */
export function remarks(finding: Finding): readonly Finding[] {
  const { level, outcome } = requireFinding(finding);
  const inParts = partsInForce(finding).flatMap(remarks);
  return level === 'recommended' && outcome === 'not-met' ? [finding, ...inParts] : inParts;
}

/** The parts of which a recommendation holds. */
function partsInForce({ outcome, reason, findings = [] }: Finding): readonly Finding[] {
  const [first] = findings;
  switch (reason.code) {
    case 'not':
    case 'not-applicable':
      return [];
    case 'when':
      return first?.outcome === 'met' ? findings.slice(1) : [];
    case 'decided':
      return first?.outcome === outcome ? partsInForce(first) : [];
    default:
      return findings;
  }
}
