import { FORMS } from '../parse/forms.js';
import { type Issue, issueOf } from '../parse/issue.js';
import { type Entrant, WHOLE_NUMBER } from './entrant.js';
import type { AnnouncedSelection } from './selection.js';

/**
 * What is wrong with the values of an entrant: what a selection sorts on or sums has to be a whole
 * number, what is asked for is at least 0, and at least one place is needed. A path starts at the
 * attributes.
 */
export function valueIssues(
  { order, placesNeeded, ask }: AnnouncedSelection,
  attributes: Entrant['attributes'],
): readonly Issue[] {
  const minimums = new Map(order.map(({ by }) => [by, Number.NEGATIVE_INFINITY]));
  if (ask !== undefined) minimums.set(ask, 0);
  if (placesNeeded !== undefined) minimums.set(placesNeeded, 1);
  return [...minimums].flatMap(([attribute, limit]) => {
    const value = attributes[attribute] ?? '';
    if (!WHOLE_NUMBER.test(value)) {
      const form = 'whole-number';
      return [issueOf([attribute], 'invalid-format', `expected ${FORMS[form]}`, { form })];
    }
    if (Number(value) >= limit) return [];
    const bound = { limit, of: 'number' } as const;
    return [issueOf([attribute], 'too-small', `expected at least ${limit}`, bound)];
  });
}
