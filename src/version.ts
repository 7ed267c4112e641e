/**
 * The version of this library. Results state it.
 *
 * @example
 * ```ts
 * import { version } from 'utlysning';
 *
 * version; // => '2.0.0-dev.0'
 * ```
 */
export const version = '2.0.0-dev.0';
