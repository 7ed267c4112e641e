/** A value that is frozen through and through. What is no object cannot change, and is frozen as it is. */
export function frozen<T>(value: T): T {
  if (!Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value as object)) frozen(part);
  }
  return value;
}
