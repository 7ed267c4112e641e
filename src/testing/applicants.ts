import type { Applicant } from '../application/application.js';
import { isOrgnr } from '../application/orgnr.js';
import { UtlysningError } from '../parse/error.js';
import { isKey } from '../parse/key.js';

/** Oslo, whose organisation number `norway` knows on every day that it covers. */
export const OSLO: Applicant = { orgnr: '958935420' };

/** Returns applicants that all have a valid number or key, or throws `testing.applicants`. */
export function requireApplicants(applicants: readonly Applicant[]): readonly Applicant[] {
  if (Array.isArray(applicants) && applicants[0] && applicants.every(isOne)) return applicants;
  const expected = 'expected one or more applicants, by a valid organisation number or a key';
  throw new UtlysningError('testing.applicants', expected);
}

function isOne(applicant: Applicant): boolean {
  if (typeof applicant !== 'object' || applicant === null) return false;
  return 'orgnr' in applicant ? isOrgnr(applicant.orgnr) : isKey(applicant.id);
}
