import type { Call } from './call.js';
import { closingMs, opensMs, windowsOf } from './dates.js';
import { requireCall } from './require-call.js';

/**
 * The moment a call closes, in milliseconds since 1970-01-01T00:00:00Z (C03): of a day, its end; of
 * several rounds, the last. Undefined where it has no deadline.
 *
 * @throws {@link UtlysningError} `call.invalid` for what is no call.
 *
 * @example
 * ```ts
 * import { deadlineMs } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * deadlineMs(hkdir2024); // => Date.UTC(2024, 5, 24, 8)
 * ```
 */
export function deadlineMs(call: Call): number | undefined {
  requireCall(call);
  const last = windowsOf(call).at(-1);
  return last && closingMs(call, last);
}

/**
 * The moment a call opens, in milliseconds since 1970-01-01T00:00:00Z: of several rounds, the first.
 * Undefined where the call does not state it.
 *
 * @throws {@link UtlysningError} `call.invalid` for what is no call.
 *
 * @example
 * ```ts
 * import { openingMs } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * openingMs(hkdir2024); // => undefined
 * openingMs({ ...hkdir2024, opens: { at: '2024-05-02T09:00', clauses: [] } }); // => 1714633200000
 * ```
 */
export function openingMs(call: Call): number | undefined {
  requireCall(call);
  const openings = windowsOf(call).map((window) => opensMs(call, window));
  if (openings.includes(undefined)) return undefined;
  return openings.length === 0 ? undefined : Math.min(...(openings as number[]));
}
