import { UtlysningError } from '../parse/error.js';
import { isPlainObject } from '../parse/merge-patch.js';
import type { Call } from './call.js';

/**
 * Throws for what cannot be a call, such as a definition without its version, or the result of
 * `parseCall` that was not unwrapped.
 *
 * @throws {@link UtlysningError} `call.invalid`.
 */
export function requireCall(call: Call): void {
  const { id, version, amendments } = isPlainObject(call) ? call : {};
  if (typeof id === 'string' && Number.isInteger(version) && Array.isArray(amendments)) return;
  throw new UtlysningError('call.invalid', 'expected a call of `defineCall` or `parseCall`');
}
