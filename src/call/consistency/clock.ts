import type { Report } from '../../conditions/check-condition.js';
import type { Clock } from '../../moments/moment.js';
import { UtlysningError } from '../../parse/error.js';
import { resolveWallTime } from '../../time/wall-time.js';

/** Checks that the clocks of a zone show a time once, and gives whether they do. */
export function checkClock(
  { at, disambiguation }: Clock,
  zone: string,
  path: readonly (string | number)[],
  report: Report,
): boolean {
  try {
    resolveWallTime(at, zone, disambiguation);
    return true;
  } catch (error) {
    if (!(error instanceof UtlysningError)) throw error;
    const code =
      error.code === 'wall-time.nonexistent' ? 'wall-time.nonexistent' : 'wall-time.ambiguous';
    const message =
      'the clocks of the zone skip this time or show it twice; choose another or set `disambiguation`';
    report([...path, 'at'], code, message);
    return false;
  }
}
