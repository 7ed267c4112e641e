/**
 * The probability that a chi-square variable is at least `x`. It is the regularised upper incomplete
 * gamma function Q(k/2, x/2) for an integer `k` of degrees of freedom, computed by the recurrence
 * Q(a + 1, y) = Q(a, y) + y^a e^(-y) / Γ(a + 1), from Q(1/2, y) = erfc(√y) or Q(1, y) = e^(-y).
 * Without degrees of freedom the probability is 1.
 */
export function chiSquareTail(x: number, degreesOfFreedom: number): number {
  if (degreesOfFreedom === 0 || x <= 0) return 1;
  const y = x / 2;
  const odd = degreesOfFreedom % 2 === 1;
  let a = odd ? 0.5 : 1;
  let tail = odd ? complementaryError(Math.sqrt(y)) : Math.exp(-y);
  let logTerm = a * Math.log(y) - y - (odd ? Math.log(Math.PI) / 2 - Math.LN2 : 0);
  for (; a < degreesOfFreedom / 2; a += 1) {
    tail += Math.exp(logTerm);
    logTerm += Math.log(y / (a + 1));
  }
  return Math.min(1, tail);
}

/** erfc(z) for z ≥ 0, by the series of erf for small z and by the continued fraction for large z. */
function complementaryError(z: number): number {
  if (z < 2) {
    let term = z;
    let sum = z;
    for (let n = 1; Math.abs(term) > 1e-17 * sum; n += 1) {
      term *= (-z * z) / n;
      sum += term / (2 * n + 1);
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * sum;
  }
  let fraction = z;
  for (let n = 60; n > 0; n -= 1) fraction = z + n / 2 / fraction;
  return Math.exp(-z * z) / (Math.sqrt(Math.PI) * fraction);
}
