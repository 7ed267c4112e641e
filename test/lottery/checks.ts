import type { Finding } from '../../src/criteria/finding.js';

/** The reason code of each check of a draw, by the id of the check. */
export const codesByCheck = (finding: Finding) =>
  Object.fromEntries(finding.findings?.map((part) => [part.criterion, part.reason.code]) ?? []);

/** The reason codes of the checks that a draw fails, in their order. */
export const failedChecks = (finding: Finding) =>
  (finding.findings ?? [])
    .filter((part) => part.outcome === 'not-met')
    .map((part) => part.reason.code);
