/**
 * Reads a field of a value from anywhere, once: nothing when the value is no object, has no such
 * field, or will not be read.
 */
export function field(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  try {
    return (value as Record<string, unknown>)[key];
  } catch {
    return undefined;
  }
}
