import type { Report } from '../../conditions/check-condition.js';
import { choicesOf, type Fact } from '../../conditions/fact.js';
import { expectedUnit, isUnit } from '../../language/units.js';
import type { Sections } from '../sections.js';

/** Ids with a meaning of their own in conditions, moments, limits and orders. */
const RESERVED_IDS = [
  'members',
  'gatherings',
  'day',
  'year',
  'opening',
  'submission',
  'deadline',
  'answer',
  'award',
  'receipt',
  'lot',
  'priority',
  'first',
  'open',
  'course',
];

/** What a fact can be about, beside the entries of lists and the members. */
const ABOUT = ['application', 'applicant', 'award', 'call', 'members'];

/** Checks that facts, lists, items, gatherings and obligations have ids of their own. */
export function checkFacts(call: Sections, report: Report): void {
  const { facts = {}, lists = [], gatherings = {}, obligations = {} } = call;
  const seen = new Set<string>();
  const ids: (readonly [id: string, path: readonly (string | number)[]])[] = [
    ...Object.keys(facts).map((id) => [id, ['facts', id]] as const),
    ...lists.map((id, at) => [id, ['lists', at]] as const),
    ...Object.keys(call.grant?.items ?? {}).map((id) => [id, ['grant', 'items', id]] as const),
    ...Object.keys(gatherings).map((id) => [id, ['gatherings', id]] as const),
    ...Object.keys(obligations).map((id) => [id, ['obligations', id]] as const),
  ];
  for (const [id, path] of ids) {
    if (RESERVED_IDS.includes(id) || (id === 'other' && hasOtherCosts(call))) {
      report(path, 'id.reserved', `\`${id}\` is a reserved id; choose another`);
    }
    if (seen.has(id)) report(path, 'duplicate', 'something else in the call has this id already');
    seen.add(id);
  }
  for (const id of Object.keys(call.answers ?? {})) {
    if (!Object.hasOwn({ ...gatherings, ...obligations }, id)) continue;
    report(['answers', id], 'duplicate', 'something else in the call has this id already');
  }
  for (const [id, fact] of Object.entries(facts)) checkFact(fact, ['facts', id], lists, report);
}

/** Whether a cost can be of the kind `other`. `terms` could then not name anything else by that id. */
function hasOtherCosts({ grant }: Sections): boolean {
  return Object.values(grant?.items ?? {}).some((item) => {
    const costs = item.kind === 'actual-costs' ? item.costs : undefined;
    return costs && (costs.closed !== true || costs.eligible.includes('other'));
  });
}

function checkFact(
  fact: Fact,
  path: readonly string[],
  lists: readonly string[],
  report: Report,
): void {
  const { about, kind, minimum, maximum, unit, integer, values, statedBy } = fact;
  const isNumber = kind === 'number' || kind === 'money';
  if (![...ABOUT, ...lists].includes(about)) {
    const expected = [...ABOUT, ...lists].join(', ');
    report([...path, 'about'], 'fact.about', `expected one of ${expected}`);
  }
  if (about === 'call' && statedBy === 'applicant') {
    report([...path, 'statedBy'], 'fact.stated-by', 'an applicant states no facts of the call');
  }
  for (const [key, value] of Object.entries({ minimum, maximum, unit, integer })) {
    const isAllowed = key === 'minimum' || key === 'maximum' ? isNumber : kind === 'number';
    if (value !== undefined && !isAllowed) {
      report([...path, key], 'fact.kind', `a fact of the kind ${kind} has no \`${key}\``);
    }
  }
  if (unit !== undefined && !isUnit(unit)) {
    report([...path, 'unit'], 'unit.unknown', expectedUnit());
  }
  if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
    report([...path, 'maximum'], 'limit.order', 'the maximum is less than the minimum');
  }
  if (values !== undefined && kind !== 'choice' && kind !== 'choices') {
    report([...path, 'values'], 'fact.kind', `a fact of the kind ${kind} has no \`values\``);
  }
  const choices = choicesOf(fact) ?? [];
  for (const [at, choice] of choices.entries()) {
    if (choices.indexOf(choice) === at) continue;
    report([...path, 'values', at], 'duplicate', 'this value occurs twice in the list');
  }
}
