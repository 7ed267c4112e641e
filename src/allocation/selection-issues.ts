import { type Issue, type IssueParts, issueOf } from '../parse/issue.js';
import type { AnnouncedSelection } from './selection.js';
import { checkWhenShort } from './when-short.js';

/** The ids of the pools that are no quotas. */
export const RESERVED_IDS: readonly string[] = ['first', 'open'];

/**
 * What is wrong with a selection beside its shape, for entrants with these attributes. A path starts
 * at the selection.
 */
export function selectionIssues(
  selection: AnnouncedSelection,
  attributes: readonly string[],
): readonly Issue[] {
  const { order, places, budget, placedFirst, quotas = [], caps = [] } = selection;
  const { placesNeeded, ask } = selection;
  const issues: Issue[] = [];
  const report = (...issue: IssueParts) => issues.push(issueOf(...issue));

  function checkAttribute(path: Issue['path'], attribute: string | undefined): void {
    if (attribute === undefined || attributes.includes(attribute)) return;
    report(path, 'selection.attribute', 'expected an announced attribute');
  }
  for (const [at, { by }] of order.entries()) checkAttribute(['order', at, 'by'], by);
  checkAttribute(['placedFirst', 'fact'], placedFirst?.fact);
  for (const [at, { when }] of quotas.entries()) {
    checkAttribute(['quotas', at, 'when', 'fact'], when.fact);
  }
  for (const [at, { by }] of caps.entries()) checkAttribute(['caps', at, 'by'], by);
  checkAttribute(['placesNeeded'], placesNeeded);
  checkAttribute(['ask'], ask);

  for (const [at, { id }] of quotas.entries()) {
    const path = ['quotas', at, 'id'];
    if (RESERVED_IDS.includes(id)) {
      report(path, 'id.reserved', `\`${id}\` is a reserved id; choose another`);
    }
    if (quotas.findIndex((quota) => quota.id === id) !== at) {
      report(path, 'duplicate', 'another quota has this id already');
    }
  }
  // Each number is checked against what is left, because a sum can be too large to be exact.
  let [placesLeft, budgetLeft] = [places, budget ?? 0];
  for (const [at, quota] of quotas.entries()) {
    if ('places' in quota) placesLeft -= quota.places;
    else budgetLeft -= quota.budget;
    if ('places' in quota ? placesLeft < 0 : budgetLeft < 0) {
      const message = 'the quotas together are more than there is to give';
      report(['quotas', at, 'places' in quota ? 'places' : 'budget'], 'selection.quotas', message);
      break;
    }
  }
  if (budget !== undefined && ask === undefined) {
    report(['ask'], 'selection.ask', 'a budget needs an attribute with what an entrant asks for');
  }
  checkWhenShort(selection, ['whenShort'], report);
  return issues;
}
