/**
 * Compares two strings by UTF-16 code units: the one order that no locale, host or database
 * collation changes.
 */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
