/**
 * A function that keeps its answers, for one that always gives the same to the same key. It keeps so
 * many at once, and forgets all beyond that.
 */
export function remembered<Key extends string | number, Value>(
  answer: (key: Key) => Value,
  most = 50_000,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = answer(key);
    if (known.size >= most) known.clear();
    known.set(key, value);
    return value;
  };
}

/** A function that keeps its last answer, for one that is asked the same several times in a row. */
export function rememberedOnce<Key, Value>(answer: (key: Key) => Value): (key: Key) => Value {
  let last: Key | undefined;
  let value: Value | undefined;
  return (key) => {
    if (value !== undefined && key === last) return value;
    value = answer(key);
    last = key;
    return value;
  };
}
