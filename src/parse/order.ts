/** Compares two strings by UTF-16 code units. No locale, host or collation changes this order. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
