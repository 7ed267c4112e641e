/** What a computation gives, and how many milliseconds it took, which are printed. */
export function timed<T>(what: string, compute: () => T): [T, number] {
  const start = performance.now();
  const value = compute();
  const ms = performance.now() - start;
  console.log(`${what}: ${Math.round(ms)} ms`);
  return [value, ms];
}
