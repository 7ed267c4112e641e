/**
 * The share of each of what they ask for, when a budget is too small for all: ask × budget / sum,
 * rounded down. What is left goes one minor unit each by the largest remainder, then by order.
 *
 * The product of two sums is exact only as BigInt.
 */
export function shares(budget: number, asks: readonly number[]): readonly number[] {
  const sum = asks.reduce((total, ask) => total + BigInt(ask), 0n);
  // What was offered before may be more than the budget of its pool: then nothing is left.
  const whole = BigInt(Math.max(0, budget));
  if (sum <= whole) return asks;
  const products = asks.map((ask) => BigInt(ask) * whole);
  const given = products.map((product) => Number(product / sum));
  const remainders = products.map((product) => product % sum);
  const left = Number(remainders.reduce((total, remainder) => total + remainder, 0n) / sum);
  const byRemainder = [...asks.keys()].sort((a, b) => {
    const [of, other] = [remainders[a] ?? 0n, remainders[b] ?? 0n];
    return of > other ? -1 : of < other ? 1 : a - b;
  });
  for (const at of byRemainder.slice(0, left)) given[at] = (given[at] ?? 0) + 1;
  return given;
}
