/**
 * A number that is exactly what it says: a safe integer, a decimal, or an infinity. A fraction in
 * floating point would make 0.1 times 3 more than 0.3.
 */
export type Exact = number | Decimal;

/**
 * A decimal fraction: `digits` with so many `places` behind the point. Libraries for decimals assign
 * to `toString` when they are loaded, which fails where the built-in objects are frozen.
 */
interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/** Makes an exact number of a decimal that was written with at most 15 significant digits. */
export function exact(value: number): Exact {
  if (!Number.isFinite(value) || Number.isSafeInteger(value)) return value;
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const places = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places };
}

/** a + b. An infinity absorbs; two opposite ones are never added. */
export function plus(a: Exact, b: Exact): Exact {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (isSettled(sum)) return sum;
  }
  if (isInfinite(a)) return a;
  if (isInfinite(b)) return b;
  const places = Math.max(placesOf(a), placesOf(b));
  return narrow({ digits: digitsOf(a, places) + digitsOf(b, places), places });
}

/** a − b. */
export function minus(a: Exact, b: Exact): Exact {
  const negated = typeof b === 'number' ? 0 - b : { ...b, digits: -b.digits };
  return plus(a, negated);
}

/** a × b. Zero times an infinity is zero: none of something unbounded is nothing. */
export function times(a: Exact, b: Exact): Exact {
  if (sign(a) === 0 || sign(b) === 0) return 0;
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (isSettled(product)) return product;
  }
  if (isInfinite(a) || isInfinite(b)) return sign(a) * sign(b) * Number.POSITIVE_INFINITY;
  const [left, right] = [placesOf(a), placesOf(b)];
  return narrow({ digits: digitsOf(a, left) * digitsOf(b, right), places: left + right });
}

/** So many percent of a number. */
export function percentOf(percent: Exact, of: Exact): Exact {
  const product = times(percent, of);
  if (isInfinite(product)) return product;
  // A safe integer that is no multiple of 100 has no integer as quotient; `%` takes five times as long.
  if (typeof product === 'number' && Number.isInteger(product / 100)) return product / 100;
  const places = placesOf(product);
  return narrow({ digits: digitsOf(product, places), places: places + 2 });
}

/** Rounds to an integer, half away from zero. */
export function rounded(value: Exact): Exact {
  if (typeof value === 'number') return value;
  const { digits, places } = value;
  const one = 10n ** BigInt(places);
  const half = digits < 0n ? -one / 2n : one / 2n;
  return narrow({ digits: (digits + half) / one, places: 0 });
}

/** Rounds down to an integer. */
export function floored(value: Exact): Exact {
  const integer = rounded(value);
  return compare(integer, value) > 0 ? minus(integer, 1) : integer;
}

/** So many percent of a count, rounded down. */
export function partOfCount(percent: number, count: number): number {
  return toNumber(floored(percentOf(exact(percent), exact(count))));
}

/** Below zero when a is less than b, above when it is greater. */
export function compare(a: Exact, b: Exact): number {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0;
  if (isInfinite(a)) return sign(a);
  return isInfinite(b) ? -sign(b) : sign(minus(a, b));
}

/** The lesser of two. */
export function lesser(a: Exact, b: Exact): Exact {
  return compare(a, b) <= 0 ? a : b;
}

/** The greater of two. */
export function greater(a: Exact, b: Exact): Exact {
  return compare(a, b) >= 0 ? a : b;
}

/** As a number of JavaScript, for a reason; the nearest one, where it has more digits. */
export function toNumber(value: Exact): number {
  return typeof value === 'number' ? value : Number(`${value.digits}e-${value.places}`);
}

function placesOf(value: Exact): number {
  return typeof value === 'number' ? 0 : value.places;
}

/** The digits of a finite number with so many places behind the point. */
function digitsOf(value: Exact, places: number): bigint {
  const { digits, places: own } =
    typeof value === 'number' ? { digits: BigInt(value), places: 0 } : value;
  return digits * 10n ** BigInt(places - own);
}

/** A decimal that is a safe integer becomes one, which is much faster. */
function narrow(value: Decimal): Exact {
  const one = 10n ** BigInt(value.places);
  if (value.digits % one !== 0n) return value;
  const whole = value.digits / one;
  const number = Number(whole);
  return Number.isSafeInteger(number) ? number : { digits: whole, places: 0 };
}

function isSettled(value: number): boolean {
  return Number.isSafeInteger(value) || isInfinite(value);
}

function isInfinite(value: Exact): value is number {
  return value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY;
}

function sign(value: Exact): number {
  if (typeof value === 'number') return Math.sign(value);
  return value.digits > 0n ? 1 : value.digits < 0n ? -1 : 0;
}
