/**
 * The version of this library. Results state it.
 *
 * @example
 * ```ts
 * import { version } from 'utlysning';
 *
 * version; // => '1.0.0'
 * ```
 */
export const version = '1.0.0';
