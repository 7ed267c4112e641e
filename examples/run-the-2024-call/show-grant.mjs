import { entitlement } from 'utlysning';
import { paragraph, table } from './layout.mjs';
import { cited } from './show-applications.mjs';

/** What each place gives, and how many of those with a place have applied for more. */
export function showGrant(record, admission, applications, { call, words, write, width }) {
  const { items, total } = entitlement(call);
  const { 'other-costs': otherCosts, travel, stay, 'special-needs': needs } = items;
  const persons = stay.calculation.how.params.quantity;
  const staySum = words.staySum(
    write.number(persons),
    write.number(Object.keys(call.gatherings).length),
  );
  const { maximum } = needs.calculation.how.params;
  const needsSum = words.needsSum(write.money(maximum), write.money(needs.greatest));
  const rows = [
    [words.otherCosts, [`${write.money(otherCosts.greatest)}${cited(otherCosts.clauses)}`]],
    [words.travel, [`${words.travelSum}${cited(travel.clauses)}`]],
    [words.stay, [`${staySum}${cited(stay.clauses)}`]],
    [words.needs, [`${needsSum}${cited(needs.clauses)}`]],
    [words.ceiling, [words.ceilingSum(write.money(total.greatest))]],
  ];
  const placed = new Set(record.order.filter(({ place }) => place).map(({ id }) => id));
  const counting = new Set(admission.eligible.map(({ id }) => id));
  const asked = applications.filter(
    ({ id, applicant, appliedFor = {} }) =>
      counting.has(id) && placed.has(applicant.orgnr) && 'special-needs' in appliedFor,
  );
  const said = words.needsAsked(write.number(asked.length), write.number(placed.size));
  return [...table(rows, width), ...(placed.size > 0 ? ['', ...paragraph(said, width)] : [])];
}
