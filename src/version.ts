/**
 * The version of this library, as results name it: what wrote them.
 *
 * @example
 * ```ts
 * import { version } from 'utlysning';
 *
 * version; // => '0.1.0'
 * ```
 */
export const version = '0.1.0';
