import { withWrongCheckDigit } from '../orgnrs.js';
import type { Edge } from './edge.js';

/** Around a valid organisation number, and those that nobody has. */
export function applicantEdges(orgnr: string): readonly Edge[] {
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
    edge('is that of a municipality', null, orgnr),
    edge('has a wrong check digit', 'applicant.invalid-orgnr', withWrongCheckDigit(orgnr, 1)),
    edge('has a wrong first digit', 'applicant.invalid-orgnr', wrongFirst),
    ...swapped
      .slice(0, 1)
      .map((changed) =>
        edge('has two digits that changed places', 'applicant.invalid-orgnr', changed),
      ),
    // 6 × 2 leaves 1 when it is divided by 11: the check digit would be 10.
    edge('has eight digits that no ninth fits', 'applicant.invalid-orgnr', '000000060'),
    ...['000000000', '314159268']
      .filter((nobodys) => nobodys !== orgnr)
      .map((nobodys) => edge('is nobody’s', 'applicant.not-municipality', nobodys)),
  ];
}
