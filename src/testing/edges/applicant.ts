import { type Applicant, applicantKey } from '../../application/application.js';
import type { Call } from '../../call/call.js';
import type { ApplicantKind } from '../../eligibility/registration.js';
import { withWrongCheckDigit } from '../orgnrs.js';
import type { Edge } from './edge.js';

/** Around an applicant that the register knows. */
export function applicantEdges(call: Call, applicant: Applicant): readonly Edge[] {
  if (call.applicant === undefined) return [];
  const unknown = { id: applicantKey(applicant) === 'nobody' ? 'nobody-else' : 'nobody' };
  return [
    ...('orgnr' in applicant ? orgnrEdges(call.applicant.kind, applicant.orgnr) : []),
    ...(call.applicant.kind === 'municipality'
      ? []
      : [
          { edge: 'the applicant is in the register', rejectedFor: null, change: { applicant } },
          {
            edge: 'the applicant is nobody in the register',
            rejectedFor: 'applicant.not-registered' as const,
            change: { applicant: unknown },
          },
        ]),
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
  const digits = [...orgnr];
  const swapped = digits.slice(1).flatMap((digit, index) =>
    digit === digits[index]
      ? []
      : [
          digits
            .with(index, digit)
            .with(index + 1, digits[index] ?? '')
            .join(''),
        ],
  );
  const wrongFirst = digits.with(0, String((Number(digits[0]) + 1) % 10)).join('');
  return [
    edge(kind === 'municipality' ? 'is that of a municipality' : 'is in the register', null, orgnr),
    edge('has a wrong check digit', 'applicant.invalid-orgnr', withWrongCheckDigit(orgnr, 1)),
    edge('has a wrong first digit', 'applicant.invalid-orgnr', wrongFirst),
    // Its check digit is right, but no number begins with 0.
    edge('is all zeros', 'applicant.invalid-orgnr', '000000000'),
    ...swapped
      .slice(0, 1)
      .map((changed) =>
        edge('has two digits that changed places', 'applicant.invalid-orgnr', changed),
      ),
    // 4 × 3 leaves 1 when it is divided by 11: the check digit would be 10.
    edge('has eight digits that no ninth fits', 'applicant.invalid-orgnr', '400000000'),
    ...['271828187', '314159268']
      .filter((unused) => unused !== orgnr)
      .map((unused) => edge('is nobody’s', isNobody, unused)),
  ];
}
