import { entitlement } from 'utlysning';
import { paragraph, table } from './layout.mjs';
import { cited } from './show-applications.mjs';

/** What each place gives, and how many of those with a place have applied for more. */
export function showGrant(record, admission, applications, { call, words, write, width }) {
  const { otherCosts, travel, stay, specialNeeds, ceiling } = entitlement(call);
  const { capPerGathering, cap } = specialNeeds;
  const staySum = words.staySum(write.number(stay.persons), write.number(stay.gatherings.length));
  const needsSum = words.needsSum(write.money(capPerGathering), write.money(cap));
  const rows = [
    [words.otherCosts, [`${write.money(otherCosts.sum)}${cited(otherCosts.clauses)}`]],
    [words.travel, [`${words.travelSum}${cited(travel.clauses)}`]],
    [words.stay, [`${staySum}${cited(stay.clauses)}`]],
    [words.needs, [`${needsSum}${cited(specialNeeds.clauses)}`]],
    [words.ceiling, [words.ceilingSum(write.money(ceiling.known))]],
  ];
  const placed = new Set(record.order.filter(({ place }) => place).map(({ id }) => id));
  const counting = new Set(admission.eligible.map(({ id }) => id));
  const asked = applications.filter(
    ({ id, applicant, specialNeeds = [] }) =>
      counting.has(id) && placed.has(applicant.orgnr) && specialNeeds.length > 0,
  );
  const said = words.needsAsked(write.number(asked.length), write.number(placed.size));
  return [...table(rows, width), ...(placed.size > 0 ? ['', ...paragraph(said, width)] : [])];
}
