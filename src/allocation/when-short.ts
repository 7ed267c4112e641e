import type { IssueParts } from '../parse/issue.js';
import type { AnnouncedSelection } from './selection.js';

/** What decides whether `whenShort` is needed, in an announcement or in a call. */
interface Shortage {
  readonly whenShort?: AnnouncedSelection['whenShort'];
  readonly budget?: unknown;
  readonly placesNeeded?: unknown;
}

/** Checks that a selection states what happens when an entrant does not fit, where some may not. */
export function checkWhenShort(
  { whenShort, budget, placesNeeded }: Shortage,
  path: IssueParts[0],
  report: (...issue: IssueParts) => void,
): void {
  const isNeeded = budget !== undefined || placesNeeded !== undefined;
  if (whenShort === undefined ? isNeeded : whenShort === 'pro-rata' && budget === undefined) {
    const message = 'expected `stop`, `skip` or, with a budget, `pro-rata`';
    report(path, 'selection.when-short', message);
  }
}
