import { requireList, requireObject } from '../parse/require.js';
import type { Admission } from './admit.js';

const EXPECTED = ['admission.invalid', 'an admission'] as const;

/**
 * Refuses what is no admission, as far as these lists of it are read.
 *
 * @throws {@link UtlysningError} `admission.invalid`.
 */
export function requireAdmission<List extends keyof Admission>(
  admission: Pick<Admission, List>,
  lists: readonly List[],
): void {
  requireObject(admission, ...EXPECTED);
  for (const name of lists) {
    const listed: unknown = admission[name];
    requireList(listed, ...EXPECTED);
    for (const one of listed as readonly unknown[]) requireObject(one, ...EXPECTED);
  }
}
