import type { Finding } from '../../src/criteria/finding.js';

/** What each check of a draw says, by its code. */
export const told = (finding: Finding) =>
  Object.fromEntries(finding.findings?.map((part) => [part.criterion, part.reason.code]) ?? []);

/** The codes of the checks that a draw does not pass, in their order. */
export const refused = (finding: Finding) =>
  (finding.findings ?? [])
    .filter((part) => part.outcome === 'not-met')
    .map((part) => part.reason.code);
