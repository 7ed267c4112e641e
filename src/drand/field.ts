/** Reads a field of an unchecked value once. The result is undefined when the field is absent or throws. */
export function field(value: unknown, key: string): unknown {
  try {
    return (value as Readonly<Record<string, unknown>>)[key];
  } catch {
    return undefined;
  }
}

/** Whether an unchecked value is an object with an own field. */
export function hasField(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}
