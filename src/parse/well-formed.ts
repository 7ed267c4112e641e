/** Whether a value is a text without half of a surrogate pair, which UTF-8 cannot write. */
export function isWellFormed(value: unknown): value is string {
  return typeof value === 'string' && !/\p{Surrogate}/u.test(value);
}
