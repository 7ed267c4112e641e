/** The leaves of a finding: each with the level that it counts at, which is that of what holds it. */
export function leavesOf(finding, level = finding.level) {
  if (finding.findings === undefined) return [{ leaf: finding, level }];
  return finding.findings.flatMap((part) =>
    leavesOf(part, level === 'recommended' ? level : part.level),
  );
}

/** The part of a finding that a criterion made; undefined when the finding has none. */
export function partOf(finding, criterion) {
  return finding.findings?.find((part) => part.criterion === criterion);
}

/**
 * How a finding stands, as the page shows it: `met`, `not-met`, `to-come`, `not-recorded`, `open`
 * for what is undetermined for another reason, and `missed` for what was recommended only.
 */
export function statusOf(finding, level = finding.level) {
  if (finding.outcome === 'met') return 'met';
  if (finding.outcome === 'not-met') return level === 'recommended' ? 'missed' : 'not-met';
  const open = leavesOf(finding).filter(({ leaf }) => leaf.outcome === 'undetermined');
  const codes = open.map(({ leaf }) => leaf.reason.code);
  if (codes.some((code) => code.endsWith('.not-recorded'))) return 'not-recorded';
  return codes.every((code) => code.endsWith('.to-come')) ? 'to-come' : 'open';
}
