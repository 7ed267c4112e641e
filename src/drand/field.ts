/** Reads a field of a value from anywhere, once: nothing when it has no such field, or will not be read. */
export function field(value: unknown, key: string): unknown {
  try {
    return (value as Readonly<Record<string, unknown>>)[key];
  } catch {
    return undefined;
  }
}

/** Whether a value from anywhere is an object with a field of its own. */
export function hasField(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}
