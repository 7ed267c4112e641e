/** A number as two integers, so that nothing is lost; the lower one is above 0. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** The end of a range: a fraction, or one of the infinities. */
export type End = Fraction | number;

/** The decimal number that a number is written as. */
export function fraction(value: number): Fraction {
  const [, sign, whole, decimals = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e(.+))?$/.exec(
    String(value),
  ) as unknown as [string, string, string, string?, string?];
  const power = Number(exponent) - decimals.length;
  const over = BigInt(`${sign}${whole}${decimals}`);
  return power < 0
    ? { over, under: 10n ** BigInt(-power) }
    : { over: over * 10n ** BigInt(power), under: 1n };
}

export const ZERO = fraction(0);

/** -1, 0 or 1, as the first is less, equal or greater. */
export function compare(a: End, b: End): number {
  if (typeof a === 'number' || typeof b === 'number') {
    const [x, y] = [a, b].map((end) => (typeof end === 'number' ? end : 0)) as [number, number];
    return Math.sign(x === y ? 0 : x - y);
  }
  const difference = a.over * b.under - b.over * a.under;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

export function plus(a: End, b: End): End {
  if (typeof a === 'number') return a;
  if (typeof b === 'number') return b;
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

export function minus(a: End, b: Fraction | number): End {
  return plus(a, times(fraction(-1), b));
}

/** 0 times something unbounded is 0. */
export function times(a: End, b: End): End {
  if (typeof a !== 'number' && typeof b !== 'number') {
    return { over: a.over * b.over, under: a.under * b.under };
  }
  const sign = compare(a, ZERO) * compare(b, ZERO);
  return sign === 0 ? ZERO : sign * Infinity;
}

export function lowest(ends: readonly End[]): End {
  return ends.reduce((least, end) => (compare(end, least) < 0 ? end : least));
}

export function highest(ends: readonly End[]): End {
  return ends.reduce((most, end) => (compare(end, most) > 0 ? end : most));
}

/** The nearest integer; a half goes away from zero. */
export function rounded(value: End): End {
  if (typeof value === 'number') return value;
  const { over, under } = value;
  const doubled = 2n * (over < 0n ? -over : over) + under;
  const size = doubled / (2n * under);
  return { over: over < 0n ? -size : size, under: 1n };
}
