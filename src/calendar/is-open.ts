import type { Call } from '../call/call.js';
import { requireCall } from '../call/require-call.js';
import { isOpen as isWindowOpen, timedWindowsOf } from '../call/timed-windows.js';
import { epochMs, type InstantInput } from '../time/instant.js';

/**
 * Whether a call takes applications at a moment: it has opened, if it states an opening, and has not
 * closed (C03). Of a call with rounds, whether any round does. For whom a round is, is not judged.
 *
 * @throws {@link UtlysningError} `call.invalid` for what is no call; `instant.naive`,
 * `instant.invalid`.
 *
 * @example
 * ```ts
 * import { isOpen } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * isOpen(hkdir2024, '2024-06-24T10:00:00+02:00'); // => true
 * isOpen(hkdir2024, '2024-06-24T10:00:01+02:00'); // => false
 * ```
 */
export function isOpen(call: Call, at: InstantInput): boolean {
  requireCall(call);
  const atMs = epochMs(at);
  return timedWindowsOf(call).some((window) => isWindowOpen(window, atMs));
}
