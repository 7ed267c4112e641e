import { type Applicant, applicantKey } from '../../application/application.js';
import type { Call } from '../../call/call.js';
import type { ApplicantKind } from '../../eligibility/registration.js';
import { UNUSED, withWrongCheckDigit } from '../orgnrs.js';
import type { Edge } from './edge.js';

/** Around an applicant that the register knows. */
export function applicantEdges(call: Call, applicant: Applicant): readonly Edge[] {
  if (call.applicant === undefined) return [];
  const { kind } = call.applicant;
  const ofNumber = 'orgnr' in applicant ? orgnrEdges(kind, applicant.orgnr) : [];
  if (kind === 'municipality') return ofNumber;
  const unknown = { id: applicantKey(applicant) === 'nobody' ? 'nobody-else' : 'nobody' };
  return [
    ...ofNumber,
    { edge: 'the applicant is in the register', rejectedFor: null, change: { applicant } },
    {
      edge: 'the applicant is nobody in the register',
      rejectedFor: 'applicant.not-registered',
      change: { applicant: unknown },
    },
  ];
}

/** Around a valid organisation number, and those that nobody has. */
function orgnrEdges(kind: ApplicantKind, orgnr: string): readonly Edge[] {
  const isNobody =
    kind === 'municipality' ? 'applicant.not-municipality' : 'applicant.not-registered';
  const edge = (where: string, rejectedFor: Edge['rejectedFor'], changed: string): Edge => ({
    edge: `the organisation number ${where}, ${changed}`,
    rejectedFor,
    change: { applicant: { orgnr: changed } },
  });
  const invalid = (where: string, changed: string) =>
    edge(where, 'applicant.invalid-orgnr', changed);
  const digits = [...orgnr];
  const wrongFirst = digits.with(0, String((Number(digits[0]) + 1) % 10)).join('');
  const swapped = orgnr.replace(/(.)(?!\1)(.)/, '$2$1');
  return [
    edge(kind === 'municipality' ? 'is that of a municipality' : 'is in the register', null, orgnr),
    invalid('has a wrong check digit', withWrongCheckDigit(orgnr, 1)),
    invalid('has a wrong first digit', wrongFirst),
    // Its check digit is right, but no number begins with 0.
    invalid('is all zeros', '000000000'),
    ...(swapped === orgnr ? [] : [invalid('has two digits that changed places', swapped)]),
    // 4 × 3 leaves 1 when it is divided by 11: the check digit would be 10.
    invalid('has eight digits that no ninth fits', '400000000'),
    ...UNUSED.filter((unused) => unused !== orgnr).map((unused) =>
      edge('is nobody’s', isNobody, unused),
    ),
  ];
}
