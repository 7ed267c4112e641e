import type { Finding } from '../criteria/finding.js';

/** The facts that a finding misses. */
export function missingIn({ outcome, reason, findings = [] }: Finding): readonly string[] {
  if (outcome !== 'undetermined') return [];
  if (findings.length > 0) return [...new Set(findings.flatMap(missingIn))];
  const { unknown, fact, list } = reason.params;
  if (Array.isArray(unknown)) return unknown.map(String);
  return [fact, list].filter((id) => typeof id === 'string');
}
