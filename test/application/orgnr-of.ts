/** An organisation number from eight digits: the ninth that makes the weighted sum divide by 11. */
export function orgnrOf(eight: string): string | undefined {
  const weights = [3, 2, 7, 6, 5, 4, 3, 2, 1];
  for (let last = 0; last <= 9; last += 1) {
    const digits = [...eight, String(last)].map(Number);
    const sum = digits.reduce((total, digit, i) => total + digit * (weights[i] as number), 0);
    if (sum % 11 === 0) return eight + last;
  }
  return undefined;
}
