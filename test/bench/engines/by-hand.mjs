// The five criteria as one would write them for this call alone: a boolean each, and no reason.
import { norway } from 'utlysning/municipalities';

const deadline = Date.parse('2024-06-24T10:00:00+02:00');
// None began or ended in the course of 2024.
const year = [Date.parse('2024-01-01T00:00+01:00'), Date.parse('2025-01-01T00:00+01:00')];
const periods = new Map(norway.validOn('2024-06-24').map(({ orgnr }) => [orgnr, year]));

/** What no language of rules can say: whether it was a municipality then. */
export function isMunicipality(orgnr, ms) {
  const period = periods.get(orgnr);
  return period !== undefined && ms >= period[0] && ms < period[1];
}

export function judge({ applicant, members, submission, parts }) {
  const received = Date.parse(submission.receivedAt);
  return [
    isMunicipality(applicant.orgnr, received),
    isGroup(members),
    received <= deadline,
    isFilled(parts.plans) && isFilled(parts.motivation),
    submission.channel === 'Espresso',
  ];
}

/** By the theorem of Hall: of any seats together there are as many persons who can fill one. */
function isGroup(members) {
  const seen = new Set();
  let leaders = 0;
  let department = 0;
  let administration = 0;
  let leadersOrDepartment = 0;
  let leadersOrAdministration = 0;
  let departmentOrAdministration = 0;
  let any = 0;
  for (const { id, categories } of members) {
    if (seen.has(id)) continue;
    seen.add(id);
    const isLeader = categories.includes('leadership');
    const isDepartment = categories.includes('department');
    const isAdministration = categories.includes('administration');
    if (isLeader) leaders += 1;
    if (isDepartment) department += 1;
    if (isAdministration) administration += 1;
    if (isLeader || isDepartment) leadersOrDepartment += 1;
    if (isLeader || isAdministration) leadersOrAdministration += 1;
    if (isDepartment || isAdministration) departmentOrAdministration += 1;
    if (isLeader || isDepartment || isAdministration) any += 1;
  }
  return (
    leaders >= 2 &&
    department >= 1 &&
    administration >= 1 &&
    leadersOrDepartment >= 3 &&
    leadersOrAdministration >= 3 &&
    departmentOrAdministration >= 2 &&
    any >= 4
  );
}

function isFilled(text) {
  return (text ?? '').trim() !== '';
}
