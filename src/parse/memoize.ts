/**
 * A function that keeps its answers, for one that always gives the same answer to the same key. It
 * keeps at most `maximum` of them and then starts anew. Use it only where a benchmark needs it, and
 * name the benchmark.
 */
export function memoize<Key extends string | number, Value>(
  answer: (key: Key) => Value,
  maximum: number,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = answer(key);
    if (known.size >= maximum) known.clear();
    known.set(key, value);
    return value;
  };
}
