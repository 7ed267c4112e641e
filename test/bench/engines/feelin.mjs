// The five criteria in FEEL, the expression language of DMN, as feelin runs it. The register and the
// cutting of blanks are functions of the host.
import { evaluate } from 'feelin';
import { isMunicipality } from './by-hand.mjs';

const persons = (least, ...of) =>
  `count(members[some c in categories satisfies list contains(${JSON.stringify(of)}, c)]) >= ${least}`;

const expression = `[
  municipality(applicant.orgnr, submission.receivedAt),
  ${[
    persons(2, 'leadership'),
    persons(1, 'department'),
    persons(1, 'administration'),
    persons(3, 'leadership', 'department'),
    persons(3, 'leadership', 'administration'),
    persons(2, 'department', 'administration'),
    persons(4, 'leadership', 'department', 'administration'),
  ].join(' and ')},
  date and time(submission.receivedAt) <= date and time("2024-06-24T10:00:00+02:00"),
  trimmed(parts.plans) != "" and trimmed(parts.motivation) != "",
  submission.channel = "Espresso"
]`;

const functions = {
  municipality: (orgnr, receivedAt) => isMunicipality(orgnr, Date.parse(receivedAt)),
  trimmed: (text) => (text ?? '').trim(),
};

export function judge(application) {
  const result = evaluate(expression, { ...application, ...functions });
  return result.value ?? result;
}
