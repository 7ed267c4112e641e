/**
 * The version of this library, as results name it: what wrote them.
 *
 * @example
 * ```ts
 * import { version } from 'utlysning';
 *
 * version; // => '1.0.0'
 * ```
 */
export const version = '1.0.0';
