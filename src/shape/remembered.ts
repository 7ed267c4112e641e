/** How many answers are kept at once: beyond that all are forgotten. */
const MOST = 50_000;

/** A function that keeps its answers, for one that always gives the same to the same key. */
export function remembered<Key extends string | number, Value>(
  answer: (key: Key) => Value,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = answer(key);
    if (known.size >= MOST) known.clear();
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
