/** Compares two strings by UTF-16 code units. No locale, host or collation changes this order. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders texts by their code units, but digits in them by the numbers that they stand for: `a-10` after `a-9`. */
export function byNaturalOrder(a: string, b: string): number {
  const parts = (text: string) => text.split(/(\d+)/);
  const others = parts(b);
  for (const [at, part] of parts(a).entries()) {
    const other = others[at] ?? '';
    const isNumber = at % 2 === 1;
    const order = isNumber ? Number(BigInt(part) - BigInt(other)) : byCodeUnit(part, other);
    if (order !== 0) return order;
  }
  return byCodeUnit(a, b);
}
