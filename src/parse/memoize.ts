/**
 * Keeps the results of a function by its key. When `maximum` results are kept, all are dropped. Use
 * it only where a benchmark needs it, and name the benchmark.
 */
export function memoize<Key, Value>(
  compute: (key: Key) => Value,
  maximum: number,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    if (known.size >= maximum) known.clear();
    known.set(key, value);
    return value;
  };
}
