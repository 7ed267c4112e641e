import type { Report } from '../../conditions/check-condition.js';

/** Checks that no id occurs twice in a list. */
export function checkUnique(
  ids: readonly string[],
  path: readonly (string | number)[],
  report: Report,
): void {
  const seen = new Set<string>();
  for (const [index, id] of ids.entries()) {
    if (seen.has(id)) report([...path, index], 'duplicate', 'this id occurs twice in the list');
    seen.add(id);
  }
}
